package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The list of exhibits (MG12). */
record ExhibitList(Reference urn, Party defendant, List<Exhibit> exhibits) {

    /** One exhibit: its reference (the initials of who produces it and a number), what it is, who produces it and where it is kept. */
    record Exhibit(String reference, String description, String producedBy, String location) {}

    byte[] bytes() {
        try (PdfFile file = new PdfFile("MG12 exhibit list")) {
            FormPage page = file.page();
            page.head("OFFICIAL (when complete)", "MG12 2019");
            page.title(15, "EXHIBIT LIST").down(6);
            page.urn(urn);
            page.row(Field.of("R v", defendant.listed()), Field.of("Crime ref:", "20/41732/26"));
            page.down(8);
            double[] shares = {0.5, 1.2, 4, 2.2, 2};
            page.cells(Face.BOLD, shares, "No", "Reference", "Description", "Produced by", "Location");
            for (int i = 0; i < exhibits.size(); i++) {
                Exhibit exhibit = exhibits.get(i);
                page.cells(
                        Face.SANS,
                        shares,
                        String.valueOf(i + 1),
                        exhibit.reference(),
                        exhibit.description(),
                        exhibit.producedBy(),
                        exhibit.location());
            }
            page.foot("OFFICIAL (when complete)", "MG12", "Page 1 of 1");
            return file.bytes();
        }
    }
}
