package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads the kinds of file for which there is no reader of our own through Tika; the only class that knows Tika. */
final class TikaText {

    private final ReadingLimits limits;

    TikaText(ReadingLimits limits) {
        this.limits = limits;
    }

    /** A named problem on its way through a parser's own exceptions. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient UnreadableException reason;

        Ended(UnreadableException reason) {
            super(reason.getMessage(), null, false, false);
            this.reason = reason;
        }
    }

    void read(Path file, FileKind kind, DocumentSink sink) throws IOException, UnreadableException {
        Parser parser = Parsers.AUTO;
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new Children(sink));
        BlockText text = new BlockText();
        boolean cut = false;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new WriteOutContentHandler(text, limits.characters() / 2), metadata, context);
        } catch (Ended e) {
            throw e.reason;
        } catch (EncryptedDocumentException e) {
            sink.format(format(kind, metadata));
            throw new UnreadableException(Kind.ENCRYPTED, "The file needs a password to open.");
        } catch (SAXException | TikaException e) {
            cut = WriteLimitReachedException.isWriteLimitReached(e);
            if (!cut) {
                sink.format(format(kind, metadata));
                throw new UnreadableException(Kind.CORRUPT, "The file is damaged and could not be read in full.");
            }
        }
        sink.format(format(kind, metadata));
        String words = text.text();
        if (!words.isBlank()) {
            sink.page(Page.ofText(1, words));
        } else if (kind == FileKind.OTHER) {
            throw new UnreadableException(Kind.UNSUPPORTED, "Files of this kind cannot be read.");
        } else {
            sink.problem(Kind.NO_TEXT, 0, "No text could be found in the document.");
        }
        if (cut) {
            sink.problem(Kind.TOO_LARGE, 0, "The document holds more text than one document may.");
        }
    }

    /** Building the parsers takes half a second, so it waits until a file needs it. */
    private static final class Parsers {
        static final Parser AUTO = new AutoDetectParser();
    }

    private static Format format(FileKind kind, Metadata metadata) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        return switch (kind) {
            case RTF -> Format.RICH_TEXT;
            default -> {
                if (type.contains("msword") || type.contains("opendocument.text") || type.contains("wordprocessing")) {
                    yield Format.WORD;
                } else if (type.contains("excel") || type.contains("spreadsheet")) {
                    yield Format.SPREADSHEET;
                } else if (type.contains("powerpoint") || type.contains("presentation")) {
                    yield Format.PRESENTATION;
                } else if (type.contains("outlook") || type.contains("mbox") || type.contains("rfc822")) {
                    yield Format.EMAIL;
                } else {
                    yield type.startsWith("image/") ? Format.IMAGE : Format.OTHER;
                }
            }
        };
    }

    /** Hands every file found inside to the sink instead of parsing it in place. */
    private record Children(DocumentSink sink) implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html)
                throws IOException {
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            try {
                sink.child(name == null ? "embedded" : name, in);
            } catch (UnreadableException e) {
                throw new Ended(e);
            }
        }
    }
}
