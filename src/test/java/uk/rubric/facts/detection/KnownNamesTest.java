package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known people are recognised in every writing, and strangers who share a part of a name are not. */
class KnownNamesTest {

    private final KnownNames names = KnownNames.of(List.of(
            new KnownName("W1", List.of("Samantha Anne HARGREAVES", "Sam"), false),
            new KnownName("W2", List.of("TESTERTON-JONES, Owen"), false),
            new KnownName("P1", List.of("PC 1234 OAKLEIGH"), true),
            new KnownName("V1", List.of("O'Marlow/Kieran"), false)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I know Samantha Hargreaves well | Samantha Hargreaves | W1 | FULL",
                "HARGREAVES, Samantha was there | HARGREAVES, Samantha | W1 | FULL",
                "HARGREAVES/SAMANTHA | HARGREAVES/SAMANTHA | W1 | FULL",
                "by S. A. HARGREAVES today | S. A. HARGREAVES | W1 | FULL",
                "by S.A. Hargreaves today | S.A. Hargreaves | W1 | FULL",
                "Ms Hargreaves left | Hargreaves | W1 | SURNAME_ONLY",
                "to Hargreaves's car | Hargreaves | W1 | SURNAME_ONLY",
                "Samantha Hargraves left | Samantha Hargraves | W1 | FUZZY",
                "5amantha HARGREAVE5 | 5amantha HARGREAVE5 | W1 | FULL",
                "then Sam left | Sam | W1 | FORENAME_ONLY",
                "Owen Testerton-Jones spoke | Owen Testerton-Jones | W2 | FULL",
                "Mr Testerton spoke | Testerton | W2 | SURNAME_ONLY",
                "PC 1234 OAKLEIGH attended | OAKLEIGH | P1 | SURNAME_ONLY",
                "Kieran OMARLOW | Kieran OMARLOW | V1 | FULL",
                "Kieran O\u2019Marlow\u2019s coat | Kieran O\u2019Marlow | V1 | FULL"
            })
    void recognises(String text, String words, String key, NameMatch.Strength strength) {
        List<NameMatch> found = names.find(text);
        assertThat(found).hasSize(1);
        NameMatch match = found.getFirst();
        assertThat(text.substring(match.range().start(), match.range().end())).isEqualTo(words);
        assertThat(match.personKeys()).containsExactly(key);
        assertThat(match.strength()).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "Peter Hargreaves left",
        "Samantha Blackwood left",
        "we hargreaves nothing",
        "Hargraves left",
        "P Hargreaves signed"
    })
    void leavesStrangers(String text) {
        assertThat(names.find(text)).isEmpty();
    }

    @Test
    void namesEverybodyWhoseSurnameItMayBe() {
        KnownNames brothers = KnownNames.of(List.of(
                new KnownName("D2", List.of("Adam Blackmoor"), false),
                new KnownName("D1", List.of("Karl Blackmoor"), false)));
        assertThat(brothers.find("Mr Blackmoor ran").getFirst().personKeys()).containsExactly("D1", "D2");
        assertThat(brothers.find("Karl Blackmoor ran").getFirst().personKeys()).containsExactly("D1");
    }

    @Test
    void whatIsCalledAfterAPlaceOrAPersonIsNeither() {
        KnownNames names = KnownNames.of(
                List.of(new KnownName("T1", List.of("Larkham"), false), new KnownName("T2", List.of("Ill"), false)));
        for (String text : List.of(
                "Larkham Police - Crime Team",
                "bailed to Larkham Magistrates' Court",
                "works at Larkham & Daughters Ltd",
                "a dentist in Larkham-on-Lune",
                "is in HMP Larkham",
                "he said I'll see you")) {
            assertThat(names.find(text)).as(text).isEmpty();
        }
        assertThat(names.find("then Larkham left")).hasSize(1);
        assertThat(names.find("Mr Larkham of Larkham House")).hasSize(1);
    }

    @Test
    void knowsARunOfLettersOfAnyLengthInTime() {
        String run = "Ma".repeat(50_000);
        KnownNames runs = KnownNames.of(List.of(new KnownName("T1", List.of("Jane " + run), false)));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> runs.find("Mr " + run + " left"));
    }
}
