package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;

/** Reads runs of capitalised words that may be one person's name, and tells where such a run ends or is part of another name. */
record NameWords(PlainText page, Lettering lettering, Gazetteer gazetteer) {

    /** Words that make an organisation or street of the name before them. */
    private static final Set<String> TAILS = Lists.words("name-tails.txt");

    /** A full stop behind a longer word ends a sentence; behind a shorter one it may be that of "Mr." or an initial. */
    private static final int LONGEST_ABBREVIATION = 2;

    /** A shorter word in capitals may be any short form: KNF, OIC. */
    private static final int LONGEST_SHORT_FORM = 4;

    private static final Set<String> INSIDE_PLACES =
            Set.of("ON", "UPON", "UNDER", "BY", "IN", "LE", "NEXT", "OVER", "Y", "YR", "THE", "AND");

    private static final int SHORTEST_GENITIVE = 3;
    private static final Set<String> CONTRACTED = Set.of("'M", "'VE", "'LL", "'RE", "'D");

    /** Words of no name that are surnames too and that little else stands for behind a forename: Delphine May, Iris West. */
    private static final Set<String> SURNAMES_TOO = Set.of(
            "MAY",
            "MARCH",
            "WEST",
            "NORTH",
            "EAST",
            "SOUTH",
            "WARD",
            "FORD",
            "PAGE",
            "WALES",
            "ENGLAND",
            "IRELAND",
            "ENGLISH",
            "FRENCH",
            "CONSTABLE");

    private static final int LONGEST_TAIL = 3;

    /** These go on with the name of a place in small letters too. */
    private static final Set<String> STATIONS = Set.of(
            "STATION", "BUS", "RAILWAY", "PIER", "LIBRARY", "PRECINCT", "PARK", "HOSPITAL", "CHURCH", "REC", "TRAIN");

    private static final Set<String> NUMBERED = Set.of("PAGE", "WARD");

    static NameWords of(PlainText page) {
        return new NameWords(page, new Lettering(page), Gazetteer.standard());
    }

    /** What a run of words is read for. */
    enum In {
        /** A form's field holds a name, so that a comma parts surname and forename, and the next label may follow at once. */
        FIELD,
        /** In running text a comma may part one person from the next. */
        PROSE
    }

    /** A word in capitals as the lists know it, without the possessive. */
    String bare(int word) {
        String written = bare(page.word(word));
        if (written.length() <= SHORTEST_GENITIVE || !written.endsWith("S")) {
            return written;
        }
        // "Nikhils brother", as telephones have it.
        String shorter = written.substring(0, written.length() - 1);
        boolean ends = page.wordEnd(word) >= page.length() || page.text().charAt(page.wordEnd(word)) == '\n';
        boolean genitive = (ends
                        || lettering.joinedBy(word, " ")
                                && (!lettering.capital(word + 1) || lettering.inLineOfCapitals(word)))
                && gazetteer.forename(shorter)
                && !gazetteer.ordinaryWord(shorter)
                && gazetteer.strange(written);
        return genitive ? shorter : written;
    }

    static String bare(String word) {
        return word.endsWith("'S") ? word.substring(0, word.length() - 2) : word;
    }

    boolean notName(int word) {
        return gazetteer.notName(page.word(word)) || joined(word) || contraction(page.word(word));
    }

    /** "I've", "What's", "don't". */
    private boolean contraction(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0
                && (CONTRACTED.contains(word.substring(apostrophe))
                        || word.endsWith("N'T")
                        || word.endsWith("'S") && gazetteer.notName(word.substring(0, apostrophe)));
    }

    /** Programs join words by an underscore, and people do not write names so. */
    private boolean joined(int word) {
        int before = page.wordStart(word) - 1;
        int after = page.wordEnd(word);
        return before >= 0 && page.text().charAt(before) == '_'
                || after < page.text().length() && page.text().charAt(after) == '_';
    }

    boolean forename(int word) {
        return gazetteer.forename(page.word(word));
    }

    boolean ordinary(int word) {
        return gazetteer.ordinaryWord(page.word(word));
    }

    /** Whether a word is no known name and no other word either. */
    boolean strange(int word) {
        return gazetteer.strange(bare(word))
                && (bare(word).length() >= LONGEST_SHORT_FORM || !lettering.allCapitals(word))
                && !Places.place(page.word(word))
                && !Streets.lastWords().contains(page.word(word));
    }

    /** Whether a word begins a surname of two words. */
    boolean particle(int word) {
        return NameTokens.PARTICLES.contains(page.word(word))
                && lettering.near(word, " \n")
                && (lettering.capital(word + 1)
                        || NameTokens.PARTICLES.contains(page.word(word + 1))
                                && lettering.near(word + 1, " \n")
                                && lettering.capital(word + 2));
    }

    /** Whether a word of no name is a surname elsewhere. */
    boolean surnameToo(int word) {
        return SURNAMES_TOO.contains(page.word(word));
    }

    /** Whether a month or a quarter of the sky is somebody's surname: "Delphine May", but not "June May 2026" nor "Victoria West Road". */
    boolean surnameDespite(int word) {
        return word > 0
                && surnameToo(word)
                && (lettering.joinedBy(word - 1, " ") || lettering.wrapped(word - 1))
                && forename(word - 1)
                && !notName(word - 1)
                && (!ordinary(word - 1) || lettering.allCapitals(word) && !lettering.allCapitals(word - 1))
                && !tail(word)
                && !numbered(word);
    }

    /** "May 2026", "Ward 7". */
    private boolean numbered(int word) {
        return (Dates.monthName(page.word(word)) || NUMBERED.contains(page.word(word)))
                && lettering.near(word, " ,")
                && lettering.beginsWithFigure(word + 1);
    }

    boolean mayBeName(int word) {
        return gazetteer.mayBeName(page.word(word));
    }

    boolean title(int word) {
        return NameTokens.TITLES.contains(page.word(word));
    }

    boolean single(int word) {
        return page.word(word).length() == 1;
    }

    /** Whether a word ends the name of a place: "Nowhere-on-Trent". */
    boolean insidePlace(int word) {
        return word > 0 && INSIDE_PLACES.contains(page.word(word - 1)) && lettering.joinedBy(word - 1, "-");
    }

    /** Whether a word makes an organisation, park or street of the name before it. */
    boolean tailWord(int word) {
        return TAILS.contains(page.word(word));
    }

    /** Whether the names of streets, institutions and firms end with a word. */
    static boolean endsPlace(String word) {
        return TAILS.contains(word) || Firms.ends(word);
    }

    /** Whether the run that ends with a word goes on as the name of a street or an organisation. */
    boolean tail(int last) {
        return firm(last)
                || last + 1 < page.words()
                        && lettering.joinedBy(last, " ")
                        && (lettering.capital(last + 1) || page.word(last + 1).equals("STATION"))
                        && TAILS.contains(page.word(last + 1))
                        // "Jane Sample Unit 3": what is numbered begins something of its own.
                        && !(lettering.joinedBy(last + 1, " ") && lettering.beginsWithFigure(last + 2));
    }

    /**
     * Whether the capitalised words behind a run go on, some words farther, as the name of a street, an institution or a firm:
     * "Sample Magistrates' Court", "Kirk Sample bus station". Only where the words before them are not sure to be a person.
     */
    boolean tailAhead(int last) {
        int word = last;
        while (word - last < LONGEST_TAIL
                && (lettering.joinedBy(word, " ") || lettering.joinedBy(word, "' ") || lettering.wrapped(word))) {
            word++;
            if (STATIONS.contains(page.word(word))) {
                return true;
            }
            if (!lettering.capital(word)) {
                return false;
            }
            if (endsPlace(page.word(word))) {
                return !(lettering.joinedBy(word, " ") && lettering.beginsWithFigure(word + 1));
            }
        }
        return false;
    }

    /** "Rose & Price Estate Agents": with "and" a name goes on as a firm's. */
    private boolean firm(int last) {
        if (!page.text().startsWith(" & ", page.wordEnd(last)) && !page.text().startsWith(" &\n", page.wordEnd(last))) {
            return false;
        }
        Firms firms = new Firms(page);
        @Nullable TextRange name = firms.at(page.wordStart(last));
        return name != null && firms.organisation(name);
    }

    /** The last word of a run of capitalised words from a place on, or the word before it where there is none. */
    int run(int first, String joints, int most, In where) {
        int last = first - 1;
        boolean comma = false;
        for (int word = first; word < page.words() && word - first < most; word++) {
            if (!lettering.capital(word) && !particle(word)
                    || notName(word)
                            && !initial(word, word > first || where == In.FIELD && beforeCapital(word))
                            && !particle(word)
                            && !(word > first && surnameDespite(word))) {
                break;
            }
            if (word > first) {
                boolean behindComma = commaBefore(word);
                boolean wrapped = forename(word - 1) && lettering.wrapped(word - 1);
                if ((!lettering.near(word - 1, joints) || where == In.PROSE && dashBefore(word)) && !wrapped
                        || behindComma && (comma || where == In.PROSE && !forename(word))
                        || page.word(word - 1).endsWith("'S")
                        || sentenceEndsBefore(word)
                        || where == In.FIELD && label(word)) {
                    break;
                }
                comma |= behindComma;
            }
            last = word;
        }
        return last;
    }

    /** Whether a letter is an initial though it is a word too ("Mr A. Sample"): its full stop tells, or a name before it. */
    private boolean initial(int word, boolean inName) {
        return single(word) && (inName || page.text().startsWith(".", page.wordEnd(word)));
    }

    private boolean beforeCapital(int word) {
        return (lettering.joinedBy(word, " ") || lettering.joinedBy(word, ". "))
                && lettering.capital(word + 1)
                && !notName(word + 1);
    }

    /** "Sample - Crown Court": a dash between blanks parts a name from what follows. */
    private boolean dashBefore(int word) {
        return page.text().startsWith(" - ", page.wordEnd(word - 1));
    }

    private boolean commaBefore(int word) {
        int comma = page.text().indexOf(',', page.wordEnd(word - 1), page.wordStart(word));
        return comma >= 0;
    }

    private boolean sentenceEndsBefore(int word) {
        return page.word(word - 1).length() > LONGEST_ABBREVIATION
                && page.wordStart(word) - page.wordEnd(word - 1) >= 2
                && page.text().startsWith(". ", page.wordEnd(word - 1));
    }

    private boolean label(int word) {
        return Cues.labelAt(page, page.wordStart(word)) && !mayBeName(word);
    }
}
