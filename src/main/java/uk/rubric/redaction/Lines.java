package uk.rubric.redaction;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.TextRange;
import uk.rubric.redaction.files.LineCut;

/** Parts a page without places into lines and cells, the pieces in which files of such formats keep their words. */
final class Lines {

    private Lines() {}

    /** The cuts that take a range out of its line, or out of each of its lines. */
    static List<LineCut> cuts(String text, TextRange range, String citation) {
        List<LineCut> cuts = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            int from = at;
            while (from > 0 && !ends(text.charAt(from - 1))) {
                from--;
            }
            int to = at;
            while (to < text.length() && !ends(text.charAt(to))) {
                to++;
            }
            int until = Math.min(to, range.end());
            if (until > at) {
                cuts.add(new LineCut(text.substring(from, to), at - from, until - from, citation));
            }
            at = to + 1;
        }
        return cuts;
    }

    static boolean ends(char c) {
        return c == '\n' || c == '\t';
    }
}
