package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads an e-mail: who it went to (blind copies too), every version of its text once, and its attachments as files of their own. */
final class MailText {

    private static final List<String> HEADERS = List.of(
            "From",
            "Sender",
            "Reply-To",
            "To",
            "Cc",
            "Bcc",
            "Resent-From",
            "Resent-To",
            "Resent-Cc",
            "Resent-Bcc",
            "Delivered-To",
            "Disposition-Notification-To",
            "Date",
            "Subject",
            "X-Originating-IP");

    /** Kinds of text that mail programs show as the mail itself. */
    private static final Set<String> SHOWN = Set.of("text/plain", "text/html");

    /** Appointments and contacts, which they show as such. */
    private static final Set<String> ENTRIES = Set.of("text/calendar", "text/vcard", "text/x-vcard", "text/directory");

    private static final int DEEPEST = 40;

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.EMAIL);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        MarkedText text = new MarkedText();
        Message message;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            skipCount(in);
            message = builder.parseMessage(in);
        }
        try {
            for (String name : HEADERS) {
                for (Field field : message.getHeader().getFields(name)) {
                    header(text, name, DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
                }
            }
            // Attachments follow the mail's own text, whatever order its parts are in.
            part(message, text, sink, 0);
            sink.page(text.page(1, ""));
            attachments(message, sink, 0);
        } finally {
            message.dispose();
        }
    }

    /** Apple's mail program puts the length of the mail on a line of its own before it. */
    private static void skipCount(InputStream in) throws IOException {
        in.mark(16);
        int b = in.read();
        boolean count = b >= '0' && b <= '9';
        for (int i = 0; i < 14 && (b >= '0' && b <= '9' || b == ' ' || b == '\t' || b == '\r'); i++) {
            b = in.read();
        }
        if (!count || b != '\n') {
            in.reset();
        }
    }

    /** One header line; none where it is empty. */
    static void header(MarkedText text, String name, String value) {
        String words = value.replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            text.line(name + ": " + words, Layer.MAIL_HEADER);
        }
    }

    private static void part(Entity entity, MarkedText text, DocumentSink sink, int depth)
            throws IOException, UnreadableException {
        if (depth > DEEPEST) {
            throw new UnreadableException(Kind.TOO_LARGE, "The mail has parts within parts without end.");
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity child : multipart.getBodyParts()) {
                part(child, text, sink, depth + 1);
            }
        } else if (body instanceof TextBody words && !attached(entity)) {
            String type = entity.getMimeType().toLowerCase(Locale.ROOT);
            if (ENTRIES.contains(type)) {
                MarkedText one = new MarkedText();
                CalendarText.write(words(words), one);
                text(text, one.page(1, "").text(), false);
            } else {
                text(text, words(words), type.equals("text/html"));
            }
        }
    }

    /** Adds a body unless it says the same as one before it, as the plain version of a mail mostly does. */
    static void text(MarkedText text, String words, boolean html) {
        MarkedText one = new MarkedText();
        if (html) {
            HtmlText.write(words, one);
        } else {
            one.text(words.replace("\r\n", "\n").replace('\r', '\n'), Layer.PAGE);
        }
        if (one.isBlank() || text.shows(one.page(1, "").text())) {
            return;
        }
        text.lineEnds();
        text.paragraphEnds();
        if (html) {
            HtmlText.write(words, text);
        } else {
            text.text(one.page(1, "").text(), Layer.PAGE);
        }
    }

    private static String words(TextBody body) throws IOException {
        StringWriter words = new StringWriter();
        try (Reader reader = body.getReader()) {
            reader.transferTo(words);
        }
        return words.toString();
    }

    /** A style sheet or other text that no mail program shows in its place is a file of its own. */
    private static boolean attached(Entity entity) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        boolean shown = SHOWN.contains(type) || ENTRIES.contains(type) && entity.getFilename() == null;
        return "attachment".equalsIgnoreCase(entity.getDispositionType()) || !shown;
    }

    private static void attachments(Entity entity, DocumentSink sink, int depth)
            throws IOException, UnreadableException {
        Body body = entity.getBody();
        String name = entity.getFilename();
        if (body instanceof Multipart multipart) {
            for (Entity child : multipart.getBodyParts()) {
                attachments(child, sink, depth + 1);
            }
        } else if (body instanceof Message inner) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(inner, bytes);
            sink.child(name == null ? "message.eml" : name, new ByteArrayInputStream(bytes.toByteArray()));
        } else if (body instanceof BinaryBody binary) {
            try (InputStream in = binary.getInputStream()) {
                sink.child(name == null ? "attachment" : name, in);
            }
        } else if (body instanceof TextBody words && attached(entity)) {
            try (InputStream in = words.getInputStream()) {
                sink.child(name == null ? "attachment.txt" : name, in);
            }
        }
    }
}
