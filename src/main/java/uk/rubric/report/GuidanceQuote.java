package uk.rubric.report;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Quotes the part of a guidance paragraph that says what to do, in the guidance's own words. */
final class GuidanceQuote {

    private static final String WHAT_TO_DO = "what to do";

    private final Parser parser = Parser.builder().build();

    /** Guidance is trusted but the page it lands on has no business running anything. */
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** The section "What to do" as HTML without its heading; the paragraph's opening where it has no such section. */
    String html(String markdown) {
        Node page = parser.parse(markdown);
        Node from = page.getFirstChild();
        for (Node node = from; node != null; node = node.getNext()) {
            if (node instanceof Heading heading && words(heading).strip().equalsIgnoreCase(WHAT_TO_DO)) {
                from = node;
                break;
            }
        }
        while (from instanceof Heading) {
            from = from.getNext();
        }
        Document quote = new Document();
        for (Node node = from; node != null && !(node instanceof Heading); ) {
            Node next = node.getNext();
            quote.appendChild(node);
            node = next;
        }
        quote.accept(new Unlinked());
        return renderer.render(quote).strip();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Links between guidance pages lead nowhere from inside a report, so only their words stay. */
    private static final class Unlinked extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            unwrap(link);
        }

        @Override
        public void visit(Image image) {
            unwrap(image);
        }

        private void unwrap(Node node) {
            visitChildren(node);
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
