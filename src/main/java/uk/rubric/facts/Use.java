package uk.rubric.facts;

/** What a place, number or medical fact is to its owner or to the case. */
public enum Use {
    HOME,
    /** A refuge or new address that must stay secret. */
    SAFE,
    WORK,
    /** The place of the offence, or the address in the charge. */
    SCENE,
    /** The public office of a business, court, police station or hospital. */
    BUSINESS,
    /** Personal use as opposed to business use, as of a telephone. */
    PERSONAL,
    /** Injuries that are charged. */
    INJURY,
    /** Illness, medication and whatever else of a patient's past is not charged. */
    HISTORY,
    UNKNOWN
}
