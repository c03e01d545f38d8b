package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a number that is somebody's age though no "years old" says so: she's about 40; who are 6 and 9; Leo is 4 now. */
record BareAges(PlainText page) {

    private static final String ENDS = "(?=[ ,;:!?)\\n\\t]|\\.(?!\\d)|Y(?:RS?|EARS?)?\\b|$)";

    /** A number that no other sign makes something else of. */
    static final Pattern NUMBER = Pattern.compile("(?<=[ (\\n\\t])(1[01]\\d|\\d{1,2})" + ENDS);

    /** The same in words. */
    static final Pattern WORDS = Pattern.compile("(?<=[ \\n])(" + NumberWords.PATTERN + ")" + ENDS);

    private static final String HEDGE =
            "(?:\\s(?:ABOUT|AROUND|ROUGHLY|APPROX(?:IMATELY)?|NEARLY|ALMOST|ONLY|JUST|NOW|STILL|OVER|ABOUT TO BE|NOT YET|NOT QUITE|ALL OF|WELL INTO (?:HIS|HER)|MAYBE|PROBABLY|LIKE|GETTING ON FOR|COMING UP(?: TO)?|GOING ON|AT LEAST|THE AGE OF))";
    private static final String MODAL =
            "(?:\\s(?:WILL|MUST|WOULD|MIGHT|COULD|CAN|SHALL|HAD TO)(?:\\sONLY)?|'LL|'D)\\sBE";
    private static final String SOMEBODY =
            "(?:BOY|GIRL|LAD|LASS|KID|CHILD|BABY|SON|DAUGHTER|CALLER|INF|INFORMANT|INFT|IP|VICTIM|SUSPECT|SUS|PATIENT|PT|DRIVER|PASSENGER|PEDESTRIAN|MALE|FEMALE|MAN|WOMAN|DEFENDANT|DP|WITNESS|[DP][1-9])";
    private static final String ARE =
            "\\b(?:WHO|THEY|BOTH|WE|CHILDREN|KIDS|BOYS|GIRLS|TWINS|SONS|DAUGHTERS)\\s(?:ARE|WERE)";

    private static final Pattern IS = Pattern.compile("(?:\\b(?:I|S?HE|WHO|THEY|YOU)" + MODAL + "|\\b" + SOMEBODY
            + "\\s(?:IS|WAS)|(?<!SINCE )\\b(?:I|S?HE|WHO)\\sWAS|\\b(?:S?HES)\\b|(?<=[.?!:]\\s|\\n)(?:MUST\\sBE|WAS)|\\b(?:I|S?HE|WHO)\\s(?:AM|IS)|\\b(?:I'M|S?HE'S|WHO'S)|\\bAM|, IS|, WAS|\\bIS NOW|\\bIS(?=\\s(?:ONLY|JUST|NEARLY|ABOUT|AROUND)))"
            + HEDGE + "{0,3}\\s$");

    /** Of a number in words only this lets no doubt that it counts years. */
    private static final Pattern S_HE_IS =
            Pattern.compile("(?:(?<!SINCE )\\bI\\sWAS|(?<=[.?!:]\\s)MUST\\sBE|\\b(?:I|S?HE|WHO)" + MODAL + HEDGE
                    + "{0,3}|\\b(?:S?HE|WHO|" + SOMEBODY + ")(?:\\s(?:IS|WAS)|'S)" + HEDGE + "{0,3}|\\b(?:I\\sAM|I'M)"
                    + HEDGE + "{1,3})\\s$");

    private static final Pattern SEVERAL_ARE = Pattern.compile(ARE + HEDGE + "{0,2}\\s$");
    private static final Pattern SEVERAL_BEFORE =
            Pattern.compile(ARE + HEDGE + "{0,2}\\s(?:\\d{1,2},?\\s(?:(?:AND|&)\\s)?){1,5}$");
    private static final Pattern SEVERAL_BEHIND =
            Pattern.compile("(?:,\\s|\\s(?:AND|&)\\s)\\d{1,2}(?!\\d|\\s?(?:FOOT|FEET|FT|METRES?|YARDS?|MILES?))");

    static final Pattern GOES_ON = Pattern.compile(
            "\\s{1,2}AND\\b|\\sBUT\\b|\\sSO\\b|\\sWHEN\\b|\\sOR\\sSO\\b(?!\\s[A-Z]+S\\b)|\\sNOW\\b|\\sTHIS\\b|\\sNEXT\\b|\\sAT\\sTHE\\sTIME\\b|\\sTODAY\\b|\\s(?:BY )?THEN\\b|\\sON\\s(?:[A-Z]{3,6}DAY|THE\\s\\d)|\\sTOMORROW\\b|\\sIN\\s(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\\sOR\\s\\d{1,2}\\b|[,;)!?](?!\\s(?:MAYBE|OR|PERHAPS|POSSIBLY)\\s\\d{1,3}\\s[A-Z])|\\.(?:\\s|$)|\\n(?!(?:FEET|FOOT|FT|INCH|INCHES|STONE|METRES?|YARDS?|PACES|MILES?|DOORS?|HOURS?|MINUTES?|WEEKS?|MONTHS?|DAYS?|OR|TO|OF)\\b)|$");
    private static final Pattern NAME_IS =
            Pattern.compile("(?:[A-Z'\\-]{2,20})(?:\\s(?:IS|WAS|WILL BE)|'S)" + HEDGE + "{0,2}\\s$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s?(?:Y(?:RS?|EARS?|/?O)?(?: OLD)?)[,);]");
    /** "I have 42 years and work as a cook", as they say whose first language counts years so. */
    private static final Pattern HAVE = Pattern.compile("\\bI\\s(?:HAVE|AM HAVING)\\s$");

    private static final Pattern HAVE_YEARS = Pattern.compile("\\sYEARS(?=[.,;]|\\sAND\\b|\\sOLD\\b)");
    /** A house's or a thing's number is nobody's age. */
    private static final Set<String> NUMBERED =
            Set.of("NO", "NOS", "NUMBER", "NUM", "FLAT", "ROOM", "UNIT", "HOUSE", "PAGE");

    private static final Set<String> LEADING = Set.of(
            "IS",
            "WAS",
            "AM",
            "ARE",
            "WERE",
            "BE",
            "HAVE",
            "HAVING",
            "AND",
            "ABOUT",
            "AROUND",
            "ROUGHLY",
            "APPROX",
            "APPROXIMATELY",
            "NEARLY",
            "ALMOST",
            "ONLY",
            "JUST",
            "NOW",
            "YET",
            "QUITE",
            "HES",
            "SHES",
            "STILL",
            "OVER",
            "MAYBE",
            "PROBABLY",
            "LIKE",
            "FOR",
            "UP",
            "TO",
            "ON",
            "LEAST",
            "OF");

    private static final Pattern LIST = Pattern.compile("[.)]\\s[A-Z]");
    private static final int FIGURES_BESIDE_NAMES = 2;
    private static final int BEFORE_WITHIN = 44;
    private static final int BEHIND_WITHIN = 16;
    private static final Set<String> KIN = Lists.words("kin.txt");

    /** Whether the number in words at a place is somebody's age. */
    boolean inWordsOfSomebody(int start, int end) {
        int word = page.wordFrom(start) - 1;
        boolean said = word >= 0 && leadsToAge(page.word(word));
        boolean aside = word >= 0 && !said && page.text().startsWith(",", page.wordEnd(word));
        if (!said && !aside) {
            return false;
        }
        String before = before(start);
        String behind = behind(end);
        return aside
                ? new AgesBesideNames(page).besideName(start, end, before, behind)
                : GOES_ON.matcher(behind).lookingAt()
                        && (S_HE_IS.matcher(before).find() || named(start, behind));
    }

    private String before(int start) {
        return page.upper().substring(Math.max(0, start - BEFORE_WITHIN), start);
    }

    private String behind(int end) {
        return page.upper().substring(end, Math.min(page.length(), end + BEHIND_WITHIN));
    }

    /** Whether the number at a place is somebody's age. */
    boolean saidOfSomebody(int start, int end) {
        int word = page.wordFrom(start) - 1;
        boolean said = word >= 0 && leadsToAge(page.word(word));
        boolean beside = word >= 0 && (new Lettering(page).capital(word) || !apart(word, start));
        // Most numbers are nothing of the sort, which one look at the word before tells.
        if (!said && !beside) {
            return false;
        }
        // Somebody is a hundred and one where a verb says so; beside a name the number is a room's or a telephone's.
        if (end - start > FIGURES_BESIDE_NAMES) {
            return said
                    && IS.matcher(before(start)).find()
                    && GOES_ON.matcher(behind(end)).lookingAt();
        }
        String before = before(start);
        String behind = behind(end);
        if (NUMBERED.contains(page.word(word)) || listed(start, behind)) {
            return false;
        }
        if (before.endsWith("(") && IN_BRACKETS.matcher(behind).lookingAt()) {
            return true;
        }
        if (!said) {
            return new AgesBesideNames(page).besideName(start, end, before, behind);
        }
        if (HAVE.matcher(before).find()) {
            return HAVE_YEARS.matcher(behind).lookingAt();
        }
        if (IS.matcher(before).find()) {
            return GOES_ON.matcher(behind).lookingAt() || addressed(end);
        }
        if (SEVERAL_ARE.matcher(before).find()) {
            return SEVERAL_BEHIND.matcher(behind).lookingAt();
        }
        if (SEVERAL_BEFORE.matcher(before).find()) {
            return GOES_ON.matcher(behind).lookingAt();
        }
        return named(start, behind) || new AgesBesideNames(page).besideName(start, end, before, behind);
    }

    /** Whether a word may stand right before somebody's age in a sentence. */
    private static boolean leadsToAge(String word) {
        return LEADING.contains(word) || word.indexOf('\'') > 0 || Character.isDigit(word.charAt(0));
    }

    /** Whether but one blank or line feed parts a word from what begins at a place. */
    private boolean apart(int word, int start) {
        return start - page.wordEnd(word) == 1 && " \n".indexOf(page.text().charAt(start - 1)) >= 0;
    }

    /** Whether a number heads the entry of a list: "14. Are you under a social worker?". */
    private boolean listed(int start, String behind) {
        int before = page.wordFrom(start) - 1;
        return page.text().charAt(start - 1) == '\n'
                && LIST.matcher(behind).lookingAt()
                && !(before >= 0 && new Lettering(page).wrapped(before));
    }

    /** "Kyle is 6 Meera": whoever is spoken to is named behind the number. */
    private boolean addressed(int end) {
        int word = page.wordFrom(end);
        return word < page.words()
                && page.wordStart(word) == end + 1
                && page.text().charAt(end) == ' '
                && new Lettering(page).capital(word)
                && (Gazetteer.standard().forename(page.word(word))
                                && !Gazetteer.standard().ordinaryWord(page.word(word))
                        || !page.shouting(page.lineAt(end))
                                && Gazetteer.standard().forename(page.word(word))
                                && page.wordEnd(word) < page.length()
                                && ".,!?\n".indexOf(page.text().charAt(page.wordEnd(word))) >= 0);
    }

    /** Whether somebody named is so many: "Leo is 4 now". */
    private boolean named(int start, String behind) {
        String before = before(start);
        if (!NAME_IS.matcher(before).find()) {
            return false;
        }
        int is = page.wordFrom(start) - 1;
        while (is > 0
                && !page.word(is).equals("IS")
                && !page.word(is).equals("WAS")
                && !page.word(is).equals("WILL")
                && !page.word(is).endsWith("'S")) {
            is--;
        }
        boolean contracted = page.word(is).endsWith("'S");
        int end = start + page.wordEnd(page.wordFrom(start)) - page.wordStart(page.wordFrom(start));
        return is > 0 && (GOES_ON.matcher(behind).lookingAt() || addressed(end)) && nameEnds(contracted ? is : is - 1);
    }

    /** Whether somebody's name or a word of kinship ends with a word. */
    private boolean nameEnds(int word) {
        String written = NameWords.bare(page.word(word));
        return KIN.contains(written)
                || new Lettering(page).capital(word)
                        && Gazetteer.standard().mayBeName(written)
                        && !Places.place(written);
    }
}
