package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.facts.Party;

/** Tells which words bring up somebody whom nobody names, and which are only part of somebody's title. */
record WordsForPeople(String text) {

    private static final int LONGEST_TRADE = 24;

    /** Words for people whom nobody names. */
    private static final Set<String> SOMEBODY = Set.of(
            "girl", "boy", "lad", "man", "woman", "lady", "male", "female", "youth", "teenager", "toddler", "baby");

    private static final Pattern INDEFINITE = Pattern.compile(
            "(?i)\\b(?:with|and|then|also|plus|saw|see|hit|for|to|of|holding)\\s+(?:a|an|another|some|one|two|the\\s+other)\\s+(?:\\p{Ll}+\\s+){0,2}$");

    private static final int LONGEST_TITLE = 30;

    private static final Pattern CAPITAL_BEFORE =
            Pattern.compile("\\b(?!(?:My|His|Her|Their|Your|Our|The|A)\\b)\\p{Lu}[\\p{L}&-]+ $");

    /** Whether the line names somebody before a word: "Jane Example | Witness Care Officer". */
    boolean behindName(int word, List<Reference> references) {
        return !references.isEmpty()
                && references.getLast().party() == Party.CASE
                && word - references.getLast().end() <= LONGEST_TITLE
                && text.substring(references.getLast().end(), word).indexOf('\n') < 0;
    }

    /** "A girl of about 12", "another man": somebody who is nobody of the people named around. */
    boolean somebody(String folded, int word) {
        return SOMEBODY.contains(folded)
                && INDEFINITE
                        .matcher(text)
                        .region(Math.max(0, word - LONGEST_TRADE), word)
                        .find();
    }

    /** "Business Partner": with a capital behind another word with one it is part of a title or name. */
    boolean partOfTitle(int word) {
        return Character.isUpperCase(text.charAt(word))
                && word + 1 < text.length()
                && Character.isLowerCase(text.charAt(word + 1))
                && CAPITAL_BEFORE
                        .matcher(text)
                        .region(Math.max(0, word - LONGEST_TRADE), word)
                        .find();
    }
}
