package uk.rubric.documents.reading;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Knows which optional layers of a PDF are switched off, so that nobody sees what is on them. */
public final class HiddenLayers {

    private final @Nullable PDOptionalContentProperties properties;

    /** The layers of a document. */
    public HiddenLayers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether what is marked with these properties lies on a layer that is switched off. */
    public boolean hides(@Nullable COSDictionary marked) {
        return properties != null && marked != null && hides(PDPropertyList.create(marked));
    }

    /** Whether a layer, or a membership of several, is switched off. */
    public boolean hides(@Nullable PDPropertyList list) {
        if (properties == null || list == null) {
            return false;
        }
        if (list instanceof PDOptionalContentGroup group) {
            return !properties.isGroupEnabled(group);
        }
        if (list instanceof PDOptionalContentMembershipDictionary membership) {
            List<PDPropertyList> groups = membership.getOCGs();
            if (groups.isEmpty()) {
                return false;
            }
            long off = groups.stream().filter(this::hides).count();
            String policy = membership.getVisibilityPolicy().getName();
            return switch (policy) {
                case "AllOn" -> off > 0;
                case "AllOff" -> off < groups.size();
                case "AnyOff" -> off == 0;
                default -> off == groups.size();
            };
        }
        return false;
    }
}
