package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader.Progress;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.ReadingProblem.Kind;

/**
 * Reads one case: hands out its files to the workers, takes what they unpack as further files, and keeps the budget.
 *
 * <p>Results are taken in the order in which the files were handed out, however fast each worker is, so that the same case always
 * gives the same documents, also where a limit cuts it short.
 */
final class CaseReading {

    private static final String STATEMENT = "case.yaml";
    private static final int LONGEST_STATEMENT = 4 << 20;

    /** Files handed out before the first of them is back; what they unpack meanwhile is at most this many budgets. */
    private static final int AHEAD = 4;

    private record Task(
            String path, Path file, int depth, @Nullable Task container) {}

    private record Running(Task task, Future<Result> result) {}

    private record Result(String sha256, Reading reading) {}

    private record Finished(Task task, Result result) {}

    private final ReadingLimits limits;
    private final WorkerCaseReader workers;
    private final CaseFolder scratch;
    private final Progress progress;
    private final PositionStore positions;
    private final Optional<KeptReadings> kept;
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Deque<Running> running = new ArrayDeque<>();
    private final List<Finished> finished = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Optional<String> statement = Optional.empty();
    private int known;
    private int unpackedFiles;
    private long unpackedBytes;

    CaseReading(
            ReadingLimits limits,
            WorkerCaseReader workers,
            CaseFolder scratch,
            Progress progress,
            Optional<KeptReadings> kept) {
        this.limits = limits;
        this.workers = workers;
        this.scratch = scratch;
        this.progress = progress;
        this.kept = kept;
        this.positions = new PositionStore(scratch.positions());
    }

    OpenCase read(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            listFolder(root);
        } else {
            add(new Task(CasePaths.shown(root.getFileName().toString()), root, 0, null));
        }
        while (!waiting.isEmpty() || !running.isEmpty()) {
            while (running.size() < AHEAD && !waiting.isEmpty()) {
                Task task = waiting.poll();
                Frames.Read request = new Frames.Read(
                        task.file().toString(),
                        scratch.prefix(),
                        Math.max(0, limits.unpackedBytes() - unpackedBytes),
                        Math.max(0, limits.files() - unpackedFiles));
                int files = known;
                running.add(new Running(task, workers.askers().submit(() -> read(task, request, files))));
            }
            Running first = running.remove();
            take(first.task(), resultOf(first.result()));
        }
        return openCase();
    }

    private void listFolder(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root, new FileVisitOption[0])) {
            files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted((a, b) -> CasePaths.compare(relative(root, a), relative(root, b)))
                    .toList();
        }
        for (Path file : files) {
            String path = relative(root, file);
            if (path.equals(STATEMENT)) {
                statement = Optional.of(readStatement(file));
            } else if (!CasePaths.isJunk(path)) {
                add(new Task(CasePaths.shown(path), file, 0, null));
            }
        }
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String readStatement(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PlainText.decode(in.readNBytes(LONGEST_STATEMENT));
        }
    }

    private void add(Task task) {
        Task unique = new Task(CasePaths.unique(task.path(), taken), task.file(), task.depth(), task.container());
        known++;
        if (unpackedFiles++ >= limits.files()) {
            finish(
                    unique,
                    new Result(
                            sha256(unique.file()),
                            Reading.refused(
                                    Kind.TOO_LARGE,
                                    "The case has more than " + limits.files() + " files; this one was not read.")));
        } else {
            waiting.add(unique);
        }
    }

    private Result read(Task task, Frames.Read request, int files) throws InterruptedException {
        String sha256 = sha256(task.file());
        Optional<Reading> known = kept.flatMap(readings -> readings.find(sha256, positions));
        if (known.isPresent()) {
            return new Result(sha256, known.get());
        }
        WorkerProcess worker = workers.borrow(files);
        try {
            Reading reading = Reading.by(worker, request, positions);
            kept.ifPresent(readings -> readings.keep(sha256, reading));
            return new Result(sha256, reading);
        } finally {
            workers.giveBack(worker);
        }
    }

    private static Result resultOf(Future<Result> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Takes one file's result and hands on what was found inside it, as far as the budget goes. */
    private void take(Task task, Result result) {
        Reading reading = result.reading();
        boolean wholeCase =
                task.container() == null && task.depth() == 0 && reading.format == Format.ARCHIVE && known == 1;
        String folder = wholeCase ? statementFolder(reading) : "";
        for (Frames.OfChild child : reading.children) {
            String name = CasePaths.shown(child.name());
            unpackedBytes += child.size();
            if (wholeCase && name.equals(folder + STATEMENT)) {
                takeStatement(Path.of(child.file()));
                continue;
            }
            if (wholeCase && !folder.isEmpty()) {
                name = name.substring(folder.length());
            }
            String path = wholeCase ? name : task.path() + "/" + name;
            Task next = new Task(path, Path.of(child.file()), task.depth() + 1, task);
            if (unpackedBytes > limits.unpackedBytes()) {
                refuse(
                        next,
                        "The case unpacks to more than " + (limits.unpackedBytes() >> 20)
                                + " MiB; this file was not read.");
            } else if (next.depth() > limits.depth()) {
                refuse(
                        next,
                        "It lies in more than " + limits.depth() + " containers within each other and was not opened.");
            } else {
                add(next);
            }
        }
        finish(task, result);
    }

    private void refuse(Task task, String detail) {
        known++;
        Task unique = new Task(CasePaths.unique(task.path(), taken), task.file(), task.depth(), task.container());
        finish(unique, new Result(sha256(task.file()), Reading.refused(Kind.TOO_LARGE, detail)));
    }

    /** The folder in an archive in which the case statement lies: its root, or the one folder that holds everything. */
    private static String statementFolder(Reading archive) {
        List<String> names = archive.children.stream()
                .map(child -> CasePaths.shown(child.name()))
                .toList();
        String common = CasePaths.commonFolder(names);
        return names.contains(common + STATEMENT) ? common : "";
    }

    private void takeStatement(Path file) {
        try {
            statement = Optional.of(readStatement(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the unpacked case statement is gone", e);
        }
    }

    private void finish(Task task, Result result) {
        finished.add(new Finished(task, result));
        progress.document(finished.size(), known, task.path());
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private OpenCase openCase() {
        finished.sort((a, b) -> {
            boolean aIsRoot = isRootArchive(a);
            boolean bIsRoot = isRootArchive(b);
            return aIsRoot == bIsRoot
                    ? CasePaths.compare(a.task().path(), b.task().path())
                    : aIsRoot ? -1 : 1;
        });
        Map<Task, DocumentId> ids = new HashMap<>();
        for (int i = 0; i < finished.size(); i++) {
            ids.put(finished.get(i).task(), new DocumentId("d" + (i + 1)));
        }
        List<CaseDocument> documents = new ArrayList<>();
        Map<DocumentId, Path> files = new HashMap<>();
        for (int i = 0; i < finished.size(); i++) {
            Finished one = finished.get(i);
            Reading reading = one.result().reading();
            DocumentId id = new DocumentId("d" + (i + 1));
            documents.add(new CaseDocument(
                    id,
                    one.task().path(),
                    one.result().sha256(),
                    reading.format,
                    reading.status(),
                    reading.problems,
                    reading.pages,
                    Optional.ofNullable(one.task().container()).map(ids::get)));
            files.put(id, one.task().file());
        }
        return new UnpackedCase(documents, statement, files, workers, scratch);
    }

    private static boolean isRootArchive(Finished one) {
        return one.task().container() == null
                && one.result().reading().format == Format.ARCHIVE
                && one.task().depth() == 0;
    }
}
