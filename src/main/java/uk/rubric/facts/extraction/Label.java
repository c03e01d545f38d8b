package uk.rubric.facts.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Use;

/**
 * The name of a field on a form and what it says of the value behind it.
 *
 * @param words folded
 * @param what the sort of value
 * @param kind the kind of detail the value is, where it is one
 * @param party whose value it is
 * @param bare whether the label announces its value even without a colon
 */
record Label(String words, What what, Optional<Kind> kind, Party party, Use use, boolean bare) {

    /** What stands behind a label. */
    enum What {
        DETAIL,
        SURNAME,
        FORENAMES,
        /** Nothing: the label is a heading that says whose fields follow. */
        SECTION,
        TEXT
    }

    private static final Map<String, Label> KNOWN = load();

    /** Words that the longest label has. */
    static final int MOST_WORDS = KNOWN.keySet().stream()
            .mapToInt(words -> words.split(" ").length)
            .max()
            .orElse(1);

    /** The label that is written so, if it is one; forms with several people number it, as in "Defendant 2". */
    static Optional<Label> of(CharSequence written) {
        String words = Words.fold(written);
        Label label = KNOWN.get(words);
        return Optional.ofNullable(
                label == null && words.matches("[a-z ]+ \\d")
                        ? KNOWN.get(words.substring(0, words.length() - 2))
                        : label);
    }

    /** Whether the value names a person, whole or in part. */
    boolean names() {
        return what == What.SURNAME
                || what == What.FORENAMES
                || kind.filter(Kind.PERSON_NAME::equals).isPresent();
    }

    private static Map<String, Label> load() {
        Map<String, Label> labels = new HashMap<>();
        for (List<String> row : Table.rows("labels.tsv", 4)) {
            boolean bare = row.getFirst().startsWith("=");
            String words = bare ? row.getFirst().substring(1) : row.getFirst();
            What what = switch (row.get(1)) {
                case "SURNAME" -> What.SURNAME;
                case "FORENAMES" -> What.FORENAMES;
                case "SECTION" -> What.SECTION;
                case "TEXT" -> What.TEXT;
                default -> What.DETAIL;
            };
            Optional<Kind> kind = what == What.DETAIL ? Optional.of(Kind.valueOf(row.get(1))) : Optional.empty();
            Label label = new Label(words, what, kind, Party.valueOf(row.get(2)), Use.valueOf(row.get(3)), bare);
            if (labels.put(words, label) != null) {
                throw new IllegalStateException("labels.tsv: '" + words + "' stands there twice");
            }
        }
        return Map.copyOf(labels);
    }
}
