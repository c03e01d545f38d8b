package uk.rubric.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A print of a Police National Computer record, typed in columns of a fixed width.
 *
 * @param pncId short form, as prints show it: 12/417385L
 * @param aliases each "SURNAME, FORENAME"
 */
record CriminalRecordPrint(
        Type type,
        Party subject,
        String pncId,
        String cro,
        List<String> aliases,
        List<Conviction> convictions,
        Remand remand) {

    /** For whom the print was made, as its cover says. */
    enum Type {
        COURT_DEFENCE_PROBATION(
                "COURT/DEFENCE/PROBATION PRINT", "MADE FOR THE COURT, THE DEFENCE AND THE PROBATION SERVICE ONLY"),
        PROSECUTOR("PROSECUTOR'S PRINT", "FOR POLICE AND PROSECUTORS ONLY AND MUST NOT BE SERVED");

        private final String title;
        private final String restriction;

        Type(String title, String restriction) {
            this.title = title;
            this.restriction = restriction;
        }
    }

    /** A day in court. Dates as printed: dd/mm/yy. */
    record Conviction(String on, String court, List<Entry> entries) {}

    /** The last time that the person was before a court or is to be: the arrest, since when and how remanded, and where next. */
    record Remand(String arrest, String on, String status, String next) {}

    /** One offence of a conviction. */
    record Entry(String title, String category, String committed, String plea, String act, String disposal) {}

    private static final String RULE = "-".repeat(78);

    /** The print's sheets as typed lines, without their feet. */
    List<List<String>> sheets() {
        return List.of(cover(), convictionSheet(), remandSheet());
    }

    /** The whole print as a file of its own. */
    byte[] bytes() {
        return bytes(sheets());
    }

    /** Sheets, perhaps of several prints, as one file; each gets its foot with the number of pages. */
    static byte[] bytes(List<List<String>> sheets) {
        try (PdfFile file = new PdfFile("PNC print")) {
            for (int i = 0; i < sheets.size(); i++) {
                FormPage page = i == 0 ? file.page() : file.nextPage();
                page.typed(9.5, sheets.get(i));
                page.down(804 - page.y());
                page.typed(9.5, List.of(spread("28/09/26 09:41", "PAGE " + (i + 1) + " OF " + sheets.size())));
            }
            return file.bytes();
        }
    }

    private List<String> cover() {
        List<String> lines = new ArrayList<>();
        lines.add(centred("THIS PRINT IS " + type.restriction));
        lines.add(centred("DATA PROTECTION LEGISLATION"));
        lines.add("THE RECORD HOLDS PERSONAL DATA. KEEP IT SAFE AND DESTROY IT WHEN IT HAS SERVED");
        lines.add("ITS PURPOSE.");
        lines.add("");
        String frame = "+" + "-".repeat(type.title.length() + 6) + "+";
        lines.add(centred(frame));
        lines.add(centred("|   " + type.title + "   |"));
        lines.add(centred(frame));
        lines.add("");
        lines.add(centred("PRINT OF PNC RECORD - PNCID : " + pncId));
        lines.add(labelled("PRINT FOR", "SAMPLESHIRE POLICE"));
        lines.add("TOTAL NUMBER OF PAGES ATTACHED 3");
        lines.add("");
        lines.add("WITHOUT FINGERPRINTS IT IS NOT CERTAIN THAT THIS RECORD IS THAT OF THE PERSON");
        lines.add("ASKED ABOUT. ASK THE PERSON TO CONFIRM IT.");
        lines.add(RULE);
        lines.add(labelled("SURNAME", subject.capitals()));
        lines.add(labelled("FORENAME(S)", subject.forename().toUpperCase(Locale.UK)));
        lines.add(labelled("BORN", subject.shortBirthday() + "  SAMPLETOWN"));
        lines.add(labelled("ADDRESS", subject.street().toUpperCase(Locale.UK)));
        lines.add(labelled("", "SAMPLETOWN"));
        lines.add(labelled("", subject.postcode()));
        lines.add(labelled("DRIVER NO", ""));
        lines.add(labelled("CRO NO", cro));
        lines.add(labelled("PNCID", pncId));
        lines.add(labelled("ALIAS NAMES (" + aliases.size() + ")", ""));
        for (int i = 0; i < aliases.size(); i++) {
            lines.add("  " + (i + 1) + ".  " + aliases.get(i));
        }
        lines.add(RULE);
        lines.addAll(summary());
        if (type == Type.PROSECUTOR) {
            lines.add(RULE);
            lines.add("WARNING SIGNALS");
            lines.add("  VI  VIOLENT          12/08/19  SAMPLESHIRE");
            lines.add("KNOWN ASSOCIATES : NONE SHOWN");
        }
        return lines;
    }

    private List<String> summary() {
        List<String> lines = new ArrayList<>();
        int offences = convictions.stream().mapToInt(c -> c.entries().size()).sum();
        lines.add("SUMMARY OF CONVICTIONS, REPRIMANDS/WARNINGS/CAUTIONS AND NORTHERN IRELAND");
        lines.add("NON-COURT DISPOSALS");
        lines.add("");
        lines.add(spread("CONVICTION(S) : " + convictions.size(), "OFFENCE(S) : " + offences));
        lines.add(labelled("DATE FIRST CONVICTED", convictions.getFirst().on()));
        lines.add(labelled("DATE LAST CONVICTED", convictions.getLast().on()));
        categories()
                .forEach((category, years) -> lines.add(
                        years.size() + " " + category + " (" + years.getFirst() + "-" + years.getLast() + ")"));
        lines.add("NO REPRIMANDS/WARNINGS/CAUTIONS");
        lines.add("END OF SUMMARY OF CONVICTIONS");
        return lines;
    }

    /** For each category of offence the years of its convictions. */
    private SortedMap<String, List<String>> categories() {
        SortedMap<String, List<String>> years = new TreeMap<>();
        for (Conviction conviction : convictions) {
            for (Entry entry : conviction.entries()) {
                years.computeIfAbsent(entry.category(), category -> new ArrayList<>())
                        .add("20" + conviction.on().substring(6));
            }
        }
        return years;
    }

    private List<String> convictionSheet() {
        List<String> lines = new ArrayList<>(pageHeader());
        lines.add(centred("CONVICTION(S)"));
        lines.add("");
        for (int i = 0; i < convictions.size(); i++) {
            Conviction conviction = convictions.get(i);
            lines.add((i + 1) + ".   " + conviction.on() + "   " + conviction.court());
            for (int k = 0; k < conviction.entries().size(); k++) {
                Entry entry = conviction.entries().get(k);
                lines.add(spread("     " + (k + 1) + ".  " + entry.title(), entry.disposal()));
                lines.add("         ON " + entry.committed() + " (PLEA:" + entry.plea() + ")");
                lines.add("         " + entry.act());
            }
            lines.add("");
        }
        lines.add(centred("END OF CONVICTION REPORTS"));
        return lines;
    }

    private List<String> remandSheet() {
        List<String> lines = new ArrayList<>(pageHeader());
        lines.add(centred("REMAND / BAIL DETAILS"));
        lines.add("");
        lines.add("ARREST/SUMMONS REF : " + remand.arrest());
        lines.add("SAMPLESHIRE POLICE");
        lines.add(remand.on() + "  " + remand.status());
        lines.add("NEXT APPEARING ON " + remand.next());
        lines.add(centred("END OF REMAND DETAILS"));
        lines.add("");
        lines.add(centred("END OF PNC RECORD PRINT"));
        return lines;
    }

    private List<String> pageHeader() {
        String name = subject.capitals() + ", " + subject.forename().toUpperCase(Locale.UK);
        return List.of(spread("NAME: " + name, "PNCID: " + pncId), RULE);
    }

    private static String labelled(String label, String value) {
        return label.isEmpty() ? " ".repeat(23) + value : pad(label, 21) + ": " + value;
    }

    private static String centred(String words) {
        return " ".repeat(Math.max(0, (78 - words.length()) / 2)) + words;
    }

    private static String spread(String left, String right) {
        return pad(left, 78 - right.length()) + right;
    }

    private static String pad(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }
}
