package uk.rubric.documents.reading;

import java.util.List;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;

/** Looks up the words that lie in one layer of a page. */
final class Stretches {

    private Stretches() {}

    static List<String> in(Layer layer, Page page) {
        return page.stretches().stream()
                .filter(stretch -> stretch.layer() == layer)
                .map(stretch -> page.text()
                        .substring(stretch.range().start(), stretch.range().end()))
                .toList();
    }
}
