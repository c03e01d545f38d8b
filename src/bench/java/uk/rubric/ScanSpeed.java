package uk.rubric;

import uk.rubric.facts.ShippedLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import uk.rubric.accuracy.Prose;
import uk.rubric.documents.Page;
import uk.rubric.facts.detection.Detectors;

/**
 * Measures how fast all detectors together scan one page of text, and that ten times the text takes ten times as long: of prose, of random
 * characters, and of texts built to hurt patterns.
 *
 * <p>Run by {@code mvn -Pbench verify} after {@link RulebookBench}; times are CPU time of the measuring thread.
 */
final class ScanSpeed {

    private static final int SMALL = 1_000_000;
    private static final int LARGE = 10_000_000;
    private static final int RUNS = 2;

    private static final Detectors DETECTORS = ShippedLexicon.detectors();

    private ScanSpeed() {}

    static void run(Path home) throws IOException {
        String prose = Prose.of(home, LARGE, 20260101L);
        System.out.println("| text | 1 million characters, M chars/s | 10 million, M chars/s |\n| --- | --- | --- |");
        line("prose of case files", length -> prose.substring(0, length));
        line("random printable characters", length -> random(length, 0x20, 0x7f));
        line("random characters of many scripts", length -> random(length, 0x20, 0x3000));
        line("one run of digits", length -> digits(length, 0));
        line("digits with blanks between them", length -> digits(length, 4));
        line("nested quotes", length -> "\"('".repeat(length / 3));
        line("capitals without a blank", length -> "ABCDEFGH".repeat(length / 8));
        line("names without a verb", length -> "Jane SAMPLE, ".repeat(length / 13));
        line("house numbers and street words", length -> "12 Road, ".repeat(length / 9));
        line("halves of mail addresses", length -> "a.b@".repeat(length / 4));
        line("labels without values", length -> "DOB: Tel: ".repeat(length / 10));
    }

    private static void line(String name, IntFunction<String> text) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, speed(text.apply(SMALL)), speed(text.apply(LARGE)));
    }

    private static double speed(String text) {
        Page page = Page.ofText(1, text);
        double best = 0;
        for (int i = 0; i < RUNS; i++) {
            best = Math.max(best, text.length() / 1e6 / RulebookBench.cpu(() -> DETECTORS.detect(page)));
        }
        return best;
    }

    private static String random(int length, int from, int to) {
        return new Random(length).ints(length, from, to).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** @param every how many digits stand together at most; 0 for no gap at all */
    private static String digits(int length, int every) {
        Random random = new Random(length);
        StringBuilder digits = new StringBuilder(length);
        while (digits.length() < length) {
            digits.append(every > 0 && random.nextInt(every) == 0 ? ' ' : (char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
