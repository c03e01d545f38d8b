package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.imageio.ImageIO;

/** The child process in which untrusted files are opened: reads requests, answers each, ends when the product does. */
public final class Worker {

    private final ReadingLimits limits;
    private final DataOutputStream out;

    private Worker(ReadingLimits limits, DataOutputStream out) {
        this.limits = limits;
        this.out = out;
    }

    /**
     * Serves requests on standard input until it ends.
     *
     * @param arguments the limits as words
     */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        // Some parsers print; nothing but frames may reach the product.
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        ProcessHandle.current()
                .parent()
                .ifPresent(product ->
                        product.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        new Worker(ReadingLimits.of(arguments), out).serve(in);
    }

    /** Tasks answer what goes wrong with a file themselves; whatever else one throws leaves the request without an answer. */
    private void work(Frames.Work work) throws IOException {
        Optional<WorkerTask> task = ServiceLoader.load(WorkerTask.class, Worker.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(known -> known.name().equals(work.task()))
                .findFirst();
        if (task.isEmpty()) {
            throw new IllegalArgumentException("no task is called " + work.task());
        }
        byte[] answer;
        try {
            answer = task.get().run(Path.of(work.file()), work.order(), limits, this::moreTime);
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            return;
        }
        Frames.write(out, new Frames.OfWork(answer));
    }

    private void moreTime() {
        try {
            Frames.write(out, new Frames.MoreTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(DataInputStream in) throws IOException {
        try (PictureReader pictures = new PictureReader(limits)) {
            FileOpener opener = new FileOpener(limits, pictures);
            while (true) {
                Frames.Request request = Frames.readRequest(in);
                Frames.write(out, new Frames.Begun());
                switch (request) {
                    case Frames.Read read -> {
                        AnswerWriter answers = new AnswerWriter(out, limits, read);
                        opener.open(Path.of(read.file()), answers);
                        answers.done();
                    }
                    case Frames.Draw draw -> {
                        byte[] png =
                                new PagePictures(limits).draw(Path.of(draw.file()), draw.page(), draw.dotsPerInch());
                        if (png.length > 0) {
                            Frames.write(out, new Frames.OfPicture(png));
                        }
                        Frames.write(out, new Frames.Done(0));
                    }
                    case Frames.Work work -> {
                        work(work);
                        Frames.write(out, new Frames.Done(0));
                    }
                }
            }
        } catch (EOFException productEnded) {
            return;
        }
    }
}
