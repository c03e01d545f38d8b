package uk.rubric.documents.reading;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads appointments and contacts as mails and telephones pass them on (iCalendar, RFC 5545; vCard 2.1 to 4, RFC 6350). */
final class CalendarText {

    /** What a line is called where it tells of people, times and places; all others are the program's word about itself. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("FN", "Name"),
            entry("N", "Surname and forename"),
            entry("NICKNAME", "Nickname"),
            entry("BDAY", "Date of birth"),
            entry("ADR", "Address"),
            entry("LABEL", "Address"),
            entry("TEL", "Telephone"),
            entry("EMAIL", "E-mail"),
            entry("IMPP", "Messages"),
            entry("ORG", "Organisation"),
            entry("TITLE", "Position"),
            entry("ROLE", "Role"),
            entry("NOTE", "Note"),
            entry("RELATED", "Related to"),
            entry("GEO", "Place"),
            entry("URL", "Link"),
            entry("ORGANIZER", "Organiser"),
            entry("ATTENDEE", "Attendee"),
            entry("CONTACT", "Contact"),
            entry("SUMMARY", "Summary"),
            entry("DESCRIPTION", "Description"),
            entry("COMMENT", "Comment"),
            entry("LOCATION", "Place"),
            entry("CATEGORIES", "Keywords"),
            entry("RESOURCES", "Resources"),
            entry("ATTACH", "Attached"),
            entry("DTSTART", "Begins"),
            entry("DTEND", "Ends"),
            entry("DUE", "Due"));

    private static final Pattern LINE =
            Pattern.compile("(?:[A-Za-z0-9-]+\\.)?([A-Za-z0-9-]+)((?:;(?:\"[^\"]*\"|[^:\"])*)?):(.*)");
    private static final Pattern NAME = Pattern.compile("(?i);CN=(?:\"([^\"]*)\"|([^;:]*))");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2}).*)?");

    private final ReadingLimits limits;

    CalendarText(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.TEXT);
        byte[] bytes = PlainText.beginning(file, limits.characters() / 2, sink);
        MarkedText text = new MarkedText();
        List<byte[]> pictures = write(PlainText.decode(bytes), text);
        sink.page(text.page(1, ""));
        for (byte[] picture : pictures) {
            sink.child("picture", new ByteArrayInputStream(picture));
        }
    }

    /** Adds what appointments or contacts say, and gives the pictures of people that they carry. */
    static List<byte[]> write(String entries, MarkedText text) {
        List<byte[]> pictures = new ArrayList<>();
        for (String line : unfolded(entries)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                continue;
            }
            String name = parts.group(1).toUpperCase(Locale.ROOT);
            String how = parts.group(2).toUpperCase(Locale.ROOT);
            if (name.equals("PHOTO") || how.contains("ENCODING=B")) {
                picture(parts.group(3), pictures);
            } else if (LABELS.get(name) instanceof String label) {
                text.line(label + ": " + called(parts.group(2)) + said(name, how, parts.group(3)), Layer.PAGE);
            } else if (name.equals("END")) {
                text.paragraphEnds();
            }
        }
        return pictures;
    }

    /** A long line is broken, and goes on after a blank; in old contacts, after an equals sign at its end. */
    private static List<String> unfolded(String entries) {
        List<String> whole = new ArrayList<>();
        for (String line : entries.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            String before = whole.isEmpty() ? "" : whole.getLast();
            boolean quoted =
                    before.endsWith("=") && before.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
            if (quoted) {
                whole.set(whole.size() - 1, before.substring(0, before.length() - 1) + line);
            } else if (!whole.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
                whole.set(whole.size() - 1, before + line.substring(1));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static String called(String parameters) {
        Matcher name = NAME.matcher(parameters);
        return name.find() ? (name.group(1) == null ? name.group(2) : name.group(1)) + " " : "";
    }

    private static String said(String name, String how, String value) {
        String plain = how.contains("QUOTED-PRINTABLE") ? unquoted(value) : value;
        Matcher day = DAY.matcher(plain.strip());
        if ((name.equals("BDAY") || name.startsWith("D")) && day.matches()) {
            String time = day.group(4) == null ? "" : " " + day.group(4) + ":" + day.group(5);
            return day.group(3) + "/" + day.group(2) + "/" + day.group(1) + time;
        }
        String[] pieces = plain.split("(?<!\\\\);", -1);
        List<String> kept = new ArrayList<>();
        for (String piece : name.equals("DESCRIPTION") || name.equals("NOTE") ? new String[] {plain} : pieces) {
            String clean = piece.replaceAll("\\\\[nN]", "\n")
                    .replaceAll("\\\\([,;\\\\])", "$1")
                    .strip();
            if (!clean.isEmpty()) {
                kept.add(clean.replaceFirst("(?i)^(?:mailto|tel):", ""));
            }
        }
        return String.join(", ", kept);
    }

    private static String unquoted(String value) {
        try {
            byte[] bytes = QuotedPrintableCodec.decodeQuotedPrintable(value.getBytes(StandardCharsets.US_ASCII));
            return PlainText.decode(bytes);
        } catch (DecoderException damaged) {
            return value;
        }
    }

    private static void picture(String value, List<byte[]> pictures) {
        String packed = value.substring(value.indexOf(',') + 1).replaceAll("[^A-Za-z0-9+/]", "");
        try {
            byte[] picture = Base64.getDecoder().decode(packed.substring(0, packed.length() - packed.length() % 4));
            if (picture.length > 0) {
                pictures.add(picture);
            }
        } catch (IllegalArgumentException noPicture) {
            // The address of one, which is nothing that lies in the file.
            return;
        }
    }
}
