package uk.rubric.facts.detection;

import java.util.Set;

/** Tells the number of a thing by the word before it, whatever number of a person it looks like: "seal A1234BC", "the receipt is A1234BC", "order 0693741296". */
final class NumbersOfThings {

    private static final Set<String> THINGS = Set.of(
            "SEAL",
            "RECEIPT",
            "BAG",
            "EXHIBIT",
            "SERIAL",
            "REF",
            "REFERENCE",
            "ORDER",
            "BADGE",
            "LOCKER",
            "POLICY",
            "TICKET",
            "PART",
            "MODEL",
            "BATCH",
            "LOT",
            "INVOICE",
            "JOB",
            "CASE",
            "LOG",
            "KEY",
            "FOB",
            "ASSET",
            "TAG",
            "CODE",
            "CLAIM",
            "FORM",
            "TOKEN",
            "MEMBERSHIP",
            "PARCEL",
            "TRACKING",
            "VOUCHER",
            "STOCK",
            "CERTIFICATE",
            "PERMIT",
            "PASS",
            "BOOKING",
            "LABEL",
            "DOCKET",
            "BARCODE",
            "STYLE",
            "TILL",
            "FLIGHT",
            "PENALTY",
            "SKU",
            "FILE",
            "ITEM",
            "METER",
            "READING",
            "STICKER",
            "AGREEMENT",
            "CONSIGNMENT",
            "DELIVERY",
            "PRODUCT");

    private static final Set<String> BETWEEN =
            Set.of("IS", "WAS", "NO", "NUMBER", "NUM", "ID", "MARKED", "NUMBERED", "SAYS", "READS");

    private NumbersOfThings() {}

    /** Whether the number at a place is a thing's. */
    static boolean at(PlainText page, int start) {
        Lettering lettering = new Lettering(page);
        int word = page.wordFrom(start) - 1;
        while (word >= 0 && BETWEEN.contains(page.word(word)) && lettering.near(word, " .:#\n")) {
            word--;
        }
        return word >= 0 && THINGS.contains(page.word(word)) && lettering.near(word, " .:#\n");
    }
}
