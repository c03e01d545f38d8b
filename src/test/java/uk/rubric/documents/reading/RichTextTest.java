package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

class RichTextTest {

    @Test
    void whatAPrintShowsIsTheText() {
        PdfDrawing.Heard heard =
                heard("{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}}{\\stylesheet{\\s0 Normal;}}"
                        + "{\\header Statement\\par}caf\\'e9 {\\f1 \\'b3}\\uc1\\u8220?quoted\\u8221? \\emdash\\tab end\\par second {\\*\\bkmkstart x}{\\*\\unknown y}line\\par"
                        + "\\trowd\\cellx10\\cellx20\\intbl a\\cell b\\cell\\row\\pard last");
        Page page = heard.pages.getFirst();
        assertThat(heard.format).isEqualTo(Format.RICH_TEXT);
        assertThat(page.text())
                .isEqualTo("Statement\ncaf\u00E9 \u0142\u201Cquoted\u201D \u2014\tend\nsecond line\na\tb\nlast");
        assertThat(page.stretches()).isEmpty();
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void whiteInADarkCellIsSeen() {
        Page page = heard(
                        "{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue100;}\\trowd\\clcbpat2\\cellx10\\pard\\intbl {\\cf1 heading}\\cell\\row")
                .pages
                .getFirst();
        assertThat(page.text()).isEqualTo("heading");
        assertThat(page.stretches()).isEmpty();
    }

    @Test
    void theTextThatOutlookKeepsForOtherProgramsIsLeftOut() {
        assertThat(heard("\\fromhtml1 {\\*\\htmltag64 <p>}{\\htmlrtf \\par\\htmlrtf0}Dear Sam")
                        .pages
                        .getFirst()
                        .text())
                .isEqualTo("Dear Sam");
    }

    @Test
    void aFilePutIntoTheTextAndAPictureAreHandedOn() {
        String object = HexFormat.of().formatHex(packaged("draft.txt", "inner".getBytes(StandardCharsets.US_ASCII)));
        assertThat(heard("{\\object\\objemb{\\*\\objdata " + object + "}}{\\pict\\pngblip 89504e47}x").children)
                .containsExactly("draft.txt", "picture.png");
    }

    @Test
    void aTextThatBreaksOffIsToldOf() {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of("{\\rtf1 {words".getBytes(StandardCharsets.US_ASCII));
        assertThat(heard.pages.getFirst().text()).isEqualTo("words");
        assertThat(heard.problems).extracting(ReadingProblem::kind).containsExactly(ReadingProblem.Kind.CORRUPT);
    }

    @Test
    void groupsWithoutEndAreNotFollowed() {
        assertThat(heard("{".repeat(100_000)).problems).isNotEmpty();
    }

    private static PdfDrawing.Heard heard(String body) {
        return PdfDrawing.Heard.of(("{\\rtf1\\ansi\\ansicpg1252 " + body + "}").getBytes(StandardCharsets.US_ASCII));
    }

    /** An object of the program that wraps files whole, as Windows writes it. */
    private static byte[] packaged(String name, byte[] content) {
        ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
        wrapped.writeBytes(new byte[] {2, 0});
        wrapped.writeBytes((name + "\0C:\\" + name + "\0").getBytes(StandardCharsets.US_ASCII));
        wrapped.writeBytes(new byte[] {0, 0, 3, 0});
        wrapped.writeBytes(number(name.length() + 1));
        wrapped.writeBytes((name + "\0").getBytes(StandardCharsets.US_ASCII));
        wrapped.writeBytes(number(content.length));
        wrapped.writeBytes(content);
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(number(0x501));
        object.writeBytes(number(2));
        object.writeBytes(number(8));
        object.writeBytes("Package\0".getBytes(StandardCharsets.US_ASCII));
        object.writeBytes(number(0));
        object.writeBytes(number(0));
        object.writeBytes(number(wrapped.size()));
        object.writeBytes(wrapped.toByteArray());
        return object.toByteArray();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
