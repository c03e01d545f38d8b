package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.reading.RecognisedPicture.PlacedWord;

class CloserLookTest {

    @Test
    void doubtsANumberThatReadsDifferentlyInTheSamePlace() {
        assertThat(differs(word("46977105", 0), word("H6977108", 2))).isTrue();
        assertThat(differs(word("HO318195", 0), word("H0318195", 0))).isTrue();
    }

    @Test
    void doubtsNothingThatReadsTheSameOrInPart() {
        assertThat(differs(word("12/03/1985", 0), word("12-03-1985", 1))).isFalse();
        assertThat(differs(word("H5120917", 0), word("0917", 0))).isFalse();
        assertThat(differs(word("DOB12/03/1985", 0), word("12/03/1985", 0))).isFalse();
        assertThat(differs(word("5963", 0), word("pees0123456", 0))).isFalse();
    }

    @Test
    void doubtsNothingBecauseOfAnotherPlaceOrOfWordsWithoutFigures() {
        assertThat(differs(word("46977105", 0), word("H6977108", 300))).isFalse();
        assertThat(differs(word("Hannah", 0), word("Hamnah", 0))).isFalse();
        assertThat(CloserLook.worthwhile(List.of(word("Hannah", 0), word("4", 0))))
                .isFalse();
        assertThat(CloserLook.worthwhile(List.of(word("B1", 0), word("1985", 0))))
                .isTrue();
    }

    private static boolean differs(PlacedWord word, PlacedWord closer) {
        return CloserLook.differs(List.of(word), List.of(closer));
    }

    private static PlacedWord word(String text, float left) {
        float[] corners = {left, 10, left + 100, 10, left + 100, 40, left, 40};
        return new PlacedWord(text, corners, corners);
    }
}
