package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.detection.Detection.Strength;

/** What makes a date one of birth and what does not. */
class BirthSignsTest {

    @Test
    void aLabelBeforeTheDateAnnouncesIt() {
        assertThat(sign("Date of birth: 03/11/1979")).isEqualTo(new BirthSigns.Sign("Date of birth", Strength.STRONG));
    }

    @Test
    void aSentenceBetweenLabelAndDateParts() {
        assertThat(sign("My date of birth you know. We met on 03/11/2019")).isNull();
    }

    @Test
    void bracketsBehindANameAreAWeakerSign() {
        assertThat(sign("Jane Smith (03/11/1979) was there")).isEqualTo(new BirthSigns.Sign("", Strength.FAIR));
        assertThat(sign("the second hearing (03/11/2019) was short")).isNull();
    }

    @Test
    void theHeadOfAColumnAnnouncesTheDateBelow() {
        assertThat(sign("Name\tDOB\nSample\t03/11/1979")).isEqualTo(new BirthSigns.Sign("DOB", Strength.STRONG));
    }

    /** The sign for the first date of a text. */
    private static BirthSigns.@Nullable Sign sign(String text) {
        PlainText page = PlainText.of(text);
        List<Dates.Found> dates = Dates.in(page);
        return new BirthSigns(page, Cues.of(page), dates).of(dates.getFirst());
    }
}
