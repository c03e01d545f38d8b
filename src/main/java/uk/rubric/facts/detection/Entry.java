package uk.rubric.facts.detection;

import java.util.regex.Pattern;

/** Tells whether a run of words is all that an entry holds: a cell of a table, a line, or what a label or an officer's rank and number announce. */
record Entry(NameWords words) {

    /** What may follow inside the entry: an officer's number, a bracket, a note behind a dash or comma. */
    private static final Pattern ENDS = Pattern.compile("[.\\t\\n,;:/(]|$| \\(| - | <| \\d{3,5}(?![\\d/.\\-])");

    private static final int LONGEST_END = 8;

    /** Whether an entry begins with the first of the words and ends with the last, but for a number or note. */
    boolean filled(int first, int last) {
        return begins(first) && ends(words.page().wordEnd(last));
    }

    private boolean ends(int end) {
        return end >= words.page().length() || words.page().search().at(ENDS, end, LONGEST_END) != null;
    }

    /** Whether an entry begins with a word. */
    boolean begins(int word) {
        PlainText page = words.page();
        int before = page.wordStart(word) - 1;
        while (before >= 0 && page.text().charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || "\t\n:".indexOf(page.text().charAt(before)) >= 0) {
            return true;
        }
        return word > 0
                && words.lettering().near(word - 1, " .")
                && (words.title(word - 1)
                        || word > 1 && words.lettering().holdsFigure(word - 1) && words.title(word - 2));
    }
}
