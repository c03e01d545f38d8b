package uk.rubric.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.documents.reading.OfficeFile;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.WorkerCaseReader;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.PrivateText;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.guidance.Severity;
import uk.rubric.redaction.files.Answer;
import uk.rubric.redaction.files.RedactionTask;
import uk.rubric.rulebook.RuleId;

class WrittenCopyTest {

    private static final String WORDS = "07700 900123";

    private static WorkerCaseReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void starts() {
        reader = new WorkerCaseReader();
    }

    @AfterAll
    static void ends() {
        reader.close();
    }

    @Test
    void aTextLosesItsWordsAndKeepsItsPages() throws IOException {
        CaseDocument copy = copy("note.txt", bytes("Ring 07700 900123 at six.\nThanks\fPage two"));
        assertThat(copy.pages())
                .extracting(Page::text)
                .containsExactly("Ring [redacted 3.3] at six.\nThanks", "Page two");
    }

    @Test
    void aMailKeepsWhatItsReceiversSawAndNoOtherHeader() throws IOException {
        String mail = "From: Ann Example <ann@example.test>\r\nTo: b@example.test\r\nBcc: secret@example.test\r\n"
                + "X-Originating-IP: 192.0.2.7\r\nSubject: Caf\u00e9\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n\r\nTo: this is no header.\r\nRing 07700 900123 at six.\r\n";
        CaseDocument copy = copy("note.eml", mail.getBytes(StandardCharsets.UTF_8));
        assertThat(copy.pages().getFirst().text())
                .contains("From: Ann Example", "Subject: Caf", "To: this is no header.", "Ring [redacted 3.3] at six.")
                .doesNotContain("secret", "192.0.2.7", "900123");
    }

    @Test
    void aWordDocumentKeepsItsLinesAndNothingThatHid() throws IOException {
        byte[] original = OfficeFile.word(OfficeFile.paragraph("", "Ring 07700 900123 at six &amp; wait.")
                        + OfficeFile.paragraph("<w:vanish/>", "nobody sees this")
                        + "<w:p><w:del><w:r><w:delText>nor that</w:delText></w:r></w:del></w:p>"
                        + OfficeFile.paragraph("<w:highlight w:val='black'/>", "under black")
                        + "<w:tbl><w:tr><w:tc>" + OfficeFile.paragraph("", "left") + "</w:tc><w:tc>"
                        + OfficeFile.paragraph("", "right") + "</w:tc></w:tr></w:tbl>")
                .part("docProps/core.xml", "<cp><creator>Mary Jones</creator></cp>")
                .bytes();
        CaseDocument copy = copy("note.docx", original);
        assertThat(copy.pages().getFirst().stretches()).isEmpty();
        assertThat(copy.pages().getFirst().text())
                .contains("Ring [redacted 3.3] at six & wait.", "left\tright")
                .doesNotContain("nobody", "nor that", "under black", "Mary");
    }

    @Test
    void aWorkbookKeepsItsCellsAndNoHiddenSheet() throws IOException {
        byte[] original = new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Seen' r:id='a'/>"
                                + "<sheet name='Unseen' state='hidden' r:id='b'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/a.xml'/>"
                                + "<Relationship Id='b' Type='x/worksheet' Target='worksheets/b.xml'/></Relationships>")
                .part(
                        "xl/worksheets/a.xml",
                        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Phone</t></is></c>"
                                + "<c r='C1' t='inlineStr'><is><t>07700 900123</t></is></c><c r='D1'><v>42</v></c></row></sheetData></worksheet>")
                .part(
                        "xl/worksheets/b.xml",
                        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>kept aside</t></is></c></row></sheetData></worksheet>")
                .bytes();
        CaseDocument copy = copy("costs.xlsx", original);
        assertThat(copy.pages()).hasSize(1);
        assertThat(copy.pages().getFirst().label()).isEqualTo("Sheet 'Seen'");
        assertThat(copy.pages().getFirst().text().strip()).isEqualTo("Phone\t\t[redacted 3.3]\t42");
    }

    @Test
    void aBlockIsAsWideWhateverStoodThere() throws IOException {
        CaseDocument document = read("a.txt", bytes("Al rang. Alexandra-Josephine rang."));
        String one = visible(document, "Al ");
        String other = visible(document, "Alexandra-Josephine ");
        assertThat(one).startsWith("[redacted 3.3]rang.");
        assertThat(other).endsWith("[redacted 3.3]rang.");
    }

    private String visible(CaseDocument document, String words) {
        return VisibleText.of(document.pages().getFirst(), plan(document, words));
    }

    private CaseDocument copy(String name, byte[] original) throws IOException {
        CaseDocument document = read(name, original);
        byte[] first = written(document, name);
        assertThat(written(document, name)).isEqualTo(first);
        CaseDocument copy = read("copy-" + name, first);
        assertThat(copy.problems()).isEmpty();
        assertThat(copy.format()).isEqualTo(document.format());
        return copy;
    }

    private byte[] written(CaseDocument document, String name) throws IOException {
        DocumentPlan plan = plan(document, WORDS);
        Optional<byte[]> written = WrittenCopy.of(plan, Map.of());
        if (written.isPresent()) {
            return written.get();
        }
        Path output = folder.resolve("written");
        Answer answer = Answer.of(new RedactionTask()
                .run(
                        folder.resolve(name),
                        plan.order(output.toString(), List.of()).bytes(),
                        ReadingLimits.standard(),
                        () -> {}));
        assertThat(answer.refusal()).isEmpty();
        assertThat(answer.containers()).noneMatch(gone -> gone.startsWith("looks"));
        return Files.readAllBytes(output);
    }

    private static DocumentPlan plan(CaseDocument document, String words) {
        Page page = document.pages().stream()
                .filter(p -> p.text().contains(words))
                .findFirst()
                .orElseThrow();
        int start = page.text().indexOf(words);
        Place place = new Place(document.id(), page.number(), new TextRange(start, start + words.length()), List.of());
        Removal removal = new Removal(
                new Finding.Detail(
                        "id",
                        new RuleId(new ParagraphId(3, 3), 1),
                        "A number shows",
                        Severity.S2,
                        Kind.PHONE,
                        new Owner.Unknown("a test"),
                        place,
                        new PrivateText(words),
                        "",
                        List.of()),
                Removal.Scope.PLACE);
        Set<Integer> out = document.pages().stream()
                .filter(VisibleText::isEmpty)
                .map(Page::number)
                .collect(Collectors.toSet());
        return new DocumentPlan(document, List.of(removal), out);
    }

    private CaseDocument read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return switch (reader.open(file, CaseReader.Progress.silent())) {
            case CaseReader.Opened opened -> opened.openCase().documents().getFirst();
            case CaseReader.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
