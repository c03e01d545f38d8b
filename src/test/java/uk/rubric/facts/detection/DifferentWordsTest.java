package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The different words of a text, each made once. */
class DifferentWordsTest {

    @Test
    void aWordMetAgainIsTheSame() {
        DifferentWords words = new DifferentWords();
        assertThat(words.word("SAMPLE ROAD SAMPLE", 12, 18)).isSameAs(words.word("SAMPLE ROAD SAMPLE", 0, 6));
    }

    @Property
    void everyWordReadsAsTheTextDoes(@ForAll List<String> written) {
        DifferentWords words = new DifferentWords();
        for (String word : written) {
            assertThat(words.word("x" + word + "y", 1, word.length() + 1)).isEqualTo(word);
        }
    }

    /** "B0" and "AO" have one hash, and so have all words made of as many of them. */
    @Test
    void wordsOfOneHashCostNoMoreThanOthers() {
        List<String> equal = new ArrayList<>(List.of(""));
        for (int i = 0; i < 16; i++) {
            equal = equal.stream()
                    .flatMap(word -> List.of(word + "B0", word + "AO").stream())
                    .toList();
        }
        assertThat(equal).hasSize(1 << 16).allMatch(word -> word.hashCode() == ofTheSameLength(word));
        List<String> all = equal;
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            DifferentWords words = new DifferentWords();
            for (String word : all) {
                words.word(word, 0, word.length());
            }
        });
        assertThatCode(() -> new DifferentWords().word("", 0, 0)).doesNotThrowAnyException();
    }

    private static int ofTheSameLength(String word) {
        return "B0".repeat(word.length() / 2).hashCode();
    }
}
