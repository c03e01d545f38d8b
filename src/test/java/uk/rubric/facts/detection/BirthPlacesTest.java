package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;

/** Where somebody was born, behind labels, dates and what people say of it. */
class BirthPlacesTest {

    @Test
    void thePlaceStandsBehindTheDateOfItsOwnField() {
        assertThat(Found.of(
                        Kind.PLACE_OF_BIRTH,
                        "Date and place of birth\t2 Feb 1953, Strangeton Moor\nFormer name\tSample\tHeight\t1m60"))
                .containsExactly("Strangeton Moor");
        assertThat(Found.of(Kind.PLACE_OF_BIRTH, "Born 22/09/85 at\nLimerick.")).containsExactly("Limerick");
    }

    @Test
    void peopleGrowUpAndAreBornInPlaces() {
        assertThat(Found.of(
                        Kind.PLACE_OF_BIRTH,
                        "She was born and\nbrought up in Strangeton. He grew up in Lagos and left."))
                .containsExactly("Strangeton", "Lagos");
        assertThat(Found.of(Kind.PLACE_OF_BIRTH, "Passport 991234567, born Gdansk."))
                .containsExactly("Gdansk");
    }

    @Test
    void neitherAMonthNorASurnameIsAPlace() {
        assertThat(Found.of(Kind.PLACE_OF_BIRTH, "Jane Sample, born Jones. He was born May, and she in March."))
                .isEmpty();
    }
}
