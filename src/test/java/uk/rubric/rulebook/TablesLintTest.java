package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.rulebook.PlantedRulebook.MATRIX;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault in a table or a list of parameters is named with its file, its row and what to do. */
class TablesLintTest {

    @TempDir
    Path folder;

    private PlantedRulebook rulebook;

    @BeforeEach
    void copiesTheRulebook() throws IOException {
        rulebook = PlantedRulebook.in(folder);
    }

    @Test
    void readsAMatrixRowByRow() throws IOException {
        rulebook.plant(
                MATRIX,
                text -> text.replace("MG1,COURT DEFENCE", "MG99,COURT DEFENSE")
                        .replace("JURY PROBATION,never,2.4,", "JURY PROBATION,never,2.44,"));
        assertThat(rulebook.lint())
                .contains(
                        MATRIX + ":4: 'DEFENSE' is not a known audience. Did you mean 'DEFENCE'?",
                        MATRIX + ":11: Edition 1 has no paragraph 2.44. Cite a paragraph that exists.")
                .anyMatch(fault -> fault.startsWith(MATRIX + ":4: 'MG99' is not a known form."));
    }

    @Test
    void findsAQuoteThatDoesNotClose() throws IOException {
        rulebook.plant(MATRIX, text -> text.replaceFirst("(?m)^MG12,", "\"MG12,"));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(MATRIX + ":")
                        && fault.contains("The double quotes of this row do not close around a field."));
    }

    @Test
    void findsARowThatNoRuleSpeaksOf() throws IOException {
        rulebook.plant(MATRIX, text -> text.replaceFirst("internal working", "internal workings"));
        assertThat(rulebook.lint())
                .containsExactly(MATRIX + ":4: No rule of paragraph 2.3 speaks of forms that hold 'internal workings'. "
                        + "Did you mean 'internal working'?");
    }

    @Test
    void holdsTheMatrixAgainstThePageOfItsParagraph() throws IOException {
        rulebook.plant(
                MATRIX,
                text -> text.replaceFirst("(MG12,[A-Z_ ]+),redacted,1.1,,", "$1,never,2.3,internal working,")
                        .replaceFirst("(MG17,[A-Z_ ]+),never,2.3,internal working,", "$1,redacted,1.1,,"));
        assertThat(rulebook.lint())
                .hasSize(2)
                .anyMatch(fault -> fault.matches("\\Q" + MATRIX + "\\E:\\d+: Paragraph 2.3 does not name the MG12. .*"))
                .anyMatch(
                        fault -> fault.startsWith(
                                "policy-docs/edition-1/part-02-whole-documents/2.3-forms-never-served.md: The page keeps the MG17 away"));
    }

    @Test
    void aRowHoldsInItsEditionsOnly() throws IOException {
        rulebook.plant(
                MATRIX,
                text -> text.replaceFirst("(MG12,[A-Z_ ]+,redacted,1.1,,)1\\.\\.,", "$11,")
                        + "MG12,COURT DEFENCE CO_DEFENDANT JURY PROBATION,never,2.99,nothing,2..,A draft\n");
        assertThat(rulebook.lint()).isEmpty();
        rulebook.plant(MATRIX, text -> text.replace(",2..,A draft", ",soon,A draft"));
        assertThat(rulebook.lint()).anyMatch(fault -> fault.contains("'soon' names no editions."));
    }

    @Test
    void refusesParagraphsThatGiveWayToEachOtherInACircle() throws IOException {
        rulebook.plant("tables/one-finding-per-place.csv", text -> text + "9.4,9.1,own,a circle\n");
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .matches(
                        "tables/one-finding-per-place.csv:\\d+: 9.4 cannot lead 9.1, which leads it by the rows above. .*");
    }

    @Test
    void findsTwoRowsAboutOnePairOfParagraphs() throws IOException {
        rulebook.plant("tables/one-finding-per-place.csv", text -> text + "3.4,3.1,gravest,twice\n");
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .matches(
                        "tables/one-finding-per-place.csv:\\d+: That 3.4 leads 3.1 is already decided in line 6. Take 3.1 out of one of the two rows.");
    }

    @Test
    void findsAFormThatTheMatrixForgets() throws IOException {
        rulebook.plant(
                MATRIX,
                text -> text.replaceFirst(
                        "MG7,COURT DEFENCE CO_DEFENDANT JURY PROBATION", "MG7,COURT DEFENCE PROBATION"));
        assertThat(rulebook.lint())
                .containsExactly(MATRIX
                        + ": No row says whether MG7 goes to CO_DEFENDANT, JURY. Add one that says never or redacted.");
    }

    @Test
    void findsTwoRowsThatDisagree() throws IOException {
        rulebook.plant(MATRIX, text -> text + "MG3,JURY,redacted,1.1,,1..,twice\n");
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .matches(MATRIX
                        + ":\\d+: MG3 for JURY is already decided in line \\d+. Take JURY out of one of the two rows.");
    }

    @Test
    void readsParametersByTheirKeys() throws IOException {
        String file = "parameters/severity-modifiers.yaml";
        rulebook.plant(
                file,
                text -> text.replaceFirst("raise: 1", "rise: 1").replaceFirst("from: 2026-01-01", "from: 1 January"));
        assertThat(rulebook.lint())
                .contains(
                        file + ":5: The key 'rise' is unknown here. Did you mean 'raise'?",
                        file + ":6: '1 January' is not a date. Write it as 2026-01-31.");
    }
}
