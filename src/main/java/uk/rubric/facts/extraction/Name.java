package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.documents.TextRange;

/**
 * A person's name taken apart, so that two writings of it can be held against each other.
 *
 * @param manner what titles and ranks before it tell
 * @param forenames folded; initials are one letter long
 * @param surname folded; empty where only a forename is known
 * @param written as it stood, without title
 */
record Name(Set<Manner> manner, List<String> forenames, String surname, String written) {
    Name {
        manner = Set.copyOf(manner);
        forenames = List.copyOf(forenames);
    }

    /** What a word before a name tells of the person. */
    enum Manner {
        MAN,
        WOMAN,
        TITLE,
        PROFESSIONAL,
        OFFICER,
        IGNORED
    }

    /** Parts that belong to the surname behind them. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "du", "dos", "van", "von", "der", "den", "ter", "al", "el", "bin", "ibn", "la", "le", "di",
            "st", "ap", "ab", "mac", "mc", "del", "abu");

    /** Those of them that are nobody's forename, so that a surname begins with them even where no title says so. */
    private static final Set<String> BEFORE_SURNAMES = Set.of(
            "de", "da", "du", "dos", "von", "van", "der", "den", "ter", "el", "bin", "ibn", "di", "st", "ap", "ab");

    private static final Map<String, Manner> TITLES = Table.rows("titles.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Manner.valueOf(row.get(1))));

    private static final Set<String> ENDS =
            Table.rows("not-names.tsv", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private static final Pattern COURTESY = Pattern.compile("\\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|MR|MRS|MISS|MS|DR)\\.? $");

    private static final Pattern RANK = Pattern.compile(
            "\\b(?:[TAD]/)?((?:W?PC|T?DC|T?PC|PS|DS|DI|DCI|PCSO|SC|Sgt|SGT|Sergeant|Insp|Inspector|Constable|(?:Det|DET)\\.?\\s+(?:Con|CON|Sgt|SGT|Insp|INSP|Supt)[a-z]*)\\s+(?:\\d{1,6}\\s+)?)$");

    private static final int MOST_WORDS = 6;

    /** The name at the start of a text, or nothing where no name stands there. */
    static Optional<Name> parse(String text) {
        return parse(text, false);
    }

    /** @param whole whether the text is known to hold one name and nothing else */
    private static Optional<Name> parse(String text, boolean whole) {
        Set<Manner> manner = EnumSet.noneOf(Manner.class);
        List<String> words = new ArrayList<>();
        int comma = -1;
        boolean slashes = false;
        boolean numbered = false;
        int i = 0;
        int end = 0;
        while (i < text.length() && words.size() < MOST_WORDS) {
            char c = text.charAt(i);
            if (numbered
                    && !whole
                    && words.size() == 1
                    && capitals(words.getFirst())
                    && !PARTICLES.contains(Words.foldName(words.getFirst()))) {
                // "PC 1234 EXAMPLE": behind rank, number and surname follows no forename.
                break;
            }
            if (Character.isLetter(c)) {
                int from = i;
                while (i < text.length() && partOfWord(text, i)) {
                    i++;
                }
                String word = text.substring(from, i);
                // "A/PS" and "T/DC" are ranks; a letter without its stroke is an initial.
                boolean initial = word.length() == 1 && !text.startsWith("/", i);
                Manner title = words.isEmpty() && !initial ? TITLES.get(Words.foldName(word)) : null;
                if (title != null && i < text.length()) {
                    manner.add(title);
                } else if (ENDS.contains(Words.foldName(Words.beforeContraction(word)))) {
                    break;
                } else if (Character.isUpperCase(c) && !allDigitsInside(word)
                        || PARTICLES.contains(word) && !words.isEmpty()) {
                    words.add(word);
                    end = i;
                } else {
                    break;
                }
            } else if (c == ',' && comma < 0 && !words.isEmpty() && words.size() <= 3) {
                comma = words.size();
                i++;
            } else if (c == '/' && !words.isEmpty() && i > 0 && text.charAt(i - 1) == ' ') {
                // "DC 1234 Sample / DI 412 Example": the next officer.
                break;
            } else if (c == '/' && (!words.isEmpty() || !manner.isEmpty())) {
                slashes |= !words.isEmpty();
                i++;
            } else if (c == '.' && !words.isEmpty() && words.getLast().length() > 2) {
                break;
            } else if (c == ' ' || c == '.' || c == '\u00a0') {
                i++;
            } else if (Character.isDigit(c) && words.isEmpty() && manner.contains(Manner.OFFICER)) {
                numbered = true;
                i++;
            } else {
                break;
            }
        }
        if (words.isEmpty()
                || manner.isEmpty() && words.size() == 1 && words.getFirst().length() < 3) {
            return Optional.empty();
        }
        if (comma >= words.size()) {
            comma = -1;
        }
        return Optional.of(of(manner, words, comma, slashes, text.substring(0, end)));
    }

    /** A name whose two halves stand in fields of their own. */
    static Name of(String forenames, String surname) {
        List<String> given = new ArrayList<>();
        for (String word : forenames.trim().split("[ .]+")) {
            if (!word.isBlank()) {
                given.add(Words.foldName(word));
            }
        }
        return new Name(Set.of(), given, Words.foldName(surname), (forenames.trim() + " " + surname.trim()).trim());
    }

    private static Name of(Set<Manner> manner, List<String> words, int comma, boolean slashes, String written) {
        int surnameFrom;
        int surnameTo;
        if (comma > 0) {
            surnameFrom = 0;
            surnameTo = comma;
        } else if (slashes) {
            surnameFrom = 0;
            surnameTo = 1;
        } else {
            int capitals = 0;
            int first = -1;
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                if (capitals(words.get(i))) {
                    capitals++;
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (capitals > 0 && capitals < words.size() && last - first == capitals - 1) {
                surnameFrom = first;
                surnameTo = last + 1;
            } else {
                surnameFrom = words.size() - 1;
                boolean surnameAlone = !manner.isEmpty() || BEFORE_SURNAMES.contains(Words.foldName(words.getFirst()));
                while (surnameFrom > (surnameAlone ? 0 : 1)
                        && PARTICLES.contains(Words.foldName(words.get(surnameFrom - 1)))) {
                    surnameFrom--;
                }
                surnameTo = words.size();
            }
        }
        List<String> forenames = new ArrayList<>();
        StringBuilder surname = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i >= surnameFrom && i < surnameTo) {
                surname.append(Words.foldName(words.get(i)));
            } else {
                forenames.add(Words.foldName(words.get(i)));
            }
        }
        return new Name(manner, forenames, surname.toString(), withoutTitles(written));
    }

    /** The range of a name together with "Mrs" or the like right before it, which goes when the name goes. */
    static TextRange withTitle(String text, TextRange range) {
        Matcher title = COURTESY.matcher(text).region(Math.max(0, range.start() - 6), range.start());
        return title.find() ? new TextRange(title.start(), range.end()) : range;
    }

    /** The name at a range, read together with the rank and number or the title before it. */
    static Optional<Name> announced(String text, TextRange range) {
        Matcher rank = RANK.matcher(text).region(Math.max(0, range.start() - 24), range.start());
        int from = rank.find() ? rank.start(1) : withTitle(text, range).start();
        return parse(text.substring(from, range.end()).replace('\n', ' '), true);
    }

    private static String withoutTitles(String written) {
        String rest = written.trim();
        while (true) {
            int space = rest.indexOf(' ');
            String word = space < 0 ? rest : rest.substring(0, space);
            boolean title = TITLES.containsKey(Words.foldName(word)) || !word.isEmpty() && allDigitsInside(word);
            if (space < 0 || !title) {
                return rest;
            }
            rest = rest.substring(space + 1).trim();
        }
    }

    private static boolean partOfWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || (c == '\'' || c == '\u2019' || c == '-' || c == '\u2010')
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i + 1))
                        && !possessive(text, i);
    }

    private static boolean possessive(String text, int apostrophe) {
        return text.charAt(apostrophe) != '-'
                && Character.toLowerCase(text.charAt(apostrophe + 1)) == 's'
                && (apostrophe + 2 == text.length() || !Character.isLetter(text.charAt(apostrophe + 2)));
    }

    private static boolean allDigitsInside(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the person is announced as a police officer. */
    boolean officer() {
        return manner.contains(Manner.OFFICER);
    }

    /** Whether the person is announced by a professional title. */
    boolean professional() {
        return manner.contains(Manner.PROFESSIONAL);
    }

    /** Whether both forename and surname are known and neither is a mere initial. */
    boolean full() {
        return !surname.isEmpty() && forenames.stream().anyMatch(forename -> forename.length() > 1);
    }

    /** The first forename, folded; of a single word that may be either, that word. */
    String first() {
        return forenames.isEmpty() ? manner.isEmpty() ? surname : "" : forenames.getFirst();
    }

    /** Whether the other writing can mean the same person. A missing forename agrees with every forename, an initial with its names. */
    boolean agrees(Name other) {
        if (contradicts(manner, other.manner)) {
            return false;
        }
        if (surname.equals(other.surname)) {
            return agree(forenames, other.forenames);
        }
        // Some writers put the surname first without saying so.
        return full()
                && other.full()
                && forenames.size() == 1
                && other.forenames.size() == 1
                && surname.equals(other.forenames.getFirst())
                && other.surname.equals(forenames.getFirst());
    }

    private static boolean contradicts(Set<Manner> a, Set<Manner> b) {
        return a.contains(Manner.MAN) && b.contains(Manner.WOMAN) || a.contains(Manner.WOMAN) && b.contains(Manner.MAN);
    }

    private static boolean agree(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return agree(a.getFirst(), b.getFirst());
    }

    private static boolean agree(String a, String b) {
        return a.length() == 1 || b.length() == 1 ? a.charAt(0) == b.charAt(0) : a.equals(b);
    }

    /** All parts of the name in a fixed order: equal for writings that differ in order alone. */
    List<String> parts() {
        List<String> parts = new ArrayList<>(forenames);
        parts.add(surname);
        parts.sort(null);
        return parts;
    }

    /** Nothing of the name itself. */
    @Override
    public String toString() {
        return "a name of " + (forenames.size() + 1) + " parts";
    }
}
