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

    @Test
    void aLabelMaySayMoreThanItsCue() {
        assertThat(sign("Date of birth on file: 30/09/1983")).isNotNull();
        assertThat(sign("3. Date of birth (if known): 30/09/2018\nSigned 4/5/2026"))
                .isNotNull();
        assertThat(sign("DC HOBLEY: And date of birth?\nPETERS: 14/02/1992")).isNotNull();
        assertThat(sign("DOB for Sample-Strange is 03/04/1976, not what the form says"))
                .isNotNull();
    }

    @Test
    void aDayLongAgoInSomebodysRowIsABirthday() {
        assertThat(sign("1\tAmira BENSALEM\tPharmacist\t05/06/1984\t3 Kestrel Mews\tSeen 4/1/2026"))
                .isNotNull();
        assertThat(sign("2\tMrs G. Ollerenshaw\tRetired\t29/02/1944\n")).isNotNull();
    }

    @Test
    void aDayOfSomethingElseLongAgoIsNone() {
        assertThat(sign("Jane Smith, tenancy commenced 12/04/2011")).isNull();
        assertThat(sign("Jane Smith was convicted at the court 12/04/2005, fined"))
                .isNull();
        assertThat(sign("1. 14/03/1999 EXAMPLE MAGISTRATES JANE SMITH")).isNull();
        assertThat(sign("Janet's bank is sort code 20-10-59 63748472")).isNull();
    }

    @Test
    void aChildsBirthdayStandsInBracketsBehindTheAge() {
        assertThat(sign("IP's son Emeka, 9 yrs (10.05.2016), pupil. Seen on 4/1/2026"))
                .isNotNull();
        assertThat(sign("SUBJECT: Henrietta Gresgate 4 July 2018\nSent 4 January 2026"))
                .isNotNull();
    }

    @Test
    void aDayIsSaidAloud() {
        assertThat(dates("the fourteenth of the second, ninety-two")).containsExactly("1992-02-14");
        assertThat(
                        dates(
                                "fourth of May two thousand and four; 14th of the 2nd, 92; first of June nineteen eighty-seven"))
                .containsExactly("2004-05-04", "1992-02-14", "1987-06-01");
        assertThat(dates("the first of the two, the second of may be ten")).isEmpty();
    }

    private static List<String> dates(String text) {
        return Dates.in(PlainText.of(text)).stream()
                .filter(Dates.Found::year)
                .map(found -> found.date().toString())
                .toList();
    }

    /** The sign for the first date of a text. */
    private static BirthSigns.@Nullable Sign sign(String text) {
        PlainText page = PlainText.of(text);
        List<Dates.Found> dates = Dates.in(page);
        return new BirthSigns(page, Cues.of(page), dates).of(dates.getFirst());
    }
}
