package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem.Kind;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.TextRange;
import uk.rubric.documents.reading.ReadingLimits.Limit;

/** The whole way through the worker process and back. */
class WorkerCaseReaderTest {

    private static WorkerCaseReader reader;

    @TempDir
    Path folder;

    @BeforeAll
    static void startsTheWorkers() {
        reader = new WorkerCaseReader(ReadingLimits.standard().with(Limit.DOCUMENT_SECONDS, 30));
    }

    @AfterAll
    static void endsThem() {
        reader.close();
    }

    @Test
    void readsAFolderSortedWithItsStatementAside() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "stage: FIRST_HEARING");
        Files.writeString(folder.resolve("b.txt"), "second");
        Files.createDirectories(folder.resolve("a"));
        try (PdfDrawing pdf = new PdfDrawing()) {
            Files.write(
                    folder.resolve("a/wrong name.doc"),
                    pdf.text(50, 100, "first").bytes());
        }
        Files.writeString(folder.resolve(".hidden"), "no part of it");
        try (OpenCase open = open(folder)) {
            assertThat(open.caseStatement()).contains("stage: FIRST_HEARING");
            assertThat(open.documents()).extracting(CaseDocument::path).containsExactly("a/wrong name.doc", "b.txt");
            CaseDocument pdf = open.documents().getFirst();
            assertThat(pdf.id().value()).isEqualTo("d1");
            assertThat(pdf.format()).isEqualTo(Format.PDF);
            assertThat(pdf.status()).isEqualTo(ReadingStatus.READ);
            assertThat(pdf.pages().getFirst().text()).isEqualTo("first");
            assertThat(pdf.sha256()).hasSize(64);
            assertThat(open.picture(pdf.id(), 1, 72))
                    .hasValueSatisfying(png -> assertThat(png).startsWith(0x89, 'P', 'N', 'G'));
            assertThat(open.picture(open.documents().getLast().id(), 1, 72)).isEmpty();
        }
    }

    @Test
    void readsAZipAsACaseWithItsStatementInTheOneFolder() throws IOException {
        byte[] inner = new OfficeFile().part("deep.txt", "deep").bytes();
        Path zip = Files.write(
                folder.resolve("case.zip"),
                new OfficeFile()
                        .part("file/case.yaml", "audience: DEFENCE")
                        .part("file/note.txt", "a note")
                        .part("file/inner.zip", inner)
                        .part("__MACOSX/file/._note.txt", "junk")
                        .bytes());
        try (OpenCase open = open(zip)) {
            assertThat(open.caseStatement()).contains("audience: DEFENCE");
            assertThat(open.documents())
                    .extracting(CaseDocument::path)
                    .containsExactly("case.zip", "inner.zip", "inner.zip/deep.txt", "note.txt");
            assertThat(open.documents().get(2).container())
                    .contains(open.documents().get(1).id());
        }
    }

    @Test
    void namesWhatCouldNotBeReadAndReadsTheRest() throws IOException {
        Files.write(
                folder.resolve("bomb.zip"),
                new OfficeFile().part("zeros.txt", new byte[64 << 20]).bytes());
        Files.write(
                folder.resolve("broken.pdf"), "%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Files.write(folder.resolve("empty.docx"), new byte[0]);
        Files.write(folder.resolve("unknown.bin"), new byte[] {0, 1, 2, 3, 4, 5});
        Files.writeString(folder.resolve("z.txt"), "still read");
        try (OpenCase open = open(folder)) {
            assertThat(problems(open, "bomb.zip")).containsExactly(Kind.TOO_LARGE);
            assertThat(problems(open, "broken.pdf")).containsExactly(Kind.CORRUPT);
            assertThat(problems(open, "empty.docx")).containsExactly(Kind.CORRUPT);
            assertThat(problems(open, "unknown.bin")).containsExactly(Kind.UNSUPPORTED);
            assertThat(problems(open, "z.txt")).isEmpty();
        }
    }

    @Test
    void stopsAtTheDepthLimit() throws IOException {
        byte[] nested = new OfficeFile().part("core.txt", "core").bytes();
        for (int i = 0; i < 10; i++) {
            nested = new OfficeFile().part("level.zip", nested).bytes();
        }
        Path zip = Files.write(folder.resolve("deep.zip"), nested);
        try (OpenCase open = open(zip)) {
            CaseDocument last = open.documents().getLast();
            assertThat(last.problems()).extracting(p -> p.kind()).containsExactly(Kind.TOO_LARGE);
            assertThat(open.documents()).hasSize(10);
        }
    }

    @Test
    void endsAWorkerThatHangsAndGoesOnWithTheNextFile() throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            Files.write(folder.resolve("a.pdf"), FormBomb.draw(pdf).bytes());
        }
        Files.writeString(folder.resolve("b.txt"), "still read");
        try (WorkerCaseReader impatient =
                new WorkerCaseReader(ReadingLimits.standard().with(Limit.DOCUMENT_SECONDS, 3))) {
            CaseReader.Result result = impatient.open(folder, CaseReader.Progress.silent());
            try (OpenCase open = ((CaseReader.Opened) result).openCase()) {
                assertThat(problems(open, "a.pdf")).containsExactly(Kind.TIMED_OUT);
                assertThat(open.documents().getLast().status()).isEqualTo(ReadingStatus.READ);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingOfAWorkerThatIsEndedByForce() throws IOException {
        BufferedImage white = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(white, "png", folder.resolve("a.png").toFile());
        Set<Path> others = foldersOfWorkers();
        Set<Path> own = new HashSet<>();
        try (WorkerCaseReader reader = new WorkerCaseReader()) {
            ((CaseReader.Opened) reader.open(folder, CaseReader.Progress.silent()))
                    .openCase()
                    .close();
            own.addAll(foldersOfWorkers());
            own.removeAll(others);
            assertThat(own).singleElement().satisfies(path -> assertThat(path).isNotEmptyDirectory());
        }
        assertThat(own).allSatisfy(path -> assertThat(path).doesNotExist());
    }

    private static Set<Path> foldersOfWorkers() {
        String option = "-Djava.io.tmpdir=";
        return ProcessHandle.current()
                .children()
                .flatMap(worker -> commandLine(worker.pid()))
                .filter(word -> word.startsWith(option))
                .map(word -> Path.of(word.substring(option.length())))
                .collect(Collectors.toSet());
    }

    /** The class library gives none that is longer than a page of memory. */
    private static Stream<String> commandLine(long pid) {
        try {
            return Stream.of(
                    Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0"));
        } catch (IOException ended) {
            return Stream.of();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void endsAWorkerThatTakesMoreMemoryThanItMay() throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            Files.write(folder.resolve("a.pdf"), FormBomb.draw(pdf).bytes());
        }
        // No process that runs this program is so small.
        try (WorkerCaseReader narrow =
                new WorkerCaseReader(ReadingLimits.standard().with(Limit.WORKER_MEMORY_MIB, 20))) {
            CaseReader.Result result = narrow.open(folder, CaseReader.Progress.silent());
            try (OpenCase open = ((CaseReader.Opened) result).openCase()) {
                assertThat(problems(open, "a.pdf")).containsExactly(Kind.OUT_OF_MEMORY);
            }
        }
    }

    @Test
    void doesNotReadAgainWhatItKept() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("case"));
        Path kept = Files.createDirectories(folder.resolve("kept"));
        try (PdfDrawing pdf = new PdfDrawing()) {
            Files.write(papers.resolve("a.pdf"), pdf.text(50, 100, "first").bytes());
        }
        Files.writeString(papers.resolve("b.txt"), "second");
        Files.write(
                papers.resolve("c.zip"), new OfficeFile().part("d.txt", "third").bytes());
        List<String> before = read(papers, kept);
        assertThat(before).hasSize(4);
        List<Path> readings = files(kept);
        assertThat(readings)
                .as("an archive is unpacked again, what lies in it is not read again")
                .hasSize(3);
        FileTime longAgo = FileTime.fromMillis(0);
        for (Path reading : readings) {
            Files.setLastModifiedTime(reading, longAgo);
        }
        assertThat(read(papers, kept)).isEqualTo(before);
        for (Path reading : readings) {
            assertThat(Files.getLastModifiedTime(reading)).isEqualTo(longAgo);
        }
    }

    @Test
    void readsAgainWhereWhatItKeptIsDamagedOrAnothers() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("case"));
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.writeString(papers.resolve("a.txt"), "first");
        Files.writeString(papers.resolve("b.txt"), "second");
        List<String> before = read(papers, kept);
        List<Path> readings = files(kept);
        byte[] one = Files.readAllBytes(readings.getFirst());
        Files.write(readings.getLast(), one);
        one[10]++;
        Files.write(readings.getFirst(), one);
        assertThat(read(papers, kept)).isEqualTo(before);
        Files.write(readings.getFirst(), new byte[] {'P', 0, 0});
        assertThat(read(papers, kept)).isEqualTo(before);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What each document came to, in words. */
    private static List<String> read(Path papers, Path kept) {
        CaseReader.Result result = reader.keepingIn(kept).open(papers, CaseReader.Progress.silent());
        try (OpenCase open = ((CaseReader.Opened) result).openCase()) {
            return open.documents().stream()
                    .map(document -> document.path() + " " + document.format() + " " + document.status() + " "
                            + document.pages().stream().map(Page::text).toList()
                            + document.pages().stream()
                                    .map(page -> page.quads(
                                            new TextRange(0, page.text().length())))
                                    .toList())
                    .toList();
        }
    }

    @Test
    void refusesAPathWithNothingThere() {
        assertThat(reader.open(folder.resolve("nowhere"), CaseReader.Progress.silent()))
                .isInstanceOf(CaseReader.Refused.class);
    }

    private static OpenCase open(Path path) {
        return ((CaseReader.Opened) reader.open(path, CaseReader.Progress.silent())).openCase();
    }

    private static List<Kind> problems(OpenCase open, String path) {
        return open.documents().stream()
                .filter(document -> document.path().equals(path))
                .flatMap(document -> document.problems().stream())
                .map(problem -> problem.kind())
                .toList();
    }
}
