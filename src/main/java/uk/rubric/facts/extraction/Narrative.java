package uk.rubric.facts.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/**
 * Works out from a sentence of running text whose a detail is: the person named, meant by a role word or pronoun, or speaking, who
 * stands nearest before it; unless the words behind it say whose it is.
 */
final class Narrative {

    /** The evidence of a detail whose own sentence names nobody. */
    static final String BEFORE = "the person named right before it";

    private static final int LONGEST_SIGNATURE_END = 8;

    /** Farther back nobody looks for the person that a pronoun means. */
    private static final int WINDOW = 900;

    /** And no more sentences back than this. */
    private static final int SENTENCES_BACK = 3;

    /** A sentence that begins with no more words than this before the detail goes on with the person of the one before: "Tel: ...". */
    private static final int FRAGMENT = 3;

    /** "Whose car is ...": the one who asks does not own it. */
    private static final Pattern ASKED = Pattern.compile("(?i)\\bwhose\\b[^.?]{0,40}$");

    private static final Pattern ELLIPTIC = Pattern.compile(
            "(?i)(?:(?:can|may|could|will)\\s+be\\s+(?:called|contacted|reached|rung|phoned)"
                    + "|lives?|lived|resides?|works?|tel|mob(?:ile)?|call|ring|phone|contact|born|aged|dob|suffers|states|stated|gave|drives?|owns?|uses?|moved|now\\s+(?:lives?|living|staying)|staying)\\b");

    private static final Pattern POSSESSED = Pattern.compile(
            "(?i)(?:\\b(?:his|her|their|my)|['\u2019]s)\\s+(?:(?:new|old|home|mobile|work|contact|phone|e-?mail|current|own)\\s+){0,2}"
                    + "(?:number|mobile|phone|telephone|landline|address|e-?mail|account)\\s+(?:is|was|are|has\\s+changed\\s+to)\\b(?=[^.?!]*$)");

    private static final int LONGEST_FIRM = 80;

    /** "CCTV from The Example Bakery, who can be reached on ...". */
    private static final Pattern FIRM = Pattern.compile(
            "\\b(?:from|at|by|of|with)\\s+(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}'&-]*\\s+(?:&\\s+|and\\s+)?){0,4}\\p{Lu}[\\p{L}'&-]*\\s*,?\\s+(?:(?:who|which|they|it)\\s+)?(?:can\\s+be\\s+\\w+\\s+(?:on|at|via)|\\((?:contact|tel|t|phone|call|office|control\\s+room)[:.]?|on|,\\s*tel(?:ephone)?[:.]?)\\s*$");

    /** Whom an interviewer speaks to. */
    private static final Pattern ADDRESSED = Pattern.compile("(?i)\\byour?\\b");

    /** Where somebody else is to be found, or lives whose keys one has. */
    private static final Pattern NOT_MINE = Pattern.compile(
            "(?i)\\b(?:(?:to|they|police|officers?)\\s+(?:try|tried|check|checked)|keys?\\s+(?:to|for)|feed(?:ing)?\\s+the\\s+cat\\s+at|house\\s+sitting\\s+at)\\s+$");

    /** Such sentences and heads of mails go on with nobody of the line before. */
    private static final Pattern ALONE = Pattern.compile("(?i)\\W*(?:we\\b|(?:from|to|cc|bcc|reply-to|sent)\\s*:)");

    private static final Pattern OWN = Pattern.compile("(?i)^my\\b");

    private final PageReading page;
    private final @Nullable CastMember subject;
    private final References references;
    private final Referents referents;
    private final OwnerBehind behind;
    private final NextSentence next;
    private final Interview interview;
    private final Hosts hosts;
    private final Bystanders bystanders;

    Narrative(PageReading page, List<Spot> spots, PageCast pageCast, Cast cast) {
        this.page = page;
        this.subject = pageCast.subject().orElse(null);
        this.references = new References(page, spots, subject);
        Optional<CastMember> informant = pageCast.fieldOwners().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(owner -> owner.has(Role.REPORTER))
                .findFirst();
        this.referents = new Referents(page, spots, pageCast.subject(), informant, cast);
        this.bystanders = new Bystanders(page);
        this.behind = new OwnerBehind(page.text(), spots, references, referents);
        this.hosts = new Hosts(page, referents);
        this.interview = new Interview(page, references, referents);
        this.next = new NextSentence(page, spots, references, referents);
    }

    /** What the text says: a person, or only that it is somebody else's. */
    record Answer(Optional<CastMember> member, String evidence) {
        static final Answer NOTHING = new Answer(Optional.empty(), "nothing near it says whose it is");
        static final Answer RELATIVE =
                new Answer(Optional.empty(), "somebody related or close to a person of the case");
        static final Answer ASKED = new Answer(Optional.empty(), "a question asks whose it is");
        static final Answer KEPT_AWAY =
                new Answer(Optional.empty(), "a place that somebody is kept away from or was asked at in vain");
        static final Answer ORGANISATION = new Answer(Optional.empty(), "the word for a business or office before it");
    }

    /** What a shop or office can own. */
    private static final Set<Kind> OFFICES = EnumSet.of(Kind.PHONE, Kind.EMAIL, Kind.ADDRESS, Kind.POSTCODE);

    private static final Set<Kind> PLACES = EnumSet.of(Kind.ADDRESS, Kind.ADDRESS_CLUE);

    /** Whose a detail is, as its sentence says. */
    Answer ownerOf(Detection detection) {
        if (detection.kind() == Kind.RELATIONSHIP
                && subject != null
                && OWN.matcher(page.text(detection.range())).find()) {
            return new Answer(Optional.of(subject), "the first person of the statement");
        }
        int sentence = page.sentences().at(detection.range().start());
        String before = page.text()
                .substring(
                        Math.max(
                                page.sentences().range(sentence).start(),
                                detection.range().start() - Sentences.LONGEST),
                        detection.range().start());
        if (BailConditions.keepAwayFrom(before)) {
            return behind.of(detection.range(), page.sentences().range(sentence).end(), true)
                    .orElse(Answer.KEPT_AWAY);
        }
        if (detection.kind() == Kind.ADDRESS
                && BailConditions.liveAt(before)
                && references
                        .between(
                                page.sentences().range(sentence).start(),
                                detection.range().start())
                        .isEmpty()) {
            return referents.bailed();
        }
        if (detection.kind() == Kind.DEVICE_ID) {
            Optional<Answer> from = behind.takenFrom(
                    detection.range(), page.sentences().range(sentence).end());
            if (from.isPresent()) {
                return from.get();
            }
        }
        if (detection.kind() == Kind.VRM) {
            Optional<Answer> listed = behind.listed(
                    detection.range(), page.sentences().range(sentence).end());
            if (listed.isPresent()) {
                return listed.get();
            }
        }
        TextRange whole = page.sentences().range(sentence);
        Optional<Answer> told = PLACES.contains(detection.kind())
                ? next.atPlace(detection.range(), whole)
                : next.ofThing(detection.kind(), detection.range(), whole);
        if (told.isPresent()) {
            return told.get();
        }
        boolean mobile = detection.kind() == Kind.PHONE && detection.canonical().startsWith("07");
        return ownerOf(
                detection.range(),
                detection.use(),
                OFFICES.contains(detection.kind()) && !mobile,
                PLACES.contains(detection.kind()));
    }

    /** Whose something at a range is, as its sentence says. */
    Answer ownerOf(TextRange range, Use use) {
        return ownerOf(range, use, false, false);
    }

    /**
     * @param aboutOffices whether the detail may be a shop's or office's
     * @param place whether it is a place where somebody may be met
     */
    private Answer ownerOf(TextRange range, Use use, boolean aboutOffices, boolean place) {
        int number = page.sentences().at(range.start());
        TextRange sentence = page.sentences().range(number);
        Optional<Answer> owner = behind.of(range, sentence.end(), place);
        if (owner.isPresent()) {
            return owner.get();
        }
        int window = Math.max(0, range.start() - WINDOW);
        int sentences =
                page.sentences().range(Math.max(0, number - SENTENCES_BACK)).start();
        List<Reference> before = references.between(Math.max(window, sentences), range.start());
        boolean elsewhere = place
                && NOT_MINE.matcher(page.text())
                        .region(sentence.start(), range.start())
                        .find();
        List<Reference> here = before.stream()
                .filter(reference -> reference.start() >= sentence.start())
                .filter(reference -> !elsewhere || reference.party() != Party.MAKER && !reference.pronoun())
                .filter(reference -> !interview.here() || !referents.headsLine(reference))
                .toList();
        if (page.text(sentence).strip().endsWith("?")
                && ASKED.matcher(page.text().substring(sentence.start(), range.start()))
                        .find()) {
            return (interview.here() ? interview.answered(sentence.end()) : Optional.<Answer>empty())
                    .orElse(Answer.ASKED);
        }
        if (aboutOffices
                && here.stream().noneMatch(reference -> reference.party() == Party.CASE)
                && ofFirm(sentence, range)) {
            return Answer.ORGANISATION;
        }
        if (here.isEmpty()) {
            if (interview.here()) {
                Optional<Answer> spoken = spoken(before, sentence, range);
                if (spoken.isPresent()) {
                    return spoken.get();
                }
            }
            return elsewhere
                            || !ALONE.matcher(page.text(sentence)).lookingAt()
                                    && (wordsBetween(sentence.start(), range.start()) <= FRAGMENT || elliptic(sentence))
                    ? ofSentenceBefore(before, sentence)
                    : Answer.NOTHING;
        }
        Optional<Answer> possessor = possessor(here, before, sentence, range);
        if (possessor.isPresent()) {
            return possessor.get();
        }
        if (aboutOffices
                && ofFirm(sentence, range)
                && here.stream()
                        .noneMatch(reference ->
                                reference.party() == Party.CASE && range.start() - reference.end() < LONGEST_FIRM)) {
            return Answer.ORGANISATION;
        }
        boolean lives = use == Use.SAFE || use == Use.HOME;
        Optional<Answer> guest = lives || use == Use.UNKNOWN
                ? hosts.lodger(here, before, range)
                        .or(() -> place ? hosts.housemate(here, before, sentence, range) : Optional.empty())
                : Optional.empty();
        return guest.orElseGet(() -> nearest(here, before, sentence, range, aboutOffices && !lives));
    }

    /** Whether a firm by its name stands right before a detail as whom one reaches there. */
    private boolean ofFirm(TextRange sentence, TextRange range) {
        return FIRM.matcher(page.text())
                .region(Math.max(sentence.start(), range.start() - LONGEST_FIRM), range.start())
                .find();
    }

    /** In an interview: whom the question means that holds the detail, or goes before it, or who speaks. */
    private Optional<Answer> spoken(List<Reference> before, TextRange sentence, TextRange range) {
        boolean asks = interview.asks(range.start());
        if (asks
                && ADDRESSED
                        .matcher(page.text(new TextRange(sentence.start(), range.start())))
                        .find()) {
            return Optional.of(referents.interviewed());
        }
        Optional<Answer> told = asks ? Optional.empty() : interview.toldBefore(range.start(), sentence.start());
        Optional<Answer> asked = told.or(() -> interview.asked(range));
        return asked.isPresent()
                ? asked
                : before.stream()
                        .filter(reference -> reference.start() >= sentence.start())
                        .reduce((first, second) -> second)
                        .map(head -> referents.of(head, before))
                        .filter(answer -> answer.member()
                                .filter(member -> !member.has(Role.POLICE))
                                .isPresent());
    }

    /** "Her number is saved in my phone as ...": what something of somebody's is said to be is that somebody's. */
    private Optional<Answer> possessor(
            List<Reference> here, List<Reference> before, TextRange sentence, TextRange range) {
        Matcher said = POSSESSED.matcher(page.text()).region(sentence.start(), range.start());
        int at = -1;
        while (said.find()) {
            at = said.start();
        }
        for (Reference reference : here) {
            if (at >= 0 && (reference.start() == at || reference.end() == at || reference.end() + 2 == at)) {
                return Optional.of(referents.of(reference, before))
                        .filter(answer -> answer.member().isPresent());
            }
        }
        return Optional.empty();
    }

    /** Whether nothing stands between an officer's name and the next line, as above the telephone number of a signature. */
    private boolean lineAbove(int from, int to) {
        String between = page.text().substring(from, Math.max(from, to));
        return between.length() <= LONGEST_SIGNATURE_END && between.strip().isEmpty() && between.indexOf('\n') >= 0;
    }

    /** Whether a sentence begins with its verb, as notes do: who is meant stands in the one before. */
    private boolean elliptic(TextRange sentence) {
        return ELLIPTIC.matcher(page.text())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    private Answer ofSentenceBefore(List<Reference> before, TextRange sentence) {
        Optional<CastMember> officer = Optional.ofNullable(
                        before.isEmpty() ? null : before.getLast().named())
                .filter(named ->
                        named.has(Role.POLICE) && lineAbove(before.getLast().end(), sentence.start()));
        return officer.or(() -> referents.last(before, reference -> true).filter(member -> !member.has(Role.POLICE)))
                .map(member -> new Answer(Optional.of(member), BEFORE))
                .orElse(Answer.NOTHING);
    }

    /** The nearest reference of the sentence, unless it is an office that cannot own the detail or an officer who only stands by. */
    private Answer nearest(
            List<Reference> here, List<Reference> before, TextRange sentence, TextRange range, boolean aboutOffices) {
        for (int i = here.size() - 1; i >= 0; i--) {
            Reference reference = here.get(i);
            boolean standsBy = i > 0 && bystanders.standsBy(reference, here, sentence, range);
            boolean office = reference.party() == Party.ORGANISATION && !aboutOffices;
            if (!standsBy && !office) {
                return referents.of(reference, before);
            }
        }
        return Answer.NOTHING;
    }

    private int wordsBetween(int from, int to) {
        String between = Words.fold(page.text().substring(from, Math.min(to, from + 200)));
        return between.isEmpty() ? 0 : between.split(" ").length;
    }
}
