package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;
import uk.rubric.facts.Side;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/**
 * Works out whose each detail of one page is. Sources in falling weight: the field it stands in, the record it is printed on, the same
 * detail known from the case statement or a field elsewhere, its sentence, the row or record it stands in.
 */
final class Ownership {

    private final PageReading page;
    private final PageCast cast;
    private final List<Spot> spots;
    private final KnownValues values;
    private final Offences offences;
    private final Standpoint standpoint;
    private final Narrative narrative;
    private final Optional<CastMember> onlyDefendant;

    private final OwnedFields fields;

    /** Public bodies have mail domains of their own. */
    private static final Pattern OFFICE_MAIL = Pattern.compile("@[^@]*\\b(?:police|nhs|gov|cps|pnn|cjsm)\\b");

    /** An officer's number stands beside the name with at most a rank in between. */
    private static final int BESIDE = 14;

    /** Labels of lines that are somebody's own whoever it is. */
    private static final Pattern PRIVATE = Pattern.compile("home|mobile");

    /** A block of a form is no longer than this. */
    private static final int BLOCK = 600;

    /** Names farther back than so many are not asked whether they stand in the same block. */
    private static final int NAMES_BACK = 8;

    Ownership(
            PageReading page,
            PageCast pageCast,
            List<Spot> spots,
            Cast cast,
            KnownValues values,
            Offences offences,
            Standpoint standpoint) {
        this.page = page;
        this.cast = pageCast;
        this.spots = spots;
        this.values = values;
        this.offences = offences;
        this.standpoint = standpoint;
        this.onlyDefendant = cast.only(Role.DEFENDANT);
        this.narrative = new Narrative(page, spots, pageCast.subject(), cast);
        this.fields = OwnedFields.of(page, pageCast);
    }

    /** An owner, and the use that the owner or place gives the detail. */
    record Decided(Owner owner, Use use) {}

    /** Whose a detail is. */
    Decided of(Detection detection) {
        if (caseOwn(detection.kind())) {
            return new Decided(new Owner.Unknown("a reference of the case, nobody's own"), detection.use());
        }
        Optional<OwnedFields.Owned> field = field(detection.range());
        Use use = use(detection, field.map(OwnedFields.Owned::field));
        if (detection.kind() == Kind.POLICE_NUMBER) {
            return new Decided(officer(detection.range()), Use.BUSINESS);
        }
        if (field.isPresent()) {
            CastMember owner = field.get().owner();
            boolean ownLine =
                    PRIVATE.matcher(field.get().field().label().words()).find();
            return new Decided(
                    standpoint.known(owner, evidence(field.get().field())),
                    ownLine ? use : office(owner, detection, use));
        }
        if (page.form().form() == Form.PNC_PRINT && cast.subject().isPresent()) {
            return new Decided(standpoint.known(cast.subject().get(), "the subject of the record printed"), use);
        }
        String text = page.text(detection.range());
        List<KnownValues.Holder> holders = values.owners(detection.kind(), detection.canonical(), text);
        if (holders.size() == 1) {
            return new Decided(known(holders.getFirst()), use);
        }
        if (use == Use.SCENE && holders.isEmpty()) {
            return new Decided(new Owner.Unknown("the place of the offence, nobody's home as far as is known"), use);
        }
        Narrative.Answer answer = narrative.ownerOf(detection);
        if (holders.size() > 1) {
            return new Decided(shared(holders, answer, detection.kind()), use);
        }
        if (businesslike(detection.kind(), use)) {
            return new Decided(business(answer, detection), use);
        }
        if (answer == Narrative.Answer.ORGANISATION) {
            return new Decided(organisation(answer.evidence()), Use.BUSINESS);
        }
        if (answer.member().isPresent()) {
            CastMember member = answer.member().get();
            return new Decided(standpoint.likely(member, answer.evidence()), office(member, detection, use));
        }
        if (ofTheAccused(detection.kind()) && onlyDefendant.isPresent()) {
            return new Decided(standpoint.likely(onlyDefendant.get(), "the only defendant of the case"), use);
        }
        return new Decided(
                answer == Narrative.Answer.NOTHING ? neighbours(detection) : new Owner.Unknown(answer.evidence()), use);
    }

    /** Whose a name is that no person of the case is known by; a former name is its bearer's like any other detail. */
    Owner ofName(Detection detection) {
        return detection.kind() == Kind.FORMER_NAME
                ? of(detection).owner()
                : new Owner.Unknown("a name that nobody in the case, or more than one person, has");
    }

    private static boolean caseOwn(Kind kind) {
        return kind == Kind.URN || kind == Kind.EXHIBIT_REFERENCE || kind == Kind.CASE_REFERENCE;
    }

    /** The filled field that a range stands in and whose owner is known. */
    Optional<OwnedFields.Owned> field(TextRange range) {
        return fields.at(range);
    }

    private String evidence(Field field) {
        return "the field '" + field.label().words() + "' " + where();
    }

    private String where() {
        String side = page.form().side() == Side.REAR ? "of the rear " : "";
        return page.form().form() == Form.UNKNOWN
                ? "of the document"
                : side + "of the form " + page.form().form();
    }

    private Use use(Detection detection, Optional<Field> field) {
        if (detection.kind() == Kind.ADDRESS
                || detection.kind() == Kind.LOCATION
                || detection.kind() == Kind.POSTCODE) {
            if (offences.scene(page.text(detection.range()))
                    || Offences.placeOfCharge(page, detection.range().start())) {
                return Use.SCENE;
            }
        }
        if (field.isPresent() && (detection.use() == Use.UNKNOWN)) {
            Label label = field.get().label();
            if (label.kind().filter(detection.kind()::equals).isPresent()) {
                return label.use();
            }
        }
        return detection.use();
    }

    private Owner known(KnownValues.Holder holder) {
        String source = holder.source() == KnownValues.Source.STATEMENT
                ? "the case statement holds the same detail"
                : "a labelled field elsewhere in the pack holds the same detail";
        return standpoint.known(holder.member(), source);
    }

    /** Several own it: those who live together share an address, but a birthday or number is the one's whom the sentence means. */
    private Owner shared(List<KnownValues.Holder> holders, Narrative.Answer answer, Kind kind) {
        if (kind != Kind.ADDRESS && kind != Kind.POSTCODE) {
            Optional<KnownValues.Holder> meant = holders.stream()
                    .filter(holder ->
                            answer.member().filter(holder.member()::equals).isPresent())
                    .findFirst();
            if (meant.isPresent()) {
                return known(meant.get());
            }
        }
        CastMember member = standpoint
                .mostProtected(holders.stream().map(KnownValues.Holder::member).toList())
                .orElseThrow();
        return standpoint.known(member, "several people share the detail; this one is protected most");
    }

    private static boolean businesslike(Kind kind, Use use) {
        return contact(kind) && use == Use.BUSINESS;
    }

    private Owner business(Narrative.Answer answer, Detection detection) {
        Optional<CastMember> office = answer.member()
                .filter(member -> member.has(Role.POLICE) || member.has(Role.PROFESSIONAL))
                .filter(member -> detection.kind() != Kind.ADDRESS && detection.kind() != Kind.POSTCODE);
        return office.map(member -> standpoint.likely(member, answer.evidence()))
                .orElseGet(() -> organisation("a business or public office, by the words around it"));
    }

    private static Owner organisation(String evidence) {
        return new Owner.Likely(Standpoint.ORGANISATION, OwnerRole.ORGANISATION, evidence);
    }

    /** The desk telephone and mail address of an officer or professional are the office's; a mobile or home line need not be. */
    private static Use office(CastMember member, Detection detection, Use use) {
        boolean official = member.has(Role.POLICE) || member.has(Role.PROFESSIONAL);
        boolean desk = switch (detection.kind()) {
            case PHONE -> !detection.canonical().startsWith("07");
            case EMAIL -> OFFICE_MAIL.matcher(detection.canonical()).find();
            default -> false;
        };
        return official && desk && use != Use.HOME && use != Use.SAFE ? Use.BUSINESS : use;
    }

    private static boolean ofTheAccused(Kind kind) {
        return kind == Kind.ASN || kind == Kind.PNC_ID || kind == Kind.CRO;
    }

    private Owner officer(TextRange range) {
        Spot nearest = null;
        int last = Search.lastAtOrBefore(spots.size(), i -> spots.get(i).range().start(), range.end() + BESIDE);
        for (int i = last; i >= 0 && i > last - NAMES_BACK; i--) {
            Spot spot = spots.get(i);
            if (spot.member().has(Role.POLICE)
                    && distance(spot.range(), range) <= BESIDE
                    && (nearest == null || distance(spot.range(), range) < distance(nearest.range(), range))) {
                nearest = spot;
            }
        }
        return nearest == null
                ? new Owner.Likely(Standpoint.POLICE, OwnerRole.POLICE, "a police officer's number")
                : standpoint.known(nearest.member(), "the officer's name beside it");
    }

    private static int distance(TextRange a, TextRange b) {
        return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
    }

    /** Where the sentence says nothing: the person of the row or block, or the one whose record the page is. */
    private Owner neighbours(Detection detection) {
        if (page.form().form() == Form.MEDICAL && cast.subject().isPresent()) {
            if (contact(detection.kind()) && letterhead(detection.range())) {
                return organisation("the letterhead, before anybody is named");
            }
            return standpoint.likely(cast.subject().get(), "the patient whose record it is");
        }
        if (listed(page.form().form()) || page.page().fromPicture()) {
            int last = Search.lastAtOrBefore(
                    spots.size(),
                    i -> spots.get(i).range().start(),
                    detection.range().start());
            if (last >= 0
                    && sameBlock(
                            spots.get(last).range().end(), detection.range().start())) {
                return standpoint.likely(spots.get(last).member(), "the person named before it in the same block");
            }
        }
        return new Owner.Unknown(Narrative.Answer.NOTHING.evidence());
    }

    private static boolean contact(Kind kind) {
        return kind == Kind.PHONE
                || kind == Kind.EMAIL
                || kind == Kind.ADDRESS
                || kind == Kind.POSTCODE
                || kind == Kind.URL;
    }

    private boolean letterhead(TextRange range) {
        boolean named = !spots.isEmpty() && spots.getFirst().range().start() < range.start();
        return !named && page.fields().stream().noneMatch(field -> field.at().end() <= range.start());
    }

    private boolean sameBlock(int from, int to) {
        return from <= to
                && to - from <= BLOCK
                && !page.text().substring(from, to).contains("\n\n");
    }

    private static boolean listed(Form form) {
        return switch (form) {
            case MG1,
                    MG2,
                    MG4,
                    MG4A,
                    MG4D,
                    MG4E,
                    MG5,
                    MG6,
                    MG9,
                    MG10,
                    MG12,
                    MG18,
                    MG19,
                    MG20,
                    CUSTODY_RECORD,
                    CRIME_REPORT,
                    INCIDENT_LOG -> true;
            default -> false;
        };
    }

    /** Whose something masked in running text would be, as its sentence says. */
    Owner meant(TextRange range, Use use) {
        Narrative.Answer answer = narrative.ownerOf(range, use);
        return answer.member()
                .<Owner>map(member -> standpoint.likely(member, answer.evidence()))
                .orElse(new Owner.Unknown(answer.evidence()));
    }

    /** Whose the details on an identity band are. */
    Owner onBand(CastMember member) {
        return standpoint.known(member, "the name on the identity band");
    }

    /** The person whom a name names. */
    Owner named(Spot spot) {
        return spot.sure()
                ? standpoint.known(spot.member(), "the name itself")
                : standpoint.likely(spot.member(), "the name, as far as it is written");
    }

    /** Whose a masked value in a field is. */
    Owner inField(Field field, @Nullable CastMember owner) {
        return owner == null
                ? new Owner.Unknown("the field '" + field.label().words() + "' of nobody known")
                : standpoint.known(owner, evidence(field));
    }
}
