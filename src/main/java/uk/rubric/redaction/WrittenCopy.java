package uk.rubric.redaction;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;

/**
 * Writes copies of documents without places (text, mail) new from what their pages show. Nothing of the original file is opened or
 * taken over, so nothing that hid in it can be in the copy; a mail's looks are not kept either.
 */
final class WrittenCopy {

    private final DocumentPlan plan;
    private final List<Page> pages;

    private WrittenCopy(DocumentPlan plan) {
        this.plan = plan;
        this.pages = plan.document().pages().stream()
                .filter(page -> !plan.pagesOut().contains(page.number()))
                .toList();
    }

    /**
     * The bytes of a copy; nothing where the document is of a kind that is not written so.
     *
     * @param attached the redacted copies of a mail's attachments, by their names
     */
    static Optional<byte[]> of(DocumentPlan plan, Map<String, byte[]> attached) {
        WrittenCopy copy = new WrittenCopy(plan);
        CaseDocument document = plan.document();
        return switch (document.format()) {
            case TEXT -> Optional.of(copy.text().getBytes(StandardCharsets.UTF_8));
            case EMAIL ->
                document.path().toLowerCase(Locale.ROOT).endsWith(".eml")
                        ? Optional.of(copy.mail(attached))
                        : Optional.empty();
            case PDF, WORD, SPREADSHEET, RICH_TEXT, PRESENTATION, HTML, IMAGE, ARCHIVE, OTHER -> Optional.empty();
        };
    }

    private String text() {
        return String.join("\f", pages.stream().map(this::visible).toList());
    }

    private String visible(Page page) {
        return VisibleText.of(page, plan);
    }

    private byte[] mail(Map<String, byte[]> attached) {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (Page page : pages) {
            VisibleText.head(page, plan)
                    .lines()
                    .forEach(line -> head.append(line, 0, line.indexOf(':'))
                            .append(": ")
                            .append(word(line.substring(line.indexOf(':') + 1).strip()))
                            .append("\r\n"));
            body.append(VisibleText.body(page, plan).replace("\n", "\r\n"));
        }
        String boundary = "rubric-" + plan.document().sha256();
        head.append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"")
                .append(boundary)
                .append("\"\r\n\r\n");
        head.append(
                part(boundary, "text/plain; charset=UTF-8", "", body.toString().getBytes(StandardCharsets.UTF_8)));
        attached.forEach((name, bytes) -> head.append(part(
                boundary,
                "application/octet-stream",
                "Content-Disposition: attachment; filename=\"" + word(name.replaceAll("[\"\\\\\\p{Cntrl}]", "_"))
                        + "\"\r\n",
                bytes)));
        return head.append("--").append(boundary).append("--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String part(String boundary, String type, String more, byte[] content) {
        return "--" + boundary + "\r\nContent-Type: " + type + "\r\n" + more
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    /** Words for a header; others than plain ones are written as RFC 2047 says. */
    private static String word(String words) {
        boolean plain = words.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
        return plain
                ? words
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
