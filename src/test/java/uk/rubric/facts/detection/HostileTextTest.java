package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.documents.Page;
import uk.rubric.facts.ShippedLexicon;

/** Text made to trip a pattern takes no longer than other text, and whatever is found lies within the page and in order. */
class HostileTextTest {

    private static final int LENGTH = 50_000;

    private final Detectors detectors = ShippedLexicon.detectors();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "1",
                "@",
                "a.",
                "1/",
                "1-2-",
                "A1",
                "0 7",
                "*",
                "<",
                ": ",
                "Smith ",
                "J. ",
                "12 Road, ",
                "http://a",
                "\t",
                "\n",
                "date of birth ",
                "PC ",
                "flat 1 ",
                "[redacted",
                "a@a.",
                "4111 ",
                "of the school ",
                "\u2588 "
            })
    void endsInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> detectors.detect(Page.ofText(1, text)));
    }

    /** A text without line breaks is one line: whatever looks back to the line's beginning for every find takes the square of the time. */
    @ParameterizedTest
    @ValueSource(
            strings = {"01632 960123 ", "DOB: Tel: ", "12 Example Road, ", "Mr Sample ", "cannot attend court 4 August "
            })
    void endsInTimeOnOneLongLine(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> detectors.detect(Page.ofText(1, text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsToThePageAndItsOrder(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> pieces = List.of(
                "I live at ",
                "14 Example Road",
                ", ",
                "Sampletown",
                " SM9 9ZZ",
                "\n",
                "\t",
                "DOB: ",
                "12/03/1985",
                "07700 900123",
                "Jane SAMPLE",
                "\u00AD",
                "\u00A0",
                "\uFB01",
                "PC 1234 ",
                "@x_1",
                "████",
                ".");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        List<Detection> found = detectors.detect(Page.ofText(1, text.toString()));
        assertThat(found)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(d -> d.range().start()));
        assertThat(found).allSatisfy(d -> assertThat(d.range().end()).isLessThanOrEqualTo(text.length()));
        assertThat(detectors.detect(Page.ofText(1, text.toString()))).isEqualTo(found);
    }
}
