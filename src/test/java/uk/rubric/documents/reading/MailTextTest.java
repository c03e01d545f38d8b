package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;

class MailTextTest {

    private static final String HEAD =
            "From: Pat Example <pat@example.com>\nTo: sam@example.com\nBcc: hidden@example.com\nSubject: Statement\n"
                    + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b1\n\n";

    @Test
    void namesEveryReceiverAndKeepsBothVersionsOfTheTextWhereTheyDiffer() {
        PdfDrawing.Heard heard = read(HEAD
                + "--b1\nContent-Type: multipart/alternative; boundary=b2\n\n"
                + "--b2\nContent-Type: text/plain\n\nonly in the plain version\n"
                + "--b2\nContent-Type: text/html\n\n<p>only in the <b>styled</b> version</p>\n"
                + "--b2--\n--b1--\n");
        Page page = heard.pages.getFirst();
        assertThat(heard.format).isEqualTo(Format.EMAIL);
        assertThat(page.text())
                .contains("Bcc: hidden@example.com", "only in the plain version", "only in the styled version");
        assertThat(Stretches.in(Layer.MAIL_HEADER, page)).hasSize(1);
    }

    @Test
    void readsAMailWithTheLengthThatApplesProgramPutsBeforeIt() {
        PdfDrawing.Heard heard =
                read("1795\nFrom: Pat Example <pat@example.com>\nTo: sam@example.com\n\nSee you there.\n");
        assertThat(heard.format).isEqualTo(Format.EMAIL);
        assertThat(heard.pages.getFirst().text())
                .startsWith("From: Pat Example")
                .contains("See you there.");
    }

    @Test
    void takesAMailboxApartIntoItsMails() {
        String from = "From pat@example.com Mon Sep 14 10:15:00 2026\n";
        PdfDrawing.Heard heard = read(from + "From: pat@example.com\nTo: sam@example.com\n\nfirst\nFrom here on\n\n"
                + from + "From: pat@example.com\nTo: sam@example.com\n\nsecond\n");
        assertThat(heard.format).isEqualTo(Format.ARCHIVE);
        assertThat(heard.children).hasSize(2);
    }

    @Test
    void readsTheSameTextInTwoVersionsOnce() {
        String text = read(HEAD
                        + "--b1\nContent-Type: multipart/alternative; boundary=b2\n\n"
                        + "--b2\nContent-Type: text/plain\n\nCall me on 07700 900123.\n"
                        + "--b2\nContent-Type: text/html\n\n<p>Call me on <b>07700 900123</b>.</p>\n"
                        + "--b2--\n--b1--\n")
                .pages
                .getFirst()
                .text();
        assertThat(text.indexOf("07700")).isEqualTo(text.lastIndexOf("07700"));
    }

    @Test
    void handsOnAttachmentsWithTheirNames() {
        PdfDrawing.Heard heard = read(HEAD
                + "--b1\nContent-Type: text/plain\n\nsee attached\n"
                + "--b1\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=\"MG11.pdf\"\n"
                + "Content-Transfer-Encoding: base64\n\nJVBERg==\n"
                + "--b1\nContent-Type: message/rfc822\n\nFrom: x@example.com\nSubject: inner\n\ninner text\n--b1--\n");
        assertThat(heard.children).containsExactly("MG11.pdf", "message.eml");
        assertThat(heard.pages.getFirst().text()).doesNotContain("inner text");
    }

    private static PdfDrawing.Heard read(String mail) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(mail.getBytes(StandardCharsets.UTF_8));
        assertThat(heard.problems).isEmpty();
        return heard;
    }
}
