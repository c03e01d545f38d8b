package uk.rubric.facts.detection;

import java.util.regex.Pattern;

/** Tells a day so long ago that it can hardly be but a birthday, where somebody is named near before it or it is what somebody answers. */
record DaysLongAgo(PlainText page, Lettering lettering, DatesBehindNames behindNames) {

    /** What else a file tells of is rarely as long ago to the day. */
    private static final int FEWEST_YEARS_ALONE = 12;

    private static final int PERSON_WITHIN = 60;

    /** A money account, a list's or an entry's own number, a label of another day, a conviction: none of these dates is anybody's birthday. */
    private static final Pattern OTHER_DAY_BEFORE = Pattern.compile(
            "\\bSORT(?: ?CODE)?\\b.{0,6}$|(?:^|\\n)[ \\t]*(?:[(]?\\d{1,3}[.)][ \\t]*)?$|:[ \\t]*$|\\b(?:CONVICT[A-Z]*|SENTENC[A-Z]*|TENANCY|JOINED|OFFENCES?|COURT|PLEA|EXPIR[A-Z]*|ISSUED?|STARTED|EMPLOYED|MARRIED|DIED)\\b[^.]{0,24}$",
            Pattern.DOTALL);

    private static final Pattern ACCOUNT_BEHIND = Pattern.compile("[ ,/]{1,3}\\d{6,8}(?!\\d)");

    private static final Pattern ANSWERS = Pattern.compile("(?:[.?!]|\\bA[.:])[ \\n]$|\\bA[.:\\t] ?$");

    private static final Pattern BEHIND_ANSWER = Pattern.compile(",\\s[A-Z]{3}|\\.(?:\\s|$)");

    private static final int ANSWER_WITHIN = 4;

    private static final int THE = 4;

    /**
     * Whether a date lies so long ago, and somebody is named so near before it in its line or row, that it can hardly be but a birthday:
     * the words around must tell of no other event.
     */
    boolean besideSomebody(Dates.Found date) {
        if (behindNames.yearsBack(date) < FEWEST_YEARS_ALONE) {
            return false;
        }
        int before = page.wordFrom(date.start()) - 1;
        boolean wrapped = before >= 0 && lettering.runsOver(before, "., \n");
        int line = wrapped ? 0 : page.lineStart(page.lineAt(date.start()));
        int from = Math.max(line, date.start() - PERSON_WITHIN);
        String words = page.upper().substring(from == line && line > 0 ? line - 1 : from, date.start());
        boolean otherDay = OTHER_DAY_BEFORE
                        .matcher(wrapped ? words.replace('\n', ' ') : words)
                        .find()
                || page.search().at(ACCOUNT_BEHIND, date.end(), DatesBehindNames.PARTICULARS_WITHIN) != null;
        return !otherDay && personBetween(from, date.start());
    }

    /** Whether a day long ago is what somebody answers, with a place or nothing behind it: "A. November 10th, 1962, Sampletown". */
    boolean answer(Dates.Found date) {
        int start =
                page.upper().startsWith("THE ", Math.max(0, date.start() - THE)) ? date.start() - THE : date.start();
        return behindNames.yearsBack(date) >= FEWEST_YEARS_ALONE
                && ANSWERS.matcher(page.upper().substring(Math.max(0, start - ANSWER_WITHIN), start))
                        .find()
                && page.search().at(BEHIND_ANSWER, date.end(), DatesBehindNames.PARTICULARS_WITHIN) != null;
    }

    /** Whether a stretch names somebody: by a forename, a title, or a word of no other use in a row or right before the day. */
    private boolean personBetween(int from, int to) {
        Gazetteer names = Gazetteer.standard();
        int last = page.wordFrom(to) - 1;
        boolean row = page.text().substring(from, to).indexOf('\t') >= 0;
        for (int word = last; word >= 0 && page.wordStart(word) >= from; word--) {
            String written = page.word(word);
            boolean may = lettering.capital(word)
                    && !lettering.holdsFigure(word)
                    && !names.notName(written)
                    && !Places.place(written);
            boolean forename = names.forename(written) && !names.ordinaryWord(written);
            boolean unusual = names.strange(written) || names.surname(written) && !names.ordinaryWord(written);
            boolean pair =
                    names.forename(written) && word < last && lettering.joinedBy(word, " ") && surnameAt(word + 1);
            if (may && (forename || pair || behindNames.titled(word) || unusual && (row || word == last))) {
                return true;
            }
        }
        return false;
    }

    private boolean surnameAt(int word) {
        return lettering.capital(word)
                && (Gazetteer.standard().strange(page.word(word))
                        || Gazetteer.standard().surname(page.word(word)));
    }
}
