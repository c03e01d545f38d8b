package uk.rubric.facts.extraction;

import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.detection.BearersOfForenames;

/** Reads forenames to which notes and messages join an s without its apostrophe: "look for a white car, its Janes", "Janes number". */
final class Genitives {

    private static final int SHORTEST = 4;

    private static final int WORD_BEFORE = 6;

    private static final Pattern OWNED_BEHIND = Pattern.compile(" \\p{Ll}{2}");

    private static final Pattern OWNED_BEFORE = Pattern.compile("(?i)\\b(?:its|it's|thats|at|is|was|in) $");

    private Genitives() {}

    /** A name without the s that only says whose something is. */
    static TextRange without(String text, TextRange range) {
        String word = text.substring(range.start(), range.end());
        boolean genitive = word.length() >= SHORTEST
                && word.endsWith("s")
                && !forename(word)
                && forename(word.substring(0, word.length() - 1))
                && (OWNED_BEHIND
                                .matcher(text)
                                .region(range.end(), text.length())
                                .lookingAt()
                        || OWNED_BEFORE
                                .matcher(text)
                                .region(Math.max(0, range.start() - WORD_BEFORE), range.start())
                                .find());
        return genitive ? new TextRange(range.start(), range.end() - 1) : range;
    }

    private static boolean forename(String word) {
        return BearersOfForenames.women(word) || BearersOfForenames.men(word);
    }
}
