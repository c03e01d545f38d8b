package uk.rubric.documents;

/**
 * Four corners on the page as it is shown, in fractions of its width and height from the top left:
 * top left, top right, bottom right, bottom left as the text reads.
 */
public record Quad(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {

    /** An upright box from its left, top, right and bottom edges. */
    public static Quad box(double left, double top, double right, double bottom) {
        return new Quad(left, top, right, top, right, bottom, left, bottom);
    }
}
