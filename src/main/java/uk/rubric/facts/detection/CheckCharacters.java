package uk.rubric.facts.detection;

/**
 * The check letters and digits of identifiers. A passed check speaks for a value; a failed one never speaks against a labelled value,
 * because typing errors are common and the person is identified all the same.
 */
final class CheckCharacters {

    /** Remainder 0 gives Z, 1 gives A, and so on; I, O and S do not occur (CJS Data Standards Catalogue, PNC ID and CRO entries). */
    private static final String MOD_23 = "ZABCDEFGHJKLMNPQRTUVWXY";

    private static final int[] MRZ_WEIGHTS = {7, 3, 1};
    private static final int[] UTR_WEIGHTS = {6, 7, 8, 9, 10, 5, 4, 3, 2};

    private CheckCharacters() {}

    /** The letter for a number, as PNC ID, CRO, arrest/summons and court case numbers use it. */
    static char mod23(String digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder * 10 + digits.charAt(i) - '0') % 23;
        }
        return MOD_23.charAt(remainder);
    }

    /** NHS number: ten digits weighted 10 to 1, sum divisible by 11 (NHS Data Dictionary). */
    static boolean nhs(String digits) {
        return digits.length() == 10 && weighted(digits) % 11 == 0;
    }

    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.length() - i) * (digits.charAt(i) - '0');
        }
        return sum;
    }

    /** Payment cards (ISO/IEC 7812) and IMEI (3GPP TS 23.003). */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** IBAN (ISO 13616): country and check moved to the end, letters as numbers from 10, remainder 1 by 97. */
    static boolean iban(String compact) {
        String turned = compact.substring(4) + compact.substring(0, 4);
        int remainder = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            if (value < 0) {
                return false;
            }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /** Unique taxpayer reference: the first digit is the check over the other nine (HMRC). */
    static boolean utr(String digits) {
        int sum = 0;
        for (int i = 0; i < UTR_WEIGHTS.length; i++) {
            sum += UTR_WEIGHTS[i] * (digits.charAt(i + 1) - '0');
        }
        return "21987654321".charAt(sum % 11) == digits.charAt(0);
    }

    /** The check digit of a field of a machine-readable zone (ICAO Doc 9303): weights 7, 3, 1; letters from 10; {@code <} is 0. */
    static char mrz(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            sum += MRZ_WEIGHTS[i % 3] * Math.max(0, Character.digit(field.charAt(i), 36));
        }
        return (char) ('0' + sum % 10);
    }
}
