package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a number that stands beside a name as notes, lists and forms write ages: Jane Sample (12); her son Leo 4 yrs; Jack, 9, who; a cell between name and school. */
record AgesBesideNames(PlainText page) {

    private static final Pattern OF = Pattern.compile(",\\s(?:OF|FROM)\\b");

    private static final String DEED =
            "(?:IS|WAS|HAS|HAD|WHO|WERE|CAME|LIVES|SAYS|SAID|TOLD|ATTENDS|GOES|SAW|HEARD)\\b";

    private static final Pattern DOES = Pattern.compile("\\s" + DEED);

    private static final Pattern SAID_OF = Pattern.compile(",\\s" + DEED);

    private static final Pattern IN_YEARS =
            Pattern.compile("\\s?(?:YRS?|YEARS?|MTHS?|MONTHS|WEEKS)\\b(?!\\s(?:AGO|LATER|BEFORE|IN\\b))");

    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s(?:NOW\\s|ONLY\\s|JUST\\s)?$");

    private static final Pattern NOW_BEFORE = Pattern.compile(",?\\s(?:NOW|ONLY|JUST)\\s$");

    private static final Pattern GENDER_BEHIND =
            Pattern.compile("[ \\t/]{1,4}(?:MALE|FEMALE)\\b|\\t[MF](?=[\\t\\n]|$)");

    /** "I've known his mother Shazia 30 years" tells how long. */
    private static final Pattern DURATION =
            Pattern.compile("\\b(?:KNOW|KNOWN|KNEW|MARRIED|WORKED|LIVED|BEEN|WITH|FOR|SERVED)\\b[^.]{0,40}$");

    /** "Male, approx 20 yrs". */
    private static final Pattern PERSON_ABOUT = Pattern.compile(
            "\\b(?:MALE|FEMALE|MAN|WOMAN|LAD|LASS|BOY|GIRL|YOUTH|CHILD)S?,?\\s(?:AGED?\\s)?(?:APPROX(?:IMATELY)?\\.?|ABOUT|AROUND|C\\.?|CIRCA)\\s$");

    /** What the next cell of a row of children tells: a school, a birthday, a relation. */
    private static final Pattern CHILD_BEHIND = Pattern.compile(
            "\\t(?:[^\\t\\n]{0,40}\\b(?:SCHOOL|ACADEMY|COLLEGE|NURSERY|PRIMARY|INFANTS|JUNIORS|HIGH|SON|DAUGHTER|BROTHER|SISTER|CHILD)\\b|\\d{1,2}[/.\\- ][0-9A-Z])");

    private static final Pattern WHO_OR_SCHOOL = Pattern.compile(
            ",\\s(?:WHO|IS|WAS|HAS|LIVES|ATTENDS|GOES|IN|AT|ON|WITH|TOLD|SAW|SAYS|SAID|UNHURT|ASLEEP|PRESENT)\\b|,\\s[^,.\\n]{0,40}\\b(?:SCHOOL|YSGOL|ACADEMY|COLLEGE|NURSERY|PRIMARY|INFANTS|JUNIORS|HIGH)\\b");

    private static final int CELL_WITHIN = 60;

    private static final int LONGEST_NAME = 4;

    private static final int WIDEST_GAP = 2;

    /** A smaller number in brackets counts people. */
    private static final int YOUNGEST = 3;

    /** "Patient: Jane Sample, 64" ends its line, "(Ann Sample, 59)" its bracket, and "Jane Sample, 30, of" goes on. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\s?Y(?:RS?|EARS?|/?O)?\\b|\\s(?:ODD|OR SO)\\b|[.;)](?!\\d)|,(?=[ \\n])|\\t|\\n(?!(?:FEET|FOOT|FT|METRES?|YARDS?|MILES?|MINUTES?|DOORS?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|[A-Z]+UARY|[A-Z]+BER)\\b)|$");

    private static final Pattern STREET_BEHIND = Pattern.compile(",\\s(?:[A-Z][A-Z'\\-]{1,20}\\s){1,3}(?:"
            + String.join("|", Streets.lastWords().stream().sorted().toList()) + ")\\b");
    private static final Pattern CLOSES = Pattern.compile(",\\s[A-Z][A-Z \\n\\-&']{2,50}\\)");

    /** Who lives or travels with somebody, as notes call them without a name. */
    private static final Set<String> OCCUPANTS = Set.of(
            "LODGER",
            "TENANT",
            "CARER",
            "PASSENGER",
            "PEDESTRIAN",
            "STUDENT",
            "PUPIL",
            "PARTNER",
            "HUSBAND",
            "WIFE",
            "MOTHER",
            "FATHER",
            "SON",
            "DAUGHTER",
            "BROTHER",
            "SISTER",
            "GRANDMOTHER",
            "GRANDFATHER",
            "NEIGHBOUR",
            "DRIVER");

    private static final Pattern PARTICULARS = Pattern.compile("(?:\\s?Y[A-Z/]{0,4}\\b)?(?:[\\n\\t]|$)");

    /** The words before a number with which the patterns that look farther back end. */
    private static final Set<String> HEDGES =
            Set.of("ABOUT", "APPROX", "APPROXIMATELY", "AROUND", "C", "CIRCA", "NOW", "ONLY", "JUST");

    private static final Set<String> KIN = Lists.words("kin.txt");

    /** "Ilinca, 9, who": an age between commas, though no surname stands before it, where somebody's doing or school follows. */
    private boolean forenameAside(int start, String before, int end) {
        int name = page.wordFrom(start) - 1;
        String word = name < 0 ? "" : page.word(name);
        return before.endsWith(", ")
                && page.search().at(WHO_OR_SCHOOL, end, CELL_WITHIN) != null
                && new Lettering(page).capital(name)
                && !Places.place(word)
                && (Gazetteer.standard().forename(word) && !Gazetteer.standard().ordinaryWord(word)
                        || Gazetteer.standard().strange(word) && !new Lettering(page).inLineOfCapitals(name));
    }

    /** Whether the number at a place stands beside a name as an age does. */
    boolean besideName(int start, int end, String before, String behind) {
        if (forenameAside(start, before, end)) {
            return true;
        }
        if (GENDER_BEHIND.matcher(behind).lookingAt()) {
            return behindName(start, false) || behindDate(start);
        }
        if (betweenCommas(start, end, before, behind)) {
            return true;
        }
        boolean hedged = HEDGES.contains(page.word(page.wordFrom(start) - 1));
        if (hedged && PERSON_ABOUT.matcher(before).find()) {
            return IN_YEARS.matcher(behind).lookingAt();
        }
        if (before.endsWith("\t") && page.search().at(CHILD_BEHIND, end, CELL_WITHIN) != null) {
            return behindName(start, false);
        }
        boolean bracketed = before.endsWith("(")
                && (behind.startsWith(")") || page.search().at(CLOSES, end, CELL_WITHIN) != null)
                && NumberWords.value(page.upper().substring(start, end)) >= YOUNGEST;
        boolean listed = before.endsWith(", ") && OF.matcher(behind).lookingAt()
                || Character.isWhitespace(page.upper().charAt(start - 1))
                        && IN_YEARS.matcher(behind).lookingAt()
                        && !DURATION.matcher(before).find()
                || hedged
                        && NOW_BEFORE.matcher(before).find()
                        && BareAges.GOES_ON.matcher(behind).lookingAt();
        boolean aside = behind.startsWith(",")
                && BEHIND_COMMA.matcher(before).find()
                && (end + 2 < page.length() && Character.isLowerCase(page.text().charAt(end + 2))
                        || SAID_OF.matcher(behind).lookingAt()
                        || OF.matcher(behind).lookingAt());
        if (aside && behindFullName(start) || before.endsWith(", ") && behind.startsWith(",") && behindKin(start)) {
            return true;
        }
        boolean said = before.endsWith(", ") && SAID_OF.matcher(behind).lookingAt()
                || Character.isWhitespace(page.upper().charAt(start - 1))
                        && DOES.matcher(behind).lookingAt();
        return (bracketed || listed || said) && behindName(start, said);
    }

    /** "Jane Sample, 51, NHS", "passenger Jane Sample, 14.", "lodger, 75, works": no street's name may follow, whose number it would be. */
    private boolean betweenCommas(int start, int end, String before, String behind) {
        boolean comma = before.endsWith(", ") || before.endsWith(",\n");
        if (!comma || !ASIDE.matcher(behind).lookingAt()) {
            return false;
        }
        boolean street = behind.startsWith(",") && page.search().at(STREET_BEHIND, end, CELL_WITHIN) != null;
        int name = page.wordFrom(start) - 1;
        return !street && fullName(start)
                || PARTICULARS.matcher(behind).lookingAt() && behindName(start, false)
                || !street && name >= 0 && OCCUPANTS.contains(page.word(name)) && !new Lettering(page).capital(name);
    }

    /** Whether a date, as of birth, stands right before a number. */
    private boolean behindDate(int position) {
        int last = page.wordFrom(position) - 1;
        return last > 0
                && new Lettering(page).holdsFigure(last)
                && page.lineAt(page.wordStart(last)) == page.lineAt(position);
    }

    /** Whether a name stands before a number; behind a deed only a relation's is young or old enough to be told so. */
    private boolean behindName(int position, boolean ofKin) {
        Lettering lettering = new Lettering(page);
        int last = page.wordFrom(position) - 1;
        if (last > 0 && Set.of("NOW", "ONLY", "JUST").contains(page.word(last))) {
            last--;
        }
        if (last < 0 || page.wordStart(last + 1) - page.wordEnd(last) > WIDEST_GAP) {
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
            known |= !ofKin
                    && (Gazetteer.standard().forename(page.word(word))
                            || Gazetteer.standard().strange(page.word(word))
                                    && (page.word(word).length() > LONGEST_NAME || !lettering.allCapitals(word))
                                    && !lettering.inLineOfCapitals(word)
                                    && !Places.place(page.word(word)));
        }
        return known;
    }

    /** Whether a relation's forename and nothing else stands before a number: "daughter Demi, 7,". */
    private boolean behindKin(int position) {
        int last = page.wordFrom(position) - 1;
        return last > 0
                && new Lettering(page).capital(last)
                && new Lettering(page).near(last - 1, " \n")
                && KIN.contains(page.word(last - 1));
    }

    /** Whether a forename with its surname, or a title with a name, stands before a number and its comma. */
    private boolean fullName(int position) {
        Lettering lettering = new Lettering(page);
        int last = page.wordFrom(position) - 1;
        boolean surname = last > 0
                && lettering.capital(last)
                && lettering.near(last - 1, " -'\n")
                && lettering.capital(last - 1)
                && !Places.place(page.word(last))
                && !NameWords.endsPlace(page.word(last))
                && !Streets.lastWords().contains(page.word(last));
        for (int word = last - 1;
                surname && word >= 0 && word > last - LONGEST_NAME && lettering.near(word, " -'\n");
                word--) {
            if (Gazetteer.standard().forename(page.word(word)) || NameTokens.TITLES.contains(page.word(word))) {
                return true;
            }
        }
        return false;
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
}
