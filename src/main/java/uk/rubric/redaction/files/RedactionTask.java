package uk.rubric.redaction.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.rubric.documents.reading.FileKind;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.WorkerTask;

/** Writes the redacted copy of one file, in the worker. */
public final class RedactionTask implements WorkerTask {

    /** The name of the task. */
    public static final String NAME = "redact";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] run(Path file, byte[] bytes, ReadingLimits limits, Runnable moreTime) throws IOException {
        Order order = Order.of(bytes);
        Answer answer;
        try {
            answer = switch (FileKind.of(file)) {
                case PDF -> new PdfRedaction(order, limits, moreTime).redact(file);
                case IMAGE -> new PictureRedaction(order, limits).redact(file);
                case DOCX, XLSX -> new OfficeRedaction(file, limits, order).redact();
                default -> Answer.refused("Files of this kind cannot be redacted safely by this program.");
            };
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            answer = Answer.refused("The file is damaged, or made in a way that cannot be rewritten safely.");
        }
        if (!answer.refusal().isEmpty()) {
            Files.deleteIfExists(Path.of(order.output()));
        }
        return answer.bytes();
    }
}
