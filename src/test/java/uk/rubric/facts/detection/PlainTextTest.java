package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.TextRange;

/** Every place of the plain text leads back to its characters in the original. */
class PlainTextTest {

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.strings()
                .withChars("aB9 \n\t'-@/:\u00A0\u00AD\u2011\u2013\u2019\uFB01\uFF21\u200B\u2588\u00E9")
                .ofMaxLength(200);
    }

    @Property(tries = 300)
    void everyCharacterKeepsItsPlace(@ForAll("pages") String original) {
        PlainText plain = PlainText.of(original);
        int last = 0;
        for (int i = 0; i < plain.length(); i++) {
            TextRange place = plain.original(i, i + 1);
            assertThat(place.length()).isEqualTo(1);
            assertThat(place.start()).isGreaterThanOrEqualTo(last);
            char written = original.charAt(place.start());
            if (written < 0x80) {
                assertThat(plain.text().charAt(i)).isEqualTo(written);
            }
            last = place.start();
        }
        assertThat(plain.upper()).hasSameSizeAs(plain.text());
    }

    @Property(tries = 300)
    void wordsAndLinesCoverTheText(@ForAll("pages") String original) {
        PlainText plain = PlainText.of(original);
        for (int i = 0; i < plain.words(); i++) {
            assertThat(plain.word(i)).isEqualTo(plain.upper().substring(plain.wordStart(i), plain.wordEnd(i)));
            assertThat(plain.wordFrom(plain.wordStart(i))).isEqualTo(i);
        }
        for (int line = 0; line < plain.lines(); line++) {
            assertThat(plain.text().substring(plain.lineStart(line), plain.lineEnd(line)))
                    .doesNotContain("\n");
            assertThat(plain.lineAt(plain.lineStart(line))).isEqualTo(line);
        }
    }

    @Test
    void dropsWhatNobodySees() {
        PlainText plain = PlainText.of("07700\u00A0900\u00AD123");
        assertThat(plain.text()).isEqualTo("07700 900123");
        assertThat(plain.original(0, plain.length())).isEqualTo(new TextRange(0, 13));
    }

    @Test
    void findsTheCellBelow() {
        PlainText plain = PlainText.of("Name\tBorn\nSample\t1985");
        assertThat(plain.text().substring(plain.cellBelow(5))).isEqualTo("1985");
    }
}
