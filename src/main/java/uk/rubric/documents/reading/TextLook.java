package uk.rubric.documents.reading;

import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/**
 * How some text of an office document is styled, as far as that decides whether anybody sees it.
 *
 * @param hidden whether it is formatted as hidden
 * @param ink its brightness, 0 to 1; nothing where programs choose an ink that can be seen
 * @param ground the brightness of what is behind it; nothing for paper
 * @param tiny whether it is too small to be read on paper
 */
record TextLook(
        boolean hidden, @Nullable Double ink, @Nullable Double ground, boolean tiny) {

    static final TextLook PLAIN = new TextLook(false, null, null, false);

    /** Smaller letters cannot be read on paper, in points. */
    static final double SMALLEST = 2;

    /** Ink that differs less from what is behind it cannot be seen. */
    private static final double LEAST_CONTRAST = 0.08;

    /** The brightness of what is written on. */
    private static final double PAPER = 1;

    /** A ground darker than this is a black box. */
    private static final double BLACK = 0.2;

    /** This look where the outer one says nothing else. */
    TextLook within(TextLook outer) {
        return new TextLook(
                hidden || outer.hidden,
                ink == null ? outer.ink : ink,
                ground == null ? outer.ground : ground,
                tiny || outer.tiny);
    }

    TextLook hiding() {
        return new TextLook(true, ink, ground, tiny);
    }

    /** In which layer text of this look lies. */
    Layer layer() {
        if (hidden) {
            return Layer.HIDDEN;
        }
        double behind = ground == null ? PAPER : ground;
        if (ink != null && Math.abs(ink - behind) < LEAST_CONTRAST) {
            return behind < BLACK ? Layer.COVERED : Layer.INVISIBLE;
        }
        return tiny ? Layer.INVISIBLE : Layer.PAGE;
    }
}
