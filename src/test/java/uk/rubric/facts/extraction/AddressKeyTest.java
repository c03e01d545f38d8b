package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    private static AddressKey key(String text) {
        return AddressKey.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 Example Road, Sampletown          | 29 EXAMPLE ROAD SAMPLETOWN SM9 9ZZ",
                "29 Example Rd                        | 29 Example Road, Sampletown",
                "Flat 2, 29 Example Road, Sampletown  | 29 Example Road",
                "29 Example Road, Sampletown, SM9 9ZZ | 29 Example Road, SM99ZZ",
            })
    void isOnePlaceInEveryWriting(String one, String other) {
        assertThat(key(one).samePlace(key(other))).isTrue();
        assertThat(key(other).samePlace(key(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 Example Road, Sampletown         | 28 Example Road, Sampletown",
                "29 Example Road, Sampletown         | 29 Example Street, Sampletown",
                "29 Example Road, Sampletown         | 29 Example Road, Testington",
                "Flat 2, 29 Example Road             | Flat 3, 29 Example Road",
                "29 Example Road, SM9 9ZZ            | 29 Example Road, SM9 9XX",
                "Example Road, Sampletown            | 29 Example Road, Sampletown",
            })
    void isNotTakenForAnotherPlace(String one, String other) {
        assertThat(key(one).samePlace(key(other))).isFalse();
    }
}
