package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The charge sheet (MG4): who is charged with what, with the place of each offence in its wording. */
record ChargeForm(
        Reference urn,
        Party defendant,
        String arrest,
        String custodyRecord,
        List<Charge> charges,
        String appearance,
        String officer) {

    /** One charge as read to the defendant. */
    record Charge(String code, String title, String words) {}

    byte[] bytes() {
        try (PdfFile file = new PdfFile("MG4 charge")) {
            FormPage page = file.page();
            page.head("OFFICIAL (when complete)", "MG4 2019");
            page.title(15, "CHARGE(S)").down(6);
            page.urn(urn).down(4);
            page.row(Field.of("Police station:", "Sampletown"), Field.of("Custody record no:", custodyRecord));
            page.row(Field.of("A/S ref (ASN):", arrest), Field.of("Date charged:", "13/09/2026"));
            page.row(Field.of("Surname:", defendant.capitals()), Field.of("Forename(s):", defendant.forename()));
            page.row(
                    Field.of("Date of birth:", defendant.birthday()),
                    Field.of("Place of birth:", Party.TOWN),
                    Field.of("Sex:", "M"));
            page.row(
                    new Field("Address:", defendant.streetAndTown(), 3),
                    new Field("Postcode:", defendant.postcode(), 1.3));
            page.row(Field.of("Occupation:", defendant.occupation()), Field.of("Telephone:", defendant.mobile()));
            page.down(10);
            page.smallPrint(
                    "You are charged with the offence(s) below. You need not say anything now. If you leave out something that you "
                            + "later rely on in court, that may count against you. What you say will be written down and may be used in evidence.");
            page.down(8);
            for (int i = 0; i < charges.size(); i++) {
                Charge charge = charges.get(i);
                page.cells(
                        Face.BOLD,
                        new double[] {0.6, 4, 2},
                        String.valueOf(i + 1),
                        charge.title(),
                        "CJS code  " + charge.code());
                page.cells(Face.SANS, new double[] {1}, charge.words());
            }
            page.down(10);
            page.row(Field.of("Reply (if any):", "No reply"));
            page.row(Field.of("Bailed to appear at:", appearance));
            page.row(
                    Field.of("Officer charging:", officer),
                    Field.of("Officer in the case:", Cast.OFFICER_IN_CASE.brief()));
            page.signatures(
                    page.y() + 30,
                    new String[] {"Signed (person charged):", "Signed (officer):"},
                    new String[] {defendant.name(), officer});
            page.foot("OFFICIAL (when complete)", "MG4", "Page 1 of 1");
            return file.bytes();
        }
    }
}
