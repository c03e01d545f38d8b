package uk.rubric.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;

/** Reads a table of the rulebook: a header row, then rows; fields may stand in double quotes; lines that begin with # are comments. */
final class Csv {

    /** One row, with the words under each heading. */
    record Row(int line, Map<String, String> words) {
        String get(String heading) {
            return words.getOrDefault(heading, "");
        }
    }

    private static final CSVFormat ROW = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private Csv() {}

    static List<Row> read(AuthoredFile file, List<String> headings, List<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : file.lines()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.isEmpty()) {
                faults.add(new Fault(
                        file.name(),
                        number,
                        "The double quotes of this row do not close around a field.",
                        "A field in quotes begins and ends with one, and a quote inside it is written twice."));
                continue;
            }
            if (!headed) {
                headed = true;
                if (!fields.equals(headings)) {
                    faults.add(new Fault(
                            file.name(),
                            number,
                            "The first row must name the columns.",
                            "Write '" + String.join(",", headings) + "'."));
                    return List.of();
                }
            } else if (fields.size() != headings.size()) {
                faults.add(new Fault(
                        file.name(),
                        number,
                        "This row has " + fields.size() + " fields, not " + headings.size() + ".",
                        "A field that holds a comma stands in double quotes."));
            } else {
                Map<String, String> words = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    words.put(headings.get(i), fields.get(i));
                }
                rows.add(new Row(number, words));
            }
        }
        return rows;
    }

    /** The fields of one row, without the blanks around them; none where its quotes do not close. */
    private static List<String> fields(String line) {
        try (CSVParser row = CSVParser.parse(line, ROW)) {
            return row.getRecords().getFirst().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
