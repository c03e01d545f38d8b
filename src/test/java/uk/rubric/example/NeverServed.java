package uk.rubric.example;

import java.util.List;
import uk.rubric.example.FormPage.Field;

/** The forms that never leave the police and the prosecution, each filled in as far as its kind can be told. */
enum NeverServed {
    MG1(
            "MG1",
            "FILE FRONT SHEET",
            List.of(Field.of("Defendant:", "GARROWBY, Liam"), Field.of("File type:", "Anticipated not guilty plea")),
            List.of(
                    "Officer in the case: PC 4471 SORRELL. Supervisor: PS 3306 HOLLIS. One defendant, one victim, three witnesses.")),
    MG2(
            "MG2",
            "SPECIAL MEASURES ASSESSMENT",
            List.of(Field.of("Name of witness:", "Nadia RAHMANI"), Field.of("Assessed by:", "PC 4471 SORRELL")),
            List.of("The witness is afraid that she will meet the defendant on her way to work and asks for screens.")),
    MG3(
            "MG3",
            "REPORT TO CROWN PROSECUTOR FOR A CHARGING DECISION",
            List.of(Field.of("Suspect:", "GARROWBY, Liam"), Field.of("Proposed charge:", "Section 47 assault")),
            List.of(
                    "Outline of circumstances. The suspect hit the victim once outside a café and broke the door.",
                    "Charging decision and advice of the prosecutor. There is a realistic prospect of conviction. The weak point is that the camera did "
                            + "not record the blow.")),
    MG3A(
            "MG3A",
            "FURTHER REPORT TO CROWN PROSECUTOR",
            List.of(Field.of("Suspect:", "GARROWBY, Liam"), Field.of("Date of first report:", "13/09/2026")),
            List.of("Action plan of the prosecutor. Take a statement from the waitress and copy the footage.")),
    MG6(
            "MG6",
            "CASE FILE EVIDENCE AND INFORMATION",
            List.of(Field.of("Defendant:", "GARROWBY, Liam"), Field.of("Media interest:", "None")),
            List.of(
                    "Background information for the prosecutor. The victim is worried because friends of the defendant know the library.")),
    MG6B(
            "MG6B",
            "POLICE OFFICER/STAFF MISCONDUCT RECORD",
            List.of(Field.of("Officer:", "PC 5820 BRACKLEY"), Field.of("Force:", "Sampleshire Police")),
            List.of("The officer has no convictions and no findings of misconduct.")),
    MG6D(
            "MG6D",
            "SCHEDULE OF RELEVANT SENSITIVE MATERIAL",
            List.of(Field.of("R v", "GARROWBY, Liam"), Field.of("Disclosure officer:", "PC 4471 SORRELL")),
            List.of(
                    "Item 1. Report 14 of 2026. Reason for sensitivity: it would tell who gave the police information.")),
    MG6E(
            "MG6E",
            "DISCLOSURE OFFICER'S REPORT",
            List.of(Field.of("R v", "GARROWBY, Liam"), Field.of("Disclosure officer:", "PC 4471 SORRELL")),
            List.of("I have reviewed all the material that was kept and made available to me.")),
    MG10(
            "MG10",
            "WITNESS NON-AVAILABILITY",
            List.of(Field.of("R v", "GARROWBY, Liam"), Field.of("Period:", "October 2026 to January 2027")),
            List.of(
                    "Marcus ILLINGFORD: not available 2 to 13 November 2026, abroad.",
                    "Nadia RAHMANI: not available 14 to 18 December 2026.")),
    MG16(
            "MG16",
            "BAD CHARACTER / DANGEROUS OFFENDER INFORMATION",
            List.of(Field.of("Defendant:", "GARROWBY, Liam"), Field.of("Application:", "Not decided")),
            List.of("The prosecutor is asked whether an application should be made.")),
    MG17(
            "MG17",
            "PROCEEDS OF CRIME ACT REVIEW",
            List.of(Field.of("Defendant:", "GARROWBY, Liam"), Field.of("Benefit:", "None")),
            List.of("No confiscation is sought.")),
    MG20(
            "MG20",
            "FURTHER EVIDENCE/INFORMATION REPORT",
            List.of(Field.of("R v", "GARROWBY, Liam"), Field.of("To:", "CPS Sampletown")),
            List.of("Please find enclosed the statement of the manager. The plan of the scene will follow.")),
    MG21(
            "MG21",
            "SUBMISSION OF WORK FOR SCIENTIFIC EXAMINATION",
            List.of(Field.of("Submitting officer:", "PC 4471 SORRELL"), Field.of("Laboratory ref:", "SL/26/00417")),
            List.of("Item ES/3, swab from a hand. Question: whose blood is it?")),
    MG21A(
            "MG21A",
            "FURTHER SUBMISSION",
            List.of(Field.of("Submitting officer:", "PC 4471 SORRELL"), Field.of("Laboratory ref:", "SL/26/00417")),
            List.of("Item ES/4, reference sample."));

    private final String code;
    private final String title;
    private final List<Field> fields;
    private final List<String> paragraphs;

    NeverServed(String code, String title, List<Field> fields, List<String> paragraphs) {
        this.code = code;
        this.title = title;
        this.fields = fields;
        this.paragraphs = paragraphs;
    }

    byte[] bytes() {
        try (PdfFile file = new PdfFile(code)) {
            FormPage page = file.page();
            page.head("RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)", code + " 2019");
            page.title(13, title).down(6);
            page.urn(Reference.EXAMPLE);
            page.row(fields.toArray(Field[]::new)).down(10);
            paragraphs.forEach(page::paragraph);
            page.signatures(
                    page.y() + 40, new String[] {"Signature:", "Date:  14/09/2026"}, new String[] {"E Sorrell", ""});
            page.foot("RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)", "", code + "   Page 1 of 1");
            return file.bytes();
        }
    }
}
