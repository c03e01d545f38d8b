package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads a mail as Outlook saves it, with the same care for blind copies and attachments as any other mail. */
final class OutlookText {

    /** The kind of item and the programs it went through. */
    private static final Set<Integer> TECHNICAL =
            Set.of(MAPIProperty.MESSAGE_CLASS.id, MAPIProperty.TRANSPORT_MESSAGE_HEADERS.id);

    private static final int LONGEST_FIELD = 2_000;

    void read(POIFSFileSystem file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.EMAIL);
        try (MAPIMessage mail = new MAPIMessage(file.getRoot())) {
            mail.setReturnNullOnMissingChunk(true);
            MarkedText text = new MarkedText();
            MailText.header(text, "From", from(mail));
            MailText.header(text, "To", known(mail.getDisplayTo()));
            MailText.header(text, "Cc", known(mail.getDisplayCC()));
            MailText.header(text, "Bcc", known(mail.getDisplayBCC()));
            String addresses = addresses(mail);
            if (!text.shows(addresses)) {
                MailText.header(text, "Addresses", addresses);
            }
            MailText.header(text, "Date", date(mail.getMessageDate()));
            MailText.header(text, "Subject", known(mail.getSubject()));
            MailText.text(text, known(mail.getTextBody()), false);
            MailText.text(text, known(mail.getHtmlBody()), true);
            if (known(mail.getTextBody()).isBlank() && known(mail.getHtmlBody()).isBlank()) {
                // Outlook keeps it beside the others and in step with them.
                text.lineEnds();
                RichText.write(known(mail.getRtfBody()).getBytes(StandardCharsets.ISO_8859_1), text);
            }
            if (!known(mail.getStringFromChunk(mail.getMainChunks().getMessageClass()))
                    .startsWith("IPM.Note")) {
                fields(mail, text);
            }
            sink.page(text.page(1, ""));
            for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
                attachment(attachment, sink);
            }
        } catch (ChunkNotFoundException missing) {
            throw new IOException("a part of the mail is missing", missing);
        }
    }

    private static String from(MAPIMessage mail) throws ChunkNotFoundException {
        String name = known(mail.getDisplayFrom());
        StringChunk address = mail.getMainChunks().getEmailFromChunk();
        String mailbox = address == null ? "" : known(address.getValue());
        return name.contains(mailbox) ? name : name + " <" + mailbox + ">";
    }

    /** Contacts and appointments have none. */
    private static String addresses(MAPIMessage mail) {
        try {
            return known(mail.getRecipientEmailAddress());
        } catch (ChunkNotFoundException noRecipients) {
            return "";
        }
    }

    /** What a contact, an appointment or a task says beside its text: names, numbers, places, each on a line of its own. */
    private static void fields(MAPIMessage item, MarkedText text) {
        Arrays.stream(item.getMainChunks().getChunks())
                .filter(StringChunk.class::isInstance)
                .map(StringChunk.class::cast)
                .filter(field -> !TECHNICAL.contains(field.getChunkId()))
                .sorted(Comparator.comparingInt(StringChunk::getChunkId))
                .map(field -> known(field.getValue()).strip())
                .filter(value -> !value.isEmpty() && value.length() < LONGEST_FIELD)
                .forEach(value -> {
                    if (!text.shows(value)) {
                        text.line(value, Layer.PAGE);
                    }
                });
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String date(@Nullable Calendar date) {
        if (date == null) {
            return "";
        }
        Calendar utc = (Calendar) date.clone();
        utc.setTimeZone(TimeZone.getTimeZone("UTC"));
        return String.format(Locale.UK, "%1$td %1$tB %1$tY %1$tH:%1$tM UTC", utc);
    }

    private static void attachment(AttachmentChunks attachment, DocumentSink sink)
            throws IOException, UnreadableException {
        StringChunk longName = attachment.getAttachLongFileName();
        StringChunk shortName = attachment.getAttachFileName();
        StringChunk name = longName != null ? longName : shortName;
        if (attachment.isEmbeddedMessage()) {
            byte[] inner = OleFile.alone(attachment.getAttachmentDirectory().getDirectory());
            sink.child("message.msg", new ByteArrayInputStream(inner));
        } else if (attachment.getAttachData() != null) {
            byte[] bytes = attachment.getAttachData().getValue();
            sink.child(name == null ? "attachment" : known(name.getValue()), new ByteArrayInputStream(bytes));
        }
    }
}
