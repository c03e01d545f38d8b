package uk.rubric.rulebook;

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
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.Label.What;
import uk.rubric.facts.Party;
import uk.rubric.facts.Topic;
import uk.rubric.facts.Use;
import uk.rubric.rulebook.Parameters.DatedLabel;
import uk.rubric.rulebook.Parameters.WatchWords;

/** Reads the words that the program is told to look for: labels of fields, markings, headings, terms of health and care. */
final class LexiconReader {

    static final String LABELS = "parameters/field-labels.csv";
    static final String WORDS = "parameters/watch-words.yaml";

    private static final List<String> COLUMNS = List.of("label", "colon", "what", "whose", "use", "from", "source");

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
            Integer earlier =
                    seen.putIfAbsent(row.get("label").toLowerCase(Locale.ROOT) + " " + row.get("from"), row.line());
            if (earlier != null) {
                dated.fault(
                        file,
                        row.line(),
                        "'" + row.get("label") + "' is already in line " + earlier + ".",
                        "Keep one of the two, or give it another day.");
            }
            if (row.get("label").isBlank() || row.get("source").isBlank()) {
                dated.fault(
                        file, row.line(), "A label needs words and a source.", "Every value says where it comes from.");
            }
            label(file, row)
                    .ifPresent(
                            label -> labels.add(new DatedLabel(dated.date(file, row.line(), row.get("from")), label)));
        }
        return labels;
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
