package uk.rubric.facts.detection;

import java.util.List;
import java.util.Set;

/** Finds the name of a house before its street: "of Larchwood, Example Road". Any words may name a house, so that what stands before them has to tell. */
record HouseNames(AddressWords words, Cues cues) {

    private static final int MOST_WORDS = 4;

    /** Behind these a house can follow, and a town before its street hardly does. */
    private static final Set<String> AT = Set.of(
            "AT",
            "OF",
            "IS",
            "AS",
            "ADDRESS",
            "FROM",
            "BETWEEN",
            "ATTEND",
            "ENTER",
            "LKA",
            "LIVES",
            "LIVE",
            "RESIDES",
            "STAYS",
            "TO",
            "INTO",
            "RESIDENCE",
            "OFFICE",
            "PAST",
            "SHOWS",
            "NAMELY",
            "ATTENDED",
            "ONTO",
            "I'M",
            "VISITED",
            "SEARCHED",
            "OCCUPY",
            "OCCUPIES",
            "RENTS",
            "RENT",
            "OWN",
            "OWNS");

    private static final List<Cue> ANNOUNCING =
            List.of(Cue.HOME_ADDRESS, Cue.SAFE_ADDRESS, Cue.WORK_ADDRESS, Cue.ADDRESS);

    /** Behind these and a comma: "I know where she lives, Larchwood, Example Road". */
    private static final Set<String> LIVING = Set.of(
            "LIVES", "LIVE", "LIVED", "LIVING", "IS", "HOME", "HOUSE", "ADDRESS", "PLACE", "STAYING", "STAYS", "MOVED");

    private static final int CUE_WITHIN = 3;

    /** The word at which the name of a house begins that ends before a street's first word, or -1; where a town follows the street less has to tell. */
    int before(int street, boolean town) {
        int last = street - 1;
        if (last < 0 || !words.commaFollows(last) || !words.lettering().near(last, ", \n")) {
            return -1;
        }
        Lettering lettering = words.lettering();
        int first = street;
        boolean building = false;
        while (first > 0
                && street - first < MOST_WORDS
                && (lettering.capital(first - 1) || small(first - 1))
                && !Streets.beforeName(words.page().word(first - 1))
                && !AT.contains(words.page().word(first - 1))
                && (first == street
                        || lettering.near(first - 1, " '")
                        || lettering.near(first - 1, " ") && small(first - 1)
                        || lettering.joinedBy(first - 1, "-")
                        || lettering.wrapped(first - 1))) {
            first--;
            building |= words.building(first);
        }
        boolean contrast = street - first > 2 && lettering.allCapitals(first + 1) && !lettering.allCapitals(first);
        if (street - first > 2 && building && (person(first) || contrast) && !small(first + 1)) {
            // "R/K Keith Sample Rose Cottage, Example Road": forename and surname stand before the house.
            first += 2;
        }
        boolean name = first < street
                && (!person(first)
                        || first < last
                                && (dwelling(last) || noSurname(last) || small(first + 1) || words.building(first)))
                && words.lastOfPlace(first) < last;
        return name && !namesSomebody(first, last) && (building || announced(first) || town && behindComma(first))
                ? first
                : -1;
    }

    /** Whether a comma parts the name of a house from what stands before it: "Sample Van Hire, Larchwood, Example Road, Sampletown". */
    private boolean behindComma(int first) {
        return first > 0
                && words.commaFollows(first - 1)
                && words.lettering().near(first - 1, ", \n")
                && words.lettering().capital(first - 1)
                && !Streets.lastWords().contains(words.page().word(first - 1));
    }

    /** The article inside the name of a house in Welsh: Min y Nant. */
    private boolean small(int word) {
        String written = words.page().word(word);
        return word > 0
                && (written.equals("Y") || written.equals("YR"))
                && words.lettering().near(word - 1, " -")
                && words.lettering().capital(word - 1);
    }

    /** Whether a forename and surname end a run: "Author Jane Sample, Example Green". */
    private boolean namesSomebody(int first, int last) {
        return last - first > 1
                && person(last - 1)
                && !words.building(last)
                && !Streets.lastWords().contains(words.page().word(last));
    }

    /** Whether a word names nothing but a building: "Lilac Cottage" is nobody. */
    private boolean dwelling(int word) {
        String written = words.page().word(word);
        return (words.building(word) || Streets.lastWords().contains(written))
                && (Gazetteer.standard().notName(written)
                        || !Gazetteer.standard().surname(written));
    }

    /** Whether a word of common use is nobody's surname: "Beck View" is a house though Beck is a forename. */
    private boolean noSurname(int word) {
        String written = words.page().word(word);
        return Gazetteer.standard().commonWord(written) && !Gazetteer.standard().surname(written);
    }

    private boolean person(int word) {
        String written = words.page().word(word);
        return Gazetteer.standard().forename(written) && !Gazetteer.standard().ordinaryWord(written)
                || NameTokens.TITLES.contains(written);
    }

    private boolean announced(int first) {
        PlainText page = words.page();
        int start = page.wordStart(first);
        if (beginsBlock(first)) {
            return true;
        }
        if (start > 0 && "\t:".indexOf(page.text().charAt(start - 1)) >= 0
                || start > 1 && page.text().startsWith(": ", start - 2)) {
            return true;
        }
        if (article(first) || behindPerson(first)) {
            return true;
        }
        return first > 0
                        && AT.contains(page.word(first - 1))
                        && words.lettering().near(first - 1, " \n:")
                || ANNOUNCING.stream().anyMatch(cue -> cues.before(cue, start, CUE_WITHIN) != null);
    }

    /** Whether a house's name begins a line of its own, or stands behind a dash, a date, a number or somebody's "at my mum's,". */
    private boolean beginsBlock(int first) {
        PlainText page = words.page();
        int start = page.wordStart(first);
        String before = page.upper().substring(Math.max(0, start - 4), start);
        boolean line = start == page.lineStart(page.lineAt(start))
                && !words.lettering().wrapped(Math.max(0, first - 1));
        return line
                || before.endsWith(" - ")
                || before.endsWith("(")
                || before.endsWith("\"")
                || before.endsWith("H/A ")
                || first > 0
                        && before.endsWith(", ")
                        && (words.lettering().holdsFigure(first - 1)
                                || page.word(first - 1).endsWith("'S")
                                || LIVING.contains(page.word(first - 1)));
    }

    /** "The Willows, Example Road" inside a sentence: without its capital the article would begin an inn or a shop. */
    private boolean article(int first) {
        return words.page().word(first).equals("THE") && !words.lettering().beginsSentence(first);
    }

    /** Whether a comma parts the house from somebody's name: "Keith Sample, Larchwood, Example Road". */
    private boolean behindPerson(int first) {
        int name = first - 2;
        return name >= 0
                && words.lettering().near(first - 1, ",\n ")
                && words.commaFollows(first - 1)
                && words.lettering().capital(first - 1)
                && words.lettering().near(name, " ")
                && words.lettering().capital(name)
                && !words.lettering().inLineOfCapitals(name)
                && Gazetteer.standard().forename(words.page().word(name));
    }
}
