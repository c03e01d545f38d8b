package uk.rubric.example;

import java.time.LocalDate;

/** The people of the example case, all of them invented. */
final class Cast {

    static final Party DEFENDANT = new Party(
            "Liam",
            "Garrowby",
            LocalDate.of(1994, 3, 4),
            "6 Quarrel Lane",
            "SM9 2HB",
            "07700 900114",
            "liam.garrowby@example.com",
            "Scaffolder");

    static final Party VICTIM = new Party(
            "Hannah",
            "Pellowe",
            LocalDate.of(1991, 6, 17),
            "27 Larkmoor Road",
            "SM9 4QT",
            "07700 900262",
            "hannah.pellowe@example.com",
            "Library assistant");

    static final Party PASSER_BY = new Party(
            "Marcus",
            "Illingford",
            LocalDate.of(1987, 1, 22),
            "Flat 3, 112 Tannery Street",
            "SM9 3RL",
            "07700 900385",
            "marcus.illingford@example.com",
            "Delivery driver");

    static final Party WAITRESS = new Party(
            "Nadia",
            "Rahmani",
            LocalDate.of(1998, 11, 9),
            "9 Coldharbour Close",
            "SM9 1JD",
            "07700 900731",
            "nadia.rahmani@example.com",
            "Waitress");

    static final Party MANAGER = new Party(
            "Owen",
            "Pritchett",
            LocalDate.of(1979, 8, 30),
            "51 Whitlow Avenue",
            "SM9 5NB",
            "07700 900590",
            "owen.pritchett@example.com",
            "Café manager");

    /** Rang the police from the house across the street and is no witness. */
    static final Party CALLER = new Party(
            "Doreen",
            "Ashdale",
            LocalDate.of(1952, 5, 2),
            "38 Saltmarsh Street",
            "SM9 4QD",
            "07700 900847",
            "doreen.ashdale@example.com",
            "Retired");

    /** Has nothing to do with the case, but a record under a name like the defendant's. */
    static final Party NAMESAKE = new Party(
            "Lee",
            "Garrowby",
            LocalDate.of(1982, 11, 14),
            "19 Corder Street",
            "SM9 6TW",
            "07700 900923",
            "lee.garrowby@example.com",
            "Labourer");

    /** The officer in the case. */
    static final Officer OFFICER_IN_CASE = new Officer("PC", "4471", "Elaine", "Sorrell");

    /** The officer who made the arrest. */
    static final Officer ARRESTING_OFFICER = new Officer("PC", "5820", "Tom", "Brackley");

    /** The sergeant who charged the defendant. */
    static final Officer CUSTODY_SERGEANT = new Officer("PS", "3306", "Ruth", "Hollis");

    private Cast() {}
}
