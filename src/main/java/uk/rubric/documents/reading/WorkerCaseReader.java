package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import uk.rubric.documents.CaseReader;

/**
 * Reads cases with the help of worker processes, so that nothing untrusted is ever opened in the product's own process.
 *
 * <p>The workers start as soon as the reader is made: whoever makes one early gets their start for nothing.
 */
public final class WorkerCaseReader implements CaseReader {

    private final ReadingLimits limits;
    private final ScheduledExecutorService clock;
    private final ExecutorService askers;
    private final BlockingQueue<WorkerProcess> free = new LinkedBlockingQueue<>();
    private final List<WorkerProcess> workers = new ArrayList<>();

    /** A reader with the standard limits. */
    public WorkerCaseReader() {
        this(ReadingLimits.standard());
    }

    /** A reader with limits of its own. */
    public WorkerCaseReader(ReadingLimits limits) {
        this.limits = limits;
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("reading-clock").factory());
        this.askers = Executors.newFixedThreadPool(
                limits.workers(),
                Thread.ofPlatform().daemon().name("reading-", 0).factory());
        // Two workers would write the same start-up cache.
        int processes = WorkerCommand.makesCache() ? 1 : limits.workers();
        for (int i = 0; i < processes; i++) {
            workers.add(new WorkerProcess(limits, clock));
        }
        free.addAll(workers);
    }

    @Override
    public Result open(Path path, Progress progress) {
        if (!Files.exists(path)) {
            return new Refused("There is nothing at " + path + ".");
        }
        if (!Files.isReadable(path)) {
            return new Refused("The file or folder at " + path + " may not be read by this program.");
        }
        Scratch scratch;
        try {
            scratch = Scratch.make();
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder could be made", e);
        }
        try {
            return new Opened(new CaseReading(limits, this, scratch, progress).read(path));
        } catch (IOException e) {
            scratch.close();
            return new Refused("The folder at " + path + " could not be listed.");
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    /** Runs the threads that wait for workers. */
    ExecutorService askers() {
        return askers;
    }

    /** Gives a worker to somebody for one question. */
    WorkerProcess borrow() throws InterruptedException {
        return free.take();
    }

    void giveBack(WorkerProcess worker) {
        free.add(worker);
    }

    @Override
    public void close() {
        workers.forEach(WorkerProcess::close);
        askers.shutdownNow();
        clock.shutdownNow();
    }
}
