package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Lexicon;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Service;
import uk.rubric.facts.Stage;
import uk.rubric.facts.detection.Detectors;
import uk.rubric.facts.extraction.FactExtractor;
import uk.rubric.guidance.GuidanceReader;

/** Labels, markings and watch words are the authors' to change, each from a day on. */
class LexiconTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 8, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path folder;

    private PlantedRulebook planted;

    @BeforeEach
    void copies() throws IOException {
        planted = PlantedRulebook.in(folder);
    }

    @Test
    void aNewLabelIsReadFromItsDayOn() throws IOException {
        planted.plant(
                LexiconReader.LABELS,
                text -> text + "rang from,needed,PHONE,REPORTER,UNKNOWN,2026-09-01,A new incident log\n");
        String page = "Rang from: 01632 960123";

        assertThat(facts(page, AFTER).mentions())
                .filteredOn(mention -> mention.kind() == Kind.PHONE)
                .extracting(mention -> mention.owner().toString())
                .isNotEqualTo(facts(page, BEFORE).mentions().stream()
                        .filter(mention -> mention.kind() == Kind.PHONE)
                        .map(mention -> mention.owner().toString())
                        .toList());
    }

    @Test
    void aNewMarkingMarksPagesFromItsDayOn() throws IOException {
        planted.plant(LexiconReader.WORDS, text -> text + """
                          - id: police-only-markings
                            from: 2026-09-01
                            source: a new instruction
                            words: [eyes of the force only]
                        """);
        String page = "Eyes of the Force only\n\nBriefing note";

        assertThat(facts(page, BEFORE).documents().getFirst().policeOnly()).isFalse();
        assertThat(facts(page, AFTER).documents().getFirst().policeOnly()).isTrue();
    }

    @Test
    void aNewTermOfATopicIsADetailFromItsDayOn() throws IOException {
        planted.plant(LexiconReader.WORDS, text -> text + """
                          - id: counselling
                            from: 2026-09-01
                            source: a new service
                            words: [listening circle*]
                        """);
        String page = "She goes to the listening circle every week.";

        assertThat(kinds(page, BEFORE)).doesNotContain(Kind.COUNSELLING);
        assertThat(kinds(page, AFTER)).contains(Kind.COUNSELLING);
    }

    @Test
    void namesEveryWordThatIsNotKnownInATableOfLabels() throws IOException {
        planted.plant(
                LexiconReader.LABELS,
                text -> text
                        + "telefone,needed,PHON,SUBJECT,UNKNOWN,2026-01-01,nobody\n"
                        + "telefax,needed,PHONE,SUBJECT,UNKNOWN,1.1.2026,nobody\n"
                        + "telegram,needed,PHONE,SUBJECT,UNKNOWN,2026-01-01,\n"
                        + "Telegram,needed,PHONE,SUBJECT,UNKNOWN,2026-01-01,nobody\n");

        assertThat(planted.lint())
                .hasSize(4)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith(LexiconReader.LABELS + ":")
                        .contains("'PHON' is not known in the column 'what'", "PHONE"))
                .anySatisfy(fault -> assertThat(fault).contains("'1.1.2026' is not a date"))
                .anySatisfy(fault -> assertThat(fault).contains("'label' or 'source' is empty"))
                .anySatisfy(fault -> assertThat(fault).contains("'Telegram' is already in line"));
    }

    @Test
    void aNewFormsTitleAndFieldTellItFromTheirDayOn() throws IOException {
        planted.plant(
                LexiconReader.FORMS,
                text -> text
                        + "INCIDENT_LOG,HEADING,NONE,contact centre sheet,2026-09-01,A new print\n"
                        + "INCIDENT_LOG,LABEL,NONE,callback wanted,2026-09-01,A new print\n");
        String page = "CONTACT CENTRE SHEET\n\nCallback wanted: yes";

        assertThat(facts(page, BEFORE).documents().getFirst().form()).isEqualTo(Form.UNKNOWN);
        assertThat(facts(page, AFTER).documents().getFirst().form()).isEqualTo(Form.INCIDENT_LOG);
    }

    @Test
    void namesEveryWordThatIsNotKnownInATableOfSigns() throws IOException {
        planted.plant(
                LexiconReader.FORMS,
                text -> text
                        + "MG111,HEADING,NONE,a title,2026-01-01,nobody\n"
                        + "MG11,TITLE,FORNT,another title,2026-01-01,nobody\n"
                        + "MG5,HEADING,NONE,Police Report,2026-01-01,nobody\n");

        assertThat(planted.lint())
                .hasSize(4)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith(LexiconReader.FORMS + ":")
                        .contains("'MG111' is not known in the column 'form'", "MG11"))
                .anySatisfy(fault -> assertThat(fault).contains("'TITLE' is not known in the column 'signal'"))
                .anySatisfy(fault -> assertThat(fault).contains("'FORNT' is not known in the column 'side'", "FRONT"))
                .anySatisfy(fault -> assertThat(fault).contains("'Police Report' is already in line"));
    }

    @Test
    void namesAListThatIsMissingAndOneThatIsUnknown() throws IOException {
        planted.plant(LexiconReader.WORDS, text -> text.replace("- id: counselling", "- id: councelling"));

        assertThat(planted.lint())
                .hasSize(2)
                .anySatisfy(fault ->
                        assertThat(fault).contains("There is no list 'councelling'.", "Did you mean 'counselling'?"))
                .anySatisfy(fault -> assertThat(fault).contains("The list 'counselling' is missing."));
    }

    private List<Kind> kinds(String page, LocalDate on) {
        return facts(page, on).mentions().stream().map(Mention::kind).toList();
    }

    private CaseFacts facts(String page, LocalDate on) {
        Lexicon words = lexicon(on);
        return new FactExtractor(words, Detectors.of(words.topics()))
                .extract(
                        List.of(new CaseDocument(
                                new DocumentId("d1"),
                                "note.txt",
                                "",
                                Format.TEXT,
                                ReadingStatus.READ,
                                List.of(),
                                List.of(Page.ofText(1, page)),
                                Optional.empty())),
                        CaseStatement.empty(),
                        new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), on));
    }

    private Lexicon lexicon(LocalDate on) {
        if (GuidanceReader.read(Path.of("policy-docs")) instanceof GuidanceReader.Loaded loaded
                && RulebookReader.read(folder, loaded.guidance().edition("1").orElseThrow())
                        instanceof RulebookReader.Loaded rules) {
            return rules.source().parameters().lexiconOn(on);
        }
        throw new AssertionError("the rulebook cannot be read");
    }
}
