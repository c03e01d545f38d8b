package uk.rubric.documents.reading;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that a parser writes into text: cells parted by tabs, lines and rows by line feeds. */
final class BlockText extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "br", "pre", "body");

    private static final Set<String> SILENT = Set.of("script", "style", "title", "head");

    private final StringBuilder text = new StringBuilder();
    private int silent;
    private int cells;
    private boolean firstCell;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (SILENT.contains(name)) {
            silent++;
        } else if (name.equals("tr")) {
            lineEnds();
            firstCell = true;
        } else if (name.equals("td") || name.equals("th")) {
            if (!firstCell) {
                text.append('\t');
            }
            firstCell = false;
            cells++;
        } else if (BLOCKS.contains(name) && cells == 0) {
            lineEnds();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (SILENT.contains(name)) {
            silent--;
        } else if (name.equals("td") || name.equals("th")) {
            cells--;
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '\n') {
                end--;
            }
            text.setLength(end);
        } else if (BLOCKS.contains(name)) {
            lineEnds();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (silent == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        // Parsers put line feeds between elements for show; the elements themselves say where lines end.
    }

    private void lineEnds() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    String text() {
        return text.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
