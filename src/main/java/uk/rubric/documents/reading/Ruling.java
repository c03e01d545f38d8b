package uk.rubric.documents.reading;

/** A drawn line that parts cells or rows, level or upright, in points from the top left. */
record Ruling(double x1, double y1, double x2, double y2) {

    boolean level() {
        return Math.abs(y2 - y1) < 1.5;
    }
}
