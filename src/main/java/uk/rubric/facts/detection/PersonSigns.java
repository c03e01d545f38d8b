package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the words around that a capitalised word can only be a person: what only people do, who is met or rung, whose something is, the greeting and end of a letter. */
record PersonSigns(NameWords words) {

    private static final Set<String> DOING = Lists.words("what-people-do.txt");
    private static final Set<String> MEETING = Lists.words("before-people.txt");

    /** Behind these a person follows, though other things may, so that they only confirm what may be a name. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "WITH",
            "THAT",
            "WAS",
            "IS",
            "TOLD",
            "SAW",
            "KNOW",
            "TOUCHED",
            "TO",
            "FROM",
            "BY",
            "FOR",
            "OWE",
            "TOGETHER",
            "AND",
            "BEHALF");

    private static final Pattern DETAIL_BEHIND = Pattern.compile(
            "(?:,\\s| \\(|: |; |\\t| - |\\s)(?:D\\.?O\\.?B|AGED?|BORN|TEL|MOB|WHO (?:IS|WAS) \\d|B\\.? ?\\d|OF \\d|OF FLAT|APARTMENT|APT|ROOM|UNIT|NHS|PNC|NI NUMBER|NINO|E-?MAIL|[A-Z0-9._-]{2,40}@|\\(?0\\d{3}|\\+44|\\d{1,3}[A-H]?,? [A-Z]|FLAT |\\d{1,2}[/.\\-]\\d|\\d{1,2}(?:ST|ND|RD|TH)? (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\u00A3\\d|<)");
    private static final Set<String> GREETINGS =
            Set.of("DEAR", "HI", "HELLO", "HIYA", "MORNING", "AFTERNOON", "EVENING");
    private static final Set<String> FAREWELLS = Set.of(
            "THANKS",
            "REGARDS",
            "SINCERELY",
            "FAITHFULLY",
            "CHEERS",
            "WISHES",
            "THANK",
            "YOU",
            "ADVANCE",
            "LOVE",
            "TRULY");
    private static final Set<String> SAID = Set.of("IS", "WAS", "HAS", "HAD", "WILL", "WOULD", "AND", "CAN", "COULD");
    private static final Set<String> AUXILIARIES = Set.of(
            "WAS",
            "IS",
            "HAS",
            "HAD",
            "BEEN",
            "WILL",
            "WOULD",
            "THEN",
            "ALSO",
            "FURTHER",
            "NOW",
            "LATER",
            "AGAIN",
            "STILL",
            "IMMEDIATELY",
            "REPEATEDLY");
    private static final Set<String> DONE = Set.of(
            "ARRESTED",
            "CAUTIONED",
            "INTERVIEWED",
            "HANDCUFFED",
            "DETAINED",
            "SEARCHED",
            "BAILED",
            "REMANDED",
            "CONVEYED",
            "REPLIED",
            "ANSWERED",
            "ADMITTED",
            "APOLOGISED",
            "SPAT",
            "SWORE");
    /** Only people say and do these, so that no auxiliary has to stand before them. */
    private static final Set<String> ANSWERED = Set.of("REPLIED", "ANSWERED", "SPAT", "SWORE", "APOLOGISED");

    private static final Pattern AGE_BEHIND = Pattern.compile(
            ",? \\(?(?:AGED? )?\\d{1,2}[ ]?(?:\\)|,|Y(?:RS?|EARS?|/?O)\\b)|(?:,? WHO)?[ \\n](?:IS|WAS)[ \\n](?:ONLY |NEARLY |JUST |ABOUT |NOW )?\\d{1,2}(?=[ ,.;!?\\n]|$)(?! ?(?:FOOT|FT|FEET|MILES|METRES|MINUTES|DOORS))");
    private static final int LONGEST_AGE = 24;

    private static final int MOST_AUXILIARIES = 4;
    private static final int MOST_WORDS_SIGNED = 3;
    private static final int LONGEST_FAREWELL = 24;

    /** Whether the words around a run say that it names a person. */
    boolean person(int first, int last) {
        return does(last) || met(first);
    }

    /** Whether, beyond that, the words around let what may be a name hardly be anything else. */
    boolean likely(int first, int last) {
        return person(first, last) || possessive(last) || behindNameWord(first) || detailBehind(last);
    }

    /** Whether what only people do stands right behind a word. */
    boolean does(int last) {
        return last + 1 < words.page().words()
                && words.lettering().near(last, " ,\n")
                && !words.lettering().capital(last + 1)
                && DOING.contains(words.page().word(last + 1));
    }

    /** Whether what is done only to people, or what only they do, stands behind a word with its auxiliaries: "was further arrested". */
    boolean undergoes(int last) {
        int verb = last + 1;
        if (verb < words.page().words()
                && words.lettering().near(last, " \n")
                && ANSWERED.contains(words.page().word(verb))) {
            return true;
        }
        while (verb < words.page().words()
                && verb <= last + MOST_AUXILIARIES
                && words.lettering().near(verb - 1, " \n")
                && AUXILIARIES.contains(words.page().word(verb))) {
            verb++;
        }
        return verb < words.page().words()
                && verb > last + 1
                && words.lettering().near(verb - 1, " \n")
                && (DONE.contains(words.page().word(verb))
                        || DOING.contains(words.page().word(verb)));
    }

    /** Whether somebody's age follows: "Bill is 7", "Crystal (14)", "April, 6,". */
    boolean ageBehind(int last) {
        return words.page().search().at(AGE_BEHIND, words.page().wordEnd(last), LONGEST_AGE) != null;
    }

    /** Whether any deed in small letters follows: "Field answered no comment". */
    boolean acts(int last) {
        return does(last)
                || last + 1 < words.page().words()
                        && words.lettering().near(last, " \n")
                        && !words.lettering().capital(last + 1)
                        && words.page().word(last + 1).endsWith("ED");
    }

    /** Whether something in small letters is said of what two unknown words name: "Marek Unlisted is my brother". */
    boolean is(int last) {
        return last + 1 < words.page().words()
                && words.lettering().near(last, " \n")
                && !words.lettering().capital(last + 1)
                && SAID.contains(words.page().word(last + 1));
    }

    private boolean met(int word) {
        return word > 0
                && words.lettering().near(word - 1, " \n")
                && MEETING.contains(words.page().word(word - 1))
                && !words.lettering().capital(word - 1);
    }

    private boolean behindNameWord(int word) {
        return word > 0
                && words.lettering().near(word - 1, " ,\n")
                && !words.lettering().capital(word - 1)
                && BEFORE_NAMES.contains(words.page().word(word - 1));
    }

    private boolean possessive(int word) {
        return words.page().word(word).endsWith("'S");
    }

    boolean detailBehind(int last) {
        PlainText page = words.page();
        return page.search().at(DETAIL_BEHIND, page.wordEnd(last), 48) != null;
    }

    /** Whether a word alone greets at the head of a letter or closes it: "Dawn," or "Thanks" and "Joy" on the next line. */
    boolean inLetter(int word) {
        PlainText page = words.page();
        int line = page.lineAt(page.wordStart(word));
        int first = page.wordFrom(page.lineStart(line));
        int count = 0;
        for (int i = first;
                i < page.words() && page.wordStart(i) < page.lineEnd(line) && count <= MOST_WORDS_SIGNED;
                i++) {
            count++;
        }
        boolean comma = page.text().startsWith(",", page.wordEnd(word)) && page.wordEnd(word) + 1 >= page.lineEnd(line);
        boolean greeted = comma && (count == 1 || count == 2 && GREETINGS.contains(page.word(first)));
        return greeted && blankBehind(line) || count == 1 && signed(line, first);
    }

    private boolean blankBehind(int line) {
        PlainText page = words.page();
        return line + 1 < page.lines()
                && page.text()
                        .substring(page.lineStart(line + 1), page.lineEnd(line + 1))
                        .isBlank();
    }

    /** Whether a farewell ends the line above, one blank line between them at most. */
    private boolean signed(int line, int first) {
        PlainText page = words.page();
        int above = line - 1;
        if (above > 0
                && page.text()
                        .substring(page.lineStart(above), page.lineEnd(above))
                        .isBlank()) {
            above--;
        }
        return first > 0
                && above >= 0
                && page.lineAt(page.wordStart(first - 1)) == above
                && FAREWELLS.contains(page.word(first - 1))
                && page.lineEnd(above) - page.lineStart(above) <= LONGEST_FAREWELL;
    }
}
