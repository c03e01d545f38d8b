package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A surname or forename that stands alone: one that a longer name on the page vouches for, or a forename that is no other word. */
record LoneNames(NameWords words, NamesSeen seen) implements NameWriting {

    private static final int SHORTEST = 2;
    private static final int LONGEST_COUNT = 2;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int SHORTEST_IN_CAPITALS = 5;
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
    private static final Set<String> VERSUS = Set.of("V", "VS");
    private static final Set<String> COLOURS = Set.of(
            "BLACK", "WHITE", "GREY", "GRAY", "SILVER", "BLUE", "RED", "GREEN", "GOLD", "ORANGE", "YELLOW", "BROWN",
            "PURPLE", "DARK", "LIGHT");
    private static final Set<String> MONTHS = Set.of("APRIL", "MAY", "JUNE", "JUN", "AUGUST");
    private static final Set<String> ORIGIN = Set.of("FROM", "IN");
    private static final Set<String> COMING =
            Set.of("CAME", "COMES", "COME", "BORN", "ORIGINALLY", "MOVED", "RAISED", "UP");
    private static final Set<String> ARTICLES = Set.of("THE", "A", "AN", "HIS", "HER", "THEIR");

    @Override
    public @Nullable NameSeen at(int word) {
        String name = words.bare(word);
        if (name.length() < SHORTEST
                || crown(word)
                || words.tail(word)
                || insidePlace(word)
                || counted(word)
                || placeOfOrigin(word)
                || abbreviation(word)
                || !seen.provesSurname(name) && words.lettering().capital(word) && words.tailAhead(word)) {
            return null;
        }
        if (words.gazetteer().notName(name)) {
            return month(word, name) ? new NameSeen(word, word, "", Strength.WEAK, Proof.NOTHING) : null;
        }
        boolean otherWord = words.gazetteer().ordinaryWord(name)
                && (words.lettering().beginsSentence(word) || words.lettering().inLineOfCapitals(word))
                && !words.lettering().headsRow(word);
        PersonSigns signs = new PersonSigns(words);
        boolean acts = signs.acts(word) || signs.is(word);
        if ((!otherWord || acts) && seen.provesSurname(name)) {
            return new NameSeen(withParticles(word), word, "", Strength.FAIR, Proof.NOTHING);
        }
        boolean likely = words.gazetteer().forename(name)
                && !Places.place(name)
                && (signs.inLetter(word) || alone(word) && !otherWord && signs.likely(word, word));
        boolean surname = (words.gazetteer().surname(name) || words.strange(word))
                && signs.does(word)
                && alone(word)
                && !behindArticle(word);
        boolean undergoes = words.strange(word)
                && alone(word)
                && !behindArticle(word)
                && (signs.undergoes(word)
                        || words.lettering().allCapitals(word) && seen.surnamesInCapitals() && signs.acts(word));
        return undergoes
                        || words.gazetteer().forename(name)
                                && words.lettering().near(word, " ,(\n")
                                && !behindArticle(word)
                                && signs.ageBehind(word)
                        || inCapitals(word, name)
                        || !otherWord && (seen.provesForename(name) || surname)
                        || acts && seen.provesForename(name)
                        || likely
                        || forenameByItself(word, name)
                ? new NameSeen(word, word, "", Strength.WEAK, Proof.NOTHING)
                : null;
    }

    /** The word with which a surname begins: "De Sample", "van der Sample". */
    private int withParticles(int word) {
        int first = word;
        while (first > 0
                && seen.free(first - 1)
                && words.lettering().joinedBy(first - 1, " ")
                && words.lettering().capital(first - 1)
                && NameTokens.PARTICLES.contains(words.page().word(first - 1))) {
            first--;
        }
        return first;
    }

    /** "April is 8", "the victim April's school", "my daughter, June,": a month is a forename where only a person can stand. */
    private boolean month(int word, String name) {
        if (!MONTHS.contains(name) || word == 0) {
            return false;
        }
        PersonSigns signs = new PersonSigns(words);
        boolean possessive = words.page().word(word).endsWith("'S")
                && NamesOfKin.person(words.page().word(word - 1));
        return !words.lettering().besideFigures(word)
                && (possessive
                        || signs.ageBehind(word)
                                && !words.page()
                                        .text()
                                        .startsWith(" (", words.page().wordEnd(word))
                        || NamesOfKin.person(words.page().word(word - 1))
                                && words.lettering().near(word - 1, " ,")
                                && !words.lettering().inLineOfCapitals(word));
    }

    /** "She came from Constance", "born in Victoria", "Port of Spain": where somebody comes from is no person. */
    private boolean placeOfOrigin(int word) {
        Lettering lettering = words.lettering();
        boolean from = word > 1
                && lettering.near(word - 1, " \n")
                && ORIGIN.contains(words.page().word(word - 1))
                && COMING.contains(words.page().word(word - 2));
        boolean of = lettering.joinedBy(word, " ")
                && words.page().word(word + 1).equals("OF")
                && lettering.joinedBy(word + 1, " ")
                && lettering.capital(word + 2)
                && !lettering.inLineOfCapitals(word)
                && words.gazetteer().ordinaryWord(words.bare(word));
        return from || of;
    }

    /** "DWP PIP", "MAC 00-53": two or three capitals among small letters are an abbreviation, unless a longer name on the page vouches for them. */
    private boolean abbreviation(int word) {
        return words.bare(word).length() <= LONGEST_ABBREVIATION
                && words.lettering().allCapitals(word)
                && !words.lettering().inLineOfCapitals(word)
                && !seen.provesSurname(words.bare(word))
                && !seen.provesForename(words.bare(word));
    }

    /** "Asked for 20 Lambert": behind a small number inside a sentence stands what is counted. */
    private boolean counted(int word) {
        Lettering lettering = words.lettering();
        return word > 1
                && lettering.joinedBy(word - 1, " ")
                && lettering.beginsWithFigure(word - 1)
                && words.page().word(word - 1).length() <= LONGEST_COUNT
                && lettering.joinedBy(word - 2, " ")
                && !lettering.capital(word - 2)
                && !lettering.holdsFigure(word - 2);
    }

    /** What a hyphen joins to a small word of any sort is no name alone, though before a surname it may be: "ex-Jane Sample". */
    private boolean insidePlace(int word) {
        boolean behindSmall = word > 0
                && words.lettering().joinedBy(word - 1, "-")
                && !words.lettering().capital(word - 1)
                && !words.lettering().holdsFigure(word - 1);
        return behindSmall || words.insidePlace(word);
    }

    /** A word of no other use that alone is in capitals, as the police write surnames: "seized from SAMPLE and bagged". */
    private boolean inCapitals(int word, String name) {
        Lettering lettering = words.lettering();
        return seen.surnamesInCapitals()
                && name.length() >= SHORTEST_IN_CAPITALS
                && lettering.allCapitals(word)
                && !lettering.inLineOfCapitals(word)
                && words.strange(word)
                && !behindArticle(word)
                && VOWEL.matcher(name).find()
                && small(word - 1)
                && small(word + 1);
    }

    /** Whether a word is not there or is written in small letters. */
    private boolean small(int word) {
        return word < 0 || word >= words.page().words() || !words.lettering().allCapitals(word);
    }

    /** A forename of the lists that is neither another word nor a place, and stands in no run of capitalised words. */
    private boolean forenameByItself(int word, String name) {
        Lettering lettering = words.lettering();
        return words.gazetteer().forename(name)
                && !words.gazetteer().ordinaryWord(name)
                && !Places.place(name)
                && !make(word)
                && (lettering.inLineOfCapitals(word) || !lettering.allCapitals(word) && alone(word));
    }

    /** "A grey Leon", "the Albert": behind an article, or a colour, stands the make of a car or an inn. */
    private boolean make(int word) {
        return behindArticle(word)
                || word > 0
                        && COLOURS.contains(words.page().word(word - 1))
                        && words.lettering().near(word - 1, " \n");
    }

    private boolean behindArticle(int word) {
        return word > 0
                && ARTICLES.contains(words.page().word(word - 1))
                && words.lettering().near(word - 1, " \n");
    }

    /** "Rex v Sample": the Crown is nobody. */
    private boolean crown(int word) {
        return word + 1 < words.page().words()
                && VERSUS.contains(words.page().word(word + 1))
                && words.lettering().near(word, " ");
    }

    /** Whether no capitalised word stands beside a word. */
    private boolean alone(int word) {
        boolean goesOn =
                words.lettering().joinedBy(word, " ") && words.lettering().capital(word + 1);
        return !goesOn && !behindCapital(word);
    }

    private boolean behindCapital(int word) {
        Lettering lettering = words.lettering();
        return word > 0
                && lettering.joinedBy(word - 1, " ")
                && lettering.capital(word - 1)
                && !lettering.beginsSentence(word - 1);
    }
}
