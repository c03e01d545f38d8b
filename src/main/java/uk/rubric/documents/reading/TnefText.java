package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;

/** Reads the {@code winmail.dat} in which Outlook packs the text and the attachments of a mail (MS-OXTNEF), so that other programs show neither. */
final class TnefText {

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.EMAIL);
        HMEFMessage mail;
        try (InputStream in = Files.newInputStream(file)) {
            mail = new HMEFMessage(in);
        }
        MarkedText text = new MarkedText();
        MailText.header(text, "From", words(mail.getMessageAttribute(TNEFProperty.ID_FROM)));
        String subject = words(mail.getMessageAttribute(TNEFProperty.ID_SUBJECT));
        MailText.header(text, "Subject", subject.isBlank() ? known(mail.getSubject()) : subject);
        String body = words(mail.getMessageAttribute(TNEFProperty.ID_BODY));
        MailText.text(text, body, false);
        if (body.isBlank()) {
            text.lineEnds();
            RichText.write(known(mail.getBody()).getBytes(StandardCharsets.ISO_8859_1), text);
        }
        sink.page(text.page(1, ""));
        for (Attachment attachment : mail.getAttachments()) {
            byte[] bytes = attachment.getContents();
            if (bytes != null) {
                String name =
                        attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
                sink.child(name == null ? "attachment" : name, new ByteArrayInputStream(bytes));
            }
        }
    }

    private static String words(@Nullable TNEFAttribute attribute) {
        // Their bytes: the library takes some of them for characters of two bytes, which they never are.
        return attribute == null ? "" : known(PlainText.decode(attribute.getData()));
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "");
    }
}
