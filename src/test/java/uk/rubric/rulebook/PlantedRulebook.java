package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.rubric.ShippedCopy;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.GuidanceReader;

/** A copy of the shipped rules, right in every point, in which tests plant the faults that authors make. */
record PlantedRulebook(Path rules) {

    static final String ADDRESS = "part-03-contact-details/3.1-home-address/NRG-3.1-1.dslr";
    static final String CASES = "part-03-contact-details/3.1-home-address/NRG-3.1-1.cases.yaml";
    static final String MATRIX = "tables/who-may-see-what.csv";

    static final Edition EDITION = edition();

    static PlantedRulebook in(Path folder) throws IOException {
        ShippedCopy.of("rules", folder);
        return new PlantedRulebook(folder);
    }

    Path file(String name) {
        return rules.resolve(name);
    }

    /** The faults that lint names, one a line of text, without the folder of rules before a file's name. */
    List<String> lint() {
        List<Fault> faults = RulebookLint.lint(rules, EDITION);
        assertThat(faults)
                .allMatch(fault ->
                        fault.file().startsWith("rules/") || fault.file().startsWith("policy-docs/"));
        return faults.stream()
                .map(fault -> fault.text().replaceFirst("^rules/", ""))
                .toList();
    }

    /** Changes a file; a change that changes nothing is a mistake of the test. */
    void plant(String file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file(file));
        String after = change.apply(before);
        assertThat(after).as("the fault is planted").isNotEqualTo(before);
        Files.writeString(file(file), after);
    }

    /** Moves a file and, where a word is given, writes another one for it. */
    void move(String from, String to, String word, String other) throws IOException {
        Files.createDirectories(file(to).getParent());
        String text = Files.readString(file(from));
        Files.writeString(file(to), word.isEmpty() ? text : text.replace(word, other));
        Files.delete(file(from));
    }

    private static Edition edition() {
        return switch (GuidanceReader.read(Path.of("policy-docs"))) {
            case GuidanceReader.Loaded loaded -> loaded.guidance().edition("1").orElseThrow();
            case GuidanceReader.Broken broken ->
                throw new AssertionError(broken.faults().toString());
        };
    }
}
