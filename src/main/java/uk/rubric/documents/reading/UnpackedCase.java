package uk.rubric.documents.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        Scratch scratch)
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
        AtomicReference<byte[]> png = new AtomicReference<>();
        try {
            WorkerProcess worker = workers.borrow(1);
            try {
                worker.ask(new Frames.Draw(file.toString(), page, dotsPerInch), answer -> {
                    if (answer instanceof Frames.OfPicture drawn) {
                        png.set(drawn.png());
                    }
                });
            } finally {
                workers.giveBack(worker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(png.get());
    }

    @Override
    public void close() {
        scratch.close();
    }
}
