package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.rubric.documents.Scratch;

/** One worker: a child process that opens untrusted files, is watched, and is replaced when it dies. */
final class WorkerProcess implements AutoCloseable {

    /** How a conversation with the worker ended. */
    enum Ending {
        DONE,
        TIMED_OUT,
        OUT_OF_MEMORY,
        DIED
    }

    /** Writing the start-up cache takes a worker ten seconds or so after its last document. */
    private static final Duration TIME_TO_WRITE_CACHE = Duration.ofSeconds(60);

    private static final int EXIT_OUT_OF_MEMORY = 3;

    private final ReadingLimits limits;
    private final ScheduledExecutorService clock;
    private Path temporary;
    private Process process;
    private DataOutputStream requests;
    private DataInputStream answers;
    private volatile boolean closed;

    WorkerProcess(ReadingLimits limits, ScheduledExecutorService clock) {
        this.limits = limits;
        this.clock = clock;
        this.temporary = temporary();
        this.process = start(limits, temporary);
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** For what a worker puts aside: parsers spool files, and a worker is often ended by force. */
    private static Path temporary() {
        try {
            return Scratch.ofProgram().newFolder("worker-");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder could be made", e);
        }
    }

    private static Process start(ReadingLimits limits, Path temporary) {
        ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(limits, temporary));
        // What parsers print may hold words of the document: it is dropped, never logged.
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // One file, one core: the number of documents read side by side is decided here and not by the recogniser.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the worker that reads documents could not be started", e);
        }
    }

    private void restart() {
        Scratch.remove(temporary);
        temporary = temporary();
        process = start(limits, temporary);
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Asks one thing and hands each answer on; whatever ends the worker, this returns. */
    synchronized Ending ask(Frames.Request request, Consumer<Frames.Answer> hears) {
        if (closed) {
            return Ending.DIED;
        }
        if (!process.isAlive()) {
            restart();
        }
        WorkerWatch watch = new WorkerWatch(process, limits);
        ScheduledFuture<?> watching = clock.scheduleAtFixedRate(watch, 100, 100, TimeUnit.MILLISECONDS);
        try {
            Frames.write(requests, request);
            while (true) {
                Frames.Answer answer = Frames.readAnswer(answers);
                if (answer instanceof Frames.Begun) {
                    watch.begin();
                } else if (answer instanceof Frames.MoreTime) {
                    watch.extend();
                } else {
                    hears.accept(answer);
                    if (answer instanceof Frames.Done) {
                        return Ending.DONE;
                    }
                }
            }
        } catch (IOException e) {
            kill(process);
            return watch.ended().orElseGet(() -> exit() == EXIT_OUT_OF_MEMORY ? Ending.OUT_OF_MEMORY : Ending.DIED);
        } finally {
            watching.cancel(false);
        }
    }

    private int exit() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void kill(Process process) {
        try {
            // A worker that ends by itself (out of memory) gets a moment, so that its exit code tells why.
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        killNow(process);
    }

    static void killNow(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        closed = true;
        if (WorkerCommand.makesCache()) {
            waitForCache();
        }
        killNow(process);
        // What ends by force may still hold its files open for a moment.
        exit();
        Scratch.remove(temporary);
    }

    private void waitForCache() {
        try {
            requests.close();
            process.waitFor(TIME_TO_WRITE_CACHE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException alreadyEnded) {
            // Then there is nothing to wait for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
