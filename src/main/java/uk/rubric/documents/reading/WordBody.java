package uk.rubric.documents.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Reads the paragraphs and tables of one part of a Word document, and says which of their text nobody sees. */
final class WordBody {

    /** How a run, a paragraph or a cell is coloured. */
    private static final class Colours {
        boolean black;
        boolean white;
        boolean tinted;
    }

    private final MarkedText text;
    private final Set<String> hiddenStyles;
    private final Set<String> instructions;
    private final @Nullable OfficeFollower follower;
    private final Deque<Integer> cellsOfRow = new ArrayDeque<>();
    private final Deque<Integer> cellStart = new ArrayDeque<>();
    private final Deque<Colours> cellColours = new ArrayDeque<>();
    private Colours paragraph = new Colours();
    private Colours run = new Colours();
    private final StringBuilder instruction = new StringBuilder();
    private boolean hidden;
    private boolean hiddenParagraph;
    private boolean hiddenRow;
    private boolean tiny;
    private boolean inRun;
    private boolean inParagraphProperties;
    private boolean inCellProperties;
    private int deleted;

    /**
     * Ready to read.
     *
     * @param hiddenStyles by which text is hidden
     * @param instructions takes what the fields name without showing it
     * @param follower of what is read
     */
    WordBody(MarkedText text, Set<String> hiddenStyles, Set<String> instructions, @Nullable OfficeFollower follower) {
        this.text = text;
        this.hiddenStyles = hiddenStyles;
        this.instructions = instructions;
        this.follower = follower;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            step(xml, OfficePackage.next(xml));
        }
    }

    void readElement(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                depth += consumes(xml.getLocalName()) ? 0 : 1;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
            if (depth > 0) {
                step(xml, event);
            }
        }
    }

    private void step(XMLStreamReader xml, int event) throws XMLStreamException, UnreadableException {
        if (event == XMLStreamReader.START_ELEMENT) {
            starts(xml);
        } else if (event == XMLStreamReader.END_ELEMENT) {
            ends(xml.getLocalName());
            if (follower != null) {
                follower.ends(xml.getLocalName());
            }
        }
    }

    /** Elements whose end the step reads itself. */
    private boolean consumes(String name) {
        return name.equals("t")
                || name.equals("delText")
                || name.equals("instrText")
                || name.equals("delInstrText")
                || name.equals("Fallback");
    }

    private void starts(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        if (follower != null && !consumes(xml.getLocalName())) {
            follower.starts(xml.getLocalName(), FollowedOffice.attributes(xml));
        }
        switch (xml.getLocalName()) {
            // The same content again, for programs of old.
            case "Fallback" -> OfficePackage.skip(xml);
            case "p" -> {
                paragraph = new Colours();
                hiddenParagraph = false;
            }
            case "pStyle" -> hiddenParagraph = hiddenStyles.contains(OfficePackage.attribute(xml, "val"));
            case "hidden" -> hiddenRow |= WordText.on(xml);
            case "instrText", "delInstrText" -> {
                String words = OfficePackage.textOf(xml);
                instruction.append(words);
                if (follower != null) {
                    follower.starts("instrText", Map.of("words", words));
                }
            }
            case "fldSimple" -> instructions.addAll(FieldCode.names(OfficePackage.attribute(xml, "instr")));
            case "fldChar" -> {
                instructions.addAll(FieldCode.names(instruction.toString()));
                instruction.setLength(0);
            }
            case "sz" -> tiny = inRun && tiny(OfficePackage.attribute(xml, "val"));
            case "pPr" -> inParagraphProperties = true;
            case "tcPr" -> inCellProperties = true;
            case "r" -> {
                inRun = true;
                hidden = false;
                tiny = false;
                run = new Colours();
            }
            case "vanish" -> hidden |= inRun && WordText.on(xml);
            case "rStyle" -> hidden |= inRun && hiddenStyles.contains(OfficePackage.attribute(xml, "val"));
            case "highlight" -> run.black |= OfficePackage.attribute(xml, "val").equals("black");
            case "shd" -> shade(OfficePackage.attribute(xml, "fill"));
            case "color" -> {
                if (inRun) {
                    run.white = light(OfficePackage.attribute(xml, "val"));
                }
            }
            case "t", "delText" -> words(OfficePackage.textOf(xml));
            case "tab", "ptab" -> {
                if (inRun) {
                    text.tab();
                }
            }
            case "br", "cr" -> text.lineEnds();
            case "noBreakHyphen" -> words("-");
            case "del", "moveFrom" -> deleted++;
            case "tr" -> {
                cellsOfRow.push(0);
                hiddenRow = false;
            }
            case "tc" -> {
                int before = cellsOfRow.isEmpty() ? 0 : cellsOfRow.pop();
                if (before > 0) {
                    text.tab();
                }
                cellsOfRow.push(before + 1);
                cellStart.push(text.length());
                cellColours.push(new Colours());
            }
            default -> {}
        }
    }

    private void words(String words) {
        if (follower != null) {
            follower.words(text.length(), words);
        }
        text.text(words, layer());
    }

    private void ends(String name) {
        switch (name) {
            case "p" -> {
                if (cellStart.isEmpty()) {
                    text.paragraphEnds();
                } else {
                    text.lineEnds();
                }
            }
            case "pPr" -> inParagraphProperties = false;
            case "tcPr" -> inCellProperties = false;
            case "r" -> inRun = false;
            case "del", "moveFrom" -> deleted--;
            case "tc" -> {
                if (!cellStart.isEmpty()) {
                    text.trimLineEnds(cellStart.pop());
                    cellColours.pop();
                }
            }
            case "tr" -> {
                hiddenRow = false;
                if (!cellsOfRow.isEmpty()) {
                    cellsOfRow.pop();
                }
                text.lineEnds();
            }
            default -> {}
        }
    }

    private void shade(String fill) {
        Colours target = inRun
                ? run
                : inParagraphProperties
                        ? paragraph
                        : inCellProperties && !cellColours.isEmpty() ? cellColours.getFirst() : new Colours();
        target.black |= dark(fill);
        target.tinted |= tinted(fill);
    }

    /** Black on black hides; so does white where no tint is behind it. */
    private Layer layer() {
        if (deleted > 0) {
            return Layer.DELETED;
        }
        if (hidden || hiddenParagraph || hiddenRow) {
            return Layer.HIDDEN;
        }
        if (run.black && !run.white) {
            return Layer.COVERED;
        }
        boolean tintBehind =
                run.black || run.tinted || paragraph.tinted || !cellColours.isEmpty() && cellColours.getFirst().tinted;
        return tiny || run.white && !tintBehind ? Layer.INVISIBLE : Layer.PAGE;
    }

    /** Sizes are counted in half points. */
    private static boolean tiny(String size) {
        return size.matches("\\d{1,3}") && Integer.parseInt(size) < 2 * TextLook.SMALLEST;
    }

    private boolean dark(String colour) {
        return colour.matches("[0-9A-Fa-f]{6}") && Paint.luminance(Integer.parseInt(colour, 16)) < 0.2;
    }

    /** White letters can be read on it. */
    private boolean tinted(String colour) {
        return colour.matches("[0-9A-Fa-f]{6}") && Paint.luminance(Integer.parseInt(colour, 16)) < 0.8;
    }

    private boolean light(String colour) {
        return colour.matches("[0-9A-Fa-f]{6}") && Paint.luminance(Integer.parseInt(colour, 16)) > 0.93;
    }
}
