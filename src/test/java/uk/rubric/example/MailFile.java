package uk.rubric.example;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An e-mail with one attachment as a mail program saves it (RFC 5322, MIME). */
record MailFile(
        String from, String to, String date, String subject, String body, String attachmentName, byte[] attachment) {

    private static final String BOUNDARY = "----=_part_example_1";

    byte[] bytes() {
        String encoded = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(attachment);
        String message = String.join(
                "\r\n",
                "From: " + from,
                "To: " + to,
                "Date: " + date,
                "Subject: " + subject,
                "Message-ID: <20260915091502.1@copperkettle.test>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"",
                "",
                "--" + BOUNDARY,
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                body.replace("\n", "\r\n"),
                "--" + BOUNDARY,
                "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment; filename=\"" + attachmentName + "\"",
                "",
                encoded,
                "--" + BOUNDARY + "--",
                "");
        return message.getBytes(StandardCharsets.UTF_8);
    }
}
