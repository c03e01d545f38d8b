package uk.rubric.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Checker;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.CaseFacts;
import uk.rubric.rulebook.RulebookCases;

/** What a draft would do to cases, from the shipped rulebook to its draft. */
class ImpactTest {

    @TempDir
    private static Path cache;

    private static OpenRulebook open;

    @BeforeAll
    static void opens() {
        open = ShippedRulebook.open(Path.of(""), "1", cache);
    }

    @Test
    void showsWhatADraftWouldDoToACaseWithoutItsValues() {
        OpenRulebook draft = ShippedRulebook.open(Path.of(""), "2", cache);
        CaseFacts facts = RulebookCases.given(draft.source()).stream()
                .filter(given -> given.rule().equals("NRG-3.9-1"))
                .findFirst()
                .orElseThrow()
                .facts();
        DocumentId id = facts.mentions().getFirst().document();
        CheckResult unchecked = ShippedRulebook.unchecked(
                open,
                facts,
                new CaseDocument(
                        id,
                        "09 statement.pdf",
                        "",
                        Format.PDF,
                        ReadingStatus.READ,
                        List.of(),
                        List.of(),
                        Optional.empty()));
        CheckResult before = Checker.sameFacts(unchecked, open.engine());
        CheckResult after = Checker.sameFacts(unchecked, draft.engine());

        Impact impact = new Impact(1, List.of(), List.of(), Impact.between("a case", before, after));

        assertThat(impact.byRule()).containsExactly(Map.entry("NRG-3.9-1", new Impact.Count(1, 0, 0)));
        assertThat(impact.byArea()).containsOnlyKeys("not stated");
        assertThat(impact.reversed().differences()).isEqualTo(Impact.between("a case", after, before));
        assertThat(impact.reversed().differences())
                .extracting(Impact.Difference::change)
                .containsExactly(Impact.Change.GONE);
        assertThat(Impact.between("a case", after, after)).isEmpty();
        ImpactReport.Side from = new ImpactReport.Side("your rulebook", open.source());
        ImpactReport.Side to = new ImpactReport.Side("the other", draft.source());
        assertThat(ImpactReport.text(impact, from, to))
                .containsPattern("NRG-3\\.9-1 +new\\n")
                .containsPattern("NRG-\\S+ +severity S\\d -> S\\d; no finding of its own differs")
                .contains("1 case compared; 1 finding differs.")
                .contains("a case, 09 statement.pdf, page 1: nothing -> BREACH S3")
                .doesNotContain("detail 1", "AREA", "FORCE");
        assertThat(ImpactReport.json(impact, from, to)).contains("\"before\" : \"\"", "\"after\" : \"BREACH S3\"");
    }

    @Test
    void takesAFolderOfCaseFoldersForSoManyCases(@TempDir Path shelf) throws IOException {
        for (String name : List.of("b", "a")) {
            Files.createDirectories(shelf.resolve(name));
            Files.writeString(shelf.resolve(name).resolve("case.yaml"), "urn: 01ZD0303208\n");
        }
        assertThat(ImpactRun.cases(shelf)).containsExactly(shelf.resolve("a"), shelf.resolve("b"));
        assertThat(ImpactRun.cases(shelf.resolve("a"))).containsExactly(shelf.resolve("a"));
        Files.createDirectories(shelf.resolve("no case"));
        assertThat(ImpactRun.cases(shelf)).containsExactly(shelf);
    }
}
