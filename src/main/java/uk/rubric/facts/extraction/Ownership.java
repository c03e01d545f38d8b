package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.Owner;
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
    private final Neighbours neighbours;
    private final Offices offices;
    private final Optional<CastMember> onlyDefendant;
    private final NameInAddress inAddress;
    private final MainPerson main;
    private final OwnedFields fields;
    private final Speaker speaker;
    private final Pupils pupils;
    private final Letterhead letterhead;

    /** Labels of lines that are somebody's own whoever it is. */
    private static final Pattern PRIVATE = Pattern.compile("home|mobile");

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
        this.onlyDefendant = pageCast.accused().or(() -> cast.only(Role.DEFENDANT));
        this.inAddress = new NameInAddress(cast);
        this.main = new MainPerson(page.form().form(), pageCast, onlyDefendant);
        this.narrative = new Narrative(page, spots, pageCast, cast);
        this.neighbours = new Neighbours(page, pageCast.subject(), spots, standpoint);
        this.offices = new Offices(standpoint);
        this.pupils = new Pupils(page, spots);
        this.letterhead = new Letterhead(page, pageCast);
        this.fields = OwnedFields.of(page, pageCast);
        this.speaker = new Speaker(page, pageCast.narrator());
    }

    /** An owner, and the use that the owner or place gives the detail. */
    record Decided(Owner owner, Use use) {}

    /** Whose a detail is. */
    Decided of(Detection detection) {
        if (caseOwn(detection.kind())) {
            return new Decided(new Owner.Unknown("a reference of the case, nobody's own"), detection.use());
        }
        if (detection.kind() == Kind.POLICE_NUMBER) {
            return new Decided(neighbours.officer(detection.range()), Use.BUSINESS);
        }
        Optional<OwnedFields.Owned> field = field(detection.range());
        Use use = use(detection, field.map(OwnedFields.Owned::field));
        if (field.isPresent()) {
            return ofField(detection, field.get(), use);
        }
        Optional<Field> office = fields.ofOffice(detection);
        if (office.isPresent() && use != Use.SCENE) {
            return new Decided(Offices.certainly(evidence(office.get())), Use.BUSINESS);
        }
        if (page.form().form().ofCriminalRecord()
                && OthersOnPrints.before(page.text(), detection.range().start())) {
            return new Decided(
                    OthersOnPrints.named(spots, detection.range().start())
                            .filter(other ->
                                    !cast.subject().filter(other::equals).isPresent())
                            .map(other -> standpoint.likely(other, "somebody else whom the record names"))
                            .orElse(new Owner.Unknown("somebody else whom the record brings up")),
                    use);
        }
        if (page.form().form().ofCriminalRecord() && cast.subject().isPresent()) {
            return new Decided(standpoint.known(cast.subject().get(), "the subject of the record printed"), use);
        }
        List<KnownValues.Holder> holders =
                values.owners(detection.kind(), detection.canonical(), page.text(detection.range()));
        if (holders.size() == 1) {
            return new Decided(known(holders.getFirst()), use);
        }
        if (holders.size() > 1) {
            return new Decided(shared(holders, narrative.ownerOf(detection), detection.kind()), use);
        }
        if (Offices.sharedMailbox(detection)) {
            return new Decided(Offices.organisation("a mailbox of an office by its name"), Use.BUSINESS);
        }
        Optional<CastMember> named = inAddress.owner(detection);
        if (named.isPresent()) {
            return new Decided(
                    standpoint.likely(named.get(), "the name in the address"),
                    Offices.use(named.get(), detection, use));
        }
        return use == Use.SCENE && !Homes.said(page, detection.range())
                ? new Decided(new Owner.Unknown("the place of the offence, nobody's home as far as is known"), use)
                : inText(detection, use);
    }

    private Decided ofField(Detection detection, OwnedFields.Owned owned, Use use) {
        if (Offices.ofSurgery(owned.field(), owned.owner(), detection)) {
            return new Decided(Offices.certainly(evidence(owned.field())), Use.BUSINESS);
        }
        boolean ownLine = PRIVATE.matcher(owned.field().label().words()).find();
        return new Decided(
                standpoint.known(owned.owner(), evidence(owned.field())),
                ownLine ? use : Offices.use(owned.owner(), detection, use));
    }

    /** Whose a detail is of which only its sentence and its surroundings can tell. */
    private Decided inText(Detection detection, Use use) {
        Answer answer = narrative.ownerOf(detection);
        if (use == Use.BUSINESS && Offices.contact(detection.kind())) {
            return new Decided(offices.owner(answer, detection), use);
        }
        if (detection.kind() == Kind.EMAIL
                && Offices.desk(detection)
                && answer.member()
                        .filter(member -> !member.has(Role.THIRD_PARTY))
                        .isEmpty()) {
            return new Decided(Offices.organisation("the mail domain of a public body"), Use.BUSINESS);
        }
        if (Offices.surgeryInList(page.text(), detection)) {
            return new Decided(Offices.organisation("a doctor's line in a list of numbers"), Use.BUSINESS);
        }
        if (answer.member()
                .filter(doctor -> offices.ofSurgery(page.text(), doctor, detection))
                .isPresent()) {
            return new Decided(Offices.organisation("the surgery of the doctor named before it"), Use.BUSINESS);
        }
        Optional<CastMember> pupil =
                detection.kind() == Kind.SCHOOL ? pupil(detection.range(), answer) : Optional.empty();
        if (pupil.isPresent()) {
            return new Decided(standpoint.likely(pupil.get(), "the child nearest to the school's name"), use);
        }
        if (answer == Answer.RELATIVE) {
            return new Decided(Standpoint.relative(answer.evidence()), use);
        }
        if (answer.member().filter(member -> speaker.notes(member, detection)).isPresent()) {
            return new Decided(
                    detection.kind() == Kind.DEVICE_ID && onlyDefendant.isPresent()
                            ? standpoint.likely(onlyDefendant.get(), "the only defendant of the case")
                            : new Owner.Unknown("what an officer notes of somebody else"),
                    use);
        }
        if (answer == Answer.ORGANISATION) {
            return new Decided(Offices.organisation(answer.evidence()), Use.BUSINESS);
        }
        Optional<CastMember> toldOf = main.of(detection.kind(), answer, narrative.inEntry(detection.range()));
        if (toldOf.isPresent()) {
            return new Decided(standpoint.likely(toldOf.get(), "the person whom the document tells of"), use);
        }
        if (answer.loose()
                && !Offices.contact(detection.kind())
                && answer.member().filter(MainPerson::staff).isPresent()) {
            return new Decided(new Owner.Unknown("only somebody who works on the case is named before it"), use);
        }
        boolean nobodyHere = answer == Answer.NOTHING || answer.loose();
        if (nobodyHere && speaker.isReached(detection)) {
            return new Decided(
                    standpoint.likely(cast.narrator().orElseThrow(), "how the one who speaks is to be reached"), use);
        }
        if (answer.member().isPresent()) {
            CastMember member = answer.member().get();
            return new Decided(standpoint.likely(member, answer.evidence()), Offices.use(member, detection, use));
        }
        if (ofTheAccused(detection.kind()) && onlyDefendant.isPresent()) {
            return new Decided(standpoint.likely(onlyDefendant.get(), "the only defendant of the case"), use);
        }
        if (answer == Answer.NOTHING && letterhead.holds(detection)) {
            return new Decided(Offices.organisation("the head of the document, before anybody is named"), Use.BUSINESS);
        }
        return new Decided(
                answer == Answer.NOTHING ? neighbours.of(detection) : new Owner.Unknown(answer.evidence()), use);
    }

    /** Who goes to a school of which nobody says that he or she does. */
    private Optional<CastMember> pupil(TextRange school, Answer answer) {
        if (answer == Answer.RELATIVE) {
            return pupils.ofSentence(school);
        }
        Optional<CastMember> ofSentence =
                answer.member().filter(adult -> !adult.has(Role.CHILD)).flatMap(adult -> pupils.ofSentence(school));
        if (ofSentence.isPresent()) {
            return ofSentence;
        }
        boolean room = answer.loose()
                || answer.member().map(MainPerson::staff).orElse(answer.open() || answer == Answer.ORGANISATION);
        return room ? pupils.of(school) : Optional.empty();
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
    private Owner shared(List<KnownValues.Holder> holders, Answer answer, Kind kind) {
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

    private static boolean ofTheAccused(Kind kind) {
        return kind == Kind.ASN || kind == Kind.PNC_ID || kind == Kind.CRO;
    }

    /** Whose something masked in running text would be, as its sentence says. */
    Owner meant(TextRange range, Use use) {
        Answer answer = narrative.ownerOf(range, use);
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
