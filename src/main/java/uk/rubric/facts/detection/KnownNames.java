package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.NameMatch.Strength;

/** Recognises the people of a case by name, in every order, case, abbreviation and misreading. Holds no state between texts. */
public final class KnownNames {

    private static final Set<String> BEFORE_MONTHS =
            Set.of("IN", "SINCE", "UNTIL", "LAST", "NEXT", "EARLY", "LATE", "OF", "THIS", "BY", "DURING");

    private static final Set<String> PRISONS = Set.of("HMP", "HMYOI", "YOI", "HMPYOI");

    private final List<Known> people = new ArrayList<>();
    private final Map<String, Set<Integer>> byFamily = new HashMap<>();
    private final Map<String, Set<Integer>> byGiven = new HashMap<>();
    private final Misspellings misspellings;

    private record Known(String key, Set<String> family, Set<String> given, Set<Character> initials) {}

    /** A run of words that is, or may be, one person's name. */
    private record Run(int first, int last, boolean forename) {}

    private KnownNames(List<KnownName> names) {
        for (KnownName name : names) {
            Set<String> family = new HashSet<>();
            Set<String> given = new HashSet<>();
            for (String writing : name.writings()) {
                NameTokens.Parts parts = NameTokens.parts(writing);
                family.addAll(parts.family());
                given.addAll(parts.given());
            }
            family.removeIf(word -> word.length() < 2 || family.size() > 1 && rank(word));
            given.removeIf(KnownNames::rank);
            Set<Character> initials = new HashSet<>();
            given.forEach(word -> initials.add(word.charAt(0)));
            given.removeIf(word -> word.length() < 2 || family.contains(word));
            int index = people.size();
            people.add(new Known(name.personKey(), family, given, initials));
            // The "Ng" of "Dearden-Ng" names nobody alone.
            int shortest = family.size() > 1 ? 3 : 2;
            family.stream()
                    .filter(word -> word.length() >= shortest)
                    .forEach(word ->
                            byFamily.computeIfAbsent(word, w -> new TreeSet<>()).add(index));
            given.forEach(
                    word -> byGiven.computeIfAbsent(word, w -> new TreeSet<>()).add(index));
        }
        misspellings = new Misspellings(byFamily.keySet());
    }

    /** A matcher for some people. */
    public static KnownNames of(List<KnownName> names) {
        return new KnownNames(names);
    }

    /** Every place of a text that names one of the people, in reading order and without overlaps. */
    public List<NameMatch> find(String text) {
        if (people.isEmpty()) {
            return List.of();
        }
        PlainText plain = PlainText.of(text);
        String[] folded = new String[plain.words()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = NameTokens.fold(plain.word(i));
        }
        List<NameMatch> matches = new ArrayList<>();
        boolean[] used = new boolean[folded.length];
        for (int i = 0; i < folded.length; i++) {
            if (!used[i]) {
                surname(plain, folded, i, used, matches);
            }
        }
        for (int i = 0; i < folded.length; i++) {
            if (!used[i]) {
                forename(plain, folded, i, used, matches);
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.range().start()));
        return List.copyOf(matches);
    }

    /** A number is nobody's name, although a scanner may read letters as figures, nor is "I'll" though some are called Ill. */
    private static boolean unlike(String word) {
        return word.startsWith("I'") || word.chars().allMatch(Character::isDigit);
    }

    /** Whether a word is a rank or title that was written with a name. */
    private static boolean rank(String word) {
        return NameTokens.TITLES.contains(word.toUpperCase(Locale.ROOT));
    }

    private void surname(PlainText plain, String[] folded, int word, boolean[] used, List<NameMatch> matches) {
        if (unlike(plain.word(word))) {
            return;
        }
        Set<Integer> exact = byFamily.getOrDefault(folded[word], Set.of());
        boolean fuzzy = exact.isEmpty();
        Set<Integer> candidates = fuzzy ? misspelt(plain, word, folded[word]) : exact;
        @Nullable Run best = null;
        Set<String> keys = new TreeSet<>();
        for (int candidate : candidates) {
            Run run = grow(plain, folded, word, people.get(candidate), used);
            boolean particle = run.first == run.last && NameTokens.PARTICLES.contains(plain.word(word));
            if (!run.forename && (particle || !mayStandAlone(plain, word, people.get(candidate), fuzzy))) {
                continue;
            }
            int better = best == null ? 1 : compare(run, best);
            if (better > 0) {
                best = run;
                keys.clear();
            }
            if (better >= 0) {
                keys.add(people.get(candidate).key);
            }
        }
        if (best != null) {
            Strength strength = fuzzy ? Strength.FUZZY : best.forename ? Strength.FULL : Strength.SURNAME_ONLY;
            add(plain, best, keys, strength, used, matches);
        }
    }

    private static int compare(Run a, Run b) {
        return a.forename != b.forename ? (a.forename ? 1 : -1) : Integer.compare(a.last - a.first, b.last - b.first);
    }

    /** Grows left and right over the person's other names and initials. */
    private static Run grow(PlainText plain, String[] folded, int word, Known person, boolean[] used) {
        int first = word;
        int last = word;
        boolean forename = false;
        while (last + 1 < folded.length
                && person.family.contains(folded[last + 1])
                && new Lettering(plain).near(last, " -/")) {
            last++;
        }
        while (first > 0 && !used[first - 1] && new Lettering(plain).near(first - 1, " .-\t\n")) {
            boolean given = person.given.contains(folded[first - 1]);
            if (!given && !initial(plain, first - 1, person) && !person.family.contains(folded[first - 1])) {
                break;
            }
            forename |= given || initial(plain, first - 1, person);
            first--;
        }
        if (!forename) {
            while (last + 1 < folded.length
                    && !used[last + 1]
                    && new Lettering(plain).near(last, " ,./\t\n")
                    && (person.given.contains(folded[last + 1]) || initial(plain, last + 1, person))) {
                forename = true;
                last++;
            }
        }
        return new Run(first, last, forename);
    }

    private static boolean initial(PlainText plain, int word, Known person) {
        int start = plain.wordStart(word);
        return plain.wordEnd(word) - start == 1
                && Character.isUpperCase(plain.text().charAt(start))
                // The letter of "R/K" is nobody's initial.
                && !plain.text().startsWith("/", start - 1)
                && person.initials.contains(NameTokens.fold(plain.word(word)).charAt(0));
    }

    /**
     * Whether a surname may stand for its person without forename or initial: after a title always; else it must be capitalised, not
     * an ordinary word that begins a sentence, and not somebody else's surname after another forename. A misspelt one needs the title.
     */
    private static boolean mayStandAlone(PlainText plain, int word, Known person, boolean fuzzy) {
        if (titled(plain, word)) {
            return true;
        }
        if (fuzzy || !capital(plain, word) || institution(plain, word)) {
            return false;
        }
        if (word > 0 && new Lettering(plain).near(word - 1, " ") && capital(plain, word - 1)) {
            String before = plain.word(word - 1);
            String folded = NameTokens.fold(before);
            boolean othersForename = Gazetteer.standard().forename(before)
                            && !person.given.contains(folded)
                            && !Gazetteer.standard().ordinaryWord(before)
                    || plain.wordEnd(word - 1) - plain.wordStart(word - 1) == 1 && !"I".equals(before);
            if (othersForename) {
                return false;
            }
        }
        if (dated(plain, word)) {
            return false;
        }
        boolean ordinary = Gazetteer.standard().ordinaryWord(plain.word(word))
                || Gazetteer.standard().notName(plain.word(word));
        Lettering lettering = new Lettering(plain);
        return !ordinary
                || lettering.headsRow(word)
                || !lettering.beginsSentence(word) && !lettering.inLineOfCapitals(word);
    }

    /** "Sample Police", "Sample Magistrates' Court", "Sample & Daughters", "Sample-on-Lune", "HMP Sample": what goes on so is called after a place or a person and is neither. */
    private static boolean institution(PlainText plain, int word) {
        NameWords words = NameWords.of(plain);
        boolean prison = word > 0
                && PRISONS.contains(plain.word(word - 1))
                && words.lettering().joinedBy(word - 1, " ");
        boolean place =
                words.lettering().joinedBy(word, "-") && !words.lettering().capital(word + 1);
        return prison || place || words.tail(word) || words.tailAhead(word) || words.insidePlace(word);
    }

    /** "12 May 1982", "in May": a month is nobody's name beside figures and behind what tells a time. */
    private static boolean dated(PlainText plain, int word) {
        if (!Dates.monthName(plain.word(word))) {
            return false;
        }
        Lettering lettering = new Lettering(plain);
        return lettering.besideFigures(word)
                || word > 0 && lettering.near(word - 1, " -/.") && BEFORE_MONTHS.contains(plain.word(word - 1));
    }

    private void forename(PlainText plain, String[] folded, int word, boolean[] used, List<NameMatch> matches) {
        Set<Integer> candidates = byGiven.getOrDefault(folded[word], Set.of());
        if (candidates.isEmpty()
                || unlike(plain.word(word))
                || !capital(plain, word)
                || NameTokens.PARTICLES.contains(plain.word(word))) {
            return;
        }
        boolean ordinary = Gazetteer.standard().ordinaryWord(plain.word(word))
                || Gazetteer.standard().notName(plain.word(word));
        if (dated(plain, word)
                || ordinary
                        && (new Lettering(plain).beginsSentence(word) || new Lettering(plain).inLineOfCapitals(word))) {
            return;
        }
        int last = word;
        while (last + 1 < folded.length
                && new Lettering(plain).near(last, " -")
                && byGiven.getOrDefault(folded[last + 1], Set.of()).stream().anyMatch(candidates::contains)) {
            last++;
        }
        // "Jane Brown" is not Jane Smith.
        boolean anothersName = last + 1 < folded.length
                && new Lettering(plain).near(last, " ")
                && Character.isUpperCase(plain.text().charAt(plain.wordStart(last + 1)))
                && !used[last + 1]
                && !Gazetteer.standard().notName(plain.word(last + 1));
        if (!anothersName && !institution(plain, last)) {
            Set<String> keys = new TreeSet<>();
            candidates.forEach(candidate -> keys.add(people.get(candidate).key));
            add(plain, new Run(word, last, true), keys, Strength.FORENAME_ONLY, used, matches);
        }
    }

    private static void add(
            PlainText plain, Run run, Set<String> keys, Strength strength, boolean[] used, List<NameMatch> matches) {
        for (int i = run.first; i <= run.last; i++) {
            used[i] = true;
        }
        int end = plain.wordEnd(run.last);
        if (plain.upper().startsWith("'S", end - 2)) {
            end -= 2;
        }
        matches.add(new NameMatch(plain.original(plain.wordStart(run.first), end), List.copyOf(keys), strength));
    }

    private Set<Integer> misspelt(PlainText plain, int word, String folded) {
        if (!capital(plain, word) || Gazetteer.standard().mayBeName(plain.word(word))) {
            return Set.of();
        }
        Set<Integer> found = new TreeSet<>();
        misspellings.meant(folded).forEach(known -> found.addAll(byFamily.getOrDefault(known, Set.of())));
        return found;
    }

    private static boolean capital(PlainText plain, int word) {
        char c = plain.text().charAt(plain.wordStart(word));
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Whether a title or rank stands before the word, with an officer's number between them or not. */
    private static boolean titled(PlainText plain, int word) {
        int before = word - 1;
        if (before > 0 && Character.isDigit(plain.word(before).charAt(0)) && new Lettering(plain).near(before, " ")) {
            before--;
        }
        return before >= 0 && NameTokens.TITLES.contains(plain.word(before)) && new Lettering(plain).near(before, " .");
    }
}
