package uk.rubric.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.GuidanceReader;

/** Every fault that an author can make is named with its file, its line and what to do; each test plants one. */
class RulebookLintTest {

    private static final Edition EDITION = edition();
    private static final String ADDRESS = "part-03-contact-details/3.1-home-address/NRG-3.1-1.dslr";
    private static final String CASES = "part-03-contact-details/3.1-home-address/NRG-3.1-1.cases.yaml";
    private static final String MATRIX = "tables/who-may-see-what.csv";

    @TempDir
    Path rules;

    @BeforeEach
    void copiesTheRulebook() throws IOException {
        Path shipped = Path.of("rules");
        try (Stream<Path> files = Files.walk(shipped)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = rules.resolve(shipped.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void acceptsTheRulebookWithOtherLineEnds() throws IOException {
        plant(ADDRESS, text -> "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(lint()).isEmpty();
    }

    @Test
    void namesTheNearestPhraseOfASentenceThatNobodyKnows() throws IOException {
        plant(ADDRESS, text -> text.replace("It shows an address", "It shows an adress"));
        assertThat(lint())
                .containsExactly(
                        ADDRESS
                                + ":7: Nobody knows the sentence 'It shows an adress'. The nearest phrase is 'It shows an address'.");
    }

    @Test
    void namesAWordThatIsNoWordOfASlot() throws IOException {
        String file = "exemptions/X2-scene-or-charge/X2-1.dslr";
        plant(file, text -> text.replace("under \"X2\"", "under \"Y2\""));
        assertThat(lint()).anyMatch(fault -> fault.startsWith(file + ":9: \"Y2\" is not the code of an exemption."));
    }

    @Test
    void refusesARuleThatPermitsAndAnExemptionThatReports() throws IOException {
        String exemption = "exemptions/X1-own-details/X1-1.dslr";
        plant(ADDRESS, text -> text.replaceFirst("Report a breach and advise .*", "Permit it under \"X2\""));
        plant(exemption, text -> text.replace("Permit it under \"X1\"", "Permit it under \"X3\""));
        assertThat(lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":11: 'Permit it under \"X2\"' does not belong"))
                .anyMatch(fault -> fault.startsWith(exemption + ":10: 'Permit it under \"X3\"' does not belong"));
    }

    @Test
    void refusesARuleThatSpeaksOfNothingOrOfTwoThings() throws IOException {
        String name = "part-05-reporters/5.1-caller-who-is-not-a-witness/NRG-5.1-2.dslr";
        plant(ADDRESS, text -> text.replaceFirst("  It shows an address\n.*\n.*\n", ""));
        plant(name, text -> text.replace("then\n", "  It shows an address\nthen\n"));
        assertThat(lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":2: The rule speaks of nothing."))
                .anyMatch(fault -> fault.startsWith(name + ":9: The rule speaks of 2 things."));
    }

    @Test
    void refusesALineOfProgramText() throws IOException {
        plant(ADDRESS, text -> text.replace("then\n", "then\n  > System.exit(1);\n"));
        assertThat(lint())
                .contains(ADDRESS + ":11: A line may not begin with '>'. Say it in a sentence of the vocabulary.");
    }

    @Test
    void missesTheFirstLineAndTheTitle() throws IOException {
        plant(ADDRESS, text -> text.replaceFirst("(?m)^//.*$", "").replaceFirst("(?m)^  @title.*\n", ""));
        assertThat(lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":1: The first line must be a comment"))
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":2: The rule has no title."));
    }

    @Test
    void holdsTheRulesNameToTheFilesName() throws IOException {
        plant(ADDRESS, text -> text.replace("rule \"NRG-3.1-1\"", "rule \"NRG-3.1-2\""));
        assertThat(lint())
                .anyMatch(fault -> fault.startsWith(
                        ADDRESS + ":2: The rule is named 'NRG-3.1-2' but its file is named 'NRG-3.1-1'."));
    }

    @Test
    void refusesARuleOfAParagraphThatIsNotThere() throws IOException {
        move(ADDRESS, "part-03-contact-details/3.1-home-address/NRG-3.99-1.dslr", "NRG-3.1-1", "NRG-3.99-1");
        assertThat(lint())
                .contains(
                        "part-03-contact-details/3.1-home-address/NRG-3.99-1.dslr:2: Edition 1 has no paragraph 3.99. "
                                + "Write the paragraph first, or correct the rule's number.");
    }

    @Test
    void findsTheSameRuleTwice() throws IOException {
        Path twin = rules.resolve("part-03-contact-details/3.3-phone-email-handle/NRG-3.1-1.dslr");
        Files.copy(rules.resolve(ADDRESS), twin);
        assertThat(lint()).anyMatch(fault -> fault.contains("NRG-3.1-1.dslr:2: The rule NRG-3.1-1 is also in "));
    }

    @Test
    void findsARuleInTheWrongFolder() throws IOException {
        move(ADDRESS, "part-05-reporters/NRG-3.1-1.dslr", "", "");
        assertThat(lint())
                .contains("part-05-reporters/NRG-3.1-1.dslr: The rule lies in 'part-05-reporters'. "
                        + "Move it to 'part-03-contact-details/3.1-home-address', as its paragraph.");
    }

    @Test
    void asksForCases() throws IOException {
        Files.delete(rules.resolve(CASES));
        assertThat(lint())
                .containsExactly(ADDRESS + ":2: The rule has no cases. Write them in NRG-3.1-1.cases.yaml beside it.");
    }

    @Test
    void asksForAFiringCaseANearMissAndAnUnknownOwner() throws IOException {
        plant(CASES, text -> """
                rule: NRG-3.1-1
                cases:
                  - name: the burgled house
                    given:
                      document: {form: MG11}
                      address: {of: a witness, use: scene}
                    expect: permitted
                """);
        assertThat(lint())
                .hasSize(3)
                .allMatch(fault -> fault.startsWith(CASES + ":1: No case shows "))
                .anyMatch(fault -> fault.contains("where the rule fires"))
                .anyMatch(fault -> fault.contains("a near miss"))
                .anyMatch(fault -> fault.contains("nobody knows the owner"));
    }

    @Test
    void namesAWordOfACaseThatMeansNothing() throws IOException {
        plant(CASES, text -> text.replaceFirst("of: a witness", "of: a witnes").replaceFirst("use: home", "us: home"));
        assertThat(lint())
                .contains(
                        CASES + ":6: 'a witnes' is not a word for 'of'. Did you mean 'a witness'?",
                        CASES + ":6: The key 'us' is unknown here. Did you mean 'use'?");
    }

    @Test
    void namesAnOutcomeThatIsNone() throws IOException {
        plant(CASES, text -> text.replaceFirst("expect: breach", "expect: breech"));
        assertThat(lint()).contains(CASES + ":7: 'breech' is not an outcome. Did you mean 'breach'?");
    }

    @Test
    void readsAMatrixRowByRow() throws IOException {
        plant(
                MATRIX,
                text -> text.replace("MG1,COURT DEFENCE", "MG99,COURT DEFENSE")
                        .replace("JURY PROBATION,never,2.4,", "JURY PROBATION,never,2.44,"));
        assertThat(lint())
                .contains(
                        MATRIX + ":4: 'DEFENSE' is not a known audience. Did you mean 'DEFENCE'?",
                        MATRIX + ":11: Edition 1 has no paragraph 2.44. Cite a paragraph that exists.")
                .anyMatch(fault -> fault.startsWith(MATRIX + ":4: 'MG99' is not a known form."));
    }

    @Test
    void findsARowThatNoRuleSpeaksOf() throws IOException {
        plant(MATRIX, text -> text.replaceFirst("internal working", "internal workings"));
        assertThat(lint())
                .containsExactly(MATRIX + ":4: No rule of paragraph 2.3 speaks of forms that hold 'internal workings'. "
                        + "Did you mean 'internal working'?");
    }

    @Test
    void findsAParagraphThatPromisesRulesAndHasNone() throws IOException {
        Files.delete(rules.resolve(ADDRESS));
        Files.delete(rules.resolve(CASES));
        assertThat(lint())
                .contains(
                        "edition-1/part-03-contact-details/3.1-home-address.md:1: Paragraph 3.1 says that rules check it, "
                                + "but it has none. Write a rule, or say 'checked-by: person' with the reason.");
    }

    @Test
    void findsARuleThatCanNeverFire() throws IOException {
        plant(
                ADDRESS,
                text -> text.replace("    - where somebody lives\n", "    - known to be of the defendant served\n"));
        assertThat(lint())
                .contains(ADDRESS
                        + ":9: The rule can never fire: '- known to be of the defendant served' leaves nothing of what the "
                        + "lines above it take in. Take one of the two out.");
    }

    @Test
    void findsARuleThatSaysNothingNew() throws IOException {
        String twin = ADDRESS.replace("3.1-1", "3.1-2");
        Files.writeString(
                rules.resolve(twin),
                Files.readString(rules.resolve(ADDRESS))
                        .replace("NRG-3.1-1", "NRG-3.1-2")
                        .replace("    - where somebody lives\n", "    - where somebody lives\n    - in a picture\n"));
        assertThat(lint())
                .contains(twin + ":2: Whenever NRG-3.1-2 fires, NRG-3.1-1 fires too and concludes the same. "
                        + "Take it out, or say what is different about it.");
    }

    @Test
    void findsAPhraseThatNobodySays() throws IOException {
        plant("vocabulary/pack.dsl", text -> text + "[when]It rains=Pack()\n");
        assertThat(lint())
                .singleElement()
                .asString()
                .matches(
                        "vocabulary/pack.dsl:\\d+: No rule says 'It rains'. Take the phrase out, or write the rule it is for.");
    }

    @Test
    void findsAMeaningThatTriesEveryPair() throws IOException {
        plant(
                "vocabulary/details.dsl",
                text -> text.replace(
                        "exists Detail( kind == $it.kind, person == $it.person,",
                        "exists Detail( kind != $it.kind, person != $it.person,"));
        assertThat(lint())
                .singleElement()
                .asString()
                .contains("The rule engine would have to try every pair of facts for "
                        + "'The same kind of detail of the same person is hidden elsewhere'.");
    }

    @Test
    void findsWhatWouldMakeTheOrderOfFiringMatter() throws IOException {
        plant("vocabulary/conclusions.dsl", text -> text.replaceFirst("=insertLogical\\(", "=insert("));
        plant("vocabulary/weighing.drl", text -> text.replaceFirst("when\n", "  salience 10\nwhen\n"));
        plant(
                "vocabulary/pack.dsl",
                text -> text.replaceFirst("Pack\\( beyondPolice == true \\)", "Pack( eval( beyondPolice ) )"));
        assertThat(lint())
                .anyMatch(fault -> fault.startsWith("vocabulary/conclusions.dsl:2: 'insert' may not stand here"))
                .anyMatch(fault -> fault.startsWith("vocabulary/weighing.drl:4: 'salience' may not stand here"))
                .anyMatch(fault -> fault.matches("vocabulary/pack.dsl:\\d+: 'eval' may not stand here.*"))
                .hasSize(3);
    }

    @Test
    void refusesParagraphsThatGiveWayToEachOtherInACircle() throws IOException {
        plant("tables/one-finding-per-place.csv", text -> text + "9.4,9.1,own,a circle\n");
        assertThat(lint())
                .singleElement()
                .asString()
                .matches(
                        "tables/one-finding-per-place.csv:\\d+: 9.4 cannot lead 9.1, which leads it by the rows above. .*");
    }

    @Test
    void findsAFormThatTheMatrixForgets() throws IOException {
        plant(
                MATRIX,
                text -> text.replaceFirst(
                        "MG7,COURT DEFENCE CO_DEFENDANT JURY PROBATION", "MG7,COURT DEFENCE PROBATION"));
        assertThat(lint())
                .containsExactly(MATRIX
                        + ": No row says whether MG7 goes to CO_DEFENDANT, JURY. Add one that says never or redacted.");
    }

    @Test
    void findsTwoRowsThatDisagree() throws IOException {
        plant(MATRIX, text -> text + "MG3,JURY,redacted,1.1,,twice\n");
        assertThat(lint())
                .singleElement()
                .asString()
                .matches(MATRIX + ":\\d+: MG3 for JURY is already decided in line \\d+. Keep one of the two.");
    }

    @Test
    void findsAPhraseThatComparesWithALimitNobodySet() throws IOException {
        plant("parameters/limits.yaml", text -> text.replace("id: record-print-days", "id: record-print-weeks"));
        assertThat(lint())
                .singleElement()
                .asString()
                .matches(
                        "vocabulary/records.dsl:\\d+: There is no limit 'record-print-days' in parameters/limits.yaml. "
                                + "Did you mean 'record-print-weeks'\\?");
    }

    @Test
    void findsWhatAnAuthorHasNotFilledIn() throws IOException {
        plant(ADDRESS, text -> text.replace("redact the whole address", "(fill in: what to do)"));
        plant(CASES, text -> text.replace("the postcode alone", "'(fill in: a case)'"));
        assertThat(lint())
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":11: The line is not finished."))
                .anyMatch(fault -> fault.startsWith(CASES + ":8: The case is not finished."))
                .hasSize(2);
    }

    @Test
    void readsParametersByTheirKeys() throws IOException {
        String file = "parameters/severity-modifiers.yaml";
        plant(
                file,
                text -> text.replaceFirst("raise: 1", "rise: 1").replaceFirst("from: 2026-01-01", "from: 1 January"));
        assertThat(lint())
                .contains(
                        file + ":5: The key 'rise' is unknown here. Did you mean 'raise'?",
                        file + ":6: '1 January' is not a date. Write it as 2026-01-31.");
    }

    @Test
    void findsAFileThatNobodyReads() throws IOException {
        Files.writeString(rules.resolve("part-03-contact-details/NRG-3.1-2.dlsr"), "rule");
        assertThat(lint())
                .singleElement()
                .asString()
                .startsWith("part-03-contact-details/NRG-3.1-2.dlsr: Nothing reads this file.");
    }

    @Test
    void findsAllFaultsInOneRun() throws IOException {
        plant(ADDRESS, text -> text.replace("It shows an address", "It shows an adress"));
        plant(CASES, text -> text.replaceFirst("of: a witness", "of: a witnes"));
        plant(MATRIX, text -> text.replaceFirst("MG1,", "MG99,"));
        assertThat(lint()).hasSize(3).isSorted();
    }

    private List<String> lint() {
        return RulebookLint.lint(rules, EDITION).stream().map(Fault::text).toList();
    }

    private void plant(String file, java.util.function.UnaryOperator<String> change) throws IOException {
        Path path = rules.resolve(file);
        String before = Files.readString(path, UTF_8);
        String after = change.apply(before);
        assertThat(after).as("the fault is planted").isNotEqualTo(before);
        Files.writeString(path, after, UTF_8);
    }

    private void move(String from, String to, String word, String other) throws IOException {
        Path target = rules.resolve(to);
        Files.createDirectories(target.getParent());
        String text = Files.readString(rules.resolve(from), UTF_8);
        Files.writeString(target, word.isEmpty() ? text : text.replace(word, other), UTF_8);
        Files.delete(rules.resolve(from));
    }

    private static Edition edition() {
        return switch (GuidanceReader.read(Path.of("policy-docs"))) {
            case GuidanceReader.Loaded loaded -> loaded.guidance().edition("1").orElseThrow();
            case GuidanceReader.Broken broken ->
                throw new AssertionError(broken.faults().toString());
        };
    }
}
