package uk.rubric.example;

import java.util.List;
import uk.rubric.example.CriminalRecordPrint.Conviction;
import uk.rubric.example.CriminalRecordPrint.Entry;
import uk.rubric.example.CriminalRecordPrint.Remand;
import uk.rubric.example.CriminalRecordPrint.Type;

/** The two criminal records of the example case, of which one belongs to the defendant. */
final class ExampleRecords {

    private ExampleRecords() {}

    /** The right record: the identifiers are the defendant's own. */
    static CriminalRecordPrint defendants() {
        return new CriminalRecordPrint(
                Type.COURT_DEFENCE_PROBATION,
                Cast.DEFENDANT,
                "12/417385L",
                "52817/12M",
                List.of("GARROWBY, BILLY"),
                List.of(
                        new Conviction(
                                "28/02/12",
                                "SAMPLETOWN YOUTH COURT",
                                List.of(new Entry(
                                        "DESTROY OR DAMAGE PROPERTY",
                                        "OFFENCE(S) AGAINST PROPERTY",
                                        "19/11/11",
                                        "GUILTY",
                                        "CRIMINAL DAMAGE ACT 1971 S.1(1)",
                                        "REFERRAL ORDER 6 MTHS"))),
                        new Conviction(
                                "21/03/19",
                                "SAMPLETOWN MAGISTRATES COURT",
                                List.of(
                                        new Entry(
                                                "COMMON ASSAULT",
                                                "OFFENCE(S) AGAINST THE PERSON",
                                                "02/12/18",
                                                "NOT GUILTY",
                                                "CRIMINAL JUSTICE ACT 1988 S.39",
                                                "COMMUNITY ORDER 12 MTHS"),
                                        new Entry(
                                                "DRUNK AND DISORDERLY",
                                                "PUBLIC DISORDER OFFENCE(S)",
                                                "02/12/18",
                                                "GUILTY",
                                                "CRIMINAL JUSTICE ACT 1967 S.91(1)",
                                                "FINE 120.00")))),
                new Remand(
                        ExampleCase.ARREST,
                        "13/09/26",
                        "REMANDED ON BAIL",
                        "21/10/26 AT SAMPLETOWN MAGISTRATES COURT"));
    }

    /** The wrong record: a namesake's, with other identifiers and another birthday. */
    static CriminalRecordPrint namesakes() {
        return new CriminalRecordPrint(
                Type.COURT_DEFENCE_PROBATION,
                Cast.NAMESAKE,
                "03/268114Y",
                "190446/03A",
                List.of(),
                List.of(
                        new Conviction(
                                "17/09/03",
                                "MIDDLESHAM MAGISTRATES COURT",
                                List.of(new Entry(
                                        "THEFT - SHOPLIFTING",
                                        "THEFT AND KINDRED OFFENCE(S)",
                                        "30/07/03",
                                        "GUILTY",
                                        "THEFT ACT 1968 S.1",
                                        "FINE 80.00"))),
                        new Conviction(
                                "04/02/11",
                                "MIDDLESHAM CROWN COURT",
                                List.of(new Entry(
                                        "ROBBERY",
                                        "THEFT AND KINDRED OFFENCE(S)",
                                        "19/10/10",
                                        "GUILTY",
                                        "THEFT ACT 1968 S.8(1)",
                                        "IMPRISONMENT 32 MTHS")))),
                new Remand(
                        "10/01ZD/01/88213U", "05/11/10", "REMANDED IN CUSTODY", "12/11/10 AT MIDDLESHAM CROWN COURT"));
    }
}
