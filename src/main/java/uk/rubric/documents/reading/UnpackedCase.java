package uk.rubric.documents.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;

/** A case that was read, with its files still at hand for drawing pages. */
record UnpackedCase(
        List<CaseDocument> documents,
        Optional<String> caseStatement,
        Map<DocumentId, Path> files,
        WorkerCaseReader workers,
        CaseFolder scratch)
        implements OpenCase {

    UnpackedCase {
        documents = List.copyOf(documents);
        files = Map.copyOf(files);
    }

    @Override
    public Optional<byte[]> picture(DocumentId document, int page, int dotsPerInch) {
        boolean drawable = documents.stream()
                .anyMatch(d -> d.id().equals(document) && (d.format() == Format.PDF || d.format() == Format.IMAGE));
        Path file = files.get(document);
        if (!drawable || file == null) {
            return Optional.empty();
        }
        return ask(
                new Frames.Draw(file.toString(), page, dotsPerInch),
                answer -> answer instanceof Frames.OfPicture drawn ? Optional.of(drawn.png()) : Optional.empty());
    }

    @Override
    public Optional<byte[]> work(DocumentId document, String task, byte[] order) {
        Path file = files.get(document);
        return file == null
                ? Optional.empty()
                : ask(
                        new Frames.Work(file.toString(), task, order),
                        answer -> answer instanceof Frames.OfWork done ? Optional.of(done.answer()) : Optional.empty());
    }

    /** What of the answers to a request is wanted; nothing where the worker failed, hung or died. */
    private Optional<byte[]> ask(Frames.Request request, Function<Frames.Answer, Optional<byte[]>> wanted) {
        AtomicReference<Optional<byte[]>> told = new AtomicReference<>(Optional.empty());
        try {
            WorkerProcess worker = workers.borrow(1);
            try {
                worker.ask(request, answer -> wanted.apply(answer).ifPresent(bytes -> told.set(Optional.of(bytes))));
            } finally {
                workers.giveBack(worker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return told.get();
    }

    @Override
    public void close() {
        scratch.close();
    }
}
