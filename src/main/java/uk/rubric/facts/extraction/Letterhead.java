package uk.rubric.facts.extraction;

import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.detection.Detection;

/** Tells what stands in the head of a letter, report or reply, below or beside the name of the office that sends it and before anybody is named. */
record Letterhead(PageReading page, PageCast cast) {

    /** A head is no longer than this. */
    private static final int HEAD = 450;

    /** What stands before the name of whoever works on a document, or whom it reaches, in its head. */
    private static final Pattern WORKS_ON_IT = Pattern.compile(
            "(?i)(?:\\b(?:by|to|for|manager|partners?|head\\s?teacher|principal|officer|lead|author|contact|dr|mr|mrs|ms|miss|p?c|sgt|insp|d[cs])\\b\\W{0,3}[^\\n\\t]{0,30})$");

    /** Somebody's own address at the head of a private letter is not below any words. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}");

    /** Where a greeting, an entry or a conversation begins, the head is at its end. */
    private static final Pattern BODY =
            Pattern.compile("(?m)^(?:(?i:dear|annwyl|hi|hello|caller|ch|in|q)\\b|\\d{1,2}[.):]\\s?\\d?)");

    /** So many words in small letters in a line are running text. */
    private static final int RUNNING = 7;

    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}+");

    /** A house that is searched, let or visited is no office. */
    private static final Pattern PREMISES = Pattern.compile(
            "(?i)(?:premises|property|location|scene|at|of|address(?:\\s+searched)?)(?:\\s+searched)?\\s?:?\\s{0,2}$");

    /** How to reach an office, in the first lines of a document. */
    boolean holds(Detection detection) {
        TextRange range = detection.range();
        boolean contact = detection.kind() == Kind.ADDRESS
                || detection.kind() == Kind.POSTCODE
                || detection.kind() == Kind.EMAIL
                || detection.kind() == Kind.PHONE && !detection.canonical().startsWith("07");
        return contact
                && range.start() <= HEAD
                && page.page().number() == 1
                && plain()
                && cast.narrator().isEmpty()
                && titled(range)
                && !bodyBefore(range.start())
                && !PREMISES.matcher(page.text())
                        .region(Lines.start(page.text(), range.start()), range.start())
                        .find()
                && namedBefore(range) == 0;
    }

    private boolean bodyBefore(int place) {
        String before = page.text().substring(0, place);
        return BODY.matcher(before).find()
                || before.lines()
                        .anyMatch(line -> SMALL_WORD
                                        .matcher(line)
                                        .results()
                                        .limit(RUNNING)
                                        .count()
                                == RUNNING);
    }

    private boolean plain() {
        Form form = page.form().form();
        return form == Form.UNKNOWN || form == Form.OTHER || form == Form.MEDICAL;
    }

    /** Whether words that are no detail of anybody stand before the first of the details. */
    private boolean titled(TextRange range) {
        int first = page.detections().stream()
                .filter(other ->
                        other.kind() == Kind.ADDRESS || other.kind() == Kind.PHONE || other.kind() == Kind.EMAIL)
                .mapToInt(other -> other.range().start())
                .min()
                .orElse(range.start());
        return WORDS.matcher(page.text())
                        .region(0, Math.min(first, range.start()))
                        .results()
                        .limit(2)
                        .count()
                == 2;
    }

    private long namedBefore(TextRange range) {
        return page.detections().stream()
                .takeWhile(other -> other.range().start() < range.start())
                .filter(other -> other.kind() == Kind.PERSON_NAME && other.shown() != Shown.MASKED
                        || other.kind() == Kind.DATE_OF_BIRTH)
                .filter(other -> !WORKS_ON_IT
                        .matcher(page.text())
                        .region(
                                Lines.start(page.text(), other.range().start()),
                                other.range().start())
                        .find())
                .count();
    }
}
