package uk.rubric;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Makes varied files of five kinds, each with details of an invented witness that must not be in a redacted copy. */
final class RedactionFiles {

    /** One file with what was planted in it. */
    record Planted(Path file, List<String> values) {}

    private static final List<String> STREETS = List.of("Example Road", "Sample Street", "Specimen Lane", "Pattern Close");
    private static final List<String> GIVEN = List.of("Ann", "Bartholomew", "Cleo", "Dominic", "Esther", "Fay");

    /** The lines that every file has and that nothing is planted in. */
    static final List<String> UNTOUCHED = List.of(
            "I saw the man leave the shop at about six in the evening and cross the road.",
            "It was still light, and nothing stood between us.");

    private final Path folder;
    private final Random random;

    RedactionFiles(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    private record Witness(String name, String phone, String mail, String born, String home) {
        List<String> values() {
            return List.of(phone, mail, born, home);
        }

        List<String> lines() {
            return List.of(
                    "WITNESS STATEMENT",
                    "Statement of: " + name,
                    UNTOUCHED.get(0),
                    "I can be reached by telephone on " + phone + " in the evenings.",
                    "My e-mail address is " + mail + " and I read it daily.",
                    "I live at " + home + ", and have done so for years.",
                    "My date of birth is " + born + ".",
                    UNTOUCHED.get(1));
        }
    }

    private Witness witness() {
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        int number = random.nextInt(1000);
        return new Witness(
                given + " SPECIMEN",
                "07700 900" + String.format("%03d", number),
                given.toLowerCase(java.util.Locale.ROOT) + number + "@example.test",
                String.format("%02d/%02d/19%02d", 1 + random.nextInt(28), 1 + random.nextInt(12), 50 + random.nextInt(45)),
                1 + random.nextInt(99) + " " + STREETS.get(random.nextInt(STREETS.size())) + ", Sampletown, ZZ99 " + random.nextInt(10) + "AB");
    }

    /** So many files of each kind. */
    List<Planted> make(int ofEach) throws IOException {
        List<Planted> planted = new ArrayList<>();
        for (int i = 0; i < ofEach; i++) {
            planted.add(made("statement", "pdf", i, pdf(i)));
            planted.add(made("note", "docx", i, zip(word(i))));
            planted.add(made("list", "xlsx", i, zip(book(i))));
            planted.add(made("mail", "eml", i, mail(i)));
            planted.add(made("photograph", "jpg", i, photograph()));
        }
        return planted;
    }

    private record Content(byte[] bytes, List<String> values) {}

    private Planted made(String name, String ending, int number, Content content) throws IOException {
        Path file = folder.resolve(String.format("%s %02d.%s", name, number + 1, ending));
        Files.write(file, content.bytes());
        return new Planted(file, content.values());
    }

    /** Plain, embedded fonts, turned, cropped, in a form, with a note, as a scan, with properties, with spaced text, with hidden text. */
    private Content pdf(int way) throws IOException {
        Witness who = witness();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = way % 10 == 1 || way % 10 == 2
                    ? PDType0Font.load(document, PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), true)
                    : new PDType1Font(way % 2 == 0 ? Standard14Fonts.FontName.HELVETICA : Standard14Fonts.FontName.TIMES_ROMAN);
            if (way % 10 == 6) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, picture(who, 1654, 2339, 34)), 0, 0, 595, 842);
                }
            } else if (way % 10 == 5) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F1"), font);
                form.setResources(resources);
                StringBuilder text = new StringBuilder("BT /F1 11 Tf 16 TL 60 760 Td\n");
                who.lines().forEach(line -> text.append('(').append(line).append(") Tj T*\n"));
                try (var out = form.getStream().createOutputStream()) {
                    out.write(text.append("ET").toString().getBytes(StandardCharsets.ISO_8859_1));
                }
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(form);
                }
            } else {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.setLeading(16);
                    content.newLineAtOffset(60, 760);
                    if (way % 10 == 8) {
                        content.setCharacterSpacing(0.4f);
                        content.setWordSpacing(1.5f);
                    }
                    for (String line : who.lines()) {
                        content.showText(line);
                        content.newLine();
                    }
                    if (way % 10 == 9) {
                        content.setNonStrokingColor(Color.WHITE);
                        content.showText("Other number " + who.phone());
                    }
                    content.endText();
                }
            }
            if (way % 10 == 3) {
                page.setRotation(90);
            }
            if (way % 10 == 4) {
                page.setCropBox(new PDRectangle(20, 30, 550, 790));
            }
            if (way % 10 == 7) {
                document.getDocumentInformation().setSubject(who.phone());
                PDAnnotationText note = new PDAnnotationText();
                note.setContents("Ring " + who.phone());
                note.setRectangle(new PDRectangle(400, 500, 20, 20));
                page.getAnnotations().add(note);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Content(out.toByteArray(), who.values());
        }
    }

    private record Parts(List<String> names, List<String> contents, Map<String, byte[]> pictures, List<String> values) {}

    private static Content zip(Parts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.names().size(); i++) {
                zip.putNextEntry(new ZipEntry(parts.names().get(i)));
                zip.write(parts.contents().get(i).getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> picture : parts.pictures().entrySet()) {
                zip.putNextEntry(new ZipEntry(picture.getKey()));
                zip.write(picture.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Content(bytes.toByteArray(), parts.values());
    }

    /**
     * Lines as paragraphs in several looks, half of them in a table, between a header and a footer with a number; every second with a tracked
     * deletion, every third with a property, every fourth with a picture of the same lines, and a style and a header that name the witness.
     */
    private Parts word(int way) throws IOException {
        Witness who = witness();
        StringBuilder body = new StringBuilder();
        List<String> lines = who.lines();
        for (int i = 0; i < lines.size(); i++) {
            String look = List.of("<w:b/>", "<w:i/><w:color w:val='1F3864'/>", "", "<w:u w:val='single'/><w:sz w:val='28'/>").get((i + way) % 4);
            String line = lines.get(i);
            int half = line.length() / 2;
            // Words may be parted among runs of two looks.
            String paragraph = "<w:p><w:pPr><w:pStyle w:val='" + (i == 0 ? "Top" : "Body") + "'/><w:jc w:val='" + (i == 0 ? "center" : "left") + "'/></w:pPr>"
                    + run(look, line.substring(0, half)) + run(look + (way % 2 == 0 ? "<w:strike w:val='0'/>" : ""), line.substring(half)) + "</w:p>";
            boolean inTable = way % 3 != 0 && i >= 4;
            body.append(inTable && i == 4 ? "<w:tbl><w:tblPr><w:tblStyle w:val='Grid'/></w:tblPr><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='7000'/></w:tblGrid>" : "");
            body.append(inTable
                    ? "<w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr><w:p>" + run("<w:color w:val='FFFFFF'/>", "Item") + "</w:p></w:tc><w:tc>" + paragraph + "</w:tc></w:tr>"
                    : paragraph);
        }
        body.append(way % 3 != 0 ? "</w:tbl>" : "");
        if (way % 2 == 0) {
            body.append("<w:p><w:del><w:r><w:delText>Ring ").append(who.phone()).append("</w:delText></w:r></w:del></w:p>");
        }
        Map<String, byte[]> pictures = way % 4 == 1 ? Map.of("word/media/image1.png", png(who)) : Map.of();
        if (!pictures.isEmpty()) {
            body.append("<w:p><w:r><w:drawing><inline><extent cx='5000000' cy='3125000'/><docPr descr='" + who.phone() + "'/><pic><blip r:embed='i'/></pic></inline></w:drawing></w:r></w:p>");
        }
        body.append("<w:sectPr><w:headerReference w:type='default' r:id='h'/><w:footerReference w:type='default' r:id='f'/></w:sectPr>");
        String styles = "<w:style w:type='paragraph' w:styleId='Top'><w:name w:val='heading 1'/><w:rPr><w:b/><w:sz w:val='32'/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Body'><w:name w:val='As " + who.phone() + " wants it'/><w:pPr><w:spacing w:after='120'/></w:pPr></w:style>"
                + "<w:style w:type='table' w:styleId='Grid'><w:name w:val='Table Grid'/><w:tblPr><w:tblBorders><w:insideH w:val='single' w:sz='4'/></w:tblBorders></w:tblPr></w:style>";
        return new Parts(
                List.of("[Content_Types].xml", "word/document.xml", "word/styles.xml", "word/header1.xml", "word/footer1.xml", "word/_rels/document.xml.rels", "docProps/core.xml"),
                List.of("<Types/>", word("document", "<w:body>" + body + "</w:body>"), word("styles", styles),
                        word("hdr", "<w:p>" + run("<w:b/>", way % 4 == 0 ? "Statement, telephone " + who.phone() : "Statement of a witness") + "</w:p>"),
                        word("ftr", "<w:p>" + run("", "Page ") + "<w:fldSimple w:instr=' PAGE '>" + run("", "1") + "</w:fldSimple></w:p>"),
                        "<Relationships><Relationship Id='h' Type='x/header' Target='header1.xml'/><Relationship Id='f' Type='x/footer' Target='footer1.xml'/><Relationship Id='i' Type='x/image' Target='media/image1.png'/></Relationships>",
                        "<c><creator>" + (way % 3 == 0 ? who.phone() : "") + "</creator></c>"),
                pictures,
                who.values());
    }

    private static String run(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String word(String root, String content) {
        return "<w:" + root + " xmlns:w='w' xmlns:r='r'>" + content + "</w:" + root + ">";
    }

    /**
     * A sheet of three columns with formats of numbers and dates, merged cells, fills and a header; every second workbook says the same again
     * on a hidden sheet.
     */
    private Parts book(int way) {
        Witness who = witness();
        StringBuilder rows = new StringBuilder("<row r='1' ht='24'>" + cell("A1", 1, "Details") + "</row>");
        int row = 1;
        for (String line : who.lines()) {
            row++;
            rows.append("<row r='").append(row).append("'><c r='A").append(row).append("' s='2'><v>").append(row * 1.005).append("</v></c>")
                    .append(cell("B" + row, row % 2, line)).append("<c r='C").append(row).append("' s='3'><v>").append(45000 + row + 0.25).append("</v></c></row>");
        }
        String sheet = "<worksheet><cols><col min='2' max='2' width='80'/></cols><sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref='A1:C1'/></mergeCells>"
                + "<headerFooter><oddHeader>&amp;LList&amp;RPage &amp;P</oddHeader></headerFooter></worksheet>";
        String second = way % 2 == 0 ? "<sheet name='Notes' state='hidden' r:id='b'/>" : "";
        String styles = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/><numFmt numFmtId='171' formatCode='#,##0.0'/></numFmts>"
                + "<fonts><font><sz val='11'/><name val='Calibri'/></font><font><b/><sz val='12'/><color rgb='FFFFFFFF'/><name val='Arial'/></font></fonts>"
                + "<fills><fill><patternFill/></fill><fill><patternFill patternType='solid'><fgColor rgb='FF1F3864'/></patternFill></fill></fills><borders><border/></borders>"
                + "<cellXfs><xf fontId='0'/><xf fontId='1' fillId='1'><alignment horizontal='center'/></xf><xf numFmtId='171'/><xf numFmtId='170'/></cellXfs></styleSheet>";
        return new Parts(
                List.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/a.xml", "xl/worksheets/b.xml", "xl/styles.xml"),
                List.of("<Types/>", "<workbook xmlns:r='r'><sheets><sheet name='List' r:id='a'/>" + second + "</sheets></workbook>",
                        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/a.xml'/><Relationship Id='b' Type='x/worksheet' Target='worksheets/b.xml'/></Relationships>",
                        sheet, sheet, styles),
                Map.of(),
                who.values());
    }

    private static String cell(String at, int style, String words) {
        return "<c r='" + at + "' s='" + style + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
    }

    /** Plain and HTML text of the same words, blind copies, and in every second a text attached. */
    private Content mail(int way) {
        Witness who = witness();
        String plain = String.join("\r\n", who.lines());
        String part = "--b\r\nContent-Type: ";
        String mail = "From: Desk <desk@example.com>\r\nTo: file@example.com\r\nBcc: " + who.mail() + "\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n"
                + "Subject: Statement\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + part + "text/plain\r\n\r\n" + plain + "\r\n"
                + part + "text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(("<p>" + String.join("</p><p>", who.lines()) + "</p>").getBytes(StandardCharsets.UTF_8)) + "\r\n"
                + (way % 2 == 0 ? part + "text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n" + plain + "\r\n" : "")
                + "--b--\r\n";
        return new Content(mail.getBytes(StandardCharsets.ISO_8859_1), who.values());
    }

    /** A photograph of a sheet of paper; cameras write a comment, here with the number. */
    private Content photograph() throws IOException {
        Witness who = witness();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(who, 1600, 1000, 32), "jpg", out);
        byte[] jpeg = out.toByteArray();
        byte[] comment = ("Ring " + who.phone()).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        all.write(comment);
        all.write(jpeg, 2, jpeg.length - 2);
        return new Content(all.toByteArray(), who.values());
    }

    private static byte[] png(Witness who) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(who, 1600, 1000, 32), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage picture(Witness who, int width, int height, int size) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(java.awt.RenderingHints.KEY_TEXT_ANTIALIASING, java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        int y = 120;
        for (String line : who.lines()) {
            pen.drawString(line, 80, y);
            y += 2 * size;
        }
        pen.dispose();
        return image;
    }
}
