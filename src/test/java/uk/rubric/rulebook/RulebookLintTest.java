package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.rulebook.PlantedRulebook.ADDRESS;
import static uk.rubric.rulebook.PlantedRulebook.CASES;
import static uk.rubric.rulebook.PlantedRulebook.MATRIX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault that an author can make in a rule is named with its file, its line and what to do; each test plants one. */
class RulebookLintTest {

    @TempDir
    Path folder;

    private PlantedRulebook rulebook;

    @BeforeEach
    void copiesTheRulebook() throws IOException {
        rulebook = PlantedRulebook.in(folder);
    }

    @Test
    void acceptsTheRulebookWithOtherLineEnds() throws IOException {
        rulebook.plant(ADDRESS, text -> "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(rulebook.lint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule "NRG-3.1-1"|rule "NRG-3.1-1|:2: Expected 'rule "NRG-3.1-1"' here.
            visible")|visible)|:3: '@title(
            1..|1--|:4: '1--' names no editions.
            """)
    void namesARuleThatCannotBeReadAndNotWhatItsReadersMissIn(String right, String wrong, String fault)
            throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace(right, wrong));
        assertThat(rulebook.lint())
                .allMatch(one -> one.startsWith(ADDRESS + ":"))
                .anyMatch(one -> one.startsWith(ADDRESS + fault));
    }

    @Test
    void namesAMissingQuoteOnceAndNotEveryLineThatFollows() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("rule \"NRG-3.1-1\"", "rule \"NRG-3.1-1"));
        assertThat(rulebook.lint()).containsExactly(ADDRESS + ":2: Expected 'rule \"NRG-3.1-1\"' here.");
    }

    @Test
    void saysThatAnExemptionHasToStandInTheGuidanceFirst() throws IOException {
        String planted = "exemptions/X12-order-names-a-place/X77-1.dslr";
        rulebook.move("exemptions/X12-order-names-a-place/X12-1.dslr", planted, "X12", "X77");
        assertThat(rulebook.lint())
                .contains(
                        planted
                                + ":2: Edition 1 has no exemption X77. Write it in exemptions.md first, or correct the rule's name.");
    }

    @Test
    void refusesARuleThatPermitsAndAnExemptionThatReports() throws IOException {
        String exemption = "exemptions/X1-own-details/X1-1.dslr";
        rulebook.plant(ADDRESS, text -> text.replaceFirst("Report a breach and advise .*", "Permit it under \"X2\""));
        rulebook.plant(exemption, text -> text.replace("Permit it under \"X1\"", "Permit it under \"X3\""));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":11: 'Permit it under \"X2\"' does not belong"))
                .anyMatch(fault -> fault.startsWith(exemption + ":10: 'Permit it under \"X3\"' does not belong"));
    }

    @Test
    void refusesARuleThatSpeaksOfNothingOrOfTwoThings() throws IOException {
        String name = "part-05-reporters/5.1-caller-who-is-not-a-witness/NRG-5.1-2.dslr";
        rulebook.plant(ADDRESS, text -> text.replaceFirst("  It shows an address\n.*\n.*\n", ""));
        rulebook.plant(name, text -> text.replace("then\n", "  It shows an address\nthen\n"));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":2: The rule speaks of nothing."))
                .anyMatch(fault -> fault.startsWith(name + ":9: The rule speaks of 2 things."));
    }

    @Test
    void refusesALineOfProgramText() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("then\n", "then\n  > System.exit(1);\n"));
        assertThat(rulebook.lint())
                .contains(ADDRESS + ":11: A line may not begin with '>'. Say it in a sentence of the vocabulary.");
    }

    @Test
    void missesTheFirstLineAndTheTitle() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replaceFirst("(?m)^//.*$", "").replaceFirst("(?m)^  @title.*\n", ""));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":1: The first line must be a comment"))
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":2: The rule has no title."));
    }

    @Test
    void holdsTheRulesNameToTheFilesName() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("rule \"NRG-3.1-1\"", "rule \"NRG-3.1-2\""));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(
                        ADDRESS + ":2: The rule is named 'NRG-3.1-2' but its file is named 'NRG-3.1-1'."));
    }

    @Test
    void refusesARuleOfAParagraphThatIsNotThere() throws IOException {
        rulebook.move(ADDRESS, "part-03-contact-details/3.1-home-address/NRG-3.99-1.dslr", "NRG-3.1-1", "NRG-3.99-1");
        assertThat(rulebook.lint())
                .contains(
                        "part-03-contact-details/3.1-home-address/NRG-3.99-1.dslr:2: Edition 1 has no paragraph 3.99. "
                                + "Write the paragraph first, or correct the rule's number.");
    }

    @Test
    void findsTheSameRuleTwice() throws IOException {
        Path twin = rulebook.file("part-03-contact-details/3.3-phone-email-handle/NRG-3.1-1.dslr");
        Files.copy(rulebook.file(ADDRESS), twin);
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.contains("NRG-3.1-1.dslr:2: The rule NRG-3.1-1 is also in "));
    }

    @Test
    void findsARuleInTheWrongFolder() throws IOException {
        rulebook.move(ADDRESS, "part-05-reporters/NRG-3.1-1.dslr", "", "");
        assertThat(rulebook.lint())
                .contains("part-05-reporters/NRG-3.1-1.dslr: The rule lies in 'part-05-reporters'. "
                        + "Move it to 'part-03-contact-details/3.1-home-address', as its paragraph.");
    }

    @Test
    void findsAParagraphThatPromisesRulesAndHasNone() throws IOException {
        Files.delete(rulebook.file(ADDRESS));
        Files.delete(rulebook.file(CASES));
        assertThat(rulebook.lint())
                .contains(
                        "policy-docs/edition-1/part-03-contact-details/3.1-home-address.md:1: Paragraph 3.1 says that rules check it, "
                                + "but it has none. Write a rule, or say 'checked-by: person' with the reason.");
    }

    @Test
    void findsARuleThatCanNeverFire() throws IOException {
        rulebook.plant(
                ADDRESS,
                text -> text.replace("    - where somebody lives\n", "    - known to be of the defendant served\n"));
        assertThat(rulebook.lint())
                .contains(ADDRESS
                        + ":9: The rule can never fire: '- known to be of the defendant served' leaves nothing of what the "
                        + "lines above it take in. Take one of the two out.");
    }

    @Test
    void findsARuleThatSaysNothingNew() throws IOException {
        String twin = ADDRESS.replace("3.1-1", "3.1-2");
        Files.writeString(
                rulebook.file(twin),
                Files.readString(rulebook.file(ADDRESS))
                        .replace("NRG-3.1-1", "NRG-3.1-2")
                        .replace("    - where somebody lives\n", "    - where somebody lives\n    - in a picture\n"));
        assertThat(rulebook.lint())
                .contains(twin + ":2: Whenever NRG-3.1-2 fires, NRG-3.1-1 fires too and concludes the same. "
                        + "Take it out, or say what is different about it.");
    }

    @Test
    void findsWhatAnAuthorHasNotFilledIn() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("redact the whole address", "(fill in: what to do)"));
        rulebook.plant(CASES, text -> text.replace("the postcode alone", "'(fill in: a case)'"));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":11: The line is not finished."))
                .anyMatch(fault -> fault.startsWith(CASES + ":8: The case has no name yet."))
                .hasSize(2);
    }

    @Test
    void findsWhereARuleBreaksOff() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("\nend", ""));
        assertThat(rulebook.lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":11: The rule breaks off here without 'end'."));
    }

    @Test
    void findsAFileThatNobodyReads() throws IOException {
        Files.writeString(rulebook.file("part-03-contact-details/NRG-3.1-2.dlsr"), "rule");
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .startsWith("part-03-contact-details/NRG-3.1-2.dlsr: Nothing reads this file.");
    }

    @Test
    void findsAllFaultsInOneRun() throws IOException {
        rulebook.plant(ADDRESS, text -> text.replace("It shows an address", "It shows an adress"));
        rulebook.plant(CASES, text -> text.replaceFirst("of: a witness", "of: a witnes"));
        rulebook.plant(MATRIX, text -> text.replaceFirst("MG1,", "MG99,"));
        assertThat(rulebook.lint()).hasSize(3).isSorted();
    }
}
