package uk.rubric.accuracy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import uk.rubric.facts.OwnerRole;

/** A made-up person, firm or office of a made-up case: one set of details, which every document of the case repeats. */
final class InventedPerson {

    /** What a name may hold beside itself. */
    private static final Set<String> MANNERS = Set.of("mr", "mrs", "ms", "miss", "dr", "pc", "ds", "dc", "ps", "di");

    private final OwnerRole role;
    private final String title;
    private final String given;
    private final String family;
    private final boolean woman;
    private final LocalDate born;
    private final Map<String, String> details = new HashMap<>();
    private boolean named;

    InventedPerson(OwnerRole role, String title, String given, String family, boolean woman, LocalDate born) {
        this.role = role;
        this.title = title;
        this.given = given;
        this.family = family;
        this.woman = woman;
        this.born = born;
    }

    /** The same person with the surname of somebody else's family. */
    InventedPerson inFamilyOf(InventedPerson relative) {
        return new InventedPerson(role, title, given, relative.family, woman, born);
    }

    OwnerRole role() {
        return role;
    }

    String title() {
        return title;
    }

    String given() {
        return given;
    }

    String family() {
        return family;
    }

    boolean woman() {
        return woman;
    }

    LocalDate born() {
        return born;
    }

    /** A detail that is made up when it is first asked for and then stays. */
    String detail(String name, RandomGenerator random, Lexicon lexicon) {
        String known = details.get(name);
        if (known == null) {
            known = Invention.of(name, this, random, lexicon);
            details.put(name, known);
        }
        return known;
    }

    /** Some document of the case names this person. */
    void isNamed() {
        named = true;
    }

    boolean named() {
        return named;
    }

    /** Whether a name that the program knows somebody by is this person's: the forename stands in it, or nothing but the surname or nickname does. */
    boolean answersTo(String name) {
        Set<String> words = words(name);
        words.removeAll(MANNERS);
        if (words.equals(words(details.getOrDefault("nick", ""))) && !words.isEmpty()) {
            return true;
        }
        if (words.containsAll(words(given))) {
            return true;
        }
        words.removeIf(word -> word.length() == 1 && given.toLowerCase(Locale.ROOT).startsWith(word));
        return !words.isEmpty() && words(family).containsAll(words);
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
