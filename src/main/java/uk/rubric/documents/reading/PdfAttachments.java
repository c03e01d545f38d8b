package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** Hands on the files that a PDF carries, whether they hang in its list of attachments or on a page. */
final class PdfAttachments {

    private PdfAttachments() {}

    /** Hands every attached file to the sink once. */
    static void hand(PDDocument document, List<PDComplexFileSpecification> onPages, DocumentSink sink)
            throws IOException, UnreadableException {
        Map<String, PDComplexFileSpecification> named = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            collect(tree, named, 0);
        }
        List<PDComplexFileSpecification> all = new ArrayList<>(named.values());
        for (PDComplexFileSpecification specification : onPages) {
            boolean known = all.stream().anyMatch(other -> same(file(other), file(specification)));
            if (!known) {
                all.add(specification);
            }
        }
        for (PDComplexFileSpecification specification : all) {
            PDEmbeddedFile embedded = file(specification);
            if (embedded != null) {
                String name = specification.getFilename();
                try (InputStream bytes = embedded.createInputStream()) {
                    sink.child(name == null ? "attachment" : name, bytes);
                }
            }
        }
    }

    private static boolean same(@Nullable PDEmbeddedFile one, @Nullable PDEmbeddedFile other) {
        return one != null && other != null && one.getCOSObject() == other.getCOSObject();
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> into, int depth)
            throws IOException {
        if (node.getNames() != null) {
            into.putAll(node.getNames());
        }
        if (node.getKids() != null && depth < 32) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, into, depth + 1);
            }
        }
    }

    private static @Nullable PDEmbeddedFile file(PDComplexFileSpecification specification) {
        PDEmbeddedFile unicode = specification.getEmbeddedFileUnicode();
        return unicode != null ? unicode : specification.getEmbeddedFile();
    }
}
