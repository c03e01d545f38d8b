package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingProblem.Kind;

/** Takes a mailbox file apart into its mails, each a file of its own. */
final class Mailbox {

    private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_MAIL = 64 << 20;

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.ARCHIVE);
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        int mails = 0;
        boolean blankBefore = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                boolean starts = blankBefore && begins(line);
                if (starts && mail.size() > 0) {
                    hand(mail, ++mails, sink);
                }
                if (!starts) {
                    if (mail.size() + line.length > LARGEST_MAIL) {
                        throw new UnreadableException(Kind.TOO_LARGE, "A mail in the mailbox is too large to be read.");
                    }
                    mail.writeBytes(line);
                }
                blankBefore = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
            }
        }
        if (mail.size() > 0) {
            hand(mail, ++mails, sink);
        }
    }

    private static void hand(ByteArrayOutputStream mail, int number, DocumentSink sink)
            throws IOException, UnreadableException {
        sink.child("message-" + number + ".eml", new ByteArrayInputStream(mail.toByteArray()));
        mail.reset();
    }

    private static boolean begins(byte[] line) {
        return line.length > START.length && java.util.Arrays.equals(line, 0, START.length, START, 0, START.length);
    }

    /** The next line with its end; empty at the end of the file. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0) {
            line.write(b);
            if (b == '\n' || line.size() == 1 << 20) {
                break;
            }
            b = in.read();
        }
        return line.toByteArray();
    }
}
