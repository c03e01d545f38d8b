package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;

/** Where reading stands in a table of a text in the Rich Text Format, whose rows name the colours of their cells before the cells come. */
final class RichTextTable {

    private final List<Integer> grounds = new ArrayList<>();
    private int next;
    private int cell;
    private int tabs;
    private boolean inside;

    /** The description of a row begins. */
    void begins() {
        grounds.clear();
        next = 0;
    }

    /** The colour of the cell that is being described. */
    void colour(int number) {
        next = number;
    }

    /** The description of a cell is complete. */
    void cell() {
        grounds.add(next);
        next = 0;
    }

    void enter() {
        inside = true;
    }

    void leave() {
        inside = false;
    }

    void cellEnds() {
        cell++;
        tabs++;
    }

    void rowEnds() {
        cell = 0;
        tabs = 0;
    }

    /** Whether a cell of the row has ended and its row has not. */
    boolean amongCells() {
        return tabs > 0;
    }

    /** How many tabs go before the next words, asked once before they are written. */
    int tabsBefore() {
        int before = tabs;
        tabs = 0;
        return before;
    }

    /** The number of the colour behind the cell that is being read; 0 outside of tables. */
    int ground() {
        return inside && cell < grounds.size() ? grounds.get(cell) : 0;
    }
}
