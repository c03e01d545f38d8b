package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads text files, comma-separated tables and whatever else is plain characters. */
final class PlainText {

    /** What Windows programs write where they do not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ReadingLimits limits;

    PlainText(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.TEXT);
        byte[] bytes = beginning(file, limits.characters() / 2, sink);
        List<String> pages = pages(decode(bytes).replace("\r\n", "\n").replace('\r', '\n'));
        for (int i = 0; i < Math.min(pages.size(), limits.pages()); i++) {
            sink.page(Page.ofText(i + 1, pages.get(i)));
        }
        if (pages.size() > limits.pages()) {
            sink.problem(Kind.TOO_LARGE, 0, "The text has more pages than one document may.");
        }
    }

    /** The bytes of a file that is nothing but text; where it has more than so many, the sink hears that only its beginning was read. */
    static byte[] beginning(Path file, int most, DocumentSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                sink.problem(Kind.TOO_LARGE, 0, "The text is too long; only its beginning was read.");
            }
            return bytes;
        }
    }

    /** Prints to a file part their pages by form feeds; one at the end begins no page. */
    private static List<String> pages(String text) {
        List<String> pages = new ArrayList<>(List.of(text.split("\f", -1)));
        if (pages.size() > 1 && pages.getLast().isBlank()) {
            pages.removeLast();
        }
        return pages;
    }

    /** The text of some bytes in UTF-8, UTF-16 with its mark, or the Windows code page. */
    static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
