package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** The defendant's name in the title of a case: R v SAMPLE. */
record VersusNames(NameWords words) implements NameWriting {

    private static final int MOST_WORDS = 4;

    /** The case's number before the name, as the subject of a mail writes them: 01ZD1234526 SAMPLE. */
    private static final Pattern URN = Pattern.compile("\\d{2}(?:[A-Z][A-Z0-9]|\\d[A-Z])\\d{5,7}");

    private static final Set<String> CROWN = Set.of("R", "REX", "REGINA");

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
        if (word > 0
                && URN.matcher(page.word(word - 1)).matches()
                && words.lettering().joinedBy(word - 1, " ")
                && words.lettering().allCapitals(word)
                && !words.notName(word)) {
            int end = words.run(word, " -'", MOST_WORDS, NameWords.In.PROSE);
            return end < word ? null : new NameSeen(word, end, "R v", Strength.FAIR, Proof.FULL_NAME);
        }
        int first = word + 2;
        if (!CROWN.contains(page.word(word))
                || first >= page.words()
                || !page.word(word + 1).equals("V") && !page.word(word + 1).equals("VS")) {
            return null;
        }
        int last = words.run(first, " -,.'", MOST_WORDS, NameWords.In.PROSE);
        return last < first ? null : new NameSeen(first, last, "R v", Strength.STRONG, Proof.FULL_NAME);
    }
}
