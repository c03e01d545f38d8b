package uk.rubric.example;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Somebody in an invented case. Telephone numbers come from the ranges that Ofcom keeps for drama, postcodes from a district that does not
 * exist, mail addresses from domains that RFC 2606 reserves.
 */
record Party(
        String forename,
        String surname,
        LocalDate born,
        String street,
        String postcode,
        String mobile,
        String email,
        String occupation) {

    static final String TOWN = "Sampletown";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.UK);
    private static final DateTimeFormatter BAND_DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    /** As in running text: Hannah PELLOWE is written so in statements. */
    String name() {
        return forename + " " + capitals();
    }

    /** As in tables: PELLOWE, Hannah. */
    String listed() {
        return capitals() + ", " + forename;
    }

    String capitals() {
        return surname.toUpperCase(Locale.UK);
    }

    /** The street and the town, as in a box that has the postcode beside it. */
    String streetAndTown() {
        return street + ", " + TOWN;
    }

    /** The whole address on one line. */
    String address() {
        return streetAndTown() + ", " + postcode;
    }

    /** 17/06/1991 */
    String birthday() {
        return born.format(DAY);
    }

    /** 17/06/91, as the Police National Computer prints it. */
    String shortBirthday() {
        return born.format(SHORT_DAY);
    }

    /** 17-Jun-1991, as hospitals print it (DSCN 04/2009). */
    String bandBirthday() {
        return born.format(BAND_DAY);
    }
}
