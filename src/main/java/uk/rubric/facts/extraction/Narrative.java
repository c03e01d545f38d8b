package uk.rubric.facts.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Farther back nobody looks for the person that a pronoun means. */
    private static final int WINDOW = 900;

    /** And no more sentences back than this. */
    private static final int SENTENCES_BACK = 3;

    /** "Whose car is ...": the one who asks does not own it. */
    private static final Pattern ASKED = Pattern.compile("(?i)\\bwhose\\b[^.?]{0,40}$");

    /** Where somebody else is to be found, or lives whose keys one has. */
    private static final Pattern NOT_MINE = Pattern.compile(
            "(?i)\\b(?:(?:to|they|police|officers?)\\s+(?:try|tried|check|checked)|keys?\\s+(?:to|for)|feed(?:ing)?\\s+the\\s+cat\\s+at|house\\s+sitting\\s+at)\\s+$");

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
    private final Organisations organisations;
    private final Blocks blocks;
    private final Conversation conversation;
    private final OwnerAhead ahead;
    private final SentencesBefore sentencesBefore;
    private final Possessors possessors;
    private final Messages messages;

    Narrative(PageReading page, List<Spot> spots, PageCast pageCast, Cast cast) {
        this.page = page;
        this.subject = pageCast.narrator().orElse(null);
        this.references = new References(page, spots, subject);
        Optional<CastMember> informant = pageCast.fieldOwners().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(owner -> owner.has(Role.REPORTER))
                .findFirst();
        this.conversation = new Conversation(page, spots);
        this.referents = new Referents(page, spots, references, pageCast, informant, conversation, cast);
        this.ahead = new OwnerAhead(page, spots, referents);
        this.sentencesBefore = new SentencesBefore(page, referents, pageCast.about());
        this.possessors = new Possessors(page, referents);
        this.messages = new Messages(page, spots);
        this.bystanders = new Bystanders(page);
        this.organisations = new Organisations(page, spots);
        this.blocks = new Blocks(page, spots, organisations, pageCast.about());
        this.behind = new OwnerBehind(page.text(), spots, references, referents);
        this.hosts = new Hosts(page, referents);
        this.interview = new Interview(page, references, referents);
        this.next = new NextSentence(page, spots, references, referents);
    }

    /** What a shop or office can own. */
    private static final Set<Kind> OFFICES = EnumSet.of(Kind.PHONE, Kind.EMAIL, Kind.ADDRESS, Kind.POSTCODE);

    private static final Set<Kind> PLACES = EnumSet.of(Kind.ADDRESS, Kind.ADDRESS_CLUE);

    /** Where the paragraph begins that a place stands in, as far back as a pronoun's person is looked for. */
    private int paragraph(int place) {
        int from = Math.max(0, place - WINDOW);
        int blank = page.text().substring(from, place).lastIndexOf("\n\n");
        return blank < 0 ? from : from + blank + 1;
    }

    /** Whether a detail stands in what somebody says or notes, one line after another, and not in what a document says of its own. */
    boolean inEntry(TextRange range) {
        return conversation.here() || blocks.entry(range);
    }

    /** Whose a detail is, as its sentence says. */
    Answer ownerOf(Detection detection) {
        if (detection.kind() == Kind.RELATIONSHIP
                && subject != null
                && OWN.matcher(page.text(detection.range())).find()) {
            return new Answer(Optional.of(subject), "the first person of the statement");
        }
        Optional<Answer> message = messages.of(detection);
        if (message.isPresent()) {
            return message.get();
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
                Optional.of(detection.kind()),
                detection.use(),
                OFFICES.contains(detection.kind()) && !mobile,
                PLACES.contains(detection.kind()));
    }

    /** Whose something at a range is, as its sentence says. */
    Answer ownerOf(TextRange range, Use use) {
        return ownerOf(range, Optional.empty(), use, false, false);
    }

    /**
     * @param aboutOffices whether the detail may be a shop's or office's
     * @param place whether it is a place where somebody may be met
     */
    private Answer ownerOf(TextRange range, Optional<Kind> kind, Use use, boolean aboutOffices, boolean place) {
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
                .filter(reference -> !interview.here() && !conversation.here() || !referents.headsLine(reference))
                .filter(reference -> !interview.here() || reference.party() != Party.POLICE)
                .toList();
        if (page.text(sentence).strip().endsWith("?")
                && ASKED.matcher(page.text().substring(sentence.start(), range.start()))
                        .find()) {
            return (interview.here() ? interview.answered(sentence.end()) : Optional.<Answer>empty())
                    .orElse(Answer.ASKED);
        }
        if (aboutOffices
                && here.stream().noneMatch(reference -> reference.party() == Party.CASE)
                && organisations.firmBefore(sentence, range)) {
            return Answer.ORGANISATION;
        }
        boolean office = kind.filter(OFFICES::contains).isPresent();
        if (kind.isPresent()
                && use != Use.SAFE
                && (aboutOffices || office && here.isEmpty())
                && organisations.rightBefore(range, kind.get())) {
            return Answer.ORGANISATION;
        }
        Optional<Answer> addressee =
                kind.flatMap(known -> possessors.addressee(here, sentence, range, Offices.contact(known)));
        if (addressee.isPresent()) {
            return addressee.get();
        }
        if (here.isEmpty()) {
            if (interview.here()) {
                Optional<Answer> spoken = interview.said(before, sentence, range, place);
                if (spoken.isPresent()) {
                    return spoken.get();
                }
            }
            Optional<Answer> named = kind.filter(Narrative::identifies).flatMap(known -> ahead.of(range, known));
            if (named.isPresent()) {
                return named.get();
            }
            Optional<Answer> told = kind.flatMap(known -> conversation.told(range, known, references, referents));
            if (told.isPresent()) {
                return told.get();
            }
            Optional<Answer> line = kind.flatMap(known -> conversation.line(range, known, referents));
            if (line.isPresent()) {
                return line.get();
            }
            Optional<Answer> block = blocks.of(range, kind);
            if (block.isPresent()) {
                return block.get();
            }
            boolean account = kind.filter(Kind.BANK_ACCOUNT::equals).isPresent();
            if ((aboutOffices || account) && organisations.labelled(range)) {
                return Answer.ORGANISATION;
            }
            if (!elsewhere && !sentencesBefore.goOn(sentence, range)) {
                return Answer.NOTHING;
            }
            // The row of a table goes on with what it says itself, and a paragraph with nothing before it.
            int row = !elsewhere && blocks.ownRow(range)
                    ? Lines.start(page.text(), range.start())
                    : paragraph(range.start());
            return sentencesBefore.of(
                    before.stream()
                            .filter(reference -> reference.start() >= row)
                            .toList(),
                    sentence,
                    kind);
        }
        boolean thing = kind.filter(known -> known == Kind.VRM || known == Kind.DEVICE_ID)
                .isPresent();
        Optional<Answer> possessor = possessors
                .named(here, before, sentence, range)
                .or(() -> thing ? possessors.ofThing(here, before, range) : Optional.empty());
        if (possessor.isPresent()) {
            return possessor.get();
        }
        if (aboutOffices
                && organisations.firmBefore(sentence, range)
                && here.stream()
                        .noneMatch(reference -> reference.party() == Party.CASE
                                && range.start() - reference.end() < Organisations.LONGEST_FIRM)) {
            return Answer.ORGANISATION;
        }
        boolean lives = use == Use.SAFE || use == Use.HOME;
        Optional<Answer> guest = lives || use == Use.UNKNOWN
                ? hosts.lodger(here, before, range)
                        .or(() -> place ? hosts.housemate(here, before, sentence, range) : Optional.empty())
                : Optional.empty();
        return guest.orElseGet(() -> nearest(here, before, sentence, range, aboutOffices && !lives));
    }

    /** Whether a kind of detail belongs to whoever is named beside it, and is not told of somebody in words. */
    private static boolean identifies(Kind kind) {
        return switch (kind) {
            case MEDICAL,
                    COUNSELLING,
                    SOCIAL_CARE,
                    SPECIAL_CATEGORY,
                    RELATIONSHIP,
                    OCCUPATION,
                    WORKPLACE,
                    SCHOOL,
                    AGE,
                    AVAILABILITY -> false;
            default -> true;
        };
    }

    /** The nearest reference of the sentence, unless it is an office that cannot own the detail or an officer who only stands by. */
    private Answer nearest(
            List<Reference> here, List<Reference> before, TextRange sentence, TextRange range, boolean aboutOffices) {
        for (int i = here.size() - 1; i >= 0; i--) {
            Reference reference = here.get(i);
            boolean standsBy = i > 0 && bystanders.standsBy(reference, here, sentence, range);
            boolean office = reference.party() == Party.ORGANISATION && !aboutOffices;
            if (!standsBy && !office) {
                Answer answer = referents.of(reference, before);
                // "She told us 'I saw nothing', tel. ...": whoever is quoted is known by what stands before.
                if (i == 0
                        || reference.party() != Party.MAKER
                        || answer.member().isPresent()) {
                    return answer;
                }
            }
        }
        return Answer.NOTHING;
    }
}
