package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** The defendant's name in the title of a case: R v SAMPLE. */
record VersusNames(NameWords words) implements NameWriting {

    private static final int MOST_WORDS = 4;
    private static final Set<String> CROWN = Set.of("R", "REX", "REGINA");

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
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
