package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The log of an incident as the control room kept it (CAD), line by line with its times. */
record IncidentLog(String number, String opened, String location, List<Field> caller, List<Entry> entries) {

    /** What was logged at a time and by whom. */
    record Entry(String at, String by, String words) {}

    byte[] bytes() {
        try (PdfFile file = new PdfFile("Incident log")) {
            FormPage page = file.page();
            page.head("OFFICIAL", "CAD");
            page.title(14, "INCIDENT LOG").down(6);
            page.row(Field.of("CAD ref:", number), Field.of("Opened:", opened), Field.of("Priority:", "Immediate"));
            page.row(Field.of("Location of incident:", location));
            page.row(Field.of("Method of report:", "999"), Field.of("Type:", "Assault in progress"));
            caller.forEach(page::row);
            page.down(10);
            double[] shares = {1, 1.2, 6.5};
            page.cells(Face.BOLD, shares, "Time", "Operator", "Entry");
            for (Entry entry : entries) {
                page.cells(Face.MONO, shares, entry.at(), entry.by(), entry.words());
            }
            page.foot("OFFICIAL", "Sampleshire Police control room", "Page 1 of 1");
            return file.bytes();
        }
    }
}
