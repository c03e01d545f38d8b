package uk.rubric.redaction;

import java.util.BitSet;
import java.util.List;
import uk.rubric.documents.Page;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

/** What the pages of a document still say once everything that has to go is gone: letters and digits alone, in small letters. */
final class KeptText {

    private KeptText() {}

    /** All pages that stay, one after the other. */
    static String of(DocumentPlan plan) {
        StringBuilder kept = new StringBuilder();
        plan.document().pages().stream()
                .filter(page -> !plan.pagesOut().contains(page.number()))
                .forEach(page -> kept.append(of(page, plan)));
        return kept.toString();
    }

    /** One page. */
    static String of(Page page, DocumentPlan plan) {
        return page.hasPositions() ? drawn(page, plan) : squeezed(VisibleText.of(page, plan));
    }

    private static String drawn(Page page, DocumentPlan plan) {
        String text = page.text();
        BitSet gone = new BitSet(text.length());
        for (Stretch stretch : page.stretches()) {
            gone.set(stretch.range().start(), stretch.range().end());
        }
        for (Removal removal : plan.removals()) {
            if (removal.detail().place().page() == page.number()) {
                TextRange range = removal.detail().place().range();
                gone.set(range.start(), Math.min(range.end(), text.length()));
            }
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!gone.get(i)) {
                kept.append(text.charAt(i));
            }
        }
        return squeezed(kept);
    }

    /** The texts of pages in their order, as one. */
    static String of(List<Page> pages) {
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> all.append(page.text()));
        return squeezed(all);
    }

    static String squeezed(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
