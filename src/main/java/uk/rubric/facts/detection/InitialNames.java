package uk.rubric.facts.detection;

import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Initials with the surname behind them: J SAMPLE; J.A. Sample. */
record InitialNames(NameWords words) implements NameWriting {

    private static final int MOST_INITIALS = 3;
    private static final int SHORTEST_SURNAME = 3;

    @Override
    public @Nullable NameSeen at(int word) {
        Lettering lettering = words.lettering();
        int family = word;
        while (family < words.page().words() && family - word < MOST_INITIALS && initial(family)) {
            family++;
        }
        if (answer(word)
                || family == word
                || family >= words.page().words()
                || !lettering.capital(family)
                || words.page().word(family).length() < SHORTEST_SURNAME && !words.particle(family)
                || words.notName(family) && !words.particle(family) && !words.surnameToo(family)) {
            return null;
        }
        int last = family;
        while (words.particle(last)) {
            last++;
        }
        while (lettering.joinedBy(last, "-") && lettering.capital(last + 1)) {
            last++;
        }
        boolean name = words.notName(family) && !words.particle(family)
                ? new Entry(words).filled(word, last)
                : likely(word, family) || entry(word, family, last);
        return !name || words.tail(last) ? null : new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME);
    }

    /** "Q. Medication? A. Sertraline": the letters of question and answer are no initials. */
    private boolean answer(int word) {
        PlainText page = words.page();
        String letter = page.word(word);
        return (letter.equals("A") || letter.equals("Q"))
                && page.text().startsWith(".", page.wordEnd(word))
                && words.lettering().beginsSentence(word);
    }

    /** Whether an initial and a surname fill a cell, a line or what a label announces, so that even "I" and "A" are initials: "Signed: A SAMPLE 1234". */
    private boolean entry(int initial, int family, int last) {
        boolean surname = words.strange(family)
                || words.particle(family)
                || words.gazetteer().surname(words.bare(family)) && !words.ordinary(family)
                || words.lettering().allCapitals(family) && !words.lettering().inLineOfCapitals(initial);
        return surname && new Entry(words).filled(initial, last);
    }

    private boolean initial(int word) {
        Lettering lettering = words.lettering();
        return words.single(word)
                && lettering.capital(word)
                && !words.page().text().startsWith("/", words.page().wordStart(word) - 1)
                && (lettering.joinedBy(word, ". ") || lettering.joinedBy(word, ".") || lettering.joinedBy(word, " "));
    }

    /** A full stop makes a letter an initial; without one it may be the word "I" or "A", and the surname must be no other word. */
    private boolean likely(int initial, int family) {
        boolean dotted = words.page().text().charAt(words.page().wordEnd(initial)) == '.';
        boolean word = words.page().word(initial).equals("I")
                || words.page().word(initial).equals("A");
        boolean listed = words.gazetteer().surname(words.bare(family));
        boolean contrast =
                words.lettering().allCapitals(family) && !words.lettering().inLineOfCapitals(initial);
        boolean strange = words.strange(family) && !words.lettering().inLineOfCapitals(initial);
        return dotted && listed
                || strange && (dotted || !word)
                || (dotted || !word) && contrast
                || !word && listed && !words.ordinary(family);
    }
}
