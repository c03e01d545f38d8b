package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void anAppointmentSaysWhoMeetsWhereAndWhen() {
        String entry =
                "BEGIN:VCALENDAR\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r\nUID:20260914T1@example.com\r\nDTSTART;TZID=Europe/London:20260914T101500\r\n"
                        + "ATTENDEE;CN=\"Jones, Mary\";ROLE=REQ-PARTICIPANT:mailto:mary@example.com\r\nLOCATION:14 Example Road\\, Sampletown\r\n"
                        + "DESCRIPTION:ring 07700\r\n  900123\\nbefore\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assertThat(text(entry))
                .isEqualTo(
                        "Begins: 14/09/2026 10:15\nAttendee: Jones, Mary mary@example.com\nPlace: 14 Example Road, Sampletown\n"
                                + "Description: ring 07700 900123\nbefore");
    }

    @Test
    void aContactOfAnyVersionGivesNameBirthdayAddressAndPicture() {
        PdfDrawing.Heard heard = heard(
                "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:Jones;Zo=C3=AB=\n Ann;;;\nBDAY:1985-04-12\n"
                        + "item1.ADR;TYPE=home:;;14 Example Road;Sampletown;;ZZ1 1ZZ;UK\nTEL;VALUE=uri:tel:+44-7700-900123\n"
                        + "PHOTO;ENCODING=b;TYPE=JPEG:/9j/\n 4AAQ\nEND:VCARD\n");
        assertThat(heard.pages.getFirst().text())
                .isEqualTo(
                        "Surname and forename: Jones, Zo\u00EB Ann\nDate of birth: 1985-04-12\nAddress: 14 Example Road, Sampletown, ZZ1 1ZZ, UK\n"
                                + "Telephone: +44-7700-900123");
        assertThat(heard.children).containsExactly("picture");
    }

    @Test
    void anAppointmentInAMailIsReadInItsPlaceAndAStyleSheetIsNot() {
        PdfDrawing.Heard heard = heard("From: Pat Example <pat@example.com>\nTo: sam@example.com\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nSUMMARY:meeting with Mary\nEND:VCALENDAR\n"
                + "--b1\nContent-Type: text/css\n\n@import url( page.css );\n--b1--\n");
        assertThat(heard.pages.getFirst().text())
                .endsWith("Summary: meeting with Mary")
                .doesNotContain("@import");
        assertThat(heard.children).containsExactly("attachment.txt");
    }

    private static String text(String entry) {
        return heard(entry).pages.getFirst().text();
    }

    private static PdfDrawing.Heard heard(String file) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(file.getBytes(StandardCharsets.UTF_8));
        assertThat(heard.problems).isEmpty();
        return heard;
    }
}
