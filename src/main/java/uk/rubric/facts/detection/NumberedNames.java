package uk.rubric.facts.detection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** An officer's surname that heads an entry with nothing but the number behind it, as logs and lists of exhibits write who did it: Sample 4028; 12/01/26 1430 SAMPLE 4028: called the witness. */
record NumberedNames(NameWords words) implements NameWriting {

    private static final Pattern NUMBER =
            Pattern.compile(" (?!1[5-9]\\d\\d(?!\\d)|20[0-3]\\d[^\\n\\t:])\\d{3,4}(?=[\\t\\n:,;)]|\\.(?!\\d)|$| - )");
    private static final int LONGEST_NUMBER = 10;
    private static final int MOST_PARTS = 3;

    @Override
    public @Nullable NameSeen at(int word) {
        int last = last(word);
        PlainText page = words.page();
        boolean name = last >= word
                && page.wordEnd(last) < page.length()
                && page.text().charAt(page.wordEnd(last)) == ' '
                && page.search().at(NUMBER, page.wordEnd(last), LONGEST_NUMBER) != null
                && (new Entry(words).begins(word) && told(word, last) || behindTime(word));
        return name ? new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME) : null;
    }

    /** Whether cells or a colon show that the line is one of a log or list: a town may stand before its number too. */
    private boolean told(int word, int last) {
        PlainText page = words.page();
        int line = page.lineAt(page.wordStart(word));
        return page.text().indexOf('\t', page.lineStart(line), page.lineEnd(line)) >= 0
                || page.text().startsWith(":", page.wordEnd(last + 1))
                || page.wordStart(word) > page.lineStart(line);
    }

    /** The last word of the surname, or the word before it where none stands there. */
    private int last(int word) {
        int last = word - 1;
        do {
            boolean part = last + 1 < words.page().words()
                    && words.lettering().capital(last + 1)
                    && (words.particle(last + 1) || surname(last + 1));
            if (!part) {
                return word - 1;
            }
            last++;
        } while (last - word < MOST_PARTS
                && (words.particle(last) || words.lettering().joinedBy(last, "-")));
        return last;
    }

    private boolean surname(int word) {
        return words.surnameToo(word) && !Dates.monthName(words.page().word(word))
                || !words.notName(word)
                        && !words.tailWord(word)
                        && !words.lettering().holdsFigure(word)
                        && !Places.place(words.page().word(word))
                        && (words.strange(word) || words.gazetteer().surname(words.bare(word)));
    }

    /** Whether the date or time of an entry, or the full stop of the sentence that the officer wrote, stands right before a word. */
    private boolean behindTime(int word) {
        return word > 0
                && (words.lettering().joinedBy(word - 1, " ")
                                && words.page().wordEnd(word - 1) - words.page().wordStart(word - 1) >= 2
                                && words.lettering().beginsWithFigure(word - 1)
                        || words.lettering().joinedBy(word - 1, ". ") && words.strange(word));
    }
}
