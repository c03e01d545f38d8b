package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.documents.reading.FollowedOffice;
import uk.rubric.documents.reading.OfficeFile;
import uk.rubric.documents.reading.ReadingLimits;

class OfficePicturesTest {

    private static final String NOTE = "[picture left out]";
    private static final String BODY = "word/document.xml";

    @TempDir
    private Path folder;

    private Answer answer = Answer.refused("nothing was redacted yet");

    @Test
    void aWordDocumentShowsTheRedactedCopyOfItsPicture() throws IOException {
        Map<String, byte[]> copy = redact("note.docx", word(picture("i1", "")), held(false));
        assertThat(text(copy, BODY))
                .contains("<wp:extent cx=\"900000\" cy=\"600000\"/>", "r:embed=\"rPicture1\"")
                .doesNotContain(NOTE, "Jo at home", "label.png");
        assertThat(copy.get("word/media/copied.png")).isEqualTo(Files.readAllBytes(folder.resolve("aside.png")));
        assertThat(text(copy, "word/_rels/document.xml.rels")).contains("Id=\"rPicture1\"", "/word/media/copied.png");
        assertThat(text(copy, "[Content_Types].xml")).contains("image/png");
        assertThat(answer.pictures()).containsExactly("image1.png");
    }

    @Test
    void whatADocumentCutsOffAPictureIsNotInItsCopy() throws IOException {
        Map<String, byte[]> copy =
                redact("note.docx", word(picture("i1", "<a:srcRect l='25000' b='50000'/>")), held(false));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(copy.get("word/media/copied.png")));
        assertThat(shown.getWidth()).isEqualTo(30);
        assertThat(shown.getHeight()).isEqualTo(10);
    }

    @Test
    void aPictureThatIsCutAndPartlyBlackIsLeftOut() throws IOException {
        Map<String, byte[]> copy = redact("note.docx", word(picture("i1", "<a:srcRect l='25000'/>")), held(true));
        assertLeftOut(copy, BODY, 1);
    }

    @Test
    void aPictureIsShownInOneCutAlone() throws IOException {
        Map<String, byte[]> copy = redact(
                "note.docx",
                word(picture("i1", "") + picture("i1", "") + picture("i1", "<a:srcRect l='25000'/>")),
                held(false));
        assertThat(text(copy, BODY))
                .containsOnlyOnce(NOTE)
                .contains("rPicture2")
                .doesNotContain("rPicture3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.png", "..", "x/y.png", "Jo's.png"})
    void aPictureWhoseNameNeedsEscapesIsLeftOut(String name) throws IOException {
        assertLeftOut(
                redact("note.docx", word(picture("i1", "")), List.of(copyOf("image1.png", name, false))), BODY, 1);
    }

    @Test
    void aPictureWithoutARedactedCopyIsLeftOut() throws IOException {
        assertLeftOut(redact("note.docx", word(picture("i1", "")), List.of()), BODY, 1);
    }

    @Test
    void aPictureThatNothingShowsIsNotInTheCopy() throws IOException {
        Map<String, byte[]> copy = redact("note.docx", word(""), held(false));
        assertThat(copy.keySet()).noneMatch(part -> part.contains("media"));
        assertThat(answer.pictures()).isEmpty();
    }

    @Test
    void aSheetShowsItsPictureOverTheSameCells() throws IOException {
        Map<String, byte[]> copy = redact("list.xlsx", sheet(anchor(5)), held(false));
        assertThat(text(copy, "xl/worksheets/sheet1.xml"))
                .contains("<drawing r:id=\"rDrawing\"/>")
                .doesNotContain(NOTE);
        assertThat(text(copy, "xl/drawings/drawing1.xml"))
                .contains(
                        "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>700</xdr:rowOff></xdr:from>")
                .doesNotContain("Jo at home");
        assertThat(copy).containsKey("xl/media/copied.png");
        assertThat(answer.pictures()).containsExactly("image1.png");
    }

    @Test
    void aPictureInAHiddenRowIsLeftOut() throws IOException {
        assertLeftOut(redact("list.xlsx", sheet(anchor(2)), held(false)), "xl/worksheets/sheet1.xml", 1);
    }

    @Test
    void aChartIsLeftOutBesideAPicture() throws IOException {
        String chart = anchor(7).replaceAll("<xdr:pic>.*</xdr:pic>", "<xdr:graphicFrame/>");
        Map<String, byte[]> copy = redact("list.xlsx", sheet(anchor(5) + chart), held(false));
        assertThat(text(copy, "xl/worksheets/sheet1.xml")).containsOnlyOnce(NOTE);
        assertThat(copy).containsKey("xl/media/copied.png");
    }

    private void assertLeftOut(Map<String, byte[]> copy, String part, int times) {
        assertThat(text(copy, part).split(java.util.regex.Pattern.quote(NOTE), -1))
                .hasSize(times + 1);
        assertThat(copy.keySet()).noneMatch(name -> name.contains("media"));
        assertThat(answer.pictures()).isEmpty();
        assertThat(answer.noted()).hasSize(times);
    }

    private static String picture(String id, String crop) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='900000' cy='600000'/><wp:docPr id='1' name='label.png' descr='Jo at home'/>"
                + "<pic:pic>" + blip(id, crop) + "</pic:pic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String blip(String id, String crop) {
        return "<a:blip r:embed='" + id + "'/>" + crop
                + "<a:xfrm><a:off x='0' y='0'/><a:ext cx='900000' cy='600000'/></a:xfrm>";
    }

    private static OfficeFile word(String body) throws IOException {
        return new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        BODY,
                        "<w:document xmlns:w='w' xmlns:r='r' xmlns:wp='wp' xmlns:a='a' xmlns:pic='p'><w:body>"
                                + OfficeFile.paragraph("", "The label says:") + body + "</w:body></w:document>")
                .part("word/_rels/document.xml.rels", relation("i1", "image", "media/image1.png"))
                .part("word/media/image1.png", dots(Color.RED));
    }

    private static String anchor(int row) {
        return "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>700</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>"
                + (row + 3)
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:cNvPr id='1' descr='Jo at home'/>"
                + blip("i1", "") + "</xdr:pic><xdr:clientData/></xdr:twoCellAnchor>";
    }

    private static OfficeFile sheet(String anchors) throws IOException {
        return OfficeFile.sheet(
                        "<row r='1'><c r='A1' t='inlineStr'><is><t>Items</t></is></c></row><row r='3' hidden='1'></row>")
                .part("xl/worksheets/_rels/sheet1.xml.rels", relation("d1", "drawing", "../drawings/drawing1.xml"))
                .part(
                        "xl/drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr='x' xmlns:a='a' xmlns:r='r'>" + anchors + "</xdr:wsDr>")
                .part("xl/drawings/_rels/drawing1.xml.rels", relation("i1", "image", "../media/image1.png"))
                .part("xl/media/image1.png", dots(Color.RED));
    }

    private static String relation(String id, String type, String target) {
        return "<Relationships><Relationship Id='" + id + "' Type='x/" + type + "' Target='" + target
                + "'/></Relationships>";
    }

    private static byte[] dots(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 40, 20);
        pen.dispose();
        var out = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private List<PictureCopy> held(boolean blackened) throws IOException {
        return List.of(copyOf("image1.png", "copied.png", blackened));
    }

    private PictureCopy copyOf(String name, String nameOfCopy, boolean blackened) throws IOException {
        Path aside = Files.write(folder.resolve("aside.png"), dots(Color.BLUE));
        return new PictureCopy(name, nameOfCopy, aside.toString(), blackened);
    }

    private Map<String, byte[]> redact(String name, OfficeFile original, List<PictureCopy> pictures)
            throws IOException {
        Path file = Files.write(folder.resolve(name), original.bytes());
        List<Cut> hidden = FollowedOffice.read(file, ReadingLimits.standard()).stream()
                .flatMap(page -> page.stretches().stream()
                        .map(stretch -> new Cut(
                                page.number(),
                                stretch.range().start(),
                                stretch.range().end(),
                                "")))
                .toList();
        Order order =
                new Order(folder.resolve("copy").toString(), "0", List.of(), List.of(), Set.of(), hidden, pictures);
        answer = Answer.of(new RedactionTask().run(file, order.bytes(), ReadingLimits.standard(), () -> {}));
        assertThat(answer.refusal()).isEmpty();
        assertThat(answer.containers()).noneMatch(gone -> gone.startsWith("looks"));
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(folder.resolve("copy").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> copy, String part) {
        return new String(copy.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
