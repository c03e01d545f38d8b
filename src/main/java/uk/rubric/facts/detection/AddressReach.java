package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells how far an address reaches beyond its certain pieces: left over the name of a house or flat, right over locality and town. */
record AddressReach(AddressWords words) {

    private static final int MOST_NAMES_LEFT = 2;
    private static final int MOST_WORDS_LEFT = 5;
    private static final int MOST_LOCALITIES = 3;
    private static final int MOST_WORDS_RIGHT = 3;
    private static final int WIDEST_GAP = 3;
    private static final Pattern PARTICULARS = Pattern.compile(",\\s(?:DOB|BORN|AGED|B\\.|FLAT\\s\\d)");
    private static final int PARTICULARS_WITHIN = 12;

    /** Words of clauses that do go on behind an address ("in Sampletown on Monday"). */
    private static final Set<String> BEHIND_ADDRESS =
            Set.of("ON", "AT", "IN", "AND", "WITH", "WHERE", "WHEN", "FOR", "TO", "FROM", "SINCE", "AS");

    /** Words that begin the names of places though they are no names themselves. */
    private static final Set<String> BEGINS_PLACE = Set.of(
            "NORTH",
            "SOUTH",
            "EAST",
            "WEST",
            "NEW",
            "OLD",
            "UPPER",
            "LOWER",
            "GREAT",
            "LITTLE",
            "HIGH",
            "LOW",
            "MIDDLE",
            "NETHER",
            "LONG",
            "MARKET",
            "CASTLE",
            "CHIPPING",
            "CHURCH",
            "ABBOTS",
            "KINGS",
            "KIRK");

    /** Where an address begins whose first certain piece begins at a place. */
    int left(int start, boolean postcode) {
        int from = start;
        for (int round = 0; round < MOST_NAMES_LEFT; round++) {
            int last = wordBefore(from);
            if (last < 0 || !words.lettering().capital(last) || !postcode && !words.building(last)) {
                return from;
            }
            int first = firstOfName(last);
            if (!building(first, last) || first == last && !postcode) {
                return from;
            }
            from = words.page().wordStart(first);
        }
        return from;
    }

    /** The word right before a place, with a comma or one line feed between them, or -1. */
    private int wordBefore(int from) {
        PlainText page = words.page();
        int before = from - 1;
        boolean parted = false;
        int lineFeeds = 0;
        while (before >= 0 && " ,\n".indexOf(page.text().charAt(before)) >= 0) {
            parted |= page.text().charAt(before) != ' ';
            lineFeeds += page.text().charAt(before) == '\n' ? 1 : 0;
            before--;
        }
        int last = page.wordFrom(before + 1) - 1;
        return parted && lineFeeds <= 1 && last >= 0 && page.wordEnd(last) == before + 1 ? last : -1;
    }

    private int firstOfName(int last) {
        Lettering lettering = words.lettering();
        int first = last;
        while (first > 0
                && last - first + 1 < MOST_WORDS_LEFT
                && (lettering.near(first - 1, " '-") || lettering.wrapped(first - 1))
                && (lettering.capital(first - 1) || lettering.beginsWithFigure(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean building(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (words.building(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where an address ends whose last certain piece ends at a place: behind ", Locality, Town", or lines that hold nothing else. */
    int right(int end) {
        int to = end;
        for (int round = 0; round < MOST_LOCALITIES; round++) {
            int grown = overLocality(to);
            if (grown == to) {
                return to;
            }
            to = grown;
        }
        return to;
    }

    private int overLocality(int from) {
        PlainText page = words.page();
        int at = from;
        while (at < page.length() && page.text().charAt(at) == ' ') {
            at++;
        }
        boolean comma = page.text().startsWith(",", at);
        int first = page.wordFrom(at);
        // A comma at the end of a full line of running text is but a comma.
        boolean wrapped =
                comma && first > 0 && first < page.words() && words.lettering().runsOver(first - 1, ", \n");
        boolean line = page.text().startsWith("\n", at) || page.text().startsWith(",\n", at) && !wrapped;
        if (!comma && !line || first >= page.words() || page.wordStart(first) - at > WIDEST_GAP) {
            return from;
        }
        int last = overLineEnd(first, words.capitals(first, MOST_WORDS_RIGHT));
        if (page.shouting(page.lineAt(page.wordStart(first)))) {
            last = beforeDeed(first, last);
        }
        last = beforeFigures(first, beforeCapitals(first, last));
        if (last < first) {
            return from;
        }
        boolean known = words.lastOfPlace(first) >= first;
        boolean shouting = page.shouting(page.lineAt(at));
        return known
                        || (!other(first) || comma && unlisted(first, last))
                                && !(line && !fillsLine(first, last))
                                && (shouting
                                        || comma
                                                && (first < last
                                                        || !Gazetteer.standard().surname(page.word(first)))
                                        || !startsClause(last))
                ? page.wordEnd(last)
                : from;
    }

    /** The two words of a town that a line's end parts: "Upper" and "Sample." */
    private int overLineEnd(int first, int last) {
        PlainText page = words.page();
        if (last != first
                || !words.lettering().wrapped(last)
                || !words.lettering().capital(last + 1)) {
            return last;
        }
        int end = page.wordEnd(last + 1);
        boolean closes = end >= page.length() || ".,;)\n".indexOf(page.text().charAt(end)) >= 0;
        return closes || BEGINS_PLACE.contains(page.word(first)) ? last + 1 : last;
    }

    /** "Kirk Sample": behind a street and its comma two words are a town though the first is a forename, where nothing of a person follows. */
    private boolean unlisted(int first, int last) {
        PlainText page = words.page();
        int end = page.wordEnd(last);
        boolean closes = end >= page.length()
                || ".)\n\t;".indexOf(page.text().charAt(end)) >= 0
                || page.text().charAt(end) == ',' && !particulars(end)
                || new Postcodes(page).follows(end)
                || words.lettering().near(last, " \n") && BEHIND_ADDRESS.contains(page.word(last + 1));
        return last == first + 1
                && closes
                && Gazetteer.standard().forename(page.word(first))
                && Gazetteer.standard().strange(page.word(last))
                && !NameTokens.TITLES.contains(page.word(first));
    }

    /** Whether somebody's house or birthday stands behind a comma, so that a person is named before it. */
    private boolean particulars(int comma) {
        int next = words.page().wordFrom(comma);
        return next < words.page().words()
                        && words.page().wordStart(next) <= comma + 2
                        && words.lettering().beginsWithFigure(next)
                        && !words.page().word(next).startsWith("0")
                || words.page().search().at(PARTICULARS, comma, PARTICULARS_WITHIN) != null;
    }

    /** Where a run in small and capital letters goes on in capitals alone, something else begins: "Sampletown CHECKED NO TRACE". */
    private int beforeCapitals(int first, int last) {
        if (first > last || words.lettering().allCapitals(first)) {
            return last;
        }
        for (int word = first + 1; word <= last; word++) {
            if (words.lettering().allCapitals(word)) {
                return word - 1;
            }
        }
        return last;
    }

    /** A number that begins with letters is no town: "Sampletown, EXAMP801011J99ZZ". */
    private int beforeFigures(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (words.lettering().holdsFigure(word)) {
                return word - 1;
            }
        }
        return last;
    }

    /** The last word of a locality among capitals, where the next sentence word has its capital too. */
    private int beforeDeed(int first, int last) {
        for (int word = first; word <= last; word++) {
            String written = words.page().word(word);
            if (word > first && words.lettering().joinedBy(word - 1, "-")) {
                continue;
            }
            if (word > first && BEHIND_ADDRESS.contains(written)) {
                return word - 1;
            }
            if (written.endsWith("ED")
                    || Gazetteer.standard().notName(written) && !BEGINS_PLACE.contains(written)
                    || !Places.place(written)
                            && Gazetteer.standard().forename(written)
                            && !(word > first && Gazetteer.standard().commonWord(written))
                            && !(word == first
                                    && word < last
                                    && Gazetteer.standard().strange(words.page().word(word + 1)))) {
                return words.lastOfPlace(first) >= word ? words.lastOfPlace(first) : word - 1;
            }
        }
        return last;
    }

    /** Whether a word begins something else than a locality: a person, a label, a form's word. */
    private boolean other(int word) {
        PlainText page = words.page();
        String written = page.word(word);
        return Gazetteer.standard().notName(written) && !BEGINS_PLACE.contains(written)
                || Gazetteer.standard().forename(written)
                || NameTokens.TITLES.contains(written)
                || Cues.labelAt(page, page.wordStart(word));
    }

    private boolean fillsLine(int first, int last) {
        PlainText page = words.page();
        return page.wordEnd(last) == page.lineEnd(page.lineAt(page.wordStart(first))) || words.commaFollows(last);
    }

    /** Whether a capitalised run goes on in small letters as the subject of a sentence does. */
    private boolean startsClause(int last) {
        return words.lettering().near(last, " ")
                && !words.lettering().capital(last + 1)
                && !BEHIND_ADDRESS.contains(words.page().word(last + 1));
    }
}
