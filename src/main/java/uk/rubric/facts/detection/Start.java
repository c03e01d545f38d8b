package uk.rubric.facts.detection;

/**
 * Where a pattern's match may begin. Each sort of place is found once for a page, so a pattern is tried at a few places and not at
 * every character.
 */
enum Start {
    /** The first of some digits. */
    DIGITS,
    /** A word that begins with a letter and holds a digit. */
    CODE,
    /** A word that begins with a letter and holds a digit or has one in the next two words. */
    LABEL,
    /** A word with a slash at most fifteen characters further on. */
    SLASHED,
    /** Digits, and the plus sign, bracket or misread nought before them, with which telephone numbers begin. */
    DIALLED,
    /** A pound, dollar or euro sign. */
    CURRENCY,
    /** Up to four hexadecimal digits with a colon or hyphen and another one behind them. */
    HEXADECIMAL
}
