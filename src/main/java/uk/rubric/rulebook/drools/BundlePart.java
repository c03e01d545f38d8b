package uk.rubric.rulebook.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Form;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;

/** A run of pages in a bundle that are another form than the bundle itself. */
record BundlePart(ServedDocument bundle, ServedPage first, ServedPage last) {

    /** All such runs among the pages of a pack, by the ids of its documents. */
    static List<BundlePart> of(List<ServedPage> pages, Map<String, ServedDocument> documents) {
        List<BundlePart> parts = new ArrayList<>();
        for (int from = 0, to; from < pages.size(); from = to) {
            ServedPage first = pages.get(from);
            to = from + 1;
            while (to < pages.size()
                    && pages.get(to).document().equals(first.document())
                    && pages.get(to).form() == first.form()) {
                to++;
            }
            @Nullable ServedDocument bundle = documents.get(first.document().value());
            if (bundle != null && differs(first.form(), bundle)) {
                parts.add(new BundlePart(bundle, first, pages.get(to - 1)));
            }
        }
        return parts;
    }

    private static boolean differs(Form form, ServedDocument bundle) {
        return form != bundle.form() && form != Form.UNKNOWN && form != Form.OTHER;
    }
}
