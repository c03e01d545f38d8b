package uk.rubric.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of an outside set and its label.
 *
 * @param name below the set's folder
 * @param sort of leak or harm, in the set's own word
 * @param features what an independent program saw in the file; empty where the set does not say
 */
public record LabelledFile(Path file, String name, String sort, String features) {

    private static final List<String> SORTS = List.of("expected_finding", "kind");

    /** The files of a set that are there, in the order of its label file, whose first row names the columns. */
    public static List<LabelledFile> read(Path folder, String labels) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(labels));
        List<String> headings = fields(lines.getFirst());
        int sort = SORTS.stream().mapToInt(headings::indexOf).max().orElseThrow();
        int features = headings.indexOf("scan_features");
        List<LabelledFile> files = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            Path file = folder.resolve(fields.getFirst());
            if (Files.isRegularFile(file)) {
                files.add(new LabelledFile(file, fields.getFirst(), fields.get(sort), features < 0 ? "" : fields.get(features)));
            }
        }
        return files;
    }

    /** The fields of a row; one that holds a comma stands in quotes, and a quote in it is doubled. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                if (quoted && i > 0 && line.charAt(i - 1) == '"') {
                    field.append(c);
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
