package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether two pieces belong to one address by what stands between them: separators and a few names, no label, no sentence's end. */
record AddressJoints(AddressWords words) {

    private static final int WIDEST = 90;
    private static final int WIDEST_WITHOUT_WORDS = 6;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_BETWEEN_COMMAS = 5;
    private static final int MOST_LINE_FEEDS = 4;
    private static final int LABEL_WITHIN = 21;

    /** The postcode's own label, or up to three words in small letters: before a postcode they can only be its town. */
    private static final Pattern BEFORE_POSTCODE = Pattern.compile(
            "[ ,.;\\t\\n]{0,6}(?:[A-Z][A-Z'\\-]{1,20}[ ,\\t\\n]{1,3}){0,3}(?:POST ?CODE[ :.\\t\\n]{0,5})?");

    /** Words in small letters that stand in the names of places and between the parts of an address. */
    private static final Set<String> SMALL_WORDS =
            Set.of("OF", "THE", "UPON", "ON", "UNDER", "LE", "IN", "NEAR", "AND");

    /** Whether what ends at one place and the piece that begins at the other are one address. */
    boolean join(int from, AddressPiece next) {
        int to = next.start();
        if (to - from > WIDEST) {
            return false;
        }
        boolean postcode = next.sort() == AddressPiece.Sort.POSTCODE;
        return postcode
                        && BEFORE_POSTCODE
                                .matcher(words.page().upper())
                                .region(from, to)
                                .matches()
                        && !sentenceBetween(from, to)
                || onlySeparators(from, to) && onlyNames(from, to);
    }

    /** Whether a new sentence leads to the postcode: "14 Example Road. Then to ZZ99 1AA"; behind "Rd. Sampletown" none does. */
    private boolean sentenceBetween(int from, int to) {
        PlainText page = words.page();
        boolean stop = page.text().substring(from, to).contains(". ");
        for (int word = page.wordFrom(from); stop && word < page.words() && page.wordStart(word) < to; word++) {
            if (!words.lettering().capital(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no sentence or paragraph ends and no foreign sign stands between. */
    private boolean onlySeparators(int from, int to) {
        String text = words.page().text();
        int lineFeeds = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineFeeds++;
                if (i > from && text.charAt(i - 1) == '\n') {
                    return false;
                }
            } else if (!Character.isLetterOrDigit(c) && " \t,.;()-'&".indexOf(c) < 0) {
                return false;
            }
            if (c == '.' && i + 1 < to && Character.isWhitespace(text.charAt(i + 1))) {
                return false;
            }
        }
        return lineFeeds <= MOST_LINE_FEEDS;
    }

    private boolean onlyNames(int from, int to) {
        PlainText page = words.page();
        int count = 0;
        int sinceComma = 0;
        for (int word = page.wordFrom(from); word < page.words() && page.wordStart(word) < to; word++) {
            count++;
            sinceComma = parted(from, word) ? 1 : sinceComma + 1;
            boolean small = !SMALL_WORDS.contains(page.word(word))
                    && (!words.lettering().capital(word)
                            || words.lettering().inLineOfCapitals(word) && Streets.beforeName(page.word(word)));
            if (small
                    || sinceComma > MOST_WORDS_BETWEEN_COMMAS
                    || sinceComma == 1 && titleAndForename(page.word(word))
                    || Cues.labelAt(page, page.wordStart(word)) && colonFollows(word)) {
                return false;
            }
        }
        return count == 0 ? to - from <= WIDEST_WITHOUT_WORDS : count <= MOST_WORDS;
    }

    private static boolean titleAndForename(String word) {
        return NameTokens.TITLES.contains(word) && Gazetteer.standard().forename(word);
    }

    /** Whether a comma or line feed stands before a word. */
    private boolean parted(int from, int word) {
        PlainText page = words.page();
        if (word == 0) {
            return false;
        }
        for (int i = Math.max(from, page.wordEnd(word - 1)); i < page.wordStart(word); i++) {
            if (page.text().charAt(i) == ',' || page.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon follows a word before the line ends. */
    private boolean colonFollows(int word) {
        PlainText page = words.page();
        int end = page.wordEnd(word);
        int line = page.lineEnd(page.lineAt(end - 1));
        return page.text().indexOf(':', end, Math.max(end, Math.min(line, end + LABEL_WITHIN))) >= 0;
    }
}
