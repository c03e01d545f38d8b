package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a number that is somebody's age though nothing but the words around say so: who is 12 and; Jane Sample (12); her son Leo 4 yrs. */
record BareAges(PlainText page) {

    /** A number that no other sign makes something else of. */
    static final Pattern NUMBER =
            Pattern.compile("(?<=[ (\\n])(\\d{1,2})(?=[ ,;)\\n]|\\.(?!\\d)|Y(?:RS?|EARS?)?\\b|$)");

    private static final Pattern IS = Pattern.compile(
            "(?:\\b(?:I|S?HE|WHO|THEY|YOU)(?:\\s(?:WILL|MUST|WOULD|MIGHT|COULD)|'LL|'D)\\sBE(?:\\s(?:ABOUT|AROUND|NEARLY|ONLY|JUST|OVER|GETTING ON FOR|COMING UP TO|GOING ON|AT LEAST))?|\\bS?HE'S(?:\\s(?:ONLY|JUST|ABOUT|NEARLY|MAYBE)){1,2}|\\bS?HE\\sWAS|\\b(?:BOY|GIRL|LAD|LASS|KID|CHILD|SON|DAUGHTER)\\s(?:IS|WAS)|\\bI AM|\\bI'M|\\bAM NOW|\\bWHO\\sIS|\\bWHO'S|\\bWHO\\sWAS|\\bS?HE\\sIS|\\bS?HE'S|, IS|, WAS|\\bIS NOW|\\b(?:IS|AM) (?:ONLY|JUST|NEARLY|ABOUT|AROUND))\\s$");
    private static final Pattern GOES_ON = Pattern.compile(
            "\\sAND\\b|\\sOR\\sSO\\b(?!\\s[A-Z]+S\\b)|\\sNOW\\b|\\sAT\\sTHE\\sTIME\\b|[,;)]|\\.(?:\\s|$)|$");
    private static final Pattern OF = Pattern.compile(",\\s(?:OF|FROM)\\b");
    private static final Pattern NAME_IS = Pattern.compile("(?:[A-Z'\\-]{2,20}) (?:IS|WAS)\\s$");
    private static final String DEED =
            "(?:IS|WAS|HAS|HAD|WHO|WERE|CAME|LIVES|SAYS|SAID|TOLD|ATTENDS|GOES|SAW|HEARD)\\b";
    private static final Pattern DOES = Pattern.compile("\\s" + DEED);
    private static final Pattern SAID_OF = Pattern.compile(",\\s" + DEED);
    private static final Pattern IN_YEARS = Pattern.compile("\\s?(?:YRS?|YEARS?)\\b");
    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s$");
    private static final Pattern IN_BRACKETS = Pattern.compile("Y(?:RS?|EARS?)?\\)");

    /** "I have 42 years and work as a cook", as they say whose first language counts years so. */
    private static final Pattern HAVE = Pattern.compile("\\bI\\s(?:HAVE|AM HAVING)\\s$");

    private static final Pattern HAVE_YEARS = Pattern.compile("\\sYEARS(?=[.,;]|\\sAND\\b|\\sOLD\\b)");
    private static final int BEFORE_WITHIN = 24;
    private static final int BEHIND_WITHIN = 14;
    private static final int LONGEST_NAME = 4;

    /** A smaller number in brackets counts people. */
    private static final int YOUNGEST = 3;

    private static final Set<String> KIN = Lists.words("kin.txt");

    /** Whether the number at a place is somebody's age. */
    boolean saidOfSomebody(int start, int end) {
        String before = page.upper().substring(Math.max(0, start - BEFORE_WITHIN), start);
        String behind = page.upper().substring(end, Math.min(page.length(), end + BEHIND_WITHIN));
        if (before.endsWith("(") && IN_BRACKETS.matcher(behind).lookingAt()) {
            return true;
        }
        if (HAVE.matcher(before).find()) {
            return HAVE_YEARS.matcher(behind).lookingAt();
        }
        if (IS.matcher(before).find()) {
            return GOES_ON.matcher(behind).lookingAt();
        }
        boolean bracketed = before.endsWith("(")
                && behind.startsWith(")")
                && Integer.parseInt(page.upper().substring(start, end)) >= YOUNGEST;
        boolean listed = before.endsWith(", ") && OF.matcher(behind).lookingAt()
                || Character.isWhitespace(page.upper().charAt(start - 1))
                        && IN_YEARS.matcher(behind).lookingAt();
        if (NAME_IS.matcher(before).find()) {
            int is = page.wordFrom(start) - 1;
            return is > 0 && GOES_ON.matcher(behind).lookingAt() && nameEnds(is - 1);
        }
        boolean aside = BEHIND_COMMA.matcher(before).find()
                && behind.startsWith(",")
                && (end + 2 < page.length() && Character.isLowerCase(page.text().charAt(end + 2))
                        || SAID_OF.matcher(behind).lookingAt()
                        || OF.matcher(behind).lookingAt());
        if (aside && behindFullName(start)) {
            return true;
        }
        boolean said = before.endsWith(", ") && SAID_OF.matcher(behind).lookingAt()
                || Character.isWhitespace(page.upper().charAt(start - 1))
                        && DOES.matcher(behind).lookingAt();
        return (bracketed || listed || said) && behindName(start, said);
    }

    /** Whether a name stands before a number; behind a deed only a relation's is young or old enough to be told so. */
    private boolean behindName(int position, boolean ofKin) {
        Lettering lettering = new Lettering(page);
        int last = page.wordFrom(position) - 1;
        if (last < 0 || position - page.wordEnd(last) > 2) {
            return false;
        }
        boolean known = false;
        for (int word = last; word >= 0 && word > last - LONGEST_NAME; word--) {
            if (word < last && !lettering.near(word, " ,'-\n")) {
                return known;
            }
            // "Her daughter Shanice 7 yrs": what stands between is her name, whatever the lists know.
            if (word < last && KIN.contains(page.word(word))) {
                return true;
            }
            if (!lettering.capital(word)) {
                return known;
            }
            known |= !ofKin && Gazetteer.standard().forename(page.word(word));
        }
        return known;
    }

    /** Whether a relation's forename, or a forename with its surname, stands before a number and its comma. */
    private boolean behindFullName(int position) {
        Lettering lettering = new Lettering(page);
        int last = page.wordFrom(position) - 1;
        if (last < 1 || !lettering.capital(last) || !lettering.near(last - 1, " -'\n")) {
            return false;
        }
        boolean surname = !Gazetteer.standard().notName(page.word(last)) && !Places.place(page.word(last));
        int first = last;
        while (first > 0
                && last - first < LONGEST_NAME
                && lettering.capital(first - 1)
                && lettering.near(first - 1, " -'\n")) {
            first--;
            if (Gazetteer.standard().forename(page.word(first)) || NameTokens.TITLES.contains(page.word(first))) {
                return surname;
            }
        }
        return KIN.contains(page.word(first - (lettering.capital(first) && first > 0 ? 1 : 0)));
    }

    /** Whether somebody's name or a word of kinship ends with a word. */
    private boolean nameEnds(int word) {
        return KIN.contains(page.word(word))
                || new Lettering(page).capital(word)
                        && Gazetteer.standard().mayBeName(page.word(word))
                        && !Places.place(page.word(word));
    }
}
