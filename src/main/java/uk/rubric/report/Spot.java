package uk.rubric.report;

import java.util.Optional;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;

/** Says in words where a finding stands, and cuts out the lines around it for those who may read them. */
public final class Spot {

    /** Lines of context on either side. */
    private static final int CONTEXT = 2;

    /** Longer context is cut, since a "line" of a spreadsheet or of a mail may run for pages. */
    private static final int MOST_CONTEXT_CHARACTERS = 300;

    private Spot() {}

    /** "page 2, line 14, characters 410 to 436"; pages are left out where a format has none. */
    public static String words(Finding.Detail detail, CaseDocument document) {
        Place place = detail.place();
        if (detail.kind() == Kind.WHOLE_DOCUMENT) {
            return "the whole document";
        }
        if (place.page() == 0) {
            return "the name of the file";
        }
        Optional<Page> page = document.page(place.page());
        String where = page.map(p -> pageWords(p, document)).orElse("page " + place.page());
        if (detail.kind() == Kind.PAGE || place.range().length() == 0 || page.isEmpty()) {
            return where.isEmpty() ? "the whole document" : where;
        }
        TextRange range = within(page.get(), place.range());
        int line = 1
                + (int) page.get()
                        .text()
                        .substring(0, range.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Layer layer = page.get().layerOf(place.range());
        String hidden = layer.visible() ? "" : layer.words();
        return (where.isEmpty() ? "" : where + ", ") + "line " + line + ", characters "
                + place.range().start() + " to " + place.range().end() + (hidden.isEmpty() ? "" : ", " + hidden);
    }

    /** The lines around a place in three pieces: before, the place itself, after. */
    static CaseView.Excerpt excerpt(Page page, TextRange asked) {
        String text = page.text();
        TextRange range = within(page, asked);
        int from = range.start();
        for (int lines = 0; from > 0 && range.start() - from < MOST_CONTEXT_CHARACTERS; from--) {
            if (text.charAt(from - 1) == '\n' && ++lines > CONTEXT) {
                break;
            }
        }
        int to = range.end();
        for (int lines = 0; to < text.length() && to - range.end() < MOST_CONTEXT_CHARACTERS; to++) {
            if (text.charAt(to) == '\n' && ++lines > CONTEXT) {
                break;
            }
        }
        return new CaseView.Excerpt(
                text.substring(from, range.start()),
                text.substring(range.start(), range.end()),
                text.substring(range.end(), to));
    }

    /** A page's name in words; empty for the only page of a format without pages. */
    static String pageWords(Page page, CaseDocument document) {
        if (!page.label().isEmpty()) {
            return page.label();
        }
        return page.width() > 0 || document.pages().size() > 1 ? "page " + page.number() : "";
    }

    private static TextRange within(Page page, TextRange range) {
        int length = page.text().length();
        int start = Math.min(range.start(), length);
        return new TextRange(start, Math.clamp(range.end(), start, length));
    }
}
