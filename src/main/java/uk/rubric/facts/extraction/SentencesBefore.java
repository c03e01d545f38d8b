package uk.rubric.facts.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Tells whose a detail is whose own sentence names nobody and is no more than a remnant: it goes on with a sentence before, or answers a question. */
record SentencesBefore(PageReading page, Referents referents, Optional<CastMember> about) {

    /** So near its start a name begins a sentence. */
    private static final int BEGINNING = 12;

    private static final int LONGEST_SIGNATURE_END = 8;

    /** A sentence that begins with no more words than this before the detail goes on with the person of the one before: "Tel: ...". */
    private static final int FRAGMENT = 3;

    /** Without a verb it may be as long as this: "Home address on file". */
    private static final int LABEL = 6;

    private static final int LONGEST_FRAGMENT = 60;

    private static final Set<String> VERBS = Set.of(
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "be",
            "been",
            "went",
            "came",
            "come",
            "rang",
            "called",
            "saw",
            "found",
            "said",
            "told",
            "took",
            "drove",
            "got",
            "gave",
            "left",
            "sent",
            "made",
            "did",
            "do",
            "does",
            "attended",
            "arrested",
            "stopped",
            "seen",
            "heard",
            "go",
            "can",
            "could",
            "will",
            "would",
            "returned",
            "spoke",
            "met",
            "attend",
            "stolen",
            "damaged",
            "broken",
            "seized",
            "recovered");

    private static final Pattern ELLIPTIC = Pattern.compile(
            "(?i)(?:(?:can|may|could|will)\\s+be\\s+(?:called|contacted|reached|rung|phoned)"
                    + "|lives?|lived|resides?|works?|tel|mob(?:ile)?|call|ring|phone|contact|born|aged|dob|suffers|states|stated|gave|drives?|owns?|uses?|moved|now\\s+(?:lives?|living|staying)|staying)\\b");

    /** Such sentences and heads of mails go on with nobody of the line before. */
    private static final Pattern ALONE = Pattern.compile("(?i)\\W*(?:we\\b|(?:from|to|cc|bcc|reply-to|sent)\\s*:)");

    /** Whom a form or an interviewer asks. */
    private static final Pattern ADDRESSED = Pattern.compile("(?i)\\byour?\\b");

    /** Whether a sentence up to a detail in it says so little that it goes on with the one before. */
    boolean goOn(TextRange sentence, TextRange range) {
        return !ALONE.matcher(page.text(sentence)).lookingAt()
                && (fragment(page.text().substring(sentence.start(), Math.max(sentence.start(), range.start())))
                        || elliptic(sentence));
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

    /** Whom the question before asks or means, or else who was named last. */
    Answer of(List<Reference> before, TextRange sentence, Optional<Kind> kind) {
        int number = page.sentences().at(sentence.start());
        if (number > 0
                && page.text(page.sentences().range(number - 1)).stripTrailing().endsWith("?")) {
            TextRange question = page.sentences().range(number - 1);
            if (about.isPresent() && ADDRESSED.matcher(page.text(question)).find()) {
                return new Answer(about, "what the form asks the one whom it is about");
            }
            Optional<Reference> asked = before.stream()
                    .filter(reference -> reference.start() >= question.start() && reference.party() != Party.MAKER)
                    .findFirst();
            if (asked.isPresent()) {
                return referents.of(asked.get(), before);
            }
        }
        Optional<CastMember> officer = Optional.ofNullable(
                        before.isEmpty() ? null : before.getLast().named())
                .filter(named ->
                        named.has(Role.POLICE) && lineAbove(before.getLast().end(), sentence.start()));
        return officer.or(() -> kind.filter(SentencesBefore::goesOnWithSubject).flatMap(known -> subject(before)))
                .or(() ->
                        referents.pronouns().last(before, reference -> true).filter(member -> !member.has(Role.POLICE)))
                .map(member -> new Answer(Optional.of(member), Narrative.BEFORE))
                .orElse(Answer.NOTHING);
    }

    /** Of what somebody is known by or suffers from the next sentence tells without a word for who it is; of places and things it tells of others' too. */
    private static boolean goesOnWithSubject(Kind kind) {
        return switch (kind) {
            case PHONE,
                    EMAIL,
                    MEDICAL,
                    NHS_NUMBER,
                    HOSPITAL_NUMBER,
                    ASN,
                    BANK_ACCOUNT,
                    NI_NUMBER,
                    WORKPLACE,
                    SOCIAL_CARE -> true;
            default -> false;
        };
    }

    /** Whom the last sentence that brings up anybody speaks of: the one whose name begins it, whoever else it tells of. */
    private Optional<CastMember> subject(List<Reference> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        TextRange last =
                page.sentences().range(page.sentences().at(before.getLast().start()));
        return before.stream()
                .filter(reference -> reference.start() >= last.start())
                .findFirst()
                .filter(reference -> reference.start() - last.start() <= BEGINNING && !referents.headsLine(reference))
                .flatMap(reference -> Optional.ofNullable(reference.named()))
                .filter(member -> !member.has(Role.POLICE) && !member.has(Role.PROFESSIONAL));
    }

    /** Whether so few words stand before a detail, none of them a verb, that they only say what it is. */
    private static boolean fragment(String before) {
        if (before.length() > LONGEST_FRAGMENT) {
            return false;
        }
        String[] words = Words.fold(before).split(" ");
        return words.length <= FRAGMENT
                || words.length <= LABEL && Arrays.stream(words).noneMatch(VERBS::contains);
    }
}
