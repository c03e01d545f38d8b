package uk.rubric.documents.reading;

import java.util.Map;

/** Follows the reading of a Word document or a workbook element by element, for those who write it again with its looks. */
public interface OfficeFollower {

    /**
     * A part begins, in the order of the text.
     *
     * @param name the part's path within the file
     */
    void part(String name);

    /** A part says word for word what another said, and is not read again. */
    default void same(String name, String asPart) {}

    /**
     * An element begins. Elements whose text is told as words have no end.
     *
     * @param name without its prefix
     * @param attributes by their names without prefixes; of an instruction, and of a place in a drawing, its words, as {@code words}
     */
    void starts(String name, Map<String, String> attributes);

    /** An element ends. */
    default void ends(String name) {}

    /**
     * Words stand here.
     *
     * @param from where they begin in the text of the page
     */
    default void words(int from, String words) {}
}
