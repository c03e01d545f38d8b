package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.rulebook.PlantedRulebook.ADDRESS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault in a sentence or in the phrases it is made of is named with its file, its line and what to do. */
class VocabularyLintTest {

    @TempDir
    Path folder;

    private PlantedRulebook rulebook;

    @BeforeEach
    void copiesTheRulebook() throws IOException {
        rulebook = PlantedRulebook.in(folder);
    }

    @Test
    void namesTheNearestPhraseOfASentenceThatNobodyKnows() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("It shows an address", "It shows an adress"));
        assertThat(rulebook.lint())
                .containsExactly(
                        ADDRESS
                                + ":7: Nobody knows the sentence 'It shows an adress'. The nearest phrase is 'It shows an address'.");
    }

    @Test
    void namesThePhraseThatSaysTheSameAndMoreBeforeOneThatLooksAlike() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("It shows an address", "It shows a vehicle"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .endsWith("'It shows a vehicle'. The nearest phrase is 'It shows a workplace or a vehicle'.");
    }

    @Test
    void findsAPhraseByAMisspeltWordAndElseSaysWhereToLook() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("- of a victim or witness", "- of a vicitm"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .contains("'- of a vicitm'. The nearest phrase is '- ")
                .contains("victim");
        rulebook.plant(ADDRESS, text -> text.replace("- of a vicitm", "- zzz"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .endsWith("'- zzz'. ./rubric rules phrases lists all, and with words those that hold them.");
    }

    @Test
    void namesALineThatIsNotFinishedOnce() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("It shows an address", "(fill in: what it shows)"));
        assertThat(rulebook.lint())
                .containsExactly(ADDRESS + ":7: The line is not finished. Replace every '(fill in: ...)'.");
    }

    @Test
    void namesAWordThatIsNoWordOfASlot() throws IOException {
        String file = "exemptions/X2-scene-or-charge/X2-1.dslr";
        rulebook.plant(file, text -> text.replace("under \"X2\"", "under \"Y2\""));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(file + ":9: \"Y2\" is not the code of an exemption."));
    }

    @Test
    void findsAPhraseThatNobodySays() throws IOException {
        rulebook.plant("vocabulary/pack.dsl", text -> text + "[when]It rains=Pack()\n");
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .matches(
                        "vocabulary/pack.dsl:\\d+: No rule says 'It rains'. Take the phrase out, or write the rule it is for.");
    }

    @Test
    void findsAMeaningThatTriesEveryPair() throws IOException {
        rulebook.plant(
                "vocabulary/details.dsl",
                text -> text.replace(
                        "HiddenFirst( kind == $it.kind, person == $it.person )",
                        "HiddenFirst( kind != $it.kind, person != $it.person )"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .contains("The rule engine would have to try every pair of facts for "
                        + "'The same kind of detail of the same person is hidden elsewhere'.");
    }

    @Test
    void findsAMeaningThatLooksIntoOtherDocuments() throws IOException {
        rulebook.plant(
                "vocabulary/details.dsl",
                text -> text.replace(
                        "exists Detail( document == $it.document, page == $it.page,",
                        "exists Detail( person == $it.person,"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .contains("'Another such detail stands on the same wristband' looks into other documents")
                .endsWith("Begin what it says of the other thing with 'document == $it.document'.");
    }

    @Test
    void findsWhatWouldMakeTheOrderOfFiringMatter() throws IOException {
        rulebook.plant("vocabulary/conclusions.dsl", text -> text.replaceFirst("=insertLogical\\(", "=insert("));
        rulebook.plant(
                "vocabulary/pack.dsl",
                text -> text.replaceFirst("Pack\\( beyondPolice == true \\)", "Pack( eval( beyondPolice ) )"));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith("vocabulary/conclusions.dsl:2: 'insert' may not stand here"))
                .anyMatch(fault -> fault.matches("vocabulary/pack.dsl:\\d+: 'eval' may not stand here.*"))
                .hasSize(2);
    }

    @Test
    void findsAPhraseThatComparesWithALimitNobodySet() throws IOException {
        rulebook.plant(
                "parameters/limits.yaml", text -> text.replace("id: record-print-days", "id: record-print-weeks"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .matches(
                        "vocabulary/records.dsl:\\d+: There is no limit 'record-print-days' in parameters/limits.yaml. "
                                + "Did you mean 'record-print-weeks'\\?");
    }
}
