package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.rubric.documents.Place;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Contradiction.About;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.PrivateText;

/**
 * A value that a place of the pack, or the case statement, gives for somebody or something.
 *
 * @param value in canonical form
 * @param written as it stands there
 * @param place empty where it is the case statement that says it
 * @param picture whether it was read from a picture
 */
record Said(String value, String written, Optional<Place> place, Owner owner, boolean picture) {

    /** So many characters at most are read wrongly in one value of a picture that can be read at all. */
    private static final int MISREADINGS = 2;

    /** What the case statement says. */
    static Said stated(String value) {
        return new Said(value, value, Optional.empty(), new Owner.Unknown("the case statement"), false);
    }

    /** The contradiction between this and what is said elsewhere; none where both may mean the same, or this has no place. */
    Optional<Contradiction> against(Said other, About about, Kind kind) {
        if (same(other, kind)) {
            return Optional.empty();
        }
        boolean slip = slip(other, kind);
        boolean misread = (picture || other.picture) && (slip || differences(value, other.value) <= MISREADINGS);
        return contradiction(other, about, slip, misread);
    }

    /** The contradiction that lies in the very same value of two people. */
    Optional<Contradiction> sameOf(Said other, About about) {
        return contradiction(other, about, false, false);
    }

    private Optional<Contradiction> contradiction(Said other, About about, boolean slip, boolean misread) {
        return place.map(
                here -> new Contradiction(about, here, other.place, owner, new PrivateText(written), slip, misread));
    }

    private boolean same(Said other, Kind kind) {
        return value.equals(other.value)
                || kind == Kind.DATE_OF_BIRTH && (sameDay(written, other.value) || sameDay(other.written, value));
    }

    /** A year of two figures names no century. */
    private static boolean sameDay(String written, String canonical) {
        Optional<PrintedDate> printed = PrintedDate.in(written).filter(PrintedDate::shortYear);
        Optional<LocalDate> day = day(canonical);
        return printed.isPresent() && day.isPresent() && printed.get().against(day.get()) == Agreement.EQUAL;
    }

    private boolean slip(Said other, Kind kind) {
        if (kind == Kind.DATE_OF_BIRTH) {
            Optional<PrintedDate> one = day(value).map(PrintedDate::of);
            Optional<LocalDate> another = day(other.value);
            return one.isPresent() && another.isPresent() && one.get().against(another.get()) == Agreement.CLOSE;
        }
        return PrintComparison.oneEdit(value, other.value);
    }

    private static int differences(String a, String b) {
        if (a.length() != b.length()) {
            return Integer.MAX_VALUE;
        }
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private static Optional<LocalDate> day(String canonical) {
        try {
            return Optional.of(LocalDate.parse(canonical));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Nothing of the value. */
    @Override
    public String toString() {
        return "Said " + place;
    }
}
