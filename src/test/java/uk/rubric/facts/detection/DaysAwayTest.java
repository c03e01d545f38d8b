package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;

/** Days on which a witness cannot come. */
class DaysAwayTest {

    @Test
    void aLabelThatGoesOverALineEndStillHasItsDays() {
        assertThat(Found.of(Kind.AVAILABILITY, "DATES OF WITNESS\nNON-AVAILABILITY: 22/01/2026, 27/01/2026\nStation"))
                .anyMatch(days -> days.contains("27/01/2026"));
    }
}
