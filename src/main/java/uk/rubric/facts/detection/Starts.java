package uk.rubric.facts.detection;

import java.util.EnumMap;
import java.util.Map;

/** The places of one page at which matches may begin, by their sort; each sort is looked for when first asked for. */
final class Starts {

    private static final int SLASH_WITHIN = 15;
    private static final int SIGNS_BEFORE_DIGITS = 4;
    private static final int LONGEST_HEXADECIMAL = 4;

    private final PlainText page;
    private final Map<Start, int[]> places = new EnumMap<>(Start.class);

    Starts(PlainText page) {
        this.page = page;
    }

    /** The places of a sort, in reading order. */
    int[] of(Start start) {
        return places.computeIfAbsent(start, this::find);
    }

    private int[] find(Start start) {
        Positions found = new Positions();
        switch (start) {
            case DIGITS -> digits(found);
            case CODE -> codes(found, false);
            case LABEL -> codes(found, true);
            case SLASHED -> slashed(found);
            case DIALLED -> dialled(found);
            case CURRENCY -> currency(found);
            case HEXADECIMAL -> hexadecimal(found);
        }
        return found.toArray();
    }

    private void digits(Positions found) {
        boolean inside = false;
        for (int i = 0; i < page.length(); i++) {
            boolean digit = digit(page.text().charAt(i));
            if (digit && !inside) {
                found.add(i);
            }
            inside = digit;
        }
    }

    private void codes(Positions found, boolean ahead) {
        for (int word = 0; word < page.words(); word++) {
            if (!digit(page.text().charAt(page.wordStart(word))) && (numbered(word) || ahead && numberFollows(word))) {
                found.add(page.wordStart(word));
            }
        }
    }

    private boolean numbered(int word) {
        for (int i = page.wordStart(word); i < page.wordEnd(word); i++) {
            if (digit(page.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean numberFollows(int word) {
        for (int next = word + 1; next < page.words() && next <= word + 2; next++) {
            if (page.wordStart(next) - page.wordEnd(next - 1) > 3) {
                return false;
            }
            if (numbered(next)) {
                return true;
            }
        }
        return false;
    }

    private void slashed(Positions found) {
        int word = 0;
        int last = -1;
        for (int at = page.text().indexOf('/'); at >= 0; at = page.text().indexOf('/', at + 1)) {
            word = Math.max(word, page.wordFrom(at - SLASH_WITHIN));
            while (word < page.words() && page.wordStart(word) < at) {
                if (word > last) {
                    found.add(page.wordStart(word));
                    last = word;
                }
                word++;
            }
        }
    }

    private void dialled(Positions found) {
        int done = 0;
        for (int digits : of(Start.DIGITS)) {
            int from = digits;
            while (from > done
                    && digits - from < SIGNS_BEFORE_DIGITS
                    && "+( Oo.-".indexOf(page.text().charAt(from - 1)) >= 0) {
                from--;
            }
            for (int i = from; i < digits; i++) {
                if ("+(Oo".indexOf(page.text().charAt(i)) >= 0) {
                    found.add(i);
                }
            }
            found.add(digits);
            done = digits + 1;
        }
    }

    private void currency(Positions found) {
        for (int i = 0; i < page.length(); i++) {
            char c = page.text().charAt(i);
            if (c == '\u00A3' || c == '$' || c == '\u20AC') {
                found.add(i);
            }
        }
    }

    private void hexadecimal(Positions found) {
        for (int word = 0; word < page.words(); word++) {
            int start = page.wordStart(word);
            int end = page.wordEnd(word);
            if (end - start <= LONGEST_HEXADECIMAL
                    && end + 1 < page.length()
                    && (page.text().charAt(end) == ':' || page.text().charAt(end) == '-')
                    && (hexadecimal(page.upper().charAt(end + 1)) || page.text().charAt(end + 1) == ':')
                    && hexadecimal(page.upper().charAt(start))) {
                found.add(start);
            }
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hexadecimal(char c) {
        return digit(c) || c >= 'A' && c <= 'F';
    }
}
