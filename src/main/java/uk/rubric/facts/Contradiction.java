package uk.rubric.facts;

import java.util.Optional;
import uk.rubric.documents.Place;

/**
 * Two places of a case that cannot both be right about one person, one number or the case itself, so that somebody has to look at both before
 * anything is sent (Data Protection Act 2018, section 38: accuracy).
 *
 * @param place what says otherwise than most of the pack, or than the case statement
 * @param other where the rest says it first; empty where only the case statement does
 * @param owner whom the place speaks of
 * @param value what stands at the place
 * @param slip whether one wrong, missing or exchanged character explains the difference
 * @param misread whether it may lie in the reading of a picture: one of the places is one, and two characters at most differ
 */
public record Contradiction(
        About about, Place place, Optional<Place> other, Owner owner, PrivateText value, boolean slip, boolean misread)
        implements Fact {

    /** What two places say differently. */
    public enum About {
        /** One person, two dates of birth. */
        TWO_BIRTHDAYS,
        /** One person, two numbers of which everybody has one: NHS, National Insurance, PNC, CRO. */
        TWO_NUMBERS,
        /** One such number, two people. */
        TWO_HOLDERS,
        /** One number or birthday, two names that differ by a slip. */
        TWO_SPELLINGS,
        /** One officer, two collar numbers. */
        TWO_COLLAR_NUMBERS,
        /** One collar number, two officers. */
        TWO_OFFICERS,
        /** A page that bears another reference than the case. */
        ANOTHER_REFERENCE
    }

    /** What about and where, never the value. */
    @Override
    public String toString() {
        return "Contradiction " + about + " in " + place.document().value() + " page " + place.page();
    }
}
