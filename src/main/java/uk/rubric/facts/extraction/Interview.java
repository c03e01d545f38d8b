package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Reads question and answer of a record of interview together: an answer without a person in it goes on with the question, and a question with its answer. */
record Interview(PageReading page, References references, Referents referents) {

    private static final int LINES_BACK = 6;
    private static final int LONGEST_QUESTION = 400;
    private static final int HEAD = 34;

    /** A line that a speaker begins. */
    private static final Pattern SPEAKS = Pattern.compile("[^\\n\\t:]{1,30}(?::|\\t)\\s*");

    private static final Pattern YOUR = Pattern.compile("(?i)\\byou(?:r|rs)?\\b");

    /** "Have you ever been to ...?" does not ask after a home of whoever is asked. */
    private static final Pattern YOUR_HOME = Pattern.compile(
            "(?i)\\b(?:yours?|you(?:\\s+(?:still|now|also|currently))?\\s+(?:live|lived|stay|reside|sleep|moved?))\\b");

    private static final Pattern FILLERS = Pattern.compile(
            "(?i)(?:(?:yes|yeah|yep|no|nah|er|erm|um|well|so|oh|ok|okay)[,.]?\\s+)*(?:(?:it|that|they)(?:['\u2019](?:s|re)|\\s+(?:is|was|belongs?\\s+to|are))\\s+)?(?:just\\s+)?");

    private static final Pattern OWNS = Pattern.compile("['\u2019]s?(?=[\\s.,;!?]|$)");

    /** Whether the page is such a record. */
    boolean here() {
        return page.form().form() == Form.MG15;
    }

    /** In an interview: whom the question means that holds the detail, or goes before it, or who speaks. */
    Optional<Answer> said(List<Reference> before, TextRange sentence, TextRange range, boolean place) {
        boolean asks = asks(range.start());
        if (asks
                && (place ? YOUR_HOME : YOUR)
                        .matcher(page.text(new TextRange(sentence.start(), range.start())))
                        .find()) {
            return Optional.of(referents.interviewed());
        }
        Optional<Answer> told = asks ? Optional.empty() : toldBefore(range.start(), sentence.start());
        Optional<Answer> asked = told.or(() -> asked(range));
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

    /** Of whom the question speaks that stands before the answer at a place: the one who is asked, or whose number the question asks for. */
    Optional<Answer> asked(TextRange range) {
        int answer = speakingLine(range.start());
        int question = answer > 0 ? speakingLine(answer - 1) : -1;
        if (question < 0 || answer - question > LONGEST_QUESTION) {
            return Optional.empty();
        }
        String text = page.text();
        List<Reference> in = references.between(question, answer);
        for (int i = in.size() - 1; i >= 0; i--) {
            Reference reference = in.get(i);
            boolean his = reference.pronoun() && text.startsWith(" ", reference.end());
            if ((his || owns(reference)) && !referents.headsLine(reference)) {
                return Optional.of(referents.of(reference, in.subList(0, i)));
            }
        }
        return YOUR.matcher(text).region(question, answer).find()
                ? Optional.of(referents.interviewed())
                : Optional.empty();
    }

    /** Whether whoever speaks in the line of a place is one of the police. */
    boolean asks(int position) {
        int line = speakingLine(position);
        return line < 0
                || references.between(line, Math.min(page.text().length(), line + HEAD)).stream()
                        .filter(referents::headsLine)
                        .findFirst()
                        .map(head -> referents
                                .of(head, List.of())
                                .member()
                                .filter(member -> !member.has(Role.POLICE))
                                .isEmpty())
                        .orElse(true);
    }

    /** Whom the same answer brought up in a sentence before: "I was at my mum's. You can ring, it's ...". */
    Optional<Answer> toldBefore(int position, int sentence) {
        int line = speakingLine(position);
        if (line < 0 || sentence <= line) {
            return Optional.empty();
        }
        List<Reference> before = references.between(line, sentence);
        for (int i = before.size() - 1; i >= 0; i--) {
            Reference reference = before.get(i);
            if (reference.party() != Party.MAKER && !referents.headsLine(reference)) {
                return Optional.of(referents.of(reference, before.subList(0, i)))
                        .filter(answer -> answer.member().isPresent() || answer == Answer.RELATIVE);
            }
        }
        return Optional.empty();
    }

    /** Whose the answer behind a question says that a thing is. */
    Optional<Answer> answered(int questionEnd) {
        String text = page.text();
        Matcher speaker = SPEAKS.matcher(text).region(questionEnd, text.length());
        if (!speaker.lookingAt()) {
            return Optional.empty();
        }
        Matcher fillers = FILLERS.matcher(text).region(speaker.end(), text.length());
        int start = fillers.lookingAt() ? fillers.end() : speaker.end();
        int end = text.indexOf('\n', start);
        for (Reference reference : references.between(start, end < 0 ? text.length() : end)) {
            String word = text.substring(reference.start(), reference.end());
            if (word.equalsIgnoreCase("mine")) {
                if (NOT_BEFORE
                        .matcher(text)
                        .region(Math.max(start, reference.start() - NEGATION), reference.start())
                        .find()) {
                    continue;
                }
                return Optional.of(referents.interviewed());
            }
            boolean my = reference.party() == Party.MAKER && word.equalsIgnoreCase("my");
            if (!my) {
                return owns(reference) || reference.party() == Party.RELATIVE
                        ? Optional.of(referents.of(reference, List.of()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Not mine, it's Jane's". */
    private static final Pattern NOT_BEFORE = Pattern.compile("(?i)\\b(?:not|isn['\u2019]t|wasn['\u2019]t|never)\\s$");

    private static final int NEGATION = 8;

    private boolean owns(Reference reference) {
        return OWNS.matcher(page.text())
                .region(reference.end(), page.text().length())
                .lookingAt();
    }

    /** Where the line begins in which somebody begins to speak, at or before a place; -1 where none is near. */
    private int speakingLine(int position) {
        String text = page.text();
        int line = Lines.start(text, position);
        for (int i = 0; i < LINES_BACK; i++) {
            if (SPEAKS.matcher(text).region(line, text.length()).lookingAt()) {
                return line;
            }
            if (line == 0) {
                return -1;
            }
            line = Lines.start(text, line - 1);
        }
        return -1;
    }
}
