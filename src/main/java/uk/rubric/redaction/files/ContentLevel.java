package uk.rubric.redaction.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.jspecify.annotations.Nullable;

/** The new content of a page, or of a form on it, as it grows: its operators, and the resources that they still use. */
final class ContentLevel {

    private final List<Object> tokens = new ArrayList<>();
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary objects = new COSDictionary();
    private final COSDictionary patterns = new COSDictionary();
    private final COSDictionary oldObjects;
    private final COSDictionary oldPatterns;
    private final Set<COSName> used = new HashSet<>();
    private boolean changed;

    ContentLevel(@Nullable COSDictionary old) {
        COSDictionary before = old == null ? new COSDictionary() : old;
        for (COSName key :
                List.of(COSName.FONT, COSName.EXT_G_STATE, COSName.COLORSPACE, COSName.SHADING, COSName.PROC_SET)) {
            if (before.getItem(key) != null) {
                resources.setItem(key, before.getItem(key));
            }
        }
        oldObjects = before.getCOSDictionary(COSName.XOBJECT) instanceof COSDictionary x ? x : new COSDictionary();
        oldPatterns = before.getCOSDictionary(COSName.PATTERN) instanceof COSDictionary p ? p : new COSDictionary();
    }

    void add(Operator operator, List<COSBase> operands) {
        tokens.addAll(operands);
        tokens.add(operator);
        if (!operands.isEmpty()
                && operands.getLast() instanceof COSName name
                && oldPatterns.containsKey(name)
                && operator.getName().toLowerCase(java.util.Locale.ROOT).equals("scn")) {
            patterns.setItem(name, oldPatterns.getItem(name));
        }
    }

    /** Something that the old content paints is not painted by the new one. */
    void change() {
        changed = true;
    }

    boolean changed() {
        return changed;
    }

    /** Paints an object of the old content as it is. */
    void keep(COSName name) {
        objects.setItem(name, oldObjects.getItem(name));
        used.add(name);
        add(Operator.getOperator("Do"), List.of(name));
    }

    /** Paints another object in place of an old one. */
    void paint(COSBase object) {
        COSName name = COSName.getPDFName("Redacted0");
        for (int i = 1; used.contains(name) || oldObjects.containsKey(name); i++) {
            name = COSName.getPDFName("Redacted" + i);
        }
        objects.setItem(name, object);
        used.add(name);
        add(Operator.getOperator("Do"), List.of(name));
    }

    COSDictionary resources() {
        if (objects.size() > 0) {
            resources.setItem(COSName.XOBJECT, objects);
        }
        if (patterns.size() > 0) {
            resources.setItem(COSName.PATTERN, patterns);
        }
        return resources;
    }

    void writeTo(COSStream stream) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }
}
