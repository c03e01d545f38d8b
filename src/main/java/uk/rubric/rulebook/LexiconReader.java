package uk.rubric.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.facts.Form;
import uk.rubric.facts.FormSign;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.Label.What;
import uk.rubric.facts.Party;
import uk.rubric.facts.Side;
import uk.rubric.facts.Topic;
import uk.rubric.facts.Use;
import uk.rubric.rulebook.Parameters.DatedLabel;
import uk.rubric.rulebook.Parameters.DatedSign;
import uk.rubric.rulebook.Parameters.WatchWords;

/** Reads the words that the program is told to look for: labels of fields, signs of forms, markings, headings, terms of health and care. */
final class LexiconReader {

    static final String LABELS = "parameters/field-labels.csv";
    static final String FORMS = "parameters/form-signs.csv";
    static final String WORDS = "parameters/watch-words.yaml";

    private static final List<String> COLUMNS = List.of("label", "colon", "what", "whose", "use", "from", "source");

    private static final List<String> SIGN_COLUMNS = List.of("form", "signal", "side", "words", "from", "source");

    private final List<Fault> faults;
    private final DatedItems dated;

    LexiconReader(List<Fault> faults) {
        this.faults = faults;
        this.dated = new DatedItems(faults);
    }

    List<DatedLabel> labels(AuthoredFile file) {
        List<DatedLabel> labels = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Csv.Row row : Csv.read(file, COLUMNS, faults)) {
            once(file, row, "label", "", seen);
            sourced(file, row, "label");
            label(file, row)
                    .ifPresent(
                            label -> labels.add(new DatedLabel(dated.date(file, row.line(), row.get("from")), label)));
        }
        return labels;
    }

    List<DatedSign> formSigns(AuthoredFile file) {
        List<DatedSign> signs = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Csv.Row row : Csv.read(file, SIGN_COLUMNS, faults)) {
            once(file, row, "words", row.get("form") + " " + row.get("signal") + " ", seen);
            sourced(file, row, "words");
            boolean known = known(file, row, "form", names(Form.values()))
                    & known(file, row, "signal", names(FormSign.Signal.values()))
                    & known(file, row, "side", names(Side.values()));
            LocalDate from = dated.date(file, row.line(), row.get("from"));
            if (known) {
                signs.add(new DatedSign(
                        from,
                        new FormSign(
                                Form.valueOf(row.get("form")),
                                FormSign.Signal.valueOf(row.get("signal")),
                                Side.valueOf(row.get("side")),
                                row.get("words"))));
            }
        }
        return signs;
    }

    /** Two rows for the same words on the same day would leave open which of them holds. */
    private void once(AuthoredFile file, Csv.Row row, String column, String of, Map<String, Integer> seen) {
        String words = row.get(column);
        Integer earlier = seen.putIfAbsent(of + words.toLowerCase(Locale.ROOT) + " " + row.get("from"), row.line());
        if (earlier != null) {
            dated.fault(
                    file,
                    row.line(),
                    "'" + words + "' is already in line " + earlier + ".",
                    "Take one of the two rows out, or give it another day.");
        }
    }

    private void sourced(AuthoredFile file, Csv.Row row, String column) {
        if (row.get(column).isBlank() || row.get("source").isBlank()) {
            dated.fault(
                    file,
                    row.line(),
                    "'" + column + "' or 'source' is empty.",
                    "Every value says where it comes from.");
        }
    }

    private Optional<Label> label(AuthoredFile file, Csv.Row row) {
        List<String> whats = Stream.concat(
                        Arrays.stream(What.values())
                                .filter(what -> what != What.DETAIL)
                                .map(Enum::name),
                        Arrays.stream(Kind.values()).map(Enum::name))
                .toList();
        boolean known = known(file, row, "what", whats)
                & known(file, row, "whose", names(Party.values()))
                & known(file, row, "use", names(Use.values()))
                & known(file, row, "colon", List.of("needed", "optional"));
        if (!known) {
            return Optional.empty();
        }
        What what = Arrays.stream(What.values())
                .filter(one -> one.name().equals(row.get("what")))
                .findFirst()
                .orElse(What.DETAIL);
        return Optional.of(new Label(
                row.get("label"),
                what,
                what == What.DETAIL ? Optional.of(Kind.valueOf(row.get("what"))) : Optional.empty(),
                Party.valueOf(row.get("whose")),
                Use.valueOf(row.get("use")),
                row.get("colon").equals("optional")));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private boolean known(AuthoredFile file, Csv.Row row, String column, List<String> words) {
        String word = row.get(column);
        if (words.contains(word)) {
            return true;
        }
        dated.fault(
                file,
                row.line(),
                "'" + word + "' is not known in the column '" + column + "'.",
                NearestWord.remedy(word, words));
        return false;
    }

    List<WatchWords> words(AuthoredFile file) {
        List<WatchWords> lists = new ArrayList<>();
        Set<String> missing = new TreeSet<>(WatchWords.LISTS);
        for (Yaml.Fields item : dated.items(file, "watch-words")) {
            dated.keys(file, item, Set.of("id", "from", "source", "words"));
            dated.text(file, item, "source");
            String id = dated.text(file, item, "id");
            if (!WatchWords.LISTS.contains(id)) {
                dated.fault(
                        file,
                        item.lineOf("id"),
                        "There is no list '" + id + "'.",
                        NearestWord.remedy(id, WatchWords.LISTS));
            }
            List<String> words = DatedItems.list(item, "words");
            if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
                dated.fault(
                        file,
                        item.lineOf("words"),
                        "The list '" + id + "' has no words.",
                        "Write them under 'words:'.");
            }
            missing.remove(id);
            lists.add(new WatchWords(id, dated.date(file, item), words));
        }
        missing.forEach(
                id -> dated.fault(file, 0, "The list '" + id + "' is missing.", "Without it a check is blind to it."));
        return lists;
    }

    /** The name of the list that holds a topic's terms. */
    static String list(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
