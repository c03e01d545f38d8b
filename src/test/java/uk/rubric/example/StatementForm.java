package uk.rubric.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.example.FormPage.Field;

/**
 * A witness statement (MG11) as the police type it: front, continuation sheets, and the reverse with everything that must stay with the police.
 *
 * @param name as written behind "Statement of"
 * @param age as written behind "Age if under 18"
 * @param paragraphs what the witness says
 * @param reverse whose contact details the reverse holds; without it the reverse was left out, as it should be
 */
record StatementForm(
        Reference urn,
        String name,
        String age,
        String occupation,
        String dated,
        List<String> paragraphs,
        Optional<Party> reverse) {

    /** Where the narrative begins on the front and on a continuation sheet, and where it must end. */
    private static final double FRONT_TOP = 248;

    private static final double CONTINUATION_TOP = 112;
    private static final double BOTTOM = 748;

    /** Adds the statement's sheets, beginning on the file's current page; the reverse follows the front as a duplex scanner puts it. */
    void writeTo(PdfFile file) {
        FormPage page = file.page();
        List<List<InkedText>> sheets = sheets(page);
        front(page, sheets.size());
        body(page, sheets.getFirst(), 1, sheets.size());
        reverse.ifPresent(party -> reverse(file.nextPage(), party));
        for (int i = 1; i < sheets.size(); i++) {
            FormPage next = file.nextPage();
            next.head("OFFICIAL (when complete)", "MG11 (cont.)");
            next.urn(urn);
            next.line("Continuation of Statement of:", name);
            body(next, sheets.get(i), i + 1, sheets.size());
        }
    }

    /** The statement as a file of its own. */
    byte[] bytes() {
        try (PdfFile file = new PdfFile("MG11 statement")) {
            writeTo(file);
            return file.bytes();
        }
    }

    /** How many lines of body text so many sheets hold. */
    static int linesOn(int sheets) {
        return sheets == 0 ? 0 : linesFrom(FRONT_TOP) + (sheets - 1) * linesFrom(CONTINUATION_TOP);
    }

    /** How many sheets the statement fills, its reverse not counted; any page can measure it. */
    int sheetCount(FormPage measure) {
        return sheets(measure).size();
    }

    private static int linesFrom(double top) {
        return (int) ((BOTTOM - top) / FormPage.BODY_LEADING);
    }

    private List<List<InkedText>> sheets(FormPage measure) {
        List<List<InkedText>> sheets = new ArrayList<>();
        List<InkedText> sheet = new ArrayList<>();
        int room = linesFrom(FRONT_TOP);
        for (String paragraph : paragraphs) {
            List<InkedText> lines = new ArrayList<>(measure.bodyLines(paragraph));
            lines.add(InkedText.of(""));
            for (InkedText line : lines) {
                if (sheet.size() == room) {
                    sheets.add(sheet);
                    sheet = new ArrayList<>();
                    room = linesFrom(CONTINUATION_TOP);
                }
                if (!sheet.isEmpty() || !line.isBlank()) {
                    sheet.add(line);
                }
            }
        }
        if (sheets.isEmpty() || !sheet.isEmpty()) {
            sheets.add(sheet);
        }
        return sheets;
    }

    private void front(FormPage page, int pages) {
        page.head("OFFICIAL (when complete)", "MG11 (T) 2021");
        double top = page.y();
        page.title(15, "WITNESS STATEMENT");
        page.title(9, "Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9");
        page.down(6).urn(urn);
        page.line("Statement of:", name);
        page.line("Age if under 18:", age + "   (if over 18 insert 'over 18')");
        page.line("Occupation:", occupation);
        page.down(8);
        page.smallPrint("I have signed each of the " + pages
                + " page(s) of this statement. What it says is true as far as I know and believe. "
                + "I know that it may be put before a court, and that I may be prosecuted if I have said in it anything that I know to be "
                + "false or do not believe to be true.");
        page.signatures(page.y() + 20, new String[] {"Signature:", "Date:  " + dated}, new String[] {signer(), ""});
        page.down(20).frameSince(top);
    }

    private void body(FormPage page, List<InkedText> lines, int number, int of) {
        page.down((number == 1 ? FRONT_TOP : CONTINUATION_TOP) - page.y());
        lines.forEach(page::bodyLine);
        page.signatures(782, new String[] {"Signature:", "Signature witnessed by:"}, new String[] {
            signer(), Cast.OFFICER_IN_CASE.full()
        });
        page.foot("OFFICIAL (when complete)", "", "Page " + number + " of " + of);
    }

    /** A signature may be read even where the typed name is blacked out; so the hand is that of the words, never a reading of them. */
    private String signer() {
        return name.isEmpty() ? "?" : name;
    }

    private static void reverse(FormPage page, Party party) {
        page.head("RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)", "MG11 (rear)");
        page.title(13, "Witness contact details").down(4);
        page.row(Field.of("Name of witness:", party.name()), Field.of("URN:", Reference.EXAMPLE.toString()));
        page.row(new Field("Home address:", party.streetAndTown(), 3), new Field("Postcode:", party.postcode(), 1.3));
        page.row(Field.of("E-mail address:", party.email()), Field.of("Mobile:", party.mobile()));
        page.row(Field.of("Home Telephone No:", ""), Field.of("Work Telephone No:", ""));
        page.row(Field.of("Preferred means of contact:", "Mobile, after 6 pm"));
        page.row(
                Field.of("Gender:", ""), new Field("Date and place of birth:", party.birthday() + " " + Party.TOWN, 2));
        page.row(Field.of("Former name:", ""), Field.of("Ethnicity Code (16 + 1):", ""));
        page.row(Field.of("Dates of witness non-availability:", "2 to 13 November 2026"));
        page.heading("Witness Care");
        page.row(new Field("a)  Is the witness willing to attend court?", "Yes", 1));
        page.row(new Field("b)  What can be done to ensure attendance?", "", 1));
        page.row(new Field("c)  Does the witness need a special measures assessment?", "No", 1));
        page.row(new Field("d)  Does the witness have any particular needs?", "No", 1));
        page.heading("Witness Consent (for witness completion)");
        page.row(new Field("a)  The victim personal statement scheme has been explained to me", "n/a", 1));
        page.row(new Field("b)  I have been given the leaflet on giving a statement", "Yes", 1));
        page.row(new Field("c)  The police may see my medical records about this matter", "n/a", 1));
        page.row(new Field("d)  My details may be passed to the Witness Service", "Yes", 1));
        page.signatures(
                page.y() + 34, new String[] {"Signature of witness:", "Print name:"}, new String[] {party.name(), ""});
        page.down(50);
        page.row(Field.of("Statement taken by:", Cast.OFFICER_IN_CASE.brief()), Field.of("Station:", "Sampletown"));
        page.row(Field.of("Time and place statement taken:", "14.20 hours, Sampletown Police Station"));
        page.foot("RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)", "", "");
    }
}
