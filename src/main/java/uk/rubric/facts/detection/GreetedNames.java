package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** The name behind a greeting that begins a line, or in a question that asks who somebody is: Hi Isla; Afternoon Jun, hope you're well; Who's Moose? */
record GreetedNames(NameWords words) implements NameWriting {

    private static final Set<String> GREETINGS =
            Set.of("DEAR", "HI", "HELLO", "HEY", "HIYA", "MORNING", "AFTERNOON", "EVENING");

    private static final Set<String> NOBODY = Set.of(
            "ALL",
            "BOTH",
            "TEAM",
            "EVERYONE",
            "EVERYBODY",
            "FOLKS",
            "GUYS",
            "LADIES",
            "GENTS",
            "SIRS",
            "COLLEAGUES",
            "THERE",
            "AGAIN",
            "ONLY",
            "JUST");

    private static final int MOST_WORDS = 3;

    @Override
    public @Nullable NameSeen at(int word) {
        if (word == 0
                || !behindGreeting(word) && !behindQuestion(word)
                || words.notName(word)
                || NOBODY.contains(words.page().word(word))
                || words.single(word)
                || words.lettering().holdsFigure(word)) {
            return null;
        }
        int last = words.run(word, " -'", MOST_WORDS, NameWords.In.PROSE);
        int end = last < word ? word : words.page().wordEnd(last);
        boolean named = greeted(word) && closes(end)
                || asked(word) && words.page().text().startsWith("?", end);
        return named && last >= word ? new NameSeen(word, last, "", Strength.FAIR, Proof.FORENAME) : null;
    }

    /** One look at the word before, which nearly every word is turned away by. */
    private boolean behindGreeting(int word) {
        return GREETINGS.contains(words.page().word(word - 1));
    }

    private boolean behindQuestion(int word) {
        String before = words.page().word(word - 1);
        return before.equals("IS") || before.equals("WHO'S");
    }

    private boolean greeted(int word) {
        PlainText page = words.page();
        int greeting = word - 1;
        return behindGreeting(word)
                && words.lettering().near(greeting, " ")
                && page.wordStart(greeting) == page.lineStart(page.lineAt(page.wordStart(greeting)));
    }

    private boolean asked(int word) {
        PlainText page = words.page();
        boolean who = page.word(word - 1).equals("WHO'S")
                || word > 1
                        && page.word(word - 1).equals("IS")
                        && page.word(word - 2).equals("WHO");
        return who
                && words.lettering().near(word - 1, " ")
                && (!words.lettering().inLineOfCapitals(word)
                        || words.mayBeName(word)
                        || !words.gazetteer().commonWord(page.word(word)));
    }

    private boolean closes(int end) {
        return end >= words.page().length()
                || ",\n!-".indexOf(words.page().text().charAt(end)) >= 0
                || words.page().text().startsWith(" -", end);
    }
}
