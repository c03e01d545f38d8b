package uk.rubric.facts.detection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** The name or nickname of a telephone's contact: a word that begins a row whose next and last cell is a telephone number. */
record ContactNames(NameWords words) implements NameWriting {

    private static final int LONGEST_ROW = 60;
    private static final Pattern ROW = Pattern.compile(
            "[A-Z][A-Z'\\-]{1,20}(?: [A-Z0-9'\\-]{1,12}){0,2}(?: \\([A-Z ]{2,20}\\))?\\t\\(?(?:\\+44|0)[\\d() \\-]{8,20}(?=\\n|\\t|$)");

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
        int start = page.wordStart(word);
        boolean head =
                start == page.lineStart(page.lineAt(start)) && words.lettering().capital(word);
        return head
                        && !words.notName(word)
                        && !words.title(word)
                        && !Cues.labelAt(page, start)
                        && page.search().at(ROW, start, LONGEST_ROW) != null
                ? new NameSeen(word, last(word), "contact", Strength.FAIR, Proof.FORENAME)
                : null;
    }

    /** The last word of the name: "Welsh Dai", but "Jane work". */
    private int last(int word) {
        int last = word;
        while (words.lettering().joinedBy(last, " ")
                && words.lettering().capital(last + 1)
                && !words.notName(last + 1)) {
            last++;
        }
        return last;
    }
}
