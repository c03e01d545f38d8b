package uk.rubric.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.facts.Kind;

/** A text under construction together with what is known of its pieces: which of them are details, of what kind and whose. */
final class MarkedText {

    /**
     * A piece of text.
     *
     * @param mark what it is known to be, where it is more than words
     * @param typed whether somebody's hand may have slipped
     */
    record Piece(String text, Optional<Mark> mark, boolean typed) {}

    /**
     * What a piece is known to be.
     *
     * @param kind the kind of detail; nothing for words that look like a detail and are none
     * @param owner whose it is, where it is somebody's
     */
    record Mark(Optional<Kind> kind, Optional<InventedPerson> owner) {}

    private final List<Piece> pieces = new ArrayList<>();

    void words(String text) {
        pieces.add(new Piece(text, Optional.empty(), true));
    }

    /** A form's own print. */
    void print(String text) {
        pieces.add(new Piece(text, Optional.empty(), false));
    }

    /** Blanks up to a column of the line, as tables of a fixed width have them; two at least. */
    void column(int column) {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(piece.text()));
        int reached = line.length() - (line.lastIndexOf("\n") + 1);
        print(" ".repeat(Math.max(2, column - reached)));
    }

    void detail(String text, Kind kind, Optional<InventedPerson> owner) {
        pieces.add(new Piece(text, Optional.of(new Mark(Optional.of(kind), owner)), false));
    }

    void lookalike(String text) {
        pieces.add(new Piece(text, Optional.of(new Mark(Optional.empty(), Optional.empty())), false));
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
