package uk.rubric.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Checker;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.CaseFacts;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookCases.Given;
import uk.rubric.rulebook.drools.NearMisses;

/** Why something was reported, and why not, under the shipped rulebook. */
class SilenceTest {

    @TempDir
    private static Path cache;

    private static OpenRulebook open;

    @BeforeAll
    static void opens() {
        open = ShippedRulebook.open(Path.of(""), "1", cache);
    }

    @Test
    void saysThatAWholeDocumentIsReported() {
        CaseFacts facts = RulebookCases.given(open.source()).stream()
                .filter(given -> given.rule().equals("NRG-2.3-1"))
                .findFirst()
                .orElseThrow()
                .facts();
        CaseDocument document =
                ShippedRulebook.textFile(facts.documents().getFirst().id(), "MG6.txt", "No comment.");
        CheckResult unchecked = ShippedRulebook.unchecked(open, facts, document);
        Silence silence = new Silence(Checker.sameFacts(unchecked, open.engine()), mention -> List.of());
        assertThat(((Silence.Explained) silence.explain("MG6.txt:1:No comment")).lines())
                .element(1)
                .asString()
                .contains("It is reported: NRG-2.3-1");
    }

    @Test
    void saysWhichConditionKeptARuleSilent() {
        Given own = RulebookCases.given(open.source()).stream()
                .filter(given ->
                        given.rule().equals("NRG-3.1-1") && given.name().equals("the defendant's own address"))
                .findFirst()
                .orElseThrow();
        List<NearMiss> misses = NearMisses.of(open.source(), cache, own.facts(), "m1");
        assertThat(misses)
                .contains(new NearMiss(
                        "NRG-3.1-1",
                        "Home address of a victim or witness is visible",
                        List.of("- of a victim or witness")));
        assertThat(misses).as("the nearest first").isSorted();
        CaseDocument document = ShippedRulebook.textFile(new DocumentId("d1"), "MG11.txt", "his home, and more");
        CheckResult unchecked = ShippedRulebook.unchecked(open, own.facts(), document);
        Silence silence = new Silence(Checker.sameFacts(unchecked, open.engine()), mention -> misses);
        assertThat(silence.explain("d1:1:home"))
                .isInstanceOfSatisfying(
                        Silence.Explained.class,
                        explained -> assertThat(explained.lines())
                                .anyMatch(line -> line.startsWith("Characters 0 to 10: ADDRESS, DEFENDANT for certain"))
                                .anyMatch(line -> line.contains("NRG-3.1-1")
                                        && line.endsWith("this does not hold: - of a victim or witness")));
        assertThat(silence.explain("MG11.txt:1:more"))
                .isInstanceOfSatisfying(
                        Silence.Explained.class,
                        explained -> assertThat(explained.lines())
                                .singleElement()
                                .asString()
                                .startsWith("Nothing in these words was recognised"));
        for (String wrong : List.of("home", "d2:1:home", "d1:2:home", "d1:1:nowhere")) {
            assertThat(silence.explain(wrong)).as(wrong).isInstanceOf(Silence.Nowhere.class);
        }
    }
}
