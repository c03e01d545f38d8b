package uk.rubric.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;
import uk.rubric.redaction.Removal.Scope;
import uk.rubric.redaction.files.Cut;

/**
 * What a page without places says to somebody who looks at it, with a block of always the same width where words had to go. A copy that
 * is written from this alone can hide nothing.
 */
final class VisibleText {

    /** Headers that the receivers of a mail see; who received it in secret, and by which machines it came, is not among them. */
    private static final Set<String> HEADERS = Set.of("From", "Reply-To", "To", "Cc", "Date", "Subject");

    /** What stands where words were covered before: as wide whatever they were. */
    private static final String COVERED = String.valueOf(Page.MASK).repeat(5);

    private VisibleText() {}

    /** Whether nothing of a page can be seen, as of a hidden sheet. */
    static boolean isEmpty(Page page) {
        char[] text = page.text().toCharArray();
        page.stretches().stream()
                .filter(stretch -> !shown(stretch.layer()))
                .forEach(stretch -> Arrays.fill(
                        text, stretch.range().start(), stretch.range().end(), ' '));
        return !page.text().isBlank() && new String(text).isBlank();
    }

    private static boolean shown(Layer layer) {
        return layer == Layer.PAGE || layer == Layer.MAIL_HEADER;
    }

    /** The page without what goes. */
    static String of(Page page, DocumentPlan plan) {
        return head(page, plan) + body(page, plan);
    }

    /** The headers of a mail that its receivers see, a line each; empty for all else. */
    static String head(Page page, DocumentPlan plan) {
        StringBuilder seen = new StringBuilder();
        for (String line : kept(page, plan, 0, endOfHead(page)).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && HEADERS.contains(line.substring(0, colon))) {
                seen.append(line).append('\n');
            }
        }
        return seen.toString();
    }

    /** All but the headers. */
    static String body(Page page, DocumentPlan plan) {
        return kept(page, plan, endOfHead(page), page.text().length());
    }

    /** Reading writes a mail's headers as lines of their own before its text. */
    private static int endOfHead(Page page) {
        return page.stretches().stream()
                .filter(stretch -> stretch.layer() == Layer.MAIL_HEADER)
                .mapToInt(stretch -> stretch.range().end())
                .max()
                .orElse(0);
    }

    private static String kept(Page page, DocumentPlan plan, int from, int to) {
        @Nullable String[] instead = instead(page, plan);
        StringBuilder kept = new StringBuilder();
        for (int i = from; i < to; i++) {
            kept.append(instead[i] == null ? page.text().substring(i, i + 1) : instead[i]);
        }
        return kept.toString();
    }

    /** What does not come along of a page, in its order and without overlaps. */
    static List<Cut> cuts(Page page, DocumentPlan plan) {
        @Nullable String[] instead = instead(page, plan);
        List<Cut> cuts = new ArrayList<>();
        int i = 0;
        while (i < instead.length) {
            String block = instead[i];
            int start = i++;
            if (block != null) {
                while (i < instead.length && Objects.equals(instead[i], "")) {
                    i++;
                }
                cuts.add(new Cut(page.number(), start, i, block));
            }
        }
        return cuts;
    }

    /** For each sign that goes what stands there instead. */
    private static @Nullable String[] instead(Page page, DocumentPlan plan) {
        @Nullable String[] instead = new @Nullable String[page.text().length()];
        for (Stretch stretch : page.stretches()) {
            if (!shown(stretch.layer())) {
                cut(instead, stretch.range(), stretch.layer() == Layer.COVERED ? COVERED : "");
            }
        }
        for (Removal removal : plan.removals()) {
            if (removal.scope() == Scope.PLACE && removal.detail().place().page() == page.number()) {
                cut(
                        instead,
                        removal.detail().place().range(),
                        "[redacted " + removal.detail().rule().paragraph() + "]");
            }
        }
        return instead;
    }

    /** Two cuts that overlap leave the block of the first. */
    private static void cut(@Nullable String[] instead, TextRange range, String block) {
        boolean open = true;
        for (int i = range.start(); i < Math.min(range.end(), instead.length); i++) {
            if (instead[i] == null) {
                instead[i] = open ? block : "";
            }
            open = false;
        }
    }
}
