package uk.rubric.labels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of an outside set and its label.
 *
 * @param name below the set's folder
 * @param sort of leak or harm, in the set's own word
 * @param features what an independent program saw in the file; empty where the set does not say
 */
public record LabelledFile(Path file, String name, String sort, String features) {

    private static final List<String> SORTS = List.of("expected_finding", "kind");

    private static final CSVFormat WITH_HEAD =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The files of a set that are there, in the order of its label file, whose first row names the columns. */
    public static List<LabelledFile> read(Path folder, String labels) throws IOException {
        List<LabelledFile> files = new ArrayList<>();
        try (CSVParser table = CSVParser.parse(folder.resolve(labels), StandardCharsets.UTF_8, WITH_HEAD)) {
            List<String> headings = table.getHeaderNames();
            int sort = SORTS.stream().mapToInt(headings::indexOf).max().orElseThrow();
            int features = headings.indexOf("scan_features");
            for (CSVRecord row : table) {
                Path file = folder.resolve(row.get(0));
                if (Files.isRegularFile(file)) {
                    files.add(new LabelledFile(file, row.get(0), row.get(sort), features < 0 ? "" : row.get(features)));
                }
            }
        }
        return files;
    }
}
