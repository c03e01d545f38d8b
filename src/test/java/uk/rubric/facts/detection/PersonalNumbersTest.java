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

    @Test
    void aHospitalsNumberIsToldByTheHospital() {
        assertThat(Found.of(
                        Kind.HOSPITAL_NUMBER,
                        "He was taken to hospital, number LM9992067. SAMPLE, JANE\t06 DEC 1979\tWB9990501\tPage 1"))
                .containsExactly("LM9992067", "WB9990501");
        assertThat(Found.of(Kind.HOSPITAL_NUMBER, "Letter from the hospital\t2\tV9107558\tKnife. Passport LM9992067."))
                .isEmpty();
    }

    @Test
    void theNumberOfAnOrderOrALogIsNoTelephones() {
        assertThat(Found.of(Kind.PHONE, "a phone (order 0693741296), custody record 0168/4798/26, log 070 09.02.2026."))
                .isEmpty();
        assertThat(Found.of(Kind.PHONE, "order from 07700900123")).containsExactly("07700900123");
    }
}
