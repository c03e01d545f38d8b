package uk.rubric.redaction.files;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.HiddenLayers;

/** Follows marks and forms into layers that are switched off and out of them again. */
final class HiddenMarks {

    private final HiddenLayers layers;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int hidden;

    HiddenMarks(HiddenLayers layers) {
        this.layers = layers;
    }

    /** Whether what is painted now is seen by nobody. */
    boolean hide() {
        return hidden > 0;
    }

    /** Whether a picture on this layer is seen by nobody. */
    boolean hide(@Nullable PDPropertyList layer) {
        return hidden > 0 || layers.hides(layer);
    }

    void begin(COSName tag, @Nullable COSDictionary properties) {
        enter(COSName.OC.equals(tag) && layers.hides(properties));
    }

    void begin(@Nullable PDPropertyList layer) {
        enter(layers.hides(layer));
    }

    private void enter(boolean hides) {
        open.push(hides);
        hidden += hides ? 1 : 0;
    }

    void end() {
        if (!open.isEmpty() && open.pop()) {
            hidden--;
        }
    }
}
