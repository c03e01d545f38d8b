package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands below a label: every row of its column, or the line under it. */
class HeadedCellsTest {

    @Test
    void everyRowOfAColumnIsBelowItsHead() {
        assertThat(below("Name\tDOB\nAnn\t1.2.90\nBob\t3.4.91")).containsExactly("1.2.90", "3.4.91");
    }

    @Test
    void aWrappedRowEndsNoTableAndTwoLinesDo() {
        assertThat(below("Name\tDOB\nAnn\t1.2.90\nof Sampletown\nBob\t3.4.91")).hasSize(2);
        assertThat(below("Name\tDOB\nAnn\t1.2.90\n\nNotes of the day\nseen\tat noon"))
                .containsExactly("1.2.90");
    }

    @Test
    void aLabelThatGoesOnHeadsNothing() {
        assertThat(below("DOB 1.2.90 as told\nOn the day")).isEmpty();
    }

    @Test
    void aLabelAloneOnItsLineHeadsTheNext() {
        assertThat(below("DOB:\n1.2.90")).containsExactly("1.2.90");
    }

    private static List<String> below(String text) {
        PlainText page = PlainText.of(text);
        return HeadedCells.below(page, Cues.of(page).all(Cue.DATE_OF_BIRTH)).keySet().stream()
                .sorted()
                .filter(at -> at >= 0 && at < text.length())
                .map(at -> text.substring(at).split("[\t\n]")[0])
                .flatMap(Stream::of)
                .toList();
    }
}
