package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads text in the Rich Text Format, the files of WordPad and of many a police system, with its comments, properties, hidden and deleted text. */
final class RichText {

    private final ReadingLimits limits;

    RichText(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.RICH_TEXT);
        byte[] bytes = PlainText.beginning(file, 2 * limits.characters(), sink);
        MarkedText text = new MarkedText();
        RichTextWords words = new RichTextWords(text);
        words.read(bytes);
        words.addRest();
        if (text.isBlank() && words.children().isEmpty()) {
            sink.problem(Kind.NO_TEXT, 0, "No text could be found in the document.");
        }
        sink.page(text.page(1, ""));
        if (words.broken()) {
            sink.problem(Kind.CORRUPT, 0, "The file is damaged and could not be read in full.");
        }
        for (RichTextWords.Child child : words.children()) {
            sink.child(child.name(), new ByteArrayInputStream(child.bytes()));
        }
    }

    /** Adds what the text of a mail says, as Outlook keeps it. */
    static void write(byte[] mail, MarkedText text) {
        new RichTextWords(text).read(mail);
    }
}
