package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endsAtFullStopsAndNotAtAbbreviations() {
        Sentences sentences = Sentences.of("I met Mr. Sample. He left.");
        assertThat(sentences.at(8)).isZero();
        assertThat(sentences.at(19)).isOne();
    }

    @Test
    void takesNoSentenceForLongerThanAnybodyReads() {
        String numbers = "07700 900123 ".repeat(1_000);
        Sentences sentences = Sentences.of(numbers);
        for (int at = 0; at < numbers.length(); at += 7) {
            var range = sentences.range(sentences.at(at));
            assertThat(range.length()).isLessThanOrEqualTo(Sentences.LONGEST + 13);
            assertThat(range.start() == 0 || numbers.charAt(range.start() - 1) == ' ')
                    .as("begins with a word")
                    .isTrue();
        }
    }

    @Test
    void beginsAnewWhereALineHadRoomForTheNextWord() {
        String text = """
            Surrender his passport
            Not to contact the witness
            A much longer line that is as wide as lines of this page are ever written
            Example goes on with it
            """;
        Sentences sentences = Sentences.of(text);
        assertThat(sentences.at(text.indexOf("Not"))).isOne();
        assertThat(sentences.at(text.indexOf("A much"))).isEqualTo(2);
        assertThat(sentences.at(text.indexOf("Example")))
                .as("the line was full")
                .isEqualTo(2);
    }

    @Test
    void aHouseNumberBehindAWordInSmallLettersBeginsNothing() {
        String text = """
            I pointed him out to the officer who had come to the shop. I live at
            46 Example Road and have done for two years, as I told the Officer
            12 Keith Sample
            """;
        Sentences sentences = Sentences.of(text);
        assertThat(sentences.at(text.indexOf("46"))).isEqualTo(sentences.at(text.indexOf("I live")));
        assertThat(sentences.at(text.indexOf("12")))
                .as("the number of an entry")
                .isGreaterThan(sentences.at(text.indexOf("as I told")));
    }
}
