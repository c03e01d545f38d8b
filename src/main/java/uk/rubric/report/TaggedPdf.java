package uk.rubric.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Writes headings and paragraphs as a PDF that screen readers can read aloud in its order (PDF/UA-1, ISO 14289-1: tags, language, title,
 * embedded fonts). The same words give the same bytes.
 */
public final class TaggedPdf implements AutoCloseable {

    /** What a block of words is. */
    public enum Role {
        H1(18),
        H2(13),
        P(10);

        private final float size;

        Role(float size) {
            this.size = size;
        }
    }

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float LEADING = 1.35f;

    private final PDDocument document = new PDDocument();
    private final String title;
    private final PDFont font;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement("Document", root);
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private COSArray parentsOfPage = new COSArray();
    private @Nullable PDPageContentStream content;
    private float y;

    /** A document with a title, which no program shows as a heading. */
    public TaggedPdf(String title) {
        this.title = title;
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            if (letters == null) {
                throw new IllegalStateException("the font that certificates are set in is missing");
            }
            this.font = PDType0Font.load(document, letters, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.appendKid(body);
    }

    /** Adds a heading or a paragraph. */
    public TaggedPdf add(Role role, String words) {
        try {
            PDStructureElement element = new PDStructureElement(role.name(), body);
            body.appendKid(element);
            float leading = role.size * LEADING;
            y -= role == Role.P ? 2 : role.size * 0.7f;
            PDPageContentStream open = null;
            for (String line : lines(writable(words), role.size)) {
                if (content == null || y - leading < MARGIN) {
                    if (open != null) {
                        open.endMarkedContent();
                    }
                    open = null;
                    nextPage();
                }
                if (open == null) {
                    open = begin(element, role);
                }
                y -= leading;
                open.beginText();
                open.setFont(font, role.size);
                open.newLineAtOffset(MARGIN, y);
                open.showText(line);
                open.endText();
            }
            if (open != null) {
                open.endMarkedContent();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a block says on one page is marked with a number, and the block knows page and number. */
    private PDPageContentStream begin(PDStructureElement element, Role role) throws IOException {
        if (content == null) {
            throw new IllegalStateException("no page is open");
        }
        int number = parentsOfPage.size();
        content.beginMarkedContent(COSName.getPDFName(role.name()), number);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        parentsOfPage.add(element.getCOSObject());
        return content;
    }

    private void nextPage() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        parentsOfPage = new COSArray();
        int number = document.getNumberOfPages() - 1;
        parents.put(number, new PDParentTreeValue(parentsOfPage));
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        content = new PDPageContentStream(document, page);
        y = page.getMediaBox().getHeight() - MARGIN;
    }

    private String writable(String words) {
        StringBuilder writable = new StringBuilder();
        words.codePoints().forEach(c -> {
            String letter = Character.toString(c < 0x20 ? ' ' : c);
            try {
                font.encode(letter);
                writable.append(letter);
            } catch (IOException | IllegalArgumentException notInTheFont) {
                writable.append('?');
            }
        });
        return writable.toString();
    }

    private List<String> lines(String words, float size) throws IOException {
        float room = (page.getMediaBox().getWidth() - 2 * MARGIN) / size * 1000;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            for (String piece : pieces(word, room)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && font.getStringWidth(longer) > room) {
                    lines.add(line.toString());
                    longer = piece;
                }
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than the page, as a checksum may be, in pieces that are not. */
    private List<String> pieces(String word, float room) throws IOException {
        if (font.getStringWidth(word) <= room) {
            return List.of(word);
        }
        int half = word.length() / 2;
        List<String> pieces = new ArrayList<>(pieces(word.substring(0, half), room));
        pieces.addAll(pieces(word.substring(half), room));
        return pieces;
    }

    /** The finished file. */
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (content == null) {
                nextPage();
            }
            if (content != null) {
                content.close();
            }
            PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
            tree.setNumbers(parents);
            root.setParentTree(tree);
            root.setParentTreeNextKey(parents.size());
            PDMarkInfo tagged = new PDMarkInfo();
            tagged.setMarked(true);
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setStructureTreeRoot(root);
            document.getDocumentCatalog().setMarkInfo(tagged);
            document.getDocumentCatalog().setLanguage("en-GB");
            document.getDocumentCatalog().setViewerPreferences(preferences);
            document.getDocumentCatalog().setMetadata(packet());
            document.getDocumentInformation().setTitle(title);
            // The library would make the file's identity from the clock.
            document.setDocumentId((long) title.hashCode());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDMetadata packet() throws IOException {
        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(
                ("<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
                                + "<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                                + title.replace("&", "&amp;").replace("<", "&lt;")
                                + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
                        .getBytes(StandardCharsets.UTF_8));
        return packet;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
