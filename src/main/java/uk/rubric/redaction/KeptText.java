package uk.rubric.redaction;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;
import uk.rubric.redaction.Removal.Scope;

/** What the pages of a document still say once everything that has to go is gone, without blanks and in small letters. */
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
        String text = page.text();
        BitSet gone = new BitSet(text.length());
        for (Stretch stretch : page.stretches()) {
            if (stretch.layer() != Layer.MAIL_HEADER) {
                gone.set(stretch.range().start(), stretch.range().end());
            }
        }
        Set<String> lines = new HashSet<>();
        for (Removal removal : plan.removals()) {
            if (removal.scope() == Scope.PLACE && !page.hasPositions()) {
                // The same line elsewhere in the document loses the same words.
                plan.document()
                        .page(removal.detail().place().page())
                        .ifPresent(own -> Lines.cuts(
                                        own.text(), removal.detail().place().range(), "")
                                .forEach(cut -> {
                                    if (lines.add(cut.line() + "\n" + cut.start())) {
                                        everywhere(text, cut.line(), cut.start(), cut.end(), gone);
                                    }
                                }));
            } else if (removal.detail().place().page() == page.number()) {
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

    private static void everywhere(String text, String line, int start, int end, BitSet gone) {
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
            boolean whole = (at == 0 || Lines.ends(text.charAt(at - 1)))
                    && (at + line.length() == text.length() || Lines.ends(text.charAt(at + line.length())));
            if (whole) {
                gone.set(at + start, at + end);
            }
        }
    }

    /** Letters and digits alone, in small letters. */
    static String squeezed(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /** The texts of pages in their order, as one. */
    static String of(List<Page> pages) {
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> all.append(page.text()));
        return squeezed(all);
    }
}
