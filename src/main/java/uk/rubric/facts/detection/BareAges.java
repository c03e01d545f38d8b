package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a number that is somebody's age though nothing but the words around say so: who is 12 and; Jane Sample (12); her son Leo 4 yrs. */
record BareAges(PlainText page) {

    /** A number that no other sign makes something else of. */
    static final Pattern NUMBER = Pattern.compile("(?<=[ (\\n])(\\d{1,2})(?=[ ,;)\\n]|\\.(?!\\d)|$)");

    private static final Pattern IS = Pattern.compile(
            "(?:\\bI AM|\\bI'M|\\bAM NOW|\\bWHO IS|\\bWHO'S|\\bWHO WAS|\\bS?HE IS|\\bS?HE'S|, IS|, WAS|\\bIS NOW|\\b(?:IS|AM) (?:ONLY|JUST|NEARLY|ABOUT|AROUND))\\s$");
    private static final Pattern GOES_ON = Pattern.compile("\\sAND\\b|[,;]|\\.(?:\\s|$)|$");
    private static final Pattern OF = Pattern.compile(",\\s(?:OF|FROM)\\b");
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
        return (bracketed || listed) && behindName(start);
    }

    private boolean behindName(int position) {
        Lettering lettering = new Lettering(page);
        int last = page.wordFrom(position) - 1;
        if (last < 0 || position - page.wordEnd(last) > 2) {
            return false;
        }
        for (int word = last; word >= 0 && word > last - LONGEST_NAME; word--) {
            if (word < last && !lettering.near(word, " ,'-\n")) {
                return false;
            }
            // "Her daughter Shanice 7 yrs": what stands between is her name, whatever the lists know.
            if (word < last && KIN.contains(page.word(word))) {
                return true;
            }
            if (!lettering.capital(word)) {
                return false;
            }
            if (Gazetteer.standard().forename(page.word(word))) {
                return true;
            }
        }
        return false;
    }
}
