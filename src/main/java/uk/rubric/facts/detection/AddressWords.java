package uk.rubric.facts.detection;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words around the anchors of an address: capitalised runs, house numbers, towns, and what may stand between two pieces. */
final class AddressWords {

    private static final int MOST_JOINED_WORDS = 8;
    private static final int MOST_SEGMENT_WORDS = 5;
    /** The postcode's own label, or up to three words in small letters: before a postcode they can only be its town. */
    private static final Pattern BEFORE_POSTCODE = Pattern.compile(
            "[ ,.;\\t\\n]{0,6}(?:[A-Z][A-Z'\\-]{1,20}[ ,\\t\\n]{1,3}){0,3}(?:POST ?CODE[ :.\\t\\n]{0,5})?");

    private static final Pattern RANGE_PART = Pattern.compile("\\d{1,4}[A-H]?");

    private final PlainText page;

    AddressWords(PlainText page) {
        this.page = page;
    }

    boolean capital(int word) {
        return Character.isUpperCase(page.text().charAt(page.wordStart(word)));
    }

    boolean number(int word) {
        char c = page.text().charAt(page.wordStart(word));
        return c >= '0' && c <= '9';
    }

    /** Whether only such characters, at most three, stand between a word and the next. */
    boolean near(int word, String by) {
        if (word + 1 >= page.words() || page.wordStart(word + 1) - page.wordEnd(word) > 3) {
            return false;
        }
        for (int i = page.wordEnd(word); i < page.wordStart(word + 1); i++) {
            if (by.indexOf(page.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The word at which a house number begins that ends at a word ("12", "12A", "12-14"), or -1. */
    int houseNumber(int word) {
        if (word < 0
                || !near(word, " ,\n")
                || !RANGE_PART.matcher(page.word(word)).matches()) {
            return -1;
        }
        int before = page.wordStart(word) - 1;
        if (before >= 0
                && ".:/\u00A3$".indexOf(page.text().charAt(before)) >= 0
                && !(before > 1 && page.upper().startsWith("NO", before - 2))
                && page.text().charAt(before) != ':') {
            return -1;
        }
        boolean range = word > 0
                && near(word - 1, " -")
                && page.text().charAt(before) == '-'
                && RANGE_PART.matcher(page.word(word - 1)).matches();
        return range ? word - 1 : word;
    }

    /** The last word of a capitalised run, or the word before its first where there is none. */
    int capitals(int first, int most) {
        int last = first - 1;
        for (int word = first; word < page.words() && word - first < most; word++) {
            if (!capital(word) || word > first && !near(word - 1, " -'")) {
                break;
            }
            last = word;
        }
        return last;
    }

    boolean commaFollows(int word) {
        int end = page.wordEnd(word);
        return end < page.length() && page.text().charAt(end) == ',';
    }

    /** The first and last word of the town or county that begins at a word. */
    Optional<int[]> place(int word) {
        if (!capital(word)) {
            return Optional.empty();
        }
        int most = Places.words(page.word(word));
        for (int last = Math.min(page.words(), word + most) - 1; last >= word; last--) {
            String written = page.upper().substring(page.wordStart(word), page.wordEnd(last));
            if (written.length() <= 24 && Places.place(written)) {
                return Optional.of(new int[] {word, last});
            }
        }
        return Optional.empty();
    }

    /** Whether two anchors belong together: between them at most two separators and capitalised words, no label, no sentence's end. */
    boolean joinable(int from, int to, boolean postcode) {
        if (to - from > 90) {
            return false;
        }
        if (postcode && BEFORE_POSTCODE.matcher(page.upper()).region(from, to).matches()) {
            return true;
        }
        int lineFeeds = 0;
        for (int i = from; i < to; i++) {
            char c = page.text().charAt(i);
            if (c == '\n') {
                lineFeeds++;
                if (i > from && page.text().charAt(i - 1) == '\n') {
                    return false;
                }
            } else if (!Character.isLetterOrDigit(c) && " \t,.;()-'&".indexOf(c) < 0) {
                return false;
            }
            if (c == '.' && i + 1 < to && page.text().charAt(i + 1) == ' ') {
                return false;
            }
        }
        int words = 0;
        int segment = 0;
        for (int word = page.wordFrom(from); word < page.words() && page.wordStart(word) < to; word++) {
            words++;
            segment =
                    word > 0 && parted(Math.max(from, page.wordEnd(word - 1)), page.wordStart(word)) ? 1 : segment + 1;
            boolean small = !capital(word)
                    && !Set.of("OF", "THE", "UPON", "ON", "UNDER", "LE", "IN", "NEAR", "AND")
                            .contains(page.word(word));
            if (small
                    || segment > MOST_SEGMENT_WORDS
                    || Gazetteer.standard().forename(page.word(word))
                            && segment == 1
                            && NameTokens.TITLES.contains(page.word(word))
                    || Cues.labelAt(page, page.wordStart(word)) && labelled(word)) {
                return false;
            }
        }
        return words <= MOST_JOINED_WORDS && lineFeeds <= 4 && (words > 0 || to - from <= 6);
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.text().charAt(i) == ',' || page.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a field's label: a colon follows it before the line ends. */
    private boolean labelled(int word) {
        int end = page.wordEnd(word);
        int line = page.lineEnd(page.lineAt(end == 0 ? 0 : end - 1));
        return page.text().indexOf(':', end, Math.max(end, Math.min(line, end + 21))) >= 0;
    }

    /** The start of an address grown left over a flat's, house's or institution's name before its first anchor. */
    int leftSegment(int start, boolean postcode, Set<String> buildings) {
        int from = start;
        for (int round = 0; round < 2; round++) {
            int before = from - 1;
            boolean parted = false;
            int lineFeeds = 0;
            while (before >= 0 && " ,\n".indexOf(page.text().charAt(before)) >= 0) {
                parted |= page.text().charAt(before) != ' ';
                lineFeeds += page.text().charAt(before) == '\n' ? 1 : 0;
                before--;
            }
            int last = page.wordFrom(before + 1) - 1;
            if (!parted
                    || lineFeeds > 1
                    || last < 0
                    || page.wordEnd(last) != before + 1
                    || !capital(last)
                    || !buildings.contains(page.word(last)) && !postcode) {
                return from;
            }
            int first = last;
            while (first > 0
                    && last - first < 4
                    && near(first - 1, " '-")
                    && (capital(first - 1) || number(first - 1))) {
                first--;
            }
            boolean building = false;
            for (int word = first; word <= last; word++) {
                building |= buildings.contains(page.word(word));
            }
            if (!building || first == last && !postcode) {
                return from;
            }
            from = page.wordStart(first);
        }
        return from;
    }

    /** The end of an address grown right over ", Locality, Town", or over lines that hold nothing but a locality. */
    int rightSegments(int end) {
        int to = end;
        for (int round = 0; round < 3; round++) {
            int at = to;
            while (at < page.length() && page.text().charAt(at) == ' ') {
                at++;
            }
            boolean comma = at < page.length() && page.text().charAt(at) == ',';
            boolean line = at < page.length() && page.text().charAt(at) == '\n'
                    || comma && at + 1 < page.length() && page.text().charAt(at + 1) == '\n';
            if (!comma && !line) {
                return to;
            }
            int first = page.wordFrom(at);
            if (first >= page.words() || page.wordStart(first) - at > 3) {
                return to;
            }
            int last = capitals(first, 3);
            if (last < first) {
                return to;
            }
            boolean known = place(first).isPresent();
            boolean wholeLine = page.wordEnd(last) == page.lineEnd(page.lineAt(page.wordStart(first)))
                    || page.text().startsWith(",", page.wordEnd(last));
            Gazetteer gazetteer = Gazetteer.standard();
            boolean other = gazetteer.notName(page.word(first)) && !compass(page.word(first))
                    || gazetteer.forename(page.word(first))
                    || NameTokens.TITLES.contains(page.word(first))
                    || Cues.labelAt(page, page.wordStart(first));
            boolean startsClause = last + 1 < page.words()
                    && near(last, " ")
                    && !capital(last + 1)
                    && !Set.of("ON", "AT", "IN", "AND", "WITH", "WHERE", "WHEN", "FOR", "TO", "FROM", "SINCE", "AS")
                            .contains(page.word(last + 1));
            if (!known && (other || startsClause && !page.shouting(page.lineAt(at)) || line && !wholeLine)) {
                return to;
            }
            to = page.wordEnd(last);
        }
        return to;
    }

    private static boolean compass(String word) {
        return Set.of("NORTH", "SOUTH", "EAST", "WEST", "NEW", "OLD").contains(word);
    }

    /** Whether a postcode stands within the next line or so, which lets an address be written in small letters. */
    boolean postcodeFollows(int end, Pattern postcode) {
        Matcher m = postcode.matcher(page.upper());
        m.region(end, Math.min(page.length(), end + 60)).useTransparentBounds(true);
        return m.find();
    }

    /** Whether no sentence ends between two places and at most two lines do. */
    boolean sameSentence(int from, int to) {
        int lineFeeds = 0;
        for (int i = from; i < to; i++) {
            char c = page.text().charAt(i);
            if (c == '\n' && ++lineFeeds > 2
                    || c == '.' && i + 1 < to && page.text().charAt(i + 1) == ' ' && i - from > 3) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capitalised word stands right before a place, as in "Mrs Sample of 12 Example Road". */
    boolean nameBefore(int position) {
        int word = page.wordFrom(position) - 1;
        return word >= 0
                && capital(word)
                && position - page.wordEnd(word) <= 2
                && !Gazetteer.standard().notName(page.word(word));
    }
}
