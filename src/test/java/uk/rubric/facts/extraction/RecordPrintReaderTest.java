package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.ShippedLexicon;

class RecordPrintReaderTest {

    /** A print as the national system lays it out, of somebody who does not exist. */
    static final String COVER = """
        THIS PRINT IS MADE FOR THE COURT, THE DEFENCE AND PROBATION ONLY
        DATA PROTECTION LEGISLATION
        +-------------------------------+
        | COURT/DEFENCE/PROBATION PRINT |
        +-------------------------------+
        PRINT OF PNC RECORD - PNCID : 12/52494Q
        PRINT FOR            : SAMPLESHIRE POLICE
        TOTAL NUMBER OF PAGES ATTACHED 2
        SURNAME              : MARSDALE
        FORENAME(S)          : KEVIN PAUL
        BORN                 : 14/08/91  SAMPLETOWN
        ADDRESS              : 7 EXAMPLE ROAD
                               SAMPLETOWN
                               SM9 9ZZ
        DRIVER NO            :
        CRO NO               : 123456/99L
        PNCID                : 12/52494Q
        ALIAS NAMES (1)
          1.  MARSDEN, KEVIN
        SUMMARY OF CONVICTIONS, REPRIMANDS/WARNINGS/CAUTIONS
        CONVICTION(S) : 2        OFFENCE(S) : 3
        END OF SUMMARY OF CONVICTIONS
        02/01/26 09:41                                    PAGE 1 OF 2
        """;

    static final String CONVICTIONS = """
        NAME: MARSDALE, KEVIN PAUL            PNCID: 12/52494Q
        CONVICTION(S)

        1.   03/05/14   SAMPLETOWN MAGISTRATES
             1.  THEFT FROM SHOP                              FINE 100.00
                 ON 01/04/14 (PLEA:GUILTY)
                 THEFT ACT 1968 S.1
             2.  COMMON ASSAULT                               FINE 200.00
                 ON 01/04/14 (PLEA:GUILTY)
        2.   11/09/18   SAMPLETOWN CROWN COURT
             1.  ASSAULT OCCASIONING ACTUAL BODILY HARM       IMPRISONMENT 6 MTHS
                 ON 20/06/18 (PLEA:NOT GUILTY)
        END OF CONVICTION REPORTS
        END OF PNC RECORD PRINT
        02/01/26 09:41                                    PAGE 2 OF 2
        """;

    private static PrintedRecord read(String... pages) {
        return RecordPrintReader.read(List.of(pages), new KnownWords(ShippedLexicon.words()), List.of());
    }

    @Test
    void tellsWhenItWasPrintedByTheTimeAtItsFeet() {
        assertThat(read(COVER, CONVICTIONS).printed()).contains(LocalDate.of(2026, 1, 2));
        assertThat(read(COVER, CONVICTIONS.replace("02/01/26 09:41", "28/11/25 10:00"))
                        .printed())
                .contains(LocalDate.of(2025, 11, 28));
        assertThat(read("PRINT DATE: 05/02/2026\nSURNAME : MARSDALE").printed()).contains(LocalDate.of(2026, 2, 5));
        assertThat(read(COVER.replaceAll("02/01/26 09:41", "")).printed()).isEmpty();
    }

    @Test
    void noticesAConvictionLaterThanThePrint() {
        assertThat(read(COVER, CONVICTIONS).entryAfterPrint()).isFalse();
        assertThat(read(COVER, CONVICTIONS.replace("11/09/18 ", "11/09/26 ")).entryAfterPrint())
                .isTrue();
        assertThat(read(COVER, CONVICTIONS.replace("11/09/18 ", "11/09/89 ")).entryAfterPrint())
                .isFalse();
    }

    @Test
    void tellsHowOldTheSubjectWasAtTheEarliestEntry() {
        assertThat(read(COVER, CONVICTIONS).youngest()).contains(22);
        assertThat(read(COVER, CONVICTIONS.replace("01/04/14", "13/08/01")).youngest())
                .contains(9);
        assertThat(read(COVER, CONVICTIONS.replace("01/04/14", "14/08/01")).youngest())
                .contains(10);
        assertThat(read(COVER.replaceAll("02/01/26 09:41", ""), CONVICTIONS.replaceAll("02/01/26 09:41", ""))
                        .youngest())
                .isEmpty();
    }

    @Test
    void hearsAFileSayThatThereIsNoRecord() {
        assertThat(List.of(
                        "Antecedents: no previous convictions.",
                        "PNC check: no trace",
                        "He is of previous good character and works as a roofer.",
                        "There is no trace on the PNC."))
                .allMatch(Antecedents::deniedIn);
        assertThat(List.of(
                        "The victim has no previous convictions.",
                        "There was no trace of the knife.",
                        "He has two previous convictions.",
                        "No convictionless words"))
                .noneMatch(Antecedents::deniedIn);
    }

    @Test
    void readsTheSubjectByItsLabels() {
        PrintedRecord record = read(COVER, CONVICTIONS);
        assertThat(record.type()).isEqualTo(RecordPrint.Type.COURT_DEFENCE_PROBATION);
        assertThat(record.pncId()).contains("2012/0052494Q");
        assertThat(record.cro()).contains("123456/99L");
        assertThat(record.born()).contains(new PrintedDate(91, 8, 14, true));
        assertThat(record.names()).extracting(Name::surname).containsExactly("marsdale", "marsden");
        assertThat(record.address()).contains("7 EXAMPLE ROAD, SAMPLETOWN, SM9 9ZZ");
        assertThat(record.driverNumber()).isEmpty();
    }

    @Test
    void findsNothingWrongWithAWholePrint() {
        PrintedRecord record = read(COVER, CONVICTIONS);
        assertThat(record.mixedPages()).isFalse();
        assertThat(record.missingPages()).isFalse();
        assertThat(record.countsDiffer()).isFalse();
        assertThat(record.policeOnlyBlocks()).isFalse();
    }

    @Test
    void readsTheOlderLayoutToo() {
        PrintedRecord record = read("""
            THIS PRINTOUT IS PRODUCED FOR USE BY SAMPLESHIRE
            Print of PNC Record: 2012/0052494Q
            Filename : MARSDALE/KEVIN
            CRO Number : 123456/99L
            Born : 14/08/1991
            CONVICTION(S)
            """);
        assertThat(record.pncId()).contains("2012/0052494Q");
        assertThat(record.names()).extracting(Name::surname).containsExactly("marsdale");
        assertThat(record.born()).contains(new PrintedDate(1991, 8, 14, false));
        assertThat(record.cro()).contains("123456/99L");
    }

    @Test
    void seesAPageOfAnotherRecord() {
        assertThat(read(COVER, CONVICTIONS.replace("12/52494Q", "88/98765R")).mixedPages())
                .isTrue();
        assertThat(read(COVER, CONVICTIONS.replace("MARSDALE, KEVIN", "OXENBURY, DEAN"))
                        .mixedPages())
                .isTrue();
    }

    @Test
    void takesACharacterThatAScannerMisreadForNoOtherRecord() {
        assertThat(read(COVER, CONVICTIONS.replace("MARSDALE, KEVIN", "MARSOALE, KEVIN"))
                        .mixedPages())
                .isFalse();
        assertThat(read(COVER, CONVICTIONS.replace("12/52494Q", "12/52484Q")).mixedPages())
                .isFalse();
    }

    @Test
    void seesAMissingAndADoublePage() {
        assertThat(read(COVER.replace("OF 2", "OF 3"), CONVICTIONS.replace("2 OF 2", "3 OF 3"))
                        .missingPages())
                .isTrue();
        assertThat(read(COVER, CONVICTIONS, CONVICTIONS).missingPages()).isTrue();
    }

    @Test
    void countsTheEntries() {
        assertThat(read(COVER.replace("CONVICTION(S) : 2", "CONVICTION(S) : 3"), CONVICTIONS)
                        .countsDiffer())
                .isTrue();
        assertThat(read(COVER.replace("OFFENCE(S) : 3", "OFFENCE(S) : 4"), CONVICTIONS)
                        .countsDiffer())
                .isTrue();
    }

    @Test
    void seesBlocksThatOnlyThePoliceMayHave() {
        assertThat(read(COVER + "WARNING SIGNALS\n VI VIOLENT\n", CONVICTIONS).policeOnlyBlocks())
                .isTrue();
        assertThat(read(COVER, CONVICTIONS.replace("COMMON ASSAULT", "FAILING TO HEED WARNING SIGNALS"))
                        .policeOnlyBlocks())
                .isFalse();
    }

    @Test
    void tellsAProsecutorsPrint() {
        assertThat(read(COVER.replace("COURT/DEFENCE/PROBATION PRINT", "PROSECUTOR'S PRINT")
                                .replace("COURT, THE DEFENCE AND PROBATION", "PROSECUTOR"))
                        .type())
                .isEqualTo(RecordPrint.Type.PROSECUTOR);
    }
}
