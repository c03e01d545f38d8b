package uk.rubric.example;

import uk.rubric.example.FormPage.Field;

/** The letter with which an emergency department discharges a patient. */
record DischargeLetter(
        Party patient,
        String nhsNumber,
        String hospitalNumber,
        String nextOfKin,
        String complaint,
        String findings,
        String history,
        String medication,
        String plan) {

    byte[] bytes() {
        try (PdfFile file = new PdfFile("Discharge summary")) {
            FormPage page = file.page();
            page.down(10).title(14, "Sampleshire General Hospital");
            page.title(9, "Emergency Department, Infirmary Road, Sampletown, SM9 8AA    Tel 01632 960200");
            page.down(10).title(12, "Emergency Department Discharge Summary").down(8);
            page.row(Field.of("Patient:", patient.listed()), Field.of("DOB:", patient.birthday()));
            page.row(Field.of("NHS No:", nhsNumber), Field.of("Hosp No:", hospitalNumber));
            page.row(Field.of("Address:", patient.address()));
            page.row(Field.of("Next of kin:", nextOfKin));
            page.row(
                    Field.of("Arrived:", "12/09/2026 23:37"),
                    Field.of("Triage:", "Category 3"),
                    Field.of("Discharged:", "13/09/2026 03:10"));
            part(page, "Presenting complaint", complaint);
            part(page, "On examination", findings);
            part(page, "Past medical history", history);
            part(page, "Medication", medication);
            part(page, "Plan", plan);
            page.signatures(page.y() + 40, new String[] {"Signed:"}, new String[] {"I Fairleigh"});
            page.down(52).smallPrint("Dr Imogen FAIRLEIGH, Consultant in Emergency Medicine");
            page.foot("Confidential - patient information", "", "Page 1 of 1");
            return file.bytes();
        }
    }

    private static void part(FormPage page, String heading, String words) {
        page.heading(heading).paragraph(words);
    }
}
