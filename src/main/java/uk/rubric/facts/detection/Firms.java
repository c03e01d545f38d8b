package uk.rubric.facts.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;

/** Reads the names of firms and institutions: capitalised runs with the small words of such names inside them, cut where a sentence goes on. */
record Firms(PlainText page) {

    /** Words with which the name of an organisation ends. */
    private static final Set<String> ORGANISATIONS = Lists.lines("organisations.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NAME = Pattern.compile(
            "(?:[Tt]he )?(?:\\p{Lu}|\\d)[\\p{L}\\p{N}'.&\\-]{0,25}(?:(?: & | &(?<=[^\\n]{60})\\n| and | of | the | for | |(?<=[^\\n]{60})\\n)(?=\\p{Lu})[\\p{L}\\p{N}'&\\-]{1,25}){0,5}(?: (?:plc|ltd|llp|limited)\\b)?");

    /** In a line of capitals the sentence goes on with these. */
    private static final Set<String> SENTENCE = Set.of(
            "AND",
            "AS",
            "WHO",
            "WHERE",
            "WHICH",
            "IS",
            "WAS",
            "HAS",
            "HAD",
            "CAN",
            "WILL",
            "BUT",
            "SINCE",
            "ON",
            "IN",
            "AT",
            "TO",
            "FROM",
            "WITH",
            "BY",
            "FOR",
            "I",
            "HE",
            "SHE",
            "THEY",
            "MY",
            "HIS",
            "HER",
            "REPAIRED",
            "SAID",
            "SAYS");

    private static final int LONGEST = 90;
    private static final int LONGEST_ABBREVIATION = 3;

    /** Whether the names of organisations end with a word. */
    static boolean ends(String word) {
        return ORGANISATIONS.contains(word);
    }

    /** The firm whose name begins at a place, or null. */
    @Nullable
    TextRange at(int start) {
        if (start < 0 || start >= page.length()) {
            return null;
        }
        Matcher name = NAME.matcher(page.text())
                .region(start, Math.min(page.length(), start + LONGEST))
                .useTransparentBounds(true);
        if (!name.lookingAt()) {
            return null;
        }
        int stop = fullStop(start, name.end());
        int end = page.shouting(page.lineAt(start)) ? sentenceFrom(start, stop) : stop;
        while (end > start && ".-&' \n".indexOf(page.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start ? new TextRange(start, end) : null;
    }

    /** Where a sentence ends inside what looks like a name: behind a shorter word the full stop is that of "St." or an initial. */
    private int fullStop(int start, int end) {
        for (int word = page.wordFrom(start); word < page.words() && page.wordEnd(word) < end; word++) {
            if (page.text().startsWith(". ", page.wordEnd(word))
                    && page.word(word).length() > LONGEST_ABBREVIATION) {
                return page.wordEnd(word);
            }
        }
        return end;
    }

    private int sentenceFrom(int start, int end) {
        for (int word = page.wordFrom(start); word < page.words() && page.wordStart(word) < end; word++) {
            if (page.wordStart(word) > start && SENTENCE.contains(page.word(word))) {
                return page.wordEnd(word - 1);
            }
        }
        return end;
    }

    /** Whether a name ends with a word that only organisations are called by. */
    boolean organisation(TextRange name) {
        int last = page.wordFrom(name.end()) - 1;
        return last >= 0
                && page.wordStart(last) >= name.start()
                && ORGANISATIONS.contains(page.word(last))
                && page.wordFrom(name.start()) < last;
    }

    /** Whether a name begins as a person's or place's does: "works for Jane", "works in Sampletown". */
    boolean somethingElse(TextRange name) {
        int first = page.wordFrom(name.start());
        String word = page.word(first);
        boolean one = page.wordEnd(first) >= name.end();
        boolean person =
                Gazetteer.standard().forename(word) && !Gazetteer.standard().ordinaryWord(word)
                        || NameTokens.TITLES.contains(word);
        boolean numbered = Character.isDigit(word.charAt(0)) && !organisation(name);
        return numbered
                || word.equals("I")
                || Dates.monthName(word) && one
                || one && Places.place(word)
                || person && !organisation(name)
                || Streets.lastWords().contains(page.word(page.wordFrom(name.end()) - 1)) && !organisation(name);
    }
}
