package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a number that is somebody's age though nothing but the words around say so: who is 12 and; Jane Sample (12); her son Leo 4 yrs. */
record BareAges(PlainText page) {

    /** A number that no other sign makes something else of. */
    static final Pattern NUMBER = Pattern.compile("(?<=[ (\\n])(\\d{1,2})(?=[ ,;)\\n]|\\.(?!\\d)|$)");

    private static final Pattern IS = Pattern.compile(
            "(?:\\bI AM|\\bI'M|\\bAM NOW|\\bWHO\\sIS|\\bWHO'S|\\bWHO\\sWAS|\\bS?HE\\sIS|\\bS?HE'S|, IS|, WAS|\\bIS NOW|\\b(?:IS|AM) (?:ONLY|JUST|NEARLY|ABOUT|AROUND))\\s$");
    private static final Pattern GOES_ON = Pattern.compile("\\sAND\\b|[,;]|\\.(?:\\s|$)|$");
    private static final Pattern OF = Pattern.compile(",\\s(?:OF|FROM)\\b");
    private static final Pattern NAME_IS = Pattern.compile("(?:[A-Z'\\-]{2,20}) (?:IS|WAS)\\s$");
    private static final String DEED =
            "(?:IS|WAS|HAS|HAD|WHO|WERE|CAME|LIVES|SAYS|SAID|TOLD|ATTENDS|GOES|SAW|HEARD)\\b";
    private static final Pattern DOES = Pattern.compile("\\s" + DEED);
    private static final Pattern SAID_OF = Pattern.compile(",\\s" + DEED);
    private static final Pattern IN_YEARS = Pattern.compile("\\s(?:YRS?|YEARS?)\\b");
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

    /** Whether somebody's name or a word of kinship ends with a word. */
    private boolean nameEnds(int word) {
        return KIN.contains(page.word(word))
                || new Lettering(page).capital(word)
                        && Gazetteer.standard().mayBeName(page.word(word))
                        && !Places.place(page.word(word));
    }
}
