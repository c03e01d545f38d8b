package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SavedByEntry;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads documents in the binary format of old Word (MS-DOC), in the same way as new ones, with the list of those who saved them. */
final class OldWordText {

    private static final int BLACK = 1;
    private static final int WHITE = 8;

    private final Set<String> instructions = new LinkedHashSet<>();

    void read(POIFSFileSystem file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.WORD);
        try (HWPFDocument document = new HWPFDocument(file.getRoot())) {
            MarkedText text = new MarkedText();
            Stream.of(
                            document.getHeaderStoryRange(),
                            document.getRange(),
                            document.getMainTextboxRange(),
                            document.getFootnoteRange(),
                            document.getEndnoteRange())
                    .filter(Objects::nonNull)
                    .forEach(range -> new Story(text).read(range));
            comments(document.getCommentsRange(), text);
            LeftBehind named = new LeftBehind();
            instructions.forEach(name -> named.add("Link: ", name, Layer.BESIDE));
            named.addTo(text);
            OldProperties.add(file.getRoot(), text);
            people(document, text);
            sink.page(text.page(1, ""));
            pictures(document, sink);
            OleFile.objects(file.getRoot(), sink);
        }
    }

    private static void comments(@Nullable Range comments, MarkedText text) {
        if (comments != null) {
            for (int i = 0; i < comments.numParagraphs(); i++) {
                String said = comments.getParagraph(i).text().replaceAll("\\p{Cntrl}", "");
                text.line(said.isBlank() ? "" : "Comment: " + said.strip(), Layer.COMMENT);
            }
        }
    }

    /** Word kept the last ten who saved a document, and where, and everybody who changed it with tracking on. */
    private static void people(HWPFDocument document, MarkedText text) {
        if (document.getSavedByTable() != null) {
            for (SavedByEntry entry : document.getSavedByTable().getEntries()) {
                OldProperties.add("Saved by", entry.getUserName() + ", as " + entry.getSaveLocation(), text);
            }
        }
        if (document.getRevisionMarkAuthorTable() != null) {
            document.getRevisionMarkAuthorTable().getEntries().stream()
                    .filter(name -> !name.equals("Unknown"))
                    .forEach(name -> OldProperties.add("Changed by", name, text));
        }
    }

    private static void pictures(HWPFDocument document, DocumentSink sink) throws IOException, UnreadableException {
        List<byte[]> pictures = new ArrayList<>();
        for (Picture picture : document.getPicturesTable().getAllPictures()) {
            pictures.add(picture.getContent());
        }
        for (OfficeDrawing drawing : document.getOfficeDrawingsMain().getOfficeDrawings()) {
            pictures.add(drawing.getPictureData() == null ? new byte[0] : drawing.getPictureData());
        }
        Set<String> met = new HashSet<>();
        for (byte[] picture : pictures) {
            if (picture.length > 0 && met.add(java.util.Arrays.hashCode(picture) + "/" + picture.length)) {
                sink.child("picture", new ByteArrayInputStream(picture));
            }
        }
    }

    /** Reads one story: the text itself, its headings, its notes. */
    private final class Story {

        private final MarkedText text;
        private final StringBuilder instruction = new StringBuilder();
        private boolean inInstruction;
        private int tabsBefore;

        Story(MarkedText text) {
            this.text = text;
        }

        void read(Range range) {
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                    CharacterRun run = paragraph.getCharacterRun(j);
                    run(run.text(), layer(run, paragraph.isInTable()));
                }
                if (paragraph.isTableRowEnd()) {
                    tabsBefore = 0;
                    text.lineEnds();
                }
            }
            text.lineEnds();
        }

        private void run(String words, Layer layer) {
            StringBuilder said = new StringBuilder();
            for (char c : words.toCharArray()) {
                if (inInstruction && c != '\u0014' && c != '\u0015') {
                    instruction.append(c);
                    continue;
                }
                switch (c) {
                    case '\u0013' -> inInstruction = true;
                    case '\u0014', '\u0015' -> {
                        instructions.addAll(FieldCode.names(instruction.toString()));
                        instruction.setLength(0);
                        inInstruction = false;
                    }
                    case '\r', '\f', '\u000B' -> {
                        say(said, layer);
                        text.lineEnds();
                    }
                    case '\u0007' -> {
                        say(said, layer);
                        text.trimLineEnds(0);
                        tabsBefore++;
                    }
                    case '\t' -> said.append('\t');
                    case '\u001E' -> said.append('-');
                    case '\u00A0' -> said.append(' ');
                    default -> {
                        if (c >= ' ') {
                            said.append(c);
                        }
                    }
                }
            }
            say(said, layer);
        }

        private void say(StringBuilder said, Layer layer) {
            for (; tabsBefore > 0 && !said.isEmpty(); tabsBefore--) {
                text.tab();
            }
            text.text(said.toString(), layer);
            said.setLength(0);
        }

        /** Cells of a table may have a colour of their own, which is not read, so that white text in them passes as seen. */
        private static Layer layer(CharacterRun run, boolean inTable) {
            if (run.isMarkedDeleted()) {
                return Layer.DELETED;
            }
            Double ink = run.getColor() == BLACK ? Double.valueOf(0) : run.getColor() == WHITE && !inTable ? 1.0 : null;
            Double ground = run.isHighlighted() && run.getHighlightedColor() == BLACK ? Double.valueOf(0) : null;
            boolean tiny = run.getFontSize() > 0 && run.getFontSize() < 2 * TextLook.SMALLEST;
            return new TextLook(run.isVanished(), ink, ground, tiny).layer();
        }
    }
}
