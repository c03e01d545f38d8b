package uk.rubric.facts.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/** Tells which details are those of an office or business and not of a person. */
record Offices(Standpoint standpoint) {

    /** Public bodies have mail domains of their own. */
    private static final Pattern OFFICE_MAIL = Pattern.compile("@[^@]*\\b(?:police|nhs|gov|cps|pnn|cjsm)\\b");

    /** Whether a kind of detail is a way to reach somebody, which offices have as people do. */
    static boolean contact(Kind kind) {
        return switch (kind) {
            case PHONE, EMAIL, ADDRESS, POSTCODE, URL -> true;
            default -> false;
        };
    }

    static Owner organisation(String evidence) {
        return new Owner.Likely(Standpoint.ORGANISATION, OwnerRole.ORGANISATION, evidence);
    }

    /** A business's own, as the label of its field says. */
    static Owner certainly(String evidence) {
        return new Owner.Known(Standpoint.ORGANISATION, OwnerRole.ORGANISATION, evidence);
    }

    /** The use of a detail by its owner: an officer's or professional's desk telephone and mail address are the office's; a mobile or home line need not be. */
    static Use use(CastMember owner, Detection detection, Use use) {
        return official(owner) && desk(detection) && use != Use.HOME && use != Use.SAFE ? Use.BUSINESS : use;
    }

    private static boolean official(CastMember member) {
        return member.has(Role.POLICE) || member.has(Role.PROFESSIONAL);
    }

    /** Whether a detail is of the sort by which a desk is reached: no mobile telephone, no private mail. */
    static boolean desk(Detection detection) {
        return switch (detection.kind()) {
            case PHONE -> !detection.canonical().startsWith("07");
            case EMAIL -> OFFICE_MAIL.matcher(detection.canonical()).find();
            default -> false;
        };
    }

    private static final Pattern SHARED = Pattern.compile(
            "(?i)^(?:reception|office|admin|info|enquir(?:y|ies)|contact|hello|hr|accounts|claims|sales|help|helpdesk|support|mail|post|team|secretary|safeguarding|duty|referrals?|appointments|customer[._-]?services?|complaints|legal|bookings|records|disclosure|noreply|no-reply)[._\\d-]*@");

    /** Whether a mail address is that of an office, whoever reads it: "reception@". */
    static boolean sharedMailbox(Detection detection) {
        return detection.kind() == Kind.EMAIL
                && SHARED.matcher(detection.canonical()).find();
    }

    /** Whether a detail in a field that names a doctor is the surgery's: its address and its telephone. */
    static boolean ofSurgery(Field field, CastMember doctor, Detection detection) {
        boolean surgery = detection.kind() == Kind.ADDRESS || detection.kind() == Kind.POSTCODE || desk(detection);
        return surgery
                && doctor.has(Role.PROFESSIONAL)
                && !doctor.has(Role.POLICE)
                && DOCTOR.matcher(field.label().words()).find();
    }

    /** Whether running text names a doctor as somebody's before the surgery's address or telephone. */
    boolean ofSurgery(String text, CastMember doctor, Detection detection) {
        boolean surgery = detection.kind() == Kind.ADDRESS || detection.kind() == Kind.POSTCODE || desk(detection);
        return surgery
                && doctor.has(Role.PROFESSIONAL)
                && !doctor.has(Role.POLICE)
                && OF_DOCTOR
                        .matcher(text)
                        .region(
                                Math.max(0, detection.range().start() - DOCTOR_WITHIN),
                                detection.range().start())
                        .find();
    }

    /** "Dr Example 01632 ...": a doctor's landline in somebody's list of numbers is the surgery's. */
    static boolean surgeryInList(String text, Detection detection) {
        return detection.kind() == Kind.PHONE
                && desk(detection)
                && LISTED_DOCTOR
                        .matcher(text)
                        .region(
                                Lines.start(text, detection.range().start()),
                                detection.range().start())
                        .matches();
    }

    private static final Pattern LISTED_DOCTOR = Pattern.compile(
            "(?i:dr|doctor)\\.?\\s[\\p{L}'\u2019-]{2,20}(?:\\s[\\p{L}'\u2019-]{2,20})?\\s?(?:\\t|\\s|:)\\s?\\(?");

    private static final int DOCTOR_WITHIN = 80;

    private static final Pattern OF_DOCTOR =
            Pattern.compile("(?i)\\b(?:gp|general practitioner|registered with|surgery)\\b[^.\\n;]{0,50}$");

    private static final Pattern DOCTOR = Pattern.compile("(?i)\\b(?:gp|doctor|dentist|consultant|surgery)\\b");

    /** Whose a contact detail of a business is: the officer's or professional's who is reached there, but an address is the business's own. */
    Owner owner(Answer answer, Detection detection) {
        boolean address = detection.kind() == Kind.ADDRESS || detection.kind() == Kind.POSTCODE;
        boolean mobile = detection.kind() == Kind.PHONE && !desk(detection);
        Optional<CastMember> reached = answer.member().filter(member -> !address && (official(member) || mobile));
        return reached.map(member -> standpoint.likely(member, answer.evidence()))
                .orElseGet(() -> organisation("a business or public office, by the words around it"));
    }
}
