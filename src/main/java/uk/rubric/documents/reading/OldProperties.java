package uk.rubric.documents.reading;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Reads the properties that old office files keep beside their text (MS-OLEPS). */
final class OldProperties {

    private OldProperties() {}

    /** Adds what they tell about people. A damaged set says nothing that a reader could see. */
    static void add(DirectoryNode root, MarkedText text) {
        if (set(root, SummaryInformation.DEFAULT_STREAM_NAME) instanceof SummaryInformation summary) {
            add("Author", summary.getAuthor(), text);
            add("Last modified by", summary.getLastAuthor(), text);
            add("Title", summary.getTitle(), text);
            add("Subject", summary.getSubject(), text);
            add("Keywords", summary.getKeywords(), text);
            add("Description", summary.getComments(), text);
        }
        if (set(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME) instanceof DocumentSummaryInformation more) {
            add("Company", more.getCompany(), text);
            add("Manager", more.getManager(), text);
            add("Category", more.getCategory(), text);
            CustomProperties custom = more.getCustomProperties();
            if (custom != null) {
                Map<String, Object> sorted = new TreeMap<>(custom);
                sorted.remove("AppVersion");
                sorted.forEach((name, value) -> add(name, value instanceof String words ? words : null, text));
            }
        }
    }

    /** One property, where it says something. */
    static void add(String name, @Nullable String value, MarkedText text) {
        if (value != null && !value.isBlank()) {
            text.line(name + ": " + value.replace("\0", "").strip(), Layer.PROPERTY);
        }
    }

    private static @Nullable PropertySet set(DirectoryNode root, String name) {
        try {
            return root.hasEntryCaseInsensitive(name) ? PropertySetFactory.create(root, name) : null;
        } catch (HPSFException | IOException | RuntimeException damaged) {
            return null;
        }
    }
}
