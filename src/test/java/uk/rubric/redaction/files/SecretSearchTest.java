package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretSearchTest {

    private static final SecretSearch SEARCH = SecretSearch.inFiles(List.of("Mary  Jones", "07700 900123"));

    @Test
    void wordsAreFoundInEveryWayOfWritingThem() {
        assertThat(SEARCH.in("by MARY JONES.".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(SEARCH.in("by Mary Jones.".getBytes(StandardCharsets.UTF_16BE)))
                .isTrue();
        assertThat(SEARCH.in("odd: Mary Jones.".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(SEARCH.in("<303737303020393030313233>".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(SEARCH.in("Mary went to Jones, ring 07700 900124")).isFalse();
        assertThat(new SecretSearch(List.of()).in("anything")).isFalse();
        assertThat(new SecretSearch(List.of("abc")).in("abc")).isFalse();
    }

    @Test
    void allThatAreThereAreNamed() {
        assertThat(new SecretSearch(List.of("abcd", "abcde", "wxyz")).foundIn("--ABCDE--"))
                .containsExactly("abcd", "abcde");
    }
}
