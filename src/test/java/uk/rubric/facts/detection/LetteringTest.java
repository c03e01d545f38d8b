package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words are written and joined, told from the page alone. */
class LetteringTest {

    @Test
    void tellsCapitalsFromACapital() {
        Lettering lettering = new Lettering(PlainText.of("Jane SAMPLE A 12A"));
        assertThat(lettering.capital(0)).isTrue();
        assertThat(lettering.allCapitals(0)).isFalse();
        assertThat(lettering.allCapitals(1)).isTrue();
        assertThat(lettering.allCapitals(2)).as("one letter shouts nothing").isFalse();
        assertThat(lettering.allCapitals(3)).as("a word with a figure").isFalse();
        assertThat(lettering.holdsFigure(3)).isTrue();
    }

    @Test
    void knowsWhatStandsBetweenNeighbours() {
        Lettering lettering = new Lettering(PlainText.of("SAMPLE, Jane - Ann"));
        assertThat(lettering.joinedBy(0, ", ")).isTrue();
        assertThat(lettering.joinedBy(0, ",")).isFalse();
        assertThat(lettering.near(1, " -")).isTrue();
        assertThat(lettering.near(1, " ")).isFalse();
        assertThat(lettering.near(2, " ")).as("the last word has no neighbour").isFalse();
    }

    @Test
    void aSentenceBeginsBehindAFullStopALineFeedAndAQuotationMark() {
        Lettering lettering = new Lettering(PlainText.of("He left. \"Then she\nwaited"));
        assertThat(lettering.beginsSentence(0)).isTrue();
        assertThat(lettering.beginsSentence(1)).isFalse();
        assertThat(lettering.beginsSentence(2)).isTrue();
        assertThat(lettering.beginsSentence(4)).isTrue();
    }

    @Test
    void aLineBrokenTwiceRunsOverWhatIsLeftOfIt() {
        String full = "He was conveyed to custody and gave his address as The Willows,";
        Lettering lettering = new Lettering(PlainText.of(full + "\nInvented\nHill"));
        assertThat(lettering.wrapped(12)).isTrue();
        Lettering ended = new Lettering(PlainText.of(full.replace(',', '.') + "\nInvented\nHill"));
        assertThat(ended.wrapped(12)).as("the full line ends its sentence").isFalse();
    }
}
