package uk.rubric.facts.detection;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.detection.AddressPiece.Sort;

/** Finds the postcodes of a page, whole or with some characters masked. */
record Postcodes(PlainText page) {

    // BS 7666: outward A9 A99 A9A AA9 AA99 AA9A, inward 9AA without C I K M O V; scanners write O and I for digits.
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![A-Z0-9])(?:GIR ?0AA|([A-PR-UWYZ][A-HK-Z]?)[0-9][0-9A-HJKMNP-Y]?[ ]{0,2}\\n?[0-9OIL][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])");
    private static final Pattern MASKED = Pattern.compile(
            "(?<![A-Z0-9])([A-PR-UWYZ][A-HK-Y]?)[0-9][0-9A-Z]? ?[0-9*X\u2588]?[*X\u2588]{2,3}(?![A-Z0-9*])");
    /** Of an area that there is none of, or with a letter for a digit: in an address it is a misread postcode, elsewhere any code. */
    private static final Pattern MISREAD = Pattern.compile(
            "(?<![A-Z0-9])[A-Z]{1,2}[0-9][0-9A-Z]?[ ]{1,2}(?!1ST|2ND|3RD|[0-9](?:TH|AM|PM))[0-9][A-Z]{2}(?![A-Z0-9])");

    private static final Set<String> WORDS_LIKE_HALVES =
            Set.of("ONE", "OLD", "OUR", "OUT", "LED", "LET", "LEG", "LAW", "LAY", "LAP", "ITS");

    private static final int SECOND_HALF = 3;
    private static final int NEXT_LINE = 60;

    /** Every postcode of the page. */
    void each(Consumer<AddressPiece> found) {
        page.search().each(WHOLE, Start.LABEL, m -> {
            boolean area = m.group(1) == null || Places.area(m.group(1));
            if (area && !wordBehindHalf(m.end())) {
                found.accept(new AddressPiece(Sort.POSTCODE, m.start(), m.end()));
            }
        });
        page.search().each(MISREAD, Start.LABEL, m -> {
            if (!known(m.start(), m.end())) {
                found.accept(new AddressPiece(Sort.PLACE, m.start(), m.end()));
            }
        });
        page.search().each(MASKED, Sign.MASK, m -> {
            if (Places.area(m.group(1))) {
                found.accept(new AddressPiece(Sort.POSTCODE, m.start(), m.end(), true));
            }
        });
    }

    private boolean known(int start, int end) {
        Matcher m = WHOLE.matcher(page.upper()).region(start, end);
        return m.matches() && m.group(1) != null && Places.area(m.group(1));
    }

    /** Whether a postcode stands within the next line or so, which lets an address be written in small letters. */
    boolean follows(int end) {
        Matcher m = WHOLE.matcher(page.upper());
        m.region(end, Math.min(page.length(), end + NEXT_LINE)).useTransparentBounds(true);
        return m.find();
    }

    /** Whether what would be the second half, its digit misread, is a word of the sentence, as in "in SM12 one evening". */
    private boolean wordBehindHalf(int end) {
        String half = page.text().substring(end - SECOND_HALF, end);
        return Character.isLetter(half.charAt(0))
                && (half.equals(half.toLowerCase(Locale.ROOT))
                        || WORDS_LIKE_HALVES.contains(half.toUpperCase(Locale.ROOT)));
    }
}
