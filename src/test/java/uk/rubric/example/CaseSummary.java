package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The police report with the summary of the case (MG5), which goes to the defence before the first hearing. */
record CaseSummary(
        Reference urn,
        Party defendant,
        List<String> offences,
        List<String> keyEvidence,
        List<String> interview,
        List<String> otherEvidence,
        List<String> orders) {

    byte[] bytes() {
        try (PdfFile file = new PdfFile("MG5 case summary")) {
            FormPage page = file.page();
            page.head("OFFICIAL (when complete)", "MG5 2021");
            page.title(15, "POLICE REPORT").title(10, "CASE SUMMARY").down(4);
            page.urn(urn).down(4);
            page.row(Field.of("Defendant:", defendant.listed()), Field.of("Date of birth:", defendant.birthday()));
            page.row(Field.of("Anticipated plea:", "Not guilty"), Field.of("Bail / custody:", "Bail"));
            for (int i = 0; i < offences.size(); i++) {
                page.row(Field.of("Offence " + (i + 1) + ":", offences.get(i)));
            }
            part(page, "1.  Summary of the key evidence", keyEvidence);
            part(page, "2.  Defendant interview", interview);
            page.foot("OFFICIAL (when complete)", "MG5", "Page 1 of 2");
            page = file.nextPage();
            page.head("OFFICIAL (when complete)", "MG5 2021");
            page.urn(urn);
            part(page, "3.  Non-key evidence, visually recorded evidence and injuries", otherEvidence);
            part(page, "4.  Compensation and orders on conviction", orders);
            page.heading("5.  Officer in the case").down(6);
            page.row(
                    Field.of("Name, rank and number:", Cast.OFFICER_IN_CASE.full()),
                    Field.of("Station:", "Sampletown"));
            page.row(Field.of("Telephone:", Officer.TELEPHONE), Field.of("E-mail:", Cast.OFFICER_IN_CASE.email()));
            page.signatures(page.y() + 34, new String[] {"Signature:", "Date:  14/09/2026"}, new String[] {
                Cast.OFFICER_IN_CASE.full(), ""
            });
            page.foot("OFFICIAL (when complete)", "MG5", "Page 2 of 2");
            return file.bytes();
        }
    }

    private static void part(FormPage page, String heading, List<String> paragraphs) {
        page.heading(heading);
        paragraphs.forEach(page::paragraph);
    }
}
