package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a file is, told from its bytes alone: names of case files are often wrong, and a wrong name is an old trick. */
public enum FileKind {
    PDF,
    DOCX,
    XLSX,
    PPTX,
    OPEN_DOCUMENT,
    OLE,
    RTF,
    HTML,
    MAIL,
    MAILBOX,
    TNEF,
    CALENDAR,
    TEXT,
    IMAGE,
    ZIP,
    SEVEN_Z,
    TAR,
    COMPRESSED,
    EMPTY,
    OTHER;

    private static final int HEAD = 8192;

    /** At least two of the headers every mail has, at the very start. */
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?im)^(?:from|to|cc|subject|date|received|return-path"
                    + "|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|comments|in-reply-to|references|reply-to|x-[a-z-]+):[ \\t]*\\S?");

    private static final Pattern HEADER_LINE = Pattern.compile(
            "(?s)^(?:From [^\\n]*\\n|>From [^\\n]*\\n|\\d{1,9}[ \\t]*\\r?\\n)?[A-Za-z][A-Za-z0-9-]*:.*");

    /** A mailbox parts its mails by lines that name a sender and end in a date, as {@code Mon Jun 01 04:28:28 2009}. */
    private static final Pattern MAILBOX_START =
            Pattern.compile("^From \\S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\\d{1,2} \\d{2}:\\d{2}[^\\n]*\\n");

    private static final Pattern CALENDAR_START =
            Pattern.compile("(?i)^(?:\\xEF\\xBB\\xBF)?\\s*BEGIN:(?:VCALENDAR|VCARD)\\s");

    private static final Pattern HTML_START = Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
            + "(?:<!doctype\\s+html|<html|<head|<body|<meta|<table|<div|<p\\b).*");

    /** The kind of a file. */
    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\003\004") || latin.startsWith("PK\005\006")) {
            return zip(file);
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (latin.startsWith("{\\rtf")) {
            return RTF;
        }
        if (latin.startsWith("x\u009F>\"")) {
            return TNEF;
        }
        if (image(latin)) {
            return IMAGE;
        }
        if (latin.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
            return SEVEN_Z;
        }
        if (latin.startsWith("\u001F\u008B") || latin.startsWith("BZh") || latin.startsWith("\u00FD7zXZ\0")) {
            return COMPRESSED;
        }
        if (latin.length() > 262 && latin.startsWith("ustar", 257)) {
            return TAR;
        }
        // Readers of PDF accept up to a kilobyte of anything before the header.
        int header = latin.indexOf("%PDF-");
        if (header >= 0 && header < 1024) {
            return PDF;
        }
        return looksLikeText(head) ? text(latin) : OTHER;
    }

    private static boolean image(String head) {
        return head.startsWith("\u0089PNG\r\n")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("GIF87a")
                || head.startsWith("GIF89a")
                || head.startsWith("BM") && head.length() > 18 && head.startsWith("\0\0\0\0", 6);
    }

    private static FileKind zip(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return DOCX;
                }
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return XLSX;
                }
                return zip.getEntry("ppt/presentation.xml") != null ? PPTX : OTHER;
            }
            boolean openDocument = zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
            return openDocument ? OPEN_DOCUMENT : ZIP;
        } catch (IOException | RuntimeException damaged) {
            return ZIP;
        }
    }

    /** Text holds no control characters but white space; UTF-16 holds zeros in every other byte and says so at its start. */
    private static boolean looksLikeText(byte[] head) {
        if (head.length > 1 && (head[0] == -2 && head[1] == -1 || head[0] == -1 && head[1] == -2)) {
            return true;
        }
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                control++;
            }
        }
        return control * 50 < head.length;
    }

    private static FileKind text(String head) {
        if (HTML_START.matcher(head).matches()) {
            return HTML;
        }
        if (CALENDAR_START.matcher(head).find()) {
            return CALENDAR;
        }
        if (MAILBOX_START.matcher(head).find()) {
            return MAILBOX;
        }
        if (HEADER_LINE.matcher(head).matches()) {
            int blank = head.replace("\r\n", "\n").indexOf("\n\n");
            String headers = blank < 0 ? head : head.replace("\r\n", "\n").substring(0, blank);
            long known = MAIL_HEADER
                    .matcher(headers)
                    .results()
                    .map(m -> m.group().toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (known >= 2
                    && headers.lines()
                            .allMatch(l -> l.isEmpty()
                                    || l.indexOf(':') > 0
                                    || Character.isWhitespace(l.charAt(0))
                                    || l.startsWith("From ")
                                    || Character.isDigit(l.charAt(0)))) {
                return MAIL;
            }
        }
        return TEXT;
    }
}
