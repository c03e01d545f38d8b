package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Two or three capitalised words that no list knows, where the sentence says what only a person does: "Marek Unlisted told me". */
record NamesOfDoers(NameWords words) implements NameWriting {

    private static final Set<String> DOING = Lists.words("what-people-do.txt");
    private static final Set<String> MEETING = Lists.words("before-people.txt");
    static final Set<String> PARTICLES =
            Set.of("VAN", "DE", "DI", "DA", "DU", "LA", "LE", "ST", "AP", "AB", "EL", "AL", "BIN", "TER", "DER");

    @Override
    public @Nullable NameSeen at(int word) {
        int last = last(word);
        if (last <= word || words.tail(last) || words.lettering().inLineOfCapitals(word)) {
            return null;
        }
        boolean tells = does(last) || met(word);
        return tells ? new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME) : null;
    }

    /** The last word of the surname: one word behind the forename, or two where a particle begins it. */
    private int last(int word) {
        Lettering lettering = words.lettering();
        int last = word;
        do {
            boolean joined = lettering.joinedBy(last, " ") || lettering.joinedBy(last, "-") || lettering.wrapped(last);
            if (!joined || !part(last) || !part(last + 1)) {
                return word;
            }
            last++;
        } while (PARTICLES.contains(words.page().word(last)) || lettering.joinedBy(last, "-"));
        boolean goesOn = lettering.joinedBy(last, " ") && lettering.capital(last + 1);
        return goesOn ? word : last;
    }

    private boolean part(int word) {
        return word < words.page().words()
                && words.lettering().capital(word)
                && !words.lettering().holdsFigure(word)
                && !words.single(word)
                && !words.notName(word)
                && !Places.place(words.page().word(word))
                && !Streets.lastWords().contains(words.page().word(word));
    }

    private boolean does(int last) {
        return last + 1 < words.page().words()
                && words.lettering().near(last, " ,\n")
                && !words.lettering().capital(last + 1)
                && DOING.contains(words.page().word(last + 1));
    }

    private boolean met(int word) {
        return word > 0
                && words.lettering().near(word - 1, " \n")
                && MEETING.contains(words.page().word(word - 1))
                && !words.lettering().capital(word - 1);
    }
}
