package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The list of witnesses with all their contact details (MG9), which never leaves the police and the prosecution. */
record WitnessList(Reference urn, Party defendant, List<Party> witnesses) {

    byte[] bytes() {
        try (PdfFile file = new PdfFile("MG9 witness list")) {
            FormPage page = file.page();
            page.head("RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)", "MG9 2019");
            page.title(15, "WITNESS LIST").down(6);
            page.urn(urn);
            page.row(Field.of("R v", defendant.listed()));
            page.down(8);
            double[] shares = {0.4, 2, 1.2, 3, 1.6};
            page.cells(Face.BOLD, shares, "No", "Name and occupation", "Date of birth", "Home address", "Contact");
            for (int i = 0; i < witnesses.size(); i++) {
                Party witness = witnesses.get(i);
                page.cells(
                        Face.SANS,
                        shares,
                        String.valueOf(i + 1),
                        witness.listed() + "\n" + witness.occupation(),
                        witness.birthday(),
                        witness.streetAndTown() + "\n" + witness.postcode(),
                        witness.mobile());
            }
            page.down(10);
            page.smallPrint(
                    "Keep this form with the file of the police and the prosecution. The court and the defence get a list of names only.");
            page.signatures(page.y() + 34, new String[] {"Completed by:", "Date:  14/09/2026"}, new String[] {
                Cast.OFFICER_IN_CASE.full(), ""
            });
            page.foot("RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)", "", "Page 1 of 1");
            return file.bytes();
        }
    }
}
