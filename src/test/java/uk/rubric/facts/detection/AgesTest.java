package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;

/** Which numbers are ages of people, and which only look like them. */
class AgesTest {

    @Test
    void somebodyIsANumber() {
        assertThat(ages("She's about 40 and he is 12, I am 45.")).containsExactly("40", "12", "45");
        assertThat(ages("There's a little lad, Alfie, he's four, and she's about forty."))
                .containsExactly("four", "forty");
    }

    @Test
    void severalAreSeveralNumbers() {
        assertThat(ages("three kids, Ann, Ben and Tyler, who are 6, 11 and 12. They left"))
                .containsExactly("6", "11", "12");
        assertThat(ages("they are 4 miles away, who are 3 of the best")).isEmpty();
    }

    @Test
    void whoIsSpokenToMayFollow() {
        assertThat(ages("Kyle is 6 Jane. he is scared")).containsExactly("6");
    }

    @Test
    void aNumberStandsBesideAName() {
        assertThat(ages("MOP Jane Sample (35 yrs, barber) came with Jack, 9, who cried"))
                .containsExactly("35", "9");
        assertThat(ages("Jack\t9\tSample Primary School\nJane\t3\tpages")).containsExactly("9");
        assertThat(ages("DAUGHTER DEMI, 7, BEING LOOKED AFTER")).containsExactly("7");
    }

    @Test
    void aLabelHeadsTheColumnBelowIt() {
        assertThat(ages("Name\tAge\nJane Sample\t34\nJack Sample\t7")).containsExactly("34", "7");
        assertThat(ages("Age: Over 18\nSignature: J Sample\t10 February 2026")).isEmpty();
    }

    @Test
    void babiesAreToldByMonths() {
        assertThat(ages("her son, aged 18 months, and a 6 week old baby")).containsExactly("18 months", "6 week old");
    }

    @Test
    void whatSomebodyOnceWasIsNoAge() {
        assertThat(ages("He left Sample School at 16 with nothing. I am 50 now but I wore glasses since I was 12."))
                .containsExactly("50");
    }

    @Test
    void thingsAreOldToo() {
        assertThat(ages("The car is 12 years old, a 3 year old scar, it was 4 years old"))
                .isEmpty();
    }

    @Test
    void heightsDistancesHousesAndDurationsAreNoAges() {
        assertThat(ages("he is about 6\nfoot 2 and I was about 3\nfeet away")).isEmpty();
        assertThat(ages("NEIGHBOUR AT NO 16 IS SCREAMING")).isEmpty();
        assertThat(ages("I've known his mother Jane 30 years, and worn glasses since I was 12. I"))
                .isEmpty();
    }

    @Test
    void anAgeStandsBetweenCommasBesideAName() {
        assertThat(
                        ages(
                                "Family: Jane Barnell, 51, NHS 999; Jack Barnell, 32; passenger Ann Kelhurst, 14. The lodger, 75, works."))
                .containsExactly("51", "32", "14", "75");
        assertThat(
                        ages(
                                "Jack Barnell, 24, Sample Road, was in. By Albion Retail Park, 15\nfeet from him. Ann Bell, 31\nOctober 2020."))
                .isEmpty();
    }

    @Test
    void decadesAreToldOfSomebody() {
        assertThat(
                        ages(
                                "He's a bit older, mid-forties. She'll be late sixties. She's seventy-odd and deaf. It was in the late sixties."))
                .containsExactly("mid-forties", "late sixties", "seventy-odd");
        assertThat(ages("a woman in her forties ran off")).isEmpty();
    }

    @Test
    void agesOfThenAndInWelsh() {
        assertThat(
                        ages(
                                "Once, when I was twenty-one. Rwy'n 50 oed ac yn byw yma. Oed os o dan 18 oed. He is not yet six."))
                .containsExactly("twenty-one", "50 oed", "six");
        assertThat(ages("How old are you?\nCALLER: 50. Why?")).containsExactly("50");
        assertThat(ages("Age 18+\tOccupation joiner\nHe was in care from the age of nine."))
                .isEmpty();
    }

    private static List<String> ages(String text) {
        return Found.of(Kind.AGE, text);
    }
}
