package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A name in quotation marks by which somebody is known, whatever word it is: known as "Biscuit"; Jane Sample ("Tiny"), lodger; and one called out at the end of what is said: "leave it, Scouse". */
final class Nicknames implements NameWriting {

    private static final String QUOTES = "\"\u201C\u201D\u2018\u2019'";
    private static final Set<String> KNOWN = Set.of(
            "AS",
            "CALLED",
            "NICKNAMED",
            "NAMED",
            "NICKNAME",
            "ALIAS",
            "AKA",
            "NAME",
            "BY",
            "HIMSELF",
            "HERSELF",
            "HIM",
            "HER",
            "ME",
            "THEMSELVES");

    private static final int MOST_WORDS = 3;

    private static final Pattern REAL_NAME = Pattern.compile(
            "(?:,| -|\\.| \\(|;)?\\s(?:WHOSE |BUT |ALL[ \\n]I[ \\n]KNOW[ \\n]IS[ \\n])?(?:(?:HIS|HER|THEIR)[ \\n])?(?:REAL|PROPER|FULL|ACTUAL)[ \\n]NAME");

    private static final int LONGEST_REAL_NAME = 44;
    private static final Pattern MOBILE = Pattern.compile(",[ \\n](?:ON )?\\(?(?:07|\\+44[ (0)]{0,4}7)\\d");
    private static final int LONGEST_MOBILE = 16;
    private static final Set<String> REAL = Set.of("REAL", "PROPER", "FULL", "ACTUAL");

    private final NameWords words;
    private final boolean realNames;

    Nicknames(NameWords words) {
        this.words = words;
        this.realNames = words.page().wordsIn(REAL).length > 0;
    }

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
        int before = page.wordStart(word) - 1;
        if (before < 0 || words.notName(word)) {
            return null;
        }
        boolean quoted = QUOTES.indexOf(page.text().charAt(before)) >= 0;
        int last = quoted ? lastInQuotes(word) : word;
        if (quoted && last >= word && (known(word) || named(before))) {
            return new NameSeen(word, last, "", Strength.FAIR, Proof.FORENAME);
        }
        return !quoted && (called(word) || explained(word) || reached(word))
                ? new NameSeen(word, word, "", Strength.FAIR, Proof.FORENAME)
                : null;
    }

    /** "Me and Moose, whose real name's Jane Sample", "Moose = Jane Sample": what it is that follows says whom the word means. */
    private boolean explained(int word) {
        PlainText page = words.page();
        int end = page.wordEnd(word);
        if (page.text().startsWith(" = ", end)) {
            return words.lettering().joinedBy(word, " = ")
                    && !words.single(word)
                    && words.lettering().capital(word + 1)
                    && words.mayBeName(word + 1)
                    && !words.mayBeName(word);
        }
        return realNames && page.search().at(REAL_NAME, end, LONGEST_REAL_NAME) != null;
    }

    /** "Message him then, Pickle, 07700 900123": a mobile telephone's number follows a word between commas. */
    private boolean reached(int word) {
        PlainText page = words.page();
        int end = page.wordEnd(word);
        return end < page.length()
                && page.text().charAt(end) == ','
                && word > 0
                && words.lettering().joinedBy(word - 1, ", ")
                && page.search().at(MOBILE, end, LONGEST_MOBILE) != null
                && !Places.place(page.word(word));
    }

    /** The last word of what the quotation marks hold, or the word before where they hold more than a name. */
    private int lastInQuotes(int word) {
        PlainText page = words.page();
        int last = word;
        while (last - word < MOST_WORDS - 1
                && (words.lettering().joinedBy(last, " ") || words.lettering().joinedBy(last, "-"))
                && words.lettering().capital(last + 1)) {
            last++;
        }
        int end = page.wordEnd(last);
        return end < page.length() && QUOTES.indexOf(page.text().charAt(end)) >= 0 ? last : word - 1;
    }

    private boolean known(int word) {
        return word > 0
                && words.page().wordStart(word) - words.page().wordEnd(word - 1) == 2
                && KNOWN.contains(words.page().word(word - 1));
    }

    /** Whether a bracket opens behind a capitalised word right before the quotation mark. */
    private boolean named(int quote) {
        PlainText page = words.page();
        int before = page.wordFrom(quote) - 1;
        return quote > 1
                && page.text().charAt(quote - 1) == '('
                && before >= 0
                && quote - page.wordEnd(before) == 2
                && words.lettering().capital(before)
                && !words.notName(before);
    }

    /** "Leave it, Scouse": one word behind a comma that ends what is quoted, which begins a few words before. */
    private boolean called(int word) {
        PlainText page = words.page();
        int end = page.wordEnd(word);
        if (end >= page.length()
                || "\"\u201D".indexOf(page.text().charAt(end)) < 0
                || word < 2
                || !words.lettering().joinedBy(word - 1, ", ")
                || words.lettering().inLineOfCapitals(word)) {
            return false;
        }
        return !words.lettering().capital(word - 1) && !words.ordinary(word) || words.forename(word);
    }
}
