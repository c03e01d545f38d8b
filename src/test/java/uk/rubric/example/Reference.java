package uk.rubric.example;

/** The unique reference number of a case in the four parts in which forms print it: force, unit, number, year. */
record Reference(String force, String unit, String number, String year) {

    /** The case of the examples. */
    static final Reference EXAMPLE = new Reference("01", "ZD", "04173", "26");

    @Override
    public String toString() {
        return force + unit + number + year;
    }
}
