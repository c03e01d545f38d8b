package uk.rubric.documents.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The number that a cell may keep in a copy: one that shows the same words by the same format, and that these words tell in full, so
 * that no digit is kept that nobody saw.
 */
final class CellNumber {

    /** Formats made of signs that say nothing by themselves (ECMA-376 part 1, 18.8.31). */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i)(?:General|AM/PM|A/P|E[+-]|\\[(?:Red|Blue|Green)]|\\[(?:h+|m+|s+)]"
                    + "|\\[\\$[\u00A3\u20AC$]?(?:-[0-9A-F]{1,6})?]|\"[\u00A3\u20AC$ .,:/()%-]{1,3}\"|\\\\[ .,:/()-]|_[ ().,\u00A3\u20AC$-]|\\* "
                    + "|[#0?.,%+/ :;()\u00A3\u20AC$hmsdy-])+");

    private static final double MINUTES = 24 * 60;
    private static final double SECONDS = MINUTES * 60;

    private final DataFormatter formatter;

    CellNumber(DataFormatter formatter) {
        this.formatter = formatter;
    }

    /** The number that says what a cell shows and no more; nothing where there is none, or where the format might say something itself. */
    Optional<String> of(String raw, String shown, String format) {
        if (!harmless(format)) {
            return Optional.empty();
        }
        try {
            return DateUtil.isADateFormat(-1, format)
                    ? date(Double.parseDouble(raw), shown, format)
                    : plain(shown, format);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static boolean harmless(String format) {
        return HARMLESS.matcher(format).matches();
    }

    private Optional<String> plain(String shown, String format) {
        String digits = shown.replaceAll("[^0-9.E+-]", "");
        if (shown.startsWith("(") && shown.endsWith(")")) {
            digits = "-" + digits;
        }
        BigDecimal number = new BigDecimal(digits);
        if (shown.contains("%")) {
            number = number.movePointLeft(2);
        }
        return shows(number.doubleValue(), shown, format)
                ? Optional.of(number.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    /** Days are told in full by day, month and year; without these, by the time alone. */
    private Optional<String> date(double raw, String shown, String format) {
        String parts = format.replaceAll("\"[^\"]*\"|\\\\.|\\[\\$[^]]*]", "").toLowerCase(Locale.ROOT);
        boolean day = parts.contains("d") && parts.contains("y") && parts.matches(".*m.*");
        boolean time = parts.contains("h");
        double days = day ? Math.floor(raw) : 0;
        List<Double> told = time ? List.of(days, days + part(raw, MINUTES), days + part(raw, SECONDS)) : List.of(days);
        return told.stream()
                .filter(number -> (day || time) && shows(number, shown, format))
                .findFirst()
                .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private static double part(double raw, double parts) {
        return Math.round((raw - Math.floor(raw)) * parts) / parts;
    }

    private boolean shows(double number, String shown, String format) {
        return formatter.formatRawCellContents(number, -1, format).equals(shown);
    }
}
