package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;

/** Numbers of persons, and numbers of things that have their shape. */
class PersonalNumbersTest {

    @Test
    void aPrisonersNumberStandsAlone() {
        assertThat(Found.of(
                        Kind.PRISON_NUMBER, "He was in HMP Nowhere as A1234ZZ until May; a cell mate, A4321ZZ, rang."))
                .containsExactly("A1234ZZ", "A4321ZZ");
    }

    @Test
    void theNumberOfAThingIsNoPrisoners() {
        assertThat(Found.of(Kind.PRISON_NUMBER, "The property bag, seal A1234ZZ, and the receipt is A4321ZZ."))
                .isEmpty();
    }

    @Test
    void theNumberOfAProbationCaseIsACasesNumber() {
        assertThat(Found.of(Kind.PRISON_NUMBER, "Name Jane Sample\tCRN X123456\tPNC 2016/1234567L"))
                .isEmpty();
        assertThat(Found.of(Kind.CASE_REFERENCE, "Name Jane Sample\tCRN X123456"))
                .containsExactly("X123456");
    }
}
