package uk.rubric.facts.detection;

/** A sort of character that a pattern cannot do without, so that it is tried only in its neighbourhood. */
enum Sign {
    AT(90, 260),
    MASK(60, 60),
    ANGLE(60, 60);

    /** How far before and behind such a character a match may reach. */
    final int back;

    final int ahead;

    Sign(int back, int ahead) {
        this.back = back;
        this.ahead = ahead;
    }

    boolean is(char c) {
        return switch (this) {
            case AT -> c == '@';
            case MASK ->
                c == '*'
                        || c == '\u2588'
                        || c == '\u25A0'
                        || c == '\u25AC'
                        || c == '\u25AE'
                        || c == '\u2022'
                        || c == '#';
            case ANGLE -> c == '<';
        };
    }
}
