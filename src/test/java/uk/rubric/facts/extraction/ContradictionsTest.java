package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.documents.Format;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Contradiction.About;

/** What two forms of one case say differently becomes a fact with both places; what only looks different does not. */
class ContradictionsTest {

    private static final String FORM = """
        CASE SUMMARY                                                  MG5
        URN: 01ZD0417326

        Defendant: Kieran ASHWORTH
        Date of birth: 04/03/1994
        National Insurance number: QQ 12 34 56 C
        Officer in the case: PC 4417 Joanne BRAMALL

        Summary of the key evidence:
        Kieran ASHWORTH shouted in Example Road.
        """;

    private static final String CHARGE = """
        CHARGE SHEET                                                  MG4
        URN: 01ZD0417326

        Person charged: Kieran ASHWORTH
        Date of birth: 04/03/1994
        National Insurance number: QQ 12 34 56 C
        Charging officer: PC 4417 Joanne BRAMALL
        """;

    private static List<Contradiction> between(String charge) {
        return new TextCase()
                .with("MG5.pdf", FORM)
                .with("MG4.pdf", charge)
                .facts()
                .contradictions();
    }

    private static List<Contradiction> onPicture(String charge) {
        CaseFacts facts = new TextCase()
                .with("MG5.pdf", FORM)
                .with("MG4.jpg", Format.IMAGE, charge)
                .facts();
        return facts.contradictions();
    }

    @Test
    void formsThatAgreeContradictNothing() {
        assertThat(between(CHARGE)).isEmpty();
    }

    @Test
    void namesBothPlaces() {
        Contradiction found =
                between(CHARGE.replace("04/03/1994", "17/08/1991")).getFirst();
        assertThat(found.about()).isEqualTo(About.TWO_BIRTHDAYS);
        assertThat(found.place().document().value()).isEqualTo("d2");
        assertThat(found.other().orElseThrow().document().value()).isEqualTo("d1");
        assertThat(found.value().reveal()).isEqualTo("17/08/1991");
        assertThat(found.slip()).isFalse();
        assertThat(found.toString()).doesNotContain("1991");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/03/94", "4 March 1994", "4.3.94", "04-Mar-1994"})
    void oneDayInAnotherWritingIsNoContradiction(String written) {
        assertThat(between(CHARGE.replace("04/03/1994", written))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "04/03/1994, 04/08/1994, TWO_BIRTHDAYS, true",
        "04/03/1994, 03/04/1994, TWO_BIRTHDAYS, true",
        "04/03/1994, 17/08/1961, TWO_BIRTHDAYS, false",
        "QQ 12 34 56 C, QQ 12 34 66 C, TWO_NUMBERS, true",
        "QQ 12 34 56 C, QQ 65 12 43 C, TWO_NUMBERS, false",
        "PC 4417, PC 4471, TWO_COLLAR_NUMBERS, true",
        "Joanne BRAMALL, Tobias WENDEL, TWO_OFFICERS, false",
        "01ZD0417326, 01ZD0471326, ANOTHER_REFERENCE, true",
        "01ZD0417326, 42CY0093125, ANOTHER_REFERENCE, false"
    })
    void tellsWhatTheyDisagreeAboutAndWhetherASlipExplainsIt(String here, String there, About about, boolean slip) {
        assertThat(between(CHARGE.replace(here, there))).singleElement().satisfies(found -> {
            assertThat(found.about()).isEqualTo(about);
            assertThat(found.slip()).isEqualTo(slip);
            assertThat(found.misread()).isFalse();
        });
    }

    @Test
    void aSlipOnAPictureIsPerhapsAMisreading() {
        assertThat(onPicture(CHARGE.replace("04/03/1994", "04/08/1994")))
                .singleElement()
                .matches(Contradiction::misread);
        assertThat(onPicture(CHARGE.replace("04/03/1994", "17/08/1961")))
                .singleElement()
                .matches(found -> !found.misread());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kieron ASHWORTH", "Kieran ASHWORTHE"})
    void aNameThatDiffersByASlipIsAskedAboutWhereTheBirthdayIsTheSame(String name) {
        assertThat(between(CHARGE.replace("Kieran ASHWORTH", name)))
                .singleElement()
                .matches(found -> found.about() == About.TWO_SPELLINGS && found.slip());
    }

    @Test
    void oneNumberOfTwoPeopleIsAskedAboutAndOneBirthdayIsNot() {
        String other = CHARGE.replace("Kieran ASHWORTH", "Lewis DENHOLM");
        assertThat(between(other)).singleElement().matches(found -> found.about() == About.TWO_HOLDERS);
        assertThat(between(other.replace("QQ 12 34 56 C", "QQ 65 12 43 C"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/ZD/04173/26", "01 ZD 0417326", "01ZD0417326/1", "01ZD/4173/2026"})
    void oneReferenceInAnotherWritingIsNoContradiction(String written) {
        assertThat(between(CHARGE.replace("01ZD0417326", written))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linked case URN: 42CY0093125", "He was charged under another URN: 42CY0093125"})
    void aReferenceGivenToAnotherCaseIsNoMisfiling(String line) {
        assertThat(between(CHARGE + line)).isEmpty();
        assertThat(between(CHARGE.replace("URN: 01ZD0417326", line))).isEmpty();
    }

    @Test
    void aSurnameAloneMayBeTwoOfficers() {
        String surnames = CHARGE.replace("PC 4417 Joanne BRAMALL", "PC 5820 BRAMALL");
        assertThat(between(surnames)).isEmpty();
    }

    @Test
    void collarAndWarrantNumbersSayNothingAgainstEachOther() {
        assertThat(between(CHARGE.replace("PC 4417", "PC 208841"))).isEmpty();
    }

    @Test
    void whatTheCaseStatementSaysIsRight() {
        CaseStatement empty = CaseStatement.empty();
        CaseStatement stated = new CaseStatement(
                Optional.of("42CY0093125"),
                empty.stage(),
                empty.audience(),
                empty.defendant(),
                empty.area(),
                empty.agency(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(new TextCase().with("MG5.pdf", FORM).stated(stated).facts().contradictions())
                .singleElement()
                .matches(found -> found.other().isEmpty() && found.about() == About.ANOTHER_REFERENCE);
    }

    @Test
    void eachOtherValueIsToldOnceADocument() {
        String charge = CHARGE.replace("04/03/1994", "17/08/1961");
        assertThat(new TextCase()
                        .with("MG5.pdf", FORM)
                        .with("MG5a.pdf", FORM)
                        .with("MG4.pdf", charge + "\f" + charge)
                        .facts()
                        .contradictions())
                .hasSize(1);
    }
}
