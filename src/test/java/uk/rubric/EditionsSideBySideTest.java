package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookLint;
import uk.rubric.rulebook.drools.DroolsRulebooks;

/** Editions of the guidance run beside each other, and a later one leaves the answers of an earlier one as they were. */
class EditionsSideBySideTest {

    private static final Path CACHE = Path.of("target", "compiled-rules");

    @TempDir
    private Path home;

    @Test
    void everyEditionIsHonest() {
        for (Edition edition : editions(Path.of(""))) {
            assertThat(RulebookLint.lint(Path.of("rules"), edition))
                    .as("edition " + edition.number())
                    .extracting(Fault::text)
                    .isEmpty();
        }
    }

    @Test
    void theCasesOfEveryEditionPass() {
        for (Edition edition : editions(Path.of(""))) {
            DroolsRulebooks.Ready ready = ready(Path.of(""), edition);
            assertThat(RulebookCases.run(ready.source(), ready.engine()))
                    .as("edition " + edition.number())
                    .hasSizeGreaterThan(300)
                    .allMatch(RulebookCases.Result::passed);
        }
    }

    @Test
    void aDraftThatGoesLeavesTheChecksumOfTheFirstEditionAsItWas() throws IOException {
        ShippedCopy.of("rules", home.resolve("rules"));
        ShippedCopy.of("policy-docs", home.resolve("policy-docs"));
        String before =
                ready(home, editions(home).getFirst()).source().rulebook().checksum();
        Files.writeString(
                home.resolve("policy-docs/editions.yaml"),
                Files.readString(home.resolve("policy-docs/editions.yaml")).replaceAll("(?s)  # A draft.*", ""));
        delete(home.resolve("policy-docs/edition-2"));
        delete(home.resolve("rules/part-03-contact-details/3.9-former-name"));
        Path details = home.resolve("rules/vocabulary/details.dsl");
        Files.writeString(
                details, Files.readString(details).replaceAll("(?m)^\\[when\\]It shows a former name=.*\n", ""));

        List<Edition> left = editions(home);

        assertThat(left).hasSize(1);
        assertThat(ready(home, left.getFirst()).source().rulebook().checksum()).isEqualTo(before);
    }

    @Test
    void aFrozenRuleCannotBeChangedUnnoticed() throws IOException {
        ShippedCopy.of("rules", home.resolve("rules"));
        ShippedCopy.of("policy-docs", home.resolve("policy-docs"));
        Path editions = home.resolve("policy-docs/editions.yaml");
        String sum = ready(home, editions(home).getFirst()).source().rulebook().checksum();
        Files.writeString(
                editions,
                Files.readString(editions).replaceFirst("(?m)^ *until: 2027-03-31$", "$0\n    rules-checksum: " + sum));
        assertThat(ready(home, editions(home).getFirst()).source().rules()).isNotEmpty();
        Path limits = home.resolve("rules/parameters/limits.yaml");
        Files.writeString(limits, Files.readString(limits) + "\n# A thought.\n");

        assertThat(DroolsRulebooks.load(home.resolve("rules"), editions(home).getFirst(), CACHE))
                .isInstanceOfSatisfying(
                        DroolsRulebooks.Broken.class,
                        broken -> assertThat(broken.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.file()).isEqualTo("policy-docs/editions.yaml");
                            assertThat(Files.readAllLines(editions).get(fault.line() - 1))
                                    .contains("rules-checksum");
                        }));
    }

    private static DroolsRulebooks.Ready ready(Path home, Edition edition) {
        if (DroolsRulebooks.load(home.resolve("rules"), edition, CACHE) instanceof DroolsRulebooks.Ready ready) {
            return ready;
        }
        throw new AssertionError("edition " + edition.number() + " does not load");
    }

    private static List<Edition> editions(Path home) {
        return switch (GuidanceReader.read(home.resolve("policy-docs"))) {
            case GuidanceReader.Loaded loaded -> loaded.guidance().editions();
            case GuidanceReader.Broken broken ->
                throw new AssertionError(broken.faults().toString());
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
