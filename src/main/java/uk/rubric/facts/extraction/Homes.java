package uk.rubric.facts.extraction;

import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/** Tells whether a sentence says of a place that somebody lives there, although an offence was committed there too. */
final class Homes {

    private static final int WITHIN = 80;

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:home|h/a|lives?|lived|living|resid(?:es?|ing|ed)|mov(?:ed|ing)\\s+to|stay(?:s|ing)|address|addr|keeper|r/k|tenant|occupier|attend|go\\s+(?:to|near))\\b[^.;]{0,40}$");

    private static final Pattern BEHIND =
            Pattern.compile("(?i),?\\s+(?:the\\s+|his\\s+|her\\s+|their\\s+)?(?:family\\s+)?home\\b");

    private Homes() {}

    /** Whether the words around a place call it a home. */
    static boolean said(PageReading page, TextRange place) {
        TextRange sentence = page.sentences().range(page.sentences().at(place.start()));
        return BEFORE.matcher(page.text())
                        .region(Math.max(sentence.start(), place.start() - WITHIN), place.start())
                        .find()
                || BEHIND.matcher(page.text())
                        .region(place.end(), page.text().length())
                        .lookingAt();
    }
}
