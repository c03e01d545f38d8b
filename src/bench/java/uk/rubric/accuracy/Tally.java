package uk.rubric.accuracy;

import java.util.Locale;

/** The counts of one kind of detail: what was there, what was found, and whose it was said to be. */
final class Tally {

    int there;
    int found;
    int whole;
    int said;
    int right;
    int owned;
    int ownerRight;
    int roleRight;
    int unsure;
    int harmful;

    void add(Tally other) {
        there += other.there;
        found += other.found;
        whole += other.whole;
        said += other.said;
        right += other.right;
        owned += other.owned;
        ownerRight += other.ownerRight;
        roleRight += other.roleRight;
        unsure += other.unsure;
        harmful += other.harmful;
    }

    /** A share with three figures, or a dash where there is nothing to share. */
    static String share(int part, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", part / (double) all);
    }

    /** The row of a table. */
    String row(String name, boolean precise) {
        return String.format(Locale.ROOT, "| %s | %d | %s | %s | %d | %s | %d | %s | %s | %s | %d |", name, there, share(found, there), share(whole, there), said,
                precise ? share(right, said) : "-", owned, share(ownerRight, owned), share(roleRight, owned), share(unsure, owned), harmful);
    }
}
