package uk.rubric.facts.detection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings details into a form in which equal details are equal texts, whoever wrote them and however. */
public final class CanonicalForms {

    private static final Pattern PNC = Pattern.compile("(19|20)?(\\d{2})[ /.\\-]{0,3}(\\d{1,7}) ?([A-Z])");
    private static final Pattern PNC_SOLID = Pattern.compile("(19|20)(\\d{2})(\\d{7})([A-Z])");
    private static final Pattern CRO = Pattern.compile("(\\d{1,6}) ?/ ?(\\d{2}) ?([A-Z])");
    private static final Pattern SMALL_FILE = Pattern.compile("SF ?(\\d{2}) ?/ ?(\\d{1,6}) ?([A-Z])");

    private static final Pattern FAMILY_FIRST = Pattern.compile("^([^,/]{1,60})[,/](.{1,80})$", Pattern.DOTALL);

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]s?(?![a-z])|['\u2019]");
    private static final char FIRST_BEYOND_ASCII = 0x80;

    /** Two-digit PNC years from 39 are the last century's, as prison records read them; the PNC began in 1974. */
    private static final int PNC_PIVOT = 39;

    private CanonicalForms() {}

    /** A PNC ID as YYYY/NNNNNNND, whatever its separators and zeros; nothing where it has no such shape. */
    public static Optional<String> pncId(String written) {
        String compact = written.strip().toUpperCase(Locale.ROOT);
        Matcher solid = PNC_SOLID.matcher(compact);
        if (solid.matches()) {
            return Optional.of(solid.group(1) + solid.group(2) + "/" + solid.group(3) + solid.group(4));
        }
        Matcher m = PNC.matcher(compact);
        if (!m.matches()) {
            return Optional.empty();
        }
        String century = m.group(1) != null ? m.group(1) : Integer.parseInt(m.group(2)) >= PNC_PIVOT ? "19" : "20";
        return Optional.of(century + m.group(2) + "/" + padded(m.group(3), 7) + m.group(4));
    }

    /** Whether the check letter of a PNC ID agrees with its digits. */
    public static boolean pncIdPasses(String canonical) {
        String digits = canonical.substring(2, 4) + canonical.substring(5, 12);
        return CheckCharacters.mod23(digits) == canonical.charAt(12);
    }

    /** A CRO number as NNNNNN/YYD, or a small-file number as SFYY/ND without leading zeros; nothing where it has neither shape. */
    public static Optional<String> cro(String written) {
        String compact = written.strip().toUpperCase(Locale.ROOT);
        Matcher file = SMALL_FILE.matcher(compact);
        if (file.matches()) {
            return Optional.of("SF" + file.group(1) + "/" + unpadded(file.group(2)) + file.group(3));
        }
        Matcher m = CRO.matcher(compact);
        return m.matches() ? Optional.of(padded(m.group(1), 6) + "/" + m.group(2) + m.group(3)) : Optional.empty();
    }

    /**
     * Whether the check letter of a CRO number agrees with its digits. Small-file numbers are read in the three ways that the data
     * standards and practice know: serial padded to five digits, as written, or alone and padded to six (before 1965).
     */
    public static boolean croPasses(String canonical) {
        char letter = canonical.charAt(canonical.length() - 1);
        int slash = canonical.indexOf('/');
        if (canonical.startsWith("SF")) {
            String year = canonical.substring(2, slash);
            String serial = canonical.substring(slash + 1, canonical.length() - 1);
            return CheckCharacters.mod23(year + padded(serial, 5)) == letter
                    || CheckCharacters.mod23(year + serial) == letter
                    || CheckCharacters.mod23(padded(serial, 6)) == letter;
        }
        String year = canonical.substring(slash + 1, canonical.length() - 1);
        return CheckCharacters.mod23(year + canonical.substring(0, slash)) == letter;
    }

    /** A United Kingdom telephone number as its national digits with the leading 0; others as + and digits. */
    public static String phone(String written) {
        String digits = digits(written.replace("(0)", ""));
        String plain = written.strip();
        boolean international = plain.startsWith("+") || plain.startsWith("(+");
        if (digits.startsWith("0044")) {
            digits = digits.substring(2);
        }
        boolean british = digits.startsWith("44") && (digits.length() == 12 || digits.length() == 11 || international);
        if (british) {
            String national = digits.substring(2);
            return national.startsWith("0") ? national : "0" + national;
        }
        return international ? "+" + digits : digits;
    }

    /** A name folded for comparison: given names first, lower case, no accents, hyphens as spaces, apostrophes gone. */
    public static String name(String written) {
        String stripped = written.strip();
        boolean parted = stripped.indexOf(',') > 0 || stripped.indexOf('/') > 0;
        String inOrder = parted ? FAMILY_FIRST.matcher(stripped).replaceFirst("$2 $1") : stripped;
        return folded(withoutApostrophes(withoutAccents(inOrder).toLowerCase(Locale.ROOT)), true);
    }

    private static String withoutAccents(String name) {
        return name.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    /** Without apostrophes, and without the s of a genitive that ends a word. */
    private static String withoutApostrophes(String small) {
        if (small.indexOf('\'') < 0 && small.indexOf('\u2019') < 0) {
            return small;
        }
        return APOSTROPHES.matcher(small).replaceAll("");
    }

    /** Any wording folded for comparison: lower case letters and digits with single spaces. */
    static String words(String written) {
        return folded(written.toLowerCase(Locale.ROOT), false);
    }

    /** Small letters and digits with a single space for whatever stands between them. */
    private static String folded(String small, boolean lettersBeyondAscii) {
        StringBuilder folded = new StringBuilder(small.length());
        boolean gap = false;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            boolean kept =
                    c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || lettersBeyondAscii && c >= FIRST_BEYOND_ASCII;
            if (kept) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
            }
            gap = !kept;
        }
        return folded.toString();
    }

    /** An address folded for comparison: as {@link #words}, street words written out, the label of its postcode left out. */
    public static String address(String written) {
        return (" " + words(written) + " ")
                .replaceFirst(" post ?code ", " ")
                .replace(" rd ", " road ")
                .replace(" ave ", " avenue ")
                .replace(" cl ", " close ")
                .replace(" ln ", " lane ")
                .replace(" dr ", " drive ")
                .replace(" cres ", " crescent ")
                .replace(" gdns ", " gardens ")
                .strip();
    }

    /** The digits alone. */
    static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Letters and digits alone, in capitals. */
    static String compact(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(Character.toUpperCase(c));
            }
        }
        return kept.toString();
    }

    /** Letters that a scanner reads for digits, turned back: O and Q are 0, I and L are 1, S is 5, B is 8, Z is 2, G is 6. */
    static String repaired(String digits) {
        StringBuilder out = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            out.append(
                    switch (c) {
                        case 'O', 'Q' -> '0';
                        case 'I', 'L', '|' -> '1';
                        case 'S' -> '5';
                        case 'B' -> '8';
                        case 'Z' -> '2';
                        case 'G' -> '6';
                        default -> c;
                    });
        }
        return out.toString();
    }

    static String padded(String digits, int length) {
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }

    private static String unpadded(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }
}
