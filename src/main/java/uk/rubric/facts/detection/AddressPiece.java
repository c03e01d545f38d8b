package uk.rubric.facts.detection;

/** A stretch of a page that can hardly be anything but a piece of an address. */
record AddressPiece(Sort sort, int start, int end, boolean masked) {

    /** What a piece is, the surest last. */
    enum Sort {
        /** A county or larger town. */
        PLACE,
        /** A house with a name and no number. */
        NAMED,
        FLAT,
        /** A street without a house number. */
        STREET,
        /** A house by its name together with its street. */
        HOUSE_AND_STREET,
        /** A number and a street whose last word is an ordinary word too. */
        NUMBERED_WEAK,
        NUMBERED,
        POSTCODE
    }

    AddressPiece(Sort sort, int start, int end) {
        this(sort, start, end, false);
    }
}
