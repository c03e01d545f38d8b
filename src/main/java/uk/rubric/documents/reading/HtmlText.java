package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads HTML as a browser shows it: blocks as lines, cells parted by tabs, and what a style hides marked as hidden. */
final class HtmlText {

    private static final Set<String> SILENT = Set.of("script", "style", "head", "noscript", "template");

    private final ReadingLimits limits;

    HtmlText(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.HTML);
        MarkedText text = new MarkedText();
        try (InputStream in = Files.newInputStream(file)) {
            int most = limits.characters();
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                sink.problem(Kind.TOO_LARGE, 0, "The page is too long; only its beginning was read.");
            }
            // Without a base address nothing is ever fetched; the parser reads the charset from the page itself.
            write(Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, ""), text);
        }
        sink.page(text.page(1, ""));
    }

    /** The text of some HTML that came inside something else. */
    static void write(String html, MarkedText text) {
        write(Jsoup.parse(html), text);
    }

    private static void write(Document document, MarkedText text) {
        String title = document.title();
        if (!title.isBlank()) {
            text.line("Title: " + title, Layer.PROPERTY);
        }
        document.body().traverse(new Writer(text));
        text.lineEnds();
    }

    private static final class Writer implements NodeVisitor {

        private final MarkedText text;
        private int silent;
        private int hidden;
        private boolean blank = true;

        Writer(MarkedText text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                words(words);
            } else if (node instanceof Element element) {
                silent += SILENT.contains(element.normalName()) ? 1 : 0;
                hidden += hides(element) ? 1 : 0;
                starts(element);
            }
        }

        private void words(TextNode node) {
            boolean kept = node.parent() instanceof Element parent && parent.closest("pre, textarea") != null;
            String words = kept ? node.getWholeText() : node.text();
            if (!kept && blank) {
                words = words.stripLeading();
            }
            if (!words.isEmpty()) {
                text.text(words.replace('\u00A0', ' '), hidden > 0 ? Layer.HIDDEN : Layer.PAGE);
                blank = !kept && words.endsWith(" ");
            }
        }

        private void starts(Element element) {
            switch (element.normalName()) {
                case "br" -> {
                    text.paragraphEnds();
                    blank = true;
                }
                case "td", "th" -> {
                    if (element.previousElementSibling() != null) {
                        text.tab();
                        blank = true;
                    }
                }
                case "input" -> {
                    String value = element.attr("value");
                    if (!value.isBlank()) {
                        boolean unseen = element.attr("type").equals("hidden");
                        text.text(value, unseen ? Layer.HIDDEN : Layer.FORM_FIELD);
                    }
                }
                default -> {
                    if (element.isBlock() && element.closest("td, th") == null) {
                        text.lineEnds();
                        blank = true;
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            hidden -= hides(element) ? 1 : 0;
            boolean inCell = element.closest("td, th") != null;
            if (element.isBlock() && !inCell) {
                text.lineEnds();
                blank = true;
            } else if (element.isBlock() && !element.normalName().startsWith("t")) {
                text.text(" ", Layer.PAGE);
                blank = true;
            }
        }

        private static boolean hides(Element element) {
            String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            return element.hasAttr("hidden")
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("font-size:0");
        }
    }
}
