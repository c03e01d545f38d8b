package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.rubric.documents.Page;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;

/**
 * Runs the cases beside it: each line of a {@code .tsv} is a fact, a text, and all details that the text holds and nothing else, as
 * {@code KIND USE? SHOWN? = words}, parted by {@code " ; "}; {@code \n} and {@code \t} stand for themselves.
 */
class DetectorsTest {

    private static final Path CASES = Path.of("src/test/resources/uk/rubric/facts/detection");

    private final Detectors detectors = ShippedLexicon.detectors();

    @TestFactory
    Stream<DynamicNode> findsWhatTheCasesSayAndNothingElse() throws IOException {
        List<DynamicNode> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(CASES)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
                List<DynamicTest> tests = new ArrayList<>();
                for (String line : Files.readAllLines(path)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        String[] fields = line.split("\t", -1);
                        tests.add(DynamicTest.dynamicTest(fields[0], () -> check(fields[1], fields[2])));
                    }
                }
                assertThat(tests).isNotEmpty();
                files.add(DynamicContainer.dynamicContainer(path.getFileName().toString(), tests));
            }
        }
        assertThat(files).isNotEmpty();
        return files.stream();
    }

    private void check(String escaped, String expected) {
        String text = escaped.replace("\\n", "\n").replace("\\t", "\t");
        List<String> found = detectors.detect(Page.ofText(1, text)).stream()
                .map(detection -> described(detection, text))
                .toList();
        List<String> wanted = expected.isBlank() ? List.of() : List.of(expected.split(" ; "));
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String described(Detection detection, String text) {
        StringBuilder words = new StringBuilder(detection.kind().toString());
        if (detection.use() != Use.UNKNOWN) {
            words.append(' ').append(detection.use());
        }
        if (detection.shown() != Shown.VISIBLE) {
            words.append(' ').append(detection.shown());
        }
        String value =
                text.substring(detection.range().start(), detection.range().end());
        return words.append(" = ")
                .append(value.replace("\n", "\\n").replace("\t", "\\t"))
                .toString();
    }
}
