package uk.rubric.facts.extraction;

import java.util.Optional;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;

/** Tells which details are those of the person whom a document tells of, although its sentences do not say so: patient, detained, charged. */
record MainPerson(Form form, PageCast cast, Optional<CastMember> onlyDefendant) {

    /**
     * The person whom the document tells of, where what a sentence says leaves room for it: the patient of medical notes, the detained or charged
     * person, whoever a referral is about. Whoever was only named before, or only does a job there, steps back.
     *
     * @param inEntry whether the detail stands in an entry of a log or in what somebody says, which tell of others too
     */
    Optional<CastMember> of(Kind kind, Answer answer, boolean inEntry) {
        boolean child = kind == Kind.SOCIAL_CARE
                && answer.member().filter(member -> member.has(Role.CHILD)).isPresent();
        boolean room = answer.loose() && !child
                || answer.member().map(MainPerson::staff).orElse(answer.open());
        if (!room) {
            return Optional.empty();
        }
        return switch (form) {
            case MEDICAL -> cast.subject().filter(patient -> ofThePatient(kind));
            case CUSTODY_RECORD -> onlyDefendant.filter(detained -> ofTheDetainee(kind));
            case MG4, MG4A, MG4B, MG4C, MG4D, MG4E, MG4F -> onlyDefendant.filter(charged -> ofTheCharged(kind));
            default ->
                cast.about()
                        .filter(somebody -> !staff(somebody))
                        .filter(somebody -> ofHealth(kind)
                                || answer.member().isPresent()
                                        && ofNoStaff(kind)
                                        && cast.narrator().isEmpty())
                        .or(() -> cast.principal()
                                .filter(somebody -> !staff(somebody) && !schedule())
                                .filter(somebody -> answer == Answer.NOTHING
                                                && !(inEntry && somebody.has(Role.DEFENDANT))
                                                && !Offices.contact(kind)
                                        || answer.member()
                                                        .filter(MainPerson::staff)
                                                        .isPresent()
                                                && (ofHealth(kind) || ofNoStaff(kind))));
        };
    }

    /** A list of material or of witnesses tells of many, whoever signs it. */
    private boolean schedule() {
        return switch (form) {
            case MG6, MG6C, MG6D, MG6E, MG9, MG12, INCIDENT_LOG -> true;
            default -> false;
        };
    }

    /** What a doctor notes is the patient's health, not the doctor's. */
    private static boolean ofThePatient(Kind kind) {
        return kind == Kind.ADDRESS
                || kind == Kind.POSTCODE
                || kind == Kind.DATE_OF_BIRTH
                || kind == Kind.OCCUPATION
                || kind == Kind.MEDICAL
                || kind == Kind.COUNSELLING
                || kind == Kind.SOCIAL_CARE
                || kind == Kind.HOSPITAL_NUMBER
                || kind == Kind.NHS_NUMBER;
    }

    private static boolean ofHealth(Kind kind) {
        return switch (kind) {
            case MEDICAL, COUNSELLING, SOCIAL_CARE, SPECIAL_CATEGORY, NHS_NUMBER, HOSPITAL_NUMBER -> true;
            default -> false;
        };
    }

    /** What tells of whoever a document is about and of nobody who works on it. */
    static boolean ofNoStaff(Kind kind) {
        return switch (kind) {
            case NHS_NUMBER,
                    HOSPITAL_NUMBER,
                    MEDICAL,
                    PNC_ID,
                    CRO,
                    ASN,
                    NI_NUMBER,
                    PASSPORT,
                    DRIVER_NUMBER,
                    DATE_OF_BIRTH,
                    PLACE_OF_BIRTH -> true;
            default -> false;
        };
    }

    /** What is noted of property and health in custody is the detained person's. */
    private static boolean ofTheDetainee(Kind kind) {
        return switch (kind) {
            case MEDICAL,
                    DEVICE_ID,
                    CARD,
                    BANK_ACCOUNT,
                    NI_NUMBER,
                    DRIVER_NUMBER,
                    PASSPORT,
                    VRM,
                    NHS_NUMBER,
                    PNC_ID,
                    CRO,
                    AGE,
                    DATE_OF_BIRTH,
                    OCCUPATION -> true;
            default -> false;
        };
    }

    /** What a charge or a condition of bail tells without saying whose it is. */
    private static boolean ofTheCharged(Kind kind) {
        return switch (kind) {
            case PASSPORT, DRIVER_NUMBER, VRM, PHONE, DEVICE_ID -> true;
            default -> false;
        };
    }

    static boolean staff(CastMember member) {
        return member.has(Role.PROFESSIONAL) || member.has(Role.POLICE);
    }
}
