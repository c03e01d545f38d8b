package uk.rubric.documents.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * The ways in which a PDF keeps what was meant to be taken out, each made with words that nobody should see and, as its control, in the
 * same way with words that the page shows or with nothing to tell.
 */
public enum LeakClass {
    UNDER_A_BLACK_BOX(words -> page().text(50, 200, words).box(Color.BLACK, 48, 188, 250, 16), true),
    UNDER_A_WHITE_BOX(words -> page().text(50, 200, words).box(Color.WHITE, 48, 188, 250, 16), true),
    UNDER_A_THICK_LINE(
            words -> page().text(50, 200, words).draw(c -> {
                c.setLineWidth(16);
                c.moveTo(45, 842 - 197);
                c.lineTo(320, 842 - 197);
                c.stroke();
            }),
            true),
    UNDER_A_PICTURE(words -> page().text(50, 200, words).picture(black(), 45, 188, 260, 16), true),
    UNDER_AN_UNAPPLIED_MARK(words -> annotated(page().text(50, 200, words), annotation("Redact", "")), true),
    WHITE_ON_WHITE(
            words -> page().draw(c -> c.setNonStrokingColor(Color.WHITE))
                    .text(50, 200, words)
                    .draw(c -> c.setNonStrokingColor(Color.BLACK)),
            true),
    TRANSPARENT(
            words -> page().draw(c -> {
                        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                        state.setNonStrokingAlphaConstant(0f);
                        c.setGraphicsStateParameters(state);
                    })
                    .text(50, 200, words),
            true),
    TINY(words -> page().text(50, 200, 0.5, words), true),
    WITHOUT_INK(words -> page().withoutInk(50, 200, words), true),
    CLIPPED_AWAY(
            words -> page().draw(c -> {
                        c.addRect(300, 300, 10, 10);
                        c.clip();
                    })
                    .text(50, 200, words),
            true),
    OFF_THE_PAGE(words -> page().text(50, 900, words), true),
    ON_A_HIDDEN_LAYER(LeakClass::onHiddenLayer, true),
    IN_AN_ANNOTATION(words -> annotated(page(), note(words)), false),
    IN_A_NOTE_WITH_STYLES_ALONE(
            words -> {
                PDAnnotation note = note("");
                note.getCOSObject().setString(COSName.RC, "<body><p>" + words + "</p></body>");
                return annotated(page(), note);
            },
            false),
    IN_A_PART_OF_SOME_PROGRAM(
            words -> {
                PdfDrawing pdf = page();
                COSDictionary part = new COSDictionary();
                part.setString("Was", words);
                pdf.document.getDocumentCatalog().getCOSObject().setItem("OriginalRecord", part);
                return pdf;
            },
            false),
    IN_THE_DATA_OF_A_FORM(LeakClass::inFormData, false),
    IN_A_HIDDEN_FIELD(LeakClass::inField, false),
    IN_THE_PROPERTIES(
            words -> {
                PdfDrawing pdf = page();
                pdf.document.getDocumentInformation().setSubject(words);
                return pdf;
            },
            false),
    IN_THE_PACKET(LeakClass::inPacket, false),
    IN_A_BOOKMARK(
            words -> {
                PdfDrawing pdf = page();
                PDDocumentOutline outline = new PDDocumentOutline();
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(words);
                outline.addLast(item);
                pdf.document.getDocumentCatalog().setDocumentOutline(outline);
                return pdf;
            },
            false),
    IN_A_LINK(
            words -> {
                PDAnnotationLink link = new PDAnnotationLink();
                PDActionURI action = new PDActionURI();
                action.setURI(words);
                link.setAction(action);
                link.setRectangle(new PDRectangle(50, 600, 100, 20));
                return annotated(page(), link);
            },
            false),
    IN_A_SCRIPT(
            words -> {
                PdfDrawing pdf = page();
                pdf.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(words));
                return pdf;
            },
            false),
    IN_WORDS_FOR_SCREEN_READERS(
            words -> {
                PdfDrawing pdf = page();
                COSDictionary element = new COSDictionary();
                element.setString(COSName.ACTUAL_TEXT, words);
                COSArray kids = new COSArray();
                kids.add(element);
                COSDictionary root = new COSDictionary();
                root.setItem(COSName.K, kids);
                pdf.document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
                return pdf;
            },
            false),
    IN_AN_EARLIER_VERSION(LeakClass::inEarlierVersion),
    IN_AN_UNUSED_OBJECT(LeakClass::inUnusedObject),
    IN_AN_ATTACHMENT(LeakClass::attached);

    /** The words that every page of the set shows. */
    static final String SHOWN = "Statement of the officer in the case";

    /** Makes a file with some words in one place. */
    private interface Recipe {
        byte[] of(String words);
    }

    /** Draws a file with some words in one place. */
    private interface Sketch {
        PdfDrawing of(String words);
    }

    private final Recipe recipe;

    /** Whether the words are painted, so that the same words elsewhere on the page do not make them harmless. */
    final boolean painted;

    LeakClass(Sketch sketch, boolean painted) {
        this.recipe = words -> {
            try (PdfDrawing pdf = sketch.of(words)) {
                return pdf.bytes();
            }
        };
        this.painted = painted;
    }

    LeakClass(Recipe recipe) {
        this.recipe = recipe;
        this.painted = false;
    }

    /** A file that keeps the words in this way. */
    public byte[] leaking(String words) {
        return recipe.of(words);
    }

    /** The same without anything to tell: dots where the words would be painted, else what the page shows anyhow. */
    public byte[] clean() {
        return recipe.of(painted ? ". . . . . ." : SHOWN);
    }

    private static PdfDrawing page() {
        return new PdfDrawing().text(50, 100, SHOWN);
    }

    private static BufferedImage black() {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, 20, 20);
        pen.dispose();
        return image;
    }

    private static PdfDrawing annotated(PdfDrawing pdf, PDAnnotation annotation) {
        try {
            pdf.page.getAnnotations().add(annotation);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDAnnotation annotation(String kind, String contents) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.ANNOT);
        dictionary.setName(COSName.SUBTYPE, kind);
        PDAnnotation annotation = new PDAnnotationUnknown(dictionary);
        annotation.setRectangle(new PDRectangle(45, 842 - 206, 270, 20));
        annotation.setContents(contents);
        return annotation;
    }

    private static PDAnnotation note(String words) {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(400, 600, 20, 20));
        note.setContents(words);
        return note;
    }

    private static PdfDrawing onHiddenLayer(String words) {
        PdfDrawing pdf = page();
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        PDOptionalContentGroup group = new PDOptionalContentGroup("draft");
        properties.addGroup(group);
        properties.setGroupEnabled(group, false);
        pdf.document.getDocumentCatalog().setOCProperties(properties);
        return pdf.draw(c -> c.beginMarkedContent(COSName.OC, group))
                .text(50, 200, words)
                .draw(PDPageContentStream::endMarkedContent);
    }

    private static PdfDrawing inField(String words) {
        PdfDrawing pdf = page();
        PDAcroForm form = new PDAcroForm(pdf.document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("draft");
        field.getCOSObject().setString(COSName.V, words);
        form.getFields().add(field);
        pdf.document.getDocumentCatalog().setAcroForm(form);
        return pdf;
    }

    private static PdfDrawing inFormData(String words) {
        try {
            PdfDrawing pdf = page();
            COSStream data = new COSStream();
            try (OutputStream out = data.createOutputStream()) {
                out.write(
                        ("<xfa:datasets xmlns:xfa='x'><xfa:data><draft>" + words + "</draft></xfa:data></xfa:datasets>")
                                .getBytes(StandardCharsets.UTF_8));
            }
            COSArray packets = new COSArray();
            packets.add(new COSString("datasets"));
            packets.add(data);
            PDAcroForm form = new PDAcroForm(pdf.document);
            form.getCOSObject().setItem(COSName.XFA, packets);
            pdf.document.getDocumentCatalog().setAcroForm(form);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDrawing inPacket(String words) {
        try {
            PdfDrawing pdf = page();
            PDMetadata packet = new PDMetadata(pdf.document);
            packet.importXMPMetadata(("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li>" + words
                            + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>")
                    .getBytes(StandardCharsets.UTF_8));
            pdf.document.getDocumentCatalog().setMetadata(packet);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inEarlierVersion(String words) {
        try (PdfDrawing first = page().text(50, 200, words);
                PDDocument changed = Loader.loadPDF(first.bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = changed.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(changed, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                content.beginText();
                content.setFont(PdfDrawing.FONT, 10);
                content.newLineAtOffset(50, 742);
                content.showText(SHOWN);
                content.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            changed.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream hangs on the root while the file is written, and the root's key is then overwritten in place. */
    private static byte[] inUnusedObject(String words) {
        try (PdfDrawing pdf = page();
                PDDocument saved = Loader.loadPDF(pdf.bytes())) {
            COSStream stream = new COSStream();
            try (OutputStream content = stream.createOutputStream()) {
                content.write(("BT /F1 10 Tf 50 700 Td (" + words + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            saved.getDocumentCatalog().getCOSObject().setItem("RubricOld", stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            saved.save(out, CompressParameters.NO_COMPRESSION);
            String file = out.toString(StandardCharsets.ISO_8859_1);
            return file.replaceFirst("/RubricOld (\\d+) \\d+ R", "/RubricOld $1    ")
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] attached(String words) {
        try (PdfDrawing pdf = page()) {
            if (!words.equals(SHOWN)) {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setFile("draft.txt");
                file.setEmbeddedFile(new PDEmbeddedFile(
                        pdf.document, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))));
                PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                tree.setNames(Map.of("draft.txt", file));
                PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.document.getDocumentCatalog());
                names.setEmbeddedFiles(tree);
                pdf.document.getDocumentCatalog().setNames(names);
            }
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
