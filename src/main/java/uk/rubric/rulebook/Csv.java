package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
