package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.RecordPrint;

/** Entries are read by numbers and dates, in whichever layout and writing a print has them. */
class PrintedEntriesTest {

    private static final LocalDate PRINTED = LocalDate.of(2026, 5, 1);

    private static final String LIST = """
        CONVICTION(S)

        1.   03/05/14   SAMPLETOWN MAGISTRATES
             1.  THEFT FROM SHOP                              FINE 100.00
                 ON 01/04/14 (PLEA:GUILTY)
             2.  COMMON ASSAULT                               FINE 200.00
                 ON 01/04/14 (PLEA:GUILTY)
        2.   11/09/18   SAMPLETOWN CROWN COURT
             1.  BURGLARY                                     IMPRISONMENT 2 YRS 6 MTHS
                 ON 20/06/18 (PLEA:NOT GUILTY)
        3.   11/02/19   SAMPLETOWN CROWN COURT
             1.  THEFT FROM SHOP                              FINE 10.00
                 ON 20/11/18 (PLEA:GUILTY)
        END OF CONVICTION REPORTS
        """;

    private static Optional<Integer> served(String list, String... charged) {
        return PrintedEntries.of(list)
                .servedAtAnOffence(
                        PRINTED, List.of(charged).stream().map(LocalDate::parse).toList(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "03/05/14, 03/05/2014",
        "03/05/14, 3.5.14",
        "03/05/14, 03 MAY 2014",
        "03/05/14, 03-May-14",
        "1., 1",
        "1., 1)",
        "'(S)', S",
        "'(S)', ' (S)'"
    })
    void countsEntriesAndOffencesInEveryWriting(String here, String there) {
        PrintedEntries entries = PrintedEntries.of(LIST.replace(here, there));
        assertThat(entries.convictions()).isEqualTo(3);
        assertThat(entries.offences()).isEqualTo(4);
        assertThat(entries.youngest(LocalDate.of(1994, 3, 4), Optional.of(PRINTED)))
                .contains(20);
    }

    @Test
    void readsALayoutOfTableCells() {
        PrintedEntries entries = PrintedEntries.of("""
            IMPENDING PROSECUTION(S)
            1	26/03/2026	SAMPLETOWN MAGISTRATES
            CONVICTION(S)
            1	01/10/2011	SAMPLETOWN MAGISTRATES	Court Case ref: 21/2732/51M
            1	THEFT - SHOPLIFTING	THEFT ACT 1968 s.1
            FINE 100.00
            2
            01/12/2012
            SAMPLETOWN MAGISTRATES
            1
            THEFT - SHOPLIFTING
            NON-CONVICTION(S)
            1	01/12/2013	SAMPLETOWN MAGISTRATES
            """);
        assertThat(entries.convictions()).isEqualTo(2);
        assertThat(entries.offences()).isEqualTo(2);
    }

    @Test
    void cautionsAreNoConvictions() {
        PrintedEntries entries = PrintedEntries.of(LIST + """
            REPRIMANDS/WARNINGS/CAUTIONS
            1.   03/02/10   SAMPLETOWN POLICE STATION
                 1.  CRIMINAL DAMAGE                              CAUTION
                     ON 01/02/03
            END OF REPRIMANDS/WARNINGS/CAUTIONS
            """);
        assertThat(entries.convictions()).isEqualTo(3);
        assertThat(entries.cautions()).isEqualTo(1);
        assertThat(entries.youngest(LocalDate.of(1994, 3, 4), Optional.of(PRINTED)))
                .contains(8);
    }

    @Test
    void withoutADayOfPrintOnlyFullYearsTellAnAge() {
        assertThat(PrintedEntries.of(LIST).youngest(LocalDate.of(1994, 3, 4), Optional.empty()))
                .isEmpty();
        assertThat(PrintedEntries.of(LIST.replace("03/05/14", "03/05/2003"))
                        .youngest(LocalDate.of(1994, 3, 4), Optional.empty()))
                .contains(9);
    }

    @Test
    void anOffenceEarlyInATermIsSeen() {
        assertThat(served(LIST)).contains(7);
        assertThat(served(LIST.replace("20/11/18", "20/11/21"))).isEmpty();
        assertThat(served(LIST.replace("20/11/18", "20/08/18"))).isEmpty();
    }

    @Test
    void soIsTheOffenceChargedNow() {
        String before = LIST.replace("20/11/18", "20/08/18");
        assertThat(served(before, "2018-12-24")).contains(11);
        assertThat(served(before, "2026-03-24")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMPRISONMENT 2 YRS 6 MTHS WHOLLY SUSPENDED 24 MTHS",
                "IMPRISONMENT 3 MTHS",
                "COMMUNITY ORDER 12 MTHS",
                "SENTENCE POSTPONED 01/02/19"
            })
    void onlyALongTermThatBeganThatDayCounts(String disposal) {
        assertThat(served(LIST.replace("IMPRISONMENT 2 YRS 6 MTHS", disposal))).isEmpty();
    }

    @Test
    void whatIsDoneInPrisonSaysNothingAgainstARecord() {
        String list = LIST.replace(
                "1.  THEFT FROM SHOP                              FINE 10.00", "1.  ASSAULT ON PRISON OFFICER");
        assertThat(served(list)).isEmpty();
    }

    @Test
    void upToTheReleaseThatThePrintGivesItIsCertain() {
        PrintedEntries entries = PrintedEntries.of(LIST.replace("20/11/18", "20/11/19"));
        assertThat(entries.servedAtAnOffence(PRINTED, List.of(), Optional.of(LocalDate.of(2019, 12, 10))))
                .contains(0);
        assertThat(entries.servedAtAnOffence(PRINTED, List.of(), Optional.of(LocalDate.of(2019, 10, 10))))
                .contains(47);
    }

    @Test
    void aScannersLettersForFiguresAreFigures() {
        PrintedEntries entries = PrintedEntries.of(LIST.replace("1.  ", "l.  "));
        assertThat(entries.offences()).isEqualTo(4);
    }

    @Test
    void aLongListOfNothingIsReadInNoTime() {
        String hostile = ("1 ".repeat(40) + "\n1.\n\t\n| 1 |\n01/01/\n").repeat(4000);
        assertThat(PrintedEntries.of("CONVICTION(S)\n" + hostile).convictions()).isZero();
        assertThat(PrintedEntries.of("REPRIMAND/WARNING/".repeat(50_000)).cautions())
                .isZero();
    }

    @Test
    void theSummaryOfTheCaseIsHeldAgainstTheList() {
        assertThat(told("has 2 previous convictions for 3 offences")).isFalse();
        assertThat(told("has four previous convictions")).isTrue();
        assertThat(told("has 1 conviction for theft")).isFalse();
        assertThat(told("has one conviction since 2018")).isFalse();
        assertThat(told("lives with a man. The witness has 5 convictions")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MG5; Previous convictions:; 1. 17/04/2013 Theft from shop, Sampletown Magistrates, fine; true",
                "MG5; Previous convictions:; 1. 3.5.2014 Theft from shop, Sampletown Magistrates, fine; false",
                "MG5; Antecedents (PNC); 3.5.2014 | Theft | Sampletown Crown Court | 6 months; false",
                "MG16 EVIDENCE OF DEFENDANT'S BAD CHARACTER; Details of previous convictions; 17/04/13 Burglary 2 years imprisonment; true",
                "MG5; Hearings:; 17/04/2013 Sampletown Magistrates; false",
                "MG5; Previous convictions:; Arrested on 17/04/2013 near the shop; false",
                "MG5; Previous convictions:; 17/04/2031 Theft, Sampletown Magistrates, fine; false"
            })
    void theRowsOfAListAreHeldAgainstThePrint(String form, String heading, String row, boolean other) {
        assertThat(told("lives in Sampletown.\n" + heading + "\n" + row + "\nEnd", form))
                .isEqualTo(other);
    }

    private static boolean told(String words) {
        return told(words, "MG5");
    }

    private static boolean told(String words, String form) {
        CaseFacts facts = new TextCase()
                .with(
                        "MG5.pdf",
                        "CASE SUMMARY " + form
                                + "\nDefendant: Kevin MARSDALE\nPNC ID: 2012/0052494Q\nSummary:\nKevin MARSDALE "
                                + words + ".\n")
                .with("pnc.pdf", RecordPrintReaderTest.COVER + "\f" + RecordPrintReaderTest.CONVICTIONS)
                .facts();
        assertThat(facts.prints()).hasSize(1);
        return facts.prints().stream().anyMatch(RecordPrint::toldOtherwise);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PTCs: 4 convictions for 7 offences including theft",
                "Previous convictions: 5 for theft, 1 for assault",
                "ASHWORTH has previous for burglary",
                "He received a caution for common assault in 2019",
                "She has 2 reprimands",
                "He served two years for robbery",
                "He has previously been convicted of robbery"
            })
    void summariesTellARecordInManyWords(String words) {
        assertThat(Antecedents.in(words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cautioned him and he made no reply",
                "He was released under caution",
                "Previous convictions: none",
                "Antecedents: nil",
                "She served him for an hour",
                "I have never been convicted of anything"
            })
    void otherWordsTellNone(String words) {
        assertThat(Antecedents.in(words)).isEmpty();
    }
}
