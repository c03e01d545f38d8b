package uk.rubric.documents.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingProblem.Kind;

/** Sends what a reader finds to the product at once, and stores files found inside under running numbers and within the budget. */
final class AnswerWriter implements DocumentSink {

    private final DataOutputStream out;
    private final ReadingLimits limits;
    private final Frames.Read request;
    private final long containerSize;
    private int pages;
    private long characters;
    private int children;
    private long bytes;

    AnswerWriter(DataOutputStream out, ReadingLimits limits, Frames.Read request) throws IOException {
        this.out = out;
        this.limits = limits;
        this.request = request;
        this.containerSize = Files.size(Path.of(request.file()));
    }

    private void send(Frames.Answer answer) throws SinkClosedException {
        try {
            Frames.write(out, answer);
        } catch (IOException e) {
            throw new SinkClosedException(e);
        }
    }

    @Override
    public void format(Format format) throws IOException {
        send(new Frames.OfFormat(format));
    }

    @Override
    public void page(Page page) throws IOException, UnreadableException {
        characters += page.text().length();
        if (characters > limits.characters()) {
            throw new UnreadableException(Kind.TOO_LARGE, "The document holds more text than one document may.");
        }
        pages++;
        send(new Frames.OfPage(page));
    }

    @Override
    public void problem(Kind kind, int page, String detail) throws IOException {
        send(new Frames.OfProblem(new ReadingProblem(kind, page, detail)));
    }

    @Override
    public void recognising() throws IOException {
        send(new Frames.MoreTime());
    }

    @Override
    public void child(String name, InputStream content) throws IOException, UnreadableException {
        if (children >= request.filesLeft()) {
            throw new UnreadableException(
                    Kind.TOO_LARGE, "It holds more files than the " + limits.files() + " that one case may have.");
        }
        Path file = Path.of(request.childPrefix() + children++);
        long size = 0;
        try (OutputStream copy = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                within(bytes + size);
                copy.write(buffer, 0, n);
            }
        } catch (UnreadableException e) {
            Files.delete(file);
            throw e;
        }
        bytes += size;
        send(new Frames.OfChild(name, file.toString(), size));
    }

    private void within(long unpacked) throws UnreadableException {
        if (unpacked > request.bytesLeft()) {
            throw new UnreadableException(
                    Kind.TOO_LARGE,
                    "It unpacks to more than the " + (limits.unpackedBytes() >> 20) + " MiB that one case may have.");
        }
        if (unpacked > limits.ratioFrom() && unpacked / Math.max(1, containerSize) > limits.ratio()) {
            throw new UnreadableException(
                    Kind.TOO_LARGE,
                    "It unpacks to more than " + limits.ratio() + " times its size, as files made to do harm do.");
        }
    }

    void done() throws IOException {
        send(new Frames.Done(pages));
    }
}
