package uk.rubric.facts.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.Party;

/**
 * Understands the label of a field that no list holds as it is printed: numbered ("Driver 2"), in two languages ("Enw / Name"), of a nearer
 * description ("Daytime tel"), of somebody ("Victim's address", "Name of child") or over a section ("Details of suspect").
 */
final class LabelWords {

    /** A label is put together of no more words than this. */
    private static final int MOST_WORDS = 6;

    /** A label of one language and the same of another. */
    private static final Pattern LANGUAGES = Pattern.compile("\\s*/\\s*");

    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]{1,40}\\)\\s*$");

    /** What a form puts before the label of a detail to say which of several it is. */
    private static final Set<String> NEARER = Set.of(
            "daytime",
            "day",
            "evening",
            "main",
            "other",
            "alternative",
            "preferred",
            "best",
            "safe",
            "current",
            "present",
            "full",
            "direct",
            "usual",
            "known",
            "given",
            "held",
            "registered",
            "billing",
            "correspondence",
            "postal",
            "staff",
            "own",
            "personal",
            "private",
            "primary",
            "secondary",
            "first",
            "second",
            "new",
            "old",
            "last",
            "further",
            "their",
            "permanent",
            "temporary",
            "recovery");

    private static final Set<String> OVER_SECTIONS = Set.of("details", "information", "particulars");

    private final Map<String, Label> known;
    private final Set<String> lastWords;

    LabelWords(Collection<Label> labels) {
        this.known = new HashMap<>();
        labels.forEach(label -> known.put(Words.fold(label.words()), label));
        this.lastWords = known.keySet().stream().map(LabelWords::lastWord).collect(Collectors.toUnmodifiableSet());
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Words that the longest known label has. */
    int longest() {
        return Math.max(
                MOST_WORDS,
                known.keySet().stream()
                        .mapToInt(words -> words.split(" ").length)
                        .max()
                        .orElse(1));
    }

    /** The label that is written so, if it is one. */
    Optional<Label> of(CharSequence written) {
        String words = Words.fold(written);
        Label exact = known.get(words);
        return exact != null || words.isEmpty()
                ? Optional.ofNullable(exact)
                : Optional.ofNullable(other(written, words));
    }

    private @Nullable Label other(CharSequence written, String words) {
        String bare = BRACKETED.matcher(written).replaceFirst("");
        String[] languages = LANGUAGES.split(bare, -1);
        if (languages.length == 2) {
            Label second = composed(Words.fold(languages[1]));
            return second == null ? composed(Words.fold(languages[0])) : second;
        }
        return composed(bare.length() < written.length() ? Words.fold(bare) : words);
    }

    private @Nullable Label composed(String words) {
        Label exact = known.get(words);
        if (exact != null || words.isEmpty()) {
            return exact;
        }
        String[] each = words.split(" ");
        if (each.length == 1 || each.length > MOST_WORDS) {
            return null;
        }
        String last = each[each.length - 1];
        if (last.length() == 1 && Character.isDigit(last.charAt(0))) {
            return known.get(words.substring(0, words.length() - 2));
        }
        int of = words.indexOf(" of ");
        if (of > 0) {
            return of(words.substring(0, of), afterThe(words.substring(of + 4)));
        }
        if (OVER_SECTIONS.contains(last)) {
            Label person = somebody(words.substring(0, words.length() - last.length() - 1));
            return person == null ? null : section(person);
        }
        return lastWords.contains(last) ? nearer(words) : null;
    }

    private static String afterThe(String words) {
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /** "Name of child", "Details of the suspect". */
    private @Nullable Label of(String what, String whose) {
        Label person = somebody(whose);
        if (OVER_SECTIONS.contains(what)) {
            return person == null ? null : section(person);
        }
        return owned(person, known.get(what));
    }

    private @Nullable Label somebody(String words) {
        Label person = known.get(words.endsWith(" s") ? words.substring(0, words.length() - 2) : words);
        return person != null && person.kind().filter(Kind.PERSON_NAME::equals).isPresent() ? person : null;
    }

    /** A shorter label behind words that only say which of several it is, or whose. */
    private @Nullable Label nearer(String words) {
        for (int gap = words.indexOf(' '); gap > 0; gap = words.indexOf(' ', gap + 1)) {
            String before = words.substring(0, gap);
            String rest = words.substring(gap + 1);
            Label shorter = known.get(rest);
            if (shorter == null && NEARER.contains(before)) {
                shorter = composed(rest);
            }
            if (shorter != null) {
                return NEARER.contains(before) ? shorter : owned(somebody(before), shorter);
            }
        }
        return null;
    }

    static Label section(Label person) {
        return new Label(person.words(), Label.What.SECTION, Optional.empty(), person.party(), person.use(), true);
    }

    /** A detail of the form's subject, said to be somebody else's. */
    private static @Nullable Label owned(@Nullable Label person, @Nullable Label detail) {
        if (person == null || detail == null || detail.party() != Party.SUBJECT) {
            return null;
        }
        return new Label(
                person.words() + " " + detail.words(),
                detail.what(),
                detail.kind(),
                person.party(),
                detail.use(),
                false);
    }
}
