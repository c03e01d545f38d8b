package uk.rubric.example;

import java.util.Locale;

/** A police officer of the invented force of Sampleshire. */
record Officer(String rank, String number, String forename, String surname) {

    static final String STATION = "Sampletown Police Station";
    static final String TELEPHONE = "01632 960101";

    /** As in lists and statements: PC 4471 SORRELL. */
    String brief() {
        return rank + " " + number + " " + surname.toUpperCase(Locale.UK);
    }

    /** As at the head of a statement: PC 4471 Elaine SORRELL. */
    String full() {
        return rank + " " + number + " " + forename + " " + surname.toUpperCase(Locale.UK);
    }

    /** The mailbox at work. */
    String email() {
        return (forename + "." + surname).toLowerCase(Locale.UK) + "@sampleshire.police.test";
    }
}
