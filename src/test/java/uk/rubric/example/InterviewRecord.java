package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The record of an interview under caution (MG15), with who said what down the page. */
record InterviewRecord(Reference urn, Party interviewed, List<Said> said) {

    /** One thing said: when on the recording, by whom, and the words. */
    record Said(String at, String by, String words) {}

    byte[] bytes() {
        try (PdfFile file = new PdfFile("MG15 record of interview")) {
            FormPage page = file.page();
            page.head("OFFICIAL (when complete)", "MG15 2018");
            page.title(15, "RECORD OF INTERVIEW")
                    .title(9, "SDN   [ ]     ROTI   [X]     ROVI   [ ]")
                    .down(6);
            page.urn(urn);
            page.row(
                    Field.of("Person interviewed:", interviewed.listed()),
                    Field.of("Date of interview:", "13/09/2026"));
            page.row(Field.of("Place of interview:", Officer.STATION), Field.of("Recording no:", "EX/26/0093"));
            page.row(
                    Field.of("Time began:", "10.04"),
                    Field.of("Time ended:", "10.31"),
                    Field.of("Interviewed by:", Cast.OFFICER_IN_CASE.brief()));
            page.row(Field.of("Other persons present:", "Duty solicitor, Beadle and Marsh Solicitors, 020 7946 0312"));
            page.down(10);
            double[] shares = {0.9, 1.3, 6.5};
            page.cells(Face.BOLD, shares, "Time", "Person", "Text");
            for (Said line : said) {
                page.cells(Face.SANS, shares, line.at(), line.by(), line.words());
            }
            page.signatures(page.y() + 34, new String[] {"Signature of officer:", "Date:  13/09/2026"}, new String[] {
                Cast.OFFICER_IN_CASE.full(), ""
            });
            page.foot("OFFICIAL (when complete)", "MG15", "Page 1 of 1");
            return file.bytes();
        }
    }
}
