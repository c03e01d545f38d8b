package uk.rubric.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.ShippedCopy;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RuleMutants;
import uk.rubric.rulebook.RulebookLint;
import uk.rubric.rulebook.Sayings;
import uk.rubric.rulebook.drools.RuleTrial;

/** The author's bench over the shipped rulebook. */
class AuthorsBenchTest {

    @TempDir
    static Path cache;

    private static OpenRulebook open;

    @BeforeAll
    static void opens() {
        open = open(Path.of(""));
    }

    private static OpenRulebook open(Path home) {
        return ShippedRulebook.open(home, "1", cache);
    }

    @Test
    void coversEveryParagraphWithRulesOrWithAReasonForAPerson() {
        Coverage coverage = Coverage.of(open, new RuleMutants.Trial(List.of(), List.of()));
        assertThat(coverage.rows()).hasSizeGreaterThan(80).noneMatch(Coverage.Row::open);
        assertThat(coverage.rows())
                .filteredOn(row -> row.citation().equals("3.1"))
                .singleElement()
                .satisfies(row -> assertThat(row.rules())
                        .first()
                        .satisfies(rule -> assertThat(rule.cases()).isGreaterThan(5)));
        assertThat(CoverageReport.json(coverage)).contains("\"schema\" : \"rubric-coverage/1\"");
        assertThat(CoverageReport.html(coverage)).contains("NRG-3.1-1").doesNotContain("<script");
    }

    /** The share may only fall: a change of a condition that no case notices is a condition that may be wrong unseen. */
    @Test
    void casesNoticeNearlyEveryChangeOfACondition() {
        assertThat(RuleTrial.run(open.source())).isInstanceOfSatisfying(RuleTrial.Ran.class, ran -> {
            assertThat(ran.trial().tried()).hasSizeGreaterThan(500);
            assertThat(ran.trial().unnoticed().size()
                            * 100.0
                            / ran.trial().tried().size())
                    .isLessThan(0.5);
        });
    }

    @Test
    void explainsARuleWithWhatCanDefeatItAndItsCases() {
        assertThat(Explanation.of(open, "nrg-3.1-1")).isInstanceOfSatisfying(Explanation.Found.class, found -> {
            assertThat(found.explanation().defeatedBy())
                    .anyMatch(line -> line.startsWith("X2-1:"))
                    .as("a decision about convictions or an exemption for ages cannot permit an address")
                    .noneMatch(line -> line.matches("X(3|14)-.*"));
            assertThat(found.explanation().cases()).contains("a co-defendant's address: nothing");
            assertThat(found.explanation().text())
                    .contains("Severity S2", "  It shows an address", "Edition 1, in force from 2026-01-01: in it");
        });
        assertThat(Explanation.of(open, "NRG-3.1-9"))
                .isInstanceOfSatisfying(
                        Explanation.Unknown.class,
                        unknown -> assertThat(unknown.message()).contains("no rule 'NRG-3.1-9'", "NRG-3.1-1"));
    }

    @Test
    void findsSentencesByTheirWordsWithARuleThatSaysThem() {
        Sayings sayings = Sayings.read(Path.of("rules"));
        PhraseBook book = PhraseBook.of(sayings, List.of("where", "LIVES"));
        assertThat(book.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.group()).isEqualTo("details");
            assertThat(entry.example()).isPresent();
        });
        assertThat(PhraseBook.of(sayings, List.of("zebra")).entries()).isEmpty();
        assertThat(PhraseBook.of(sayings, List.of()).text()).contains("OWNERS", "  then  Report a breach");
        assertThat(PhraseBook.of(sayings, List.of("former", "name")).text())
                .as("a sentence that only a later edition says is not one that nobody says")
                .contains("NRG-3.9-1");
    }

    @Test
    void beginsARuleThatLintAcceptsButForWhatItsAuthorMustFillIn(@TempDir Path home) throws IOException {
        ShippedCopy.of("rules", home.resolve("rules"));
        ShippedCopy.of("policy-docs", home.resolve("policy-docs"));
        OpenRulebook copied = open(home);
        assertThat(NewRule.make(copied, home, "NRG-3.1", Optional.empty()))
                .isInstanceOfSatisfying(
                        NewRule.Made.class,
                        made -> assertThat(made.files())
                                .containsExactly(
                                        Path.of("rules/part-03-contact-details/3.1-home-address/NRG-3.1-2.dslr"),
                                        Path.of(
                                                "rules/part-03-contact-details/3.1-home-address/NRG-3.1-2.cases.yaml")));
        Optional<String> name = Optional.of("Vehicle, in an order");
        assertThat(NewRule.make(copied, home, "3.99", name)).isInstanceOf(NewRule.Made.class);
        assertThat(NewRule.make(copied, home, "3.99", name))
                .as("nothing that exists is touched")
                .isInstanceOf(NewRule.Refused.class);
        assertThat(NewRule.make(copied, home, "x2", Optional.empty()))
                .isInstanceOfSatisfying(
                        NewRule.Made.class,
                        made -> assertThat(made.files())
                                .containsExactly(
                                        Path.of("rules/exemptions/X2-scene-or-charge/X2-3.dslr"),
                                        Path.of("rules/exemptions/X2-scene-or-charge/X2-3.cases.yaml")));
        assertThat(NewRule.make(copied, home, "X77", name)).isInstanceOf(NewRule.Made.class);
        assertThat(NewRule.make(copied, home, "3.98", Optional.empty()))
                .isInstanceOfSatisfying(
                        NewRule.Refused.class,
                        refused -> assertThat(refused.message()).contains("--name"));
        assertThat(NewRule.make(copied, home, "three", name)).isInstanceOf(NewRule.Refused.class);
        assertThat(NewRule.make(copied, home, "77.1", name)).isInstanceOf(NewRule.Refused.class);
        assertThat(lint(home))
                .anyMatch(fault -> fault.message().contains("(fill in: the statute"))
                .allMatch(fault -> fault.file().contains("NRG-3.1-2")
                        || fault.file().contains("NRG-3.99-1")
                        || fault.file().contains("3.99-vehicle-in-an-order")
                        || fault.file().contains("X2-3")
                        || fault.file().contains("X77-1"));
    }

    @Test
    void anExemptionsSamplesBeginWithACaseThatHasADecision(@TempDir Path home) throws IOException {
        for (String folder : List.of("rules", "policy-docs", "src/test/resources/corpus")) {
            ShippedCopy.of(folder, home.resolve(folder));
        }
        OpenRulebook copied = open(home);
        assertThat(NewRule.make(copied, home, "X77", Optional.of("vehicle in an order")))
                .isInstanceOf(NewRule.Made.class);
        Path ofCase = home.resolve("src/test/resources/corpus/exemptions/X77-vehicle-in-an-order/case.yaml");
        assertThat(ofCase).content().contains("audience: DEFENCE", "{code: X77, target: W1");
        assertThat(Samples.of(copied).faults())
                .extracting(Fault::file)
                .contains("exemptions/X77-vehicle-in-an-order/case.yaml");
    }

    @Test
    void findsASentenceByWhatRulesSayWithItAndByTheWordsOfCases() {
        Sayings sayings = Sayings.read(Path.of("rules"));
        assertThat(PhraseBook.of(sayings, List.of("internal", "working")).entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.example().orElseThrow().said()).contains("internal working"));
        assertThat(PhraseBook.of(sayings, List.of("medical")).text()).contains("in a case: medical\n");
        assertThat(PhraseBook.of(sayings, List.of("form")).text()).doesNotContain("former");
        assertThat(PhraseBook.of(sayings, List.of("addr")).text())
                .as("a part of a word, where no sentence holds it as a whole")
                .contains("It shows an address");
    }

    @Test
    void namesOnlyWhatCanMakeARuleGraver() {
        assertThat(((Explanation.Found) Explanation.of(open, "NRG-3.1-1"))
                        .explanation()
                        .graver())
                .anyMatch(sentence -> sentence.contains("three or more kinds"));
        assertThat(((Explanation.Found) Explanation.of(open, "NRG-10.6-2"))
                        .explanation()
                        .graver())
                .as("it is about co-defendants, and what makes findings graver is about others")
                .isEmpty();
    }

    private static List<Fault> lint(Path home) {
        return switch (GuidanceReader.read(home.resolve("policy-docs"))) {
            case GuidanceReader.Broken broken -> broken.faults();
            case GuidanceReader.Loaded loaded ->
                RulebookLint.lint(
                        home.resolve("rules"), loaded.guidance().editions().getFirst());
        };
    }
}
