package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;

/** Reads a mail as Outlook saves it, with the same care for blind copies and attachments as any other mail. */
final class OutlookText {

    void read(POIFSFileSystem file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.EMAIL);
        try (MAPIMessage mail = new MAPIMessage(file.getRoot())) {
            mail.setReturnNullOnMissingChunk(true);
            MarkedText text = new MarkedText();
            MailText.header(text, "From", from(mail));
            MailText.header(text, "To", known(mail.getDisplayTo()));
            MailText.header(text, "Cc", known(mail.getDisplayCC()));
            MailText.header(text, "Bcc", known(mail.getDisplayBCC()));
            String addresses = known(mail.getRecipientEmailAddress());
            if (!text.shows(addresses)) {
                MailText.header(text, "Addresses", addresses);
            }
            MailText.header(text, "Date", date(mail.getMessageDate()));
            MailText.header(text, "Subject", known(mail.getSubject()));
            MailText.text(text, known(mail.getTextBody()), false);
            MailText.text(text, known(mail.getHtmlBody()), true);
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
            try (POIFSFileSystem inner = new POIFSFileSystem()) {
                EntryUtils.copyNodes(attachment.getAttachmentDirectory().getDirectory(), inner.getRoot());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                inner.writeFilesystem(bytes);
                sink.child("message.msg", new ByteArrayInputStream(bytes.toByteArray()));
            }
        } else if (attachment.getAttachData() != null) {
            byte[] bytes = attachment.getAttachData().getValue();
            sink.child(name == null ? "attachment" : known(name.getValue()), new ByteArrayInputStream(bytes));
        }
    }
}
