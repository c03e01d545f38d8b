package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.CaseReader;

/**
 * Reads cases with the help of worker processes, so that nothing untrusted is ever opened in the product's own process.
 *
 * <p>The first worker starts as soon as the reader is made: whoever makes one early gets its start for nothing.
 */
public final class WorkerCaseReader implements CaseReader {

    private static final int FEW_FILES = 4;

    private final ReadingLimits limits;
    private final ScheduledExecutorService clock;
    private final ExecutorService askers;
    private final BlockingQueue<WorkerProcess> free = new LinkedBlockingQueue<>();
    private final List<WorkerProcess> workers = new ArrayList<>();
    private boolean closed;

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
        workers.add(new WorkerProcess(limits, clock));
        free.addAll(workers);
    }

    @Override
    public Result open(Path path, Progress progress) {
        return open(path, progress, Optional.empty());
    }

    /**
     * The same reader, which keeps what it reads, so that a case whose reading was interrupted is not read anew.
     *
     * @param folder that exists, for this user alone; as sensitive as the cases
     */
    public CaseReader keepingIn(Path folder) {
        KeptReadings kept = new KeptReadings(folder, limits);
        return new CaseReader() {
            @Override
            public Result open(Path path, Progress progress) {
                return WorkerCaseReader.this.open(path, progress, Optional.of(kept));
            }

            @Override
            public void close() {
                WorkerCaseReader.this.close();
            }
        };
    }

    private Result open(Path path, Progress progress, Optional<KeptReadings> kept) {
        if (!Files.exists(path)) {
            return new Refused("There is nothing at " + path + ".");
        }
        if (!Files.isReadable(path)) {
            return new Refused("The file or folder at " + path + " may not be read by this program.");
        }
        CaseFolder scratch;
        try {
            scratch = CaseFolder.make();
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder could be made", e);
        }
        try {
            return new Opened(new CaseReading(limits, this, scratch, progress, kept).read(path));
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

    /**
     * Gives a worker to somebody for one question.
     *
     * @param files how many files there are to read; for a few, a second worker would cost more to start than it saves
     */
    WorkerProcess borrow(int files) throws InterruptedException {
        WorkerProcess ready = free.poll();
        if (ready == null && files > FEW_FILES) {
            ready = another();
        }
        return ready == null ? free.take() : ready;
    }

    /** One more worker, unless there are as many as there may be; two would write the same start-up cache. */
    private synchronized @Nullable WorkerProcess another() {
        int most = WorkerCommand.makesCache() ? 1 : limits.workers();
        if (closed || workers.size() >= most) {
            return null;
        }
        WorkerProcess worker = new WorkerProcess(limits, clock);
        workers.add(worker);
        return worker;
    }

    void giveBack(WorkerProcess worker) {
        free.add(worker);
    }

    @Override
    public synchronized void close() {
        closed = true;
        workers.forEach(WorkerProcess::close);
        askers.shutdownNow();
        clock.shutdownNow();
    }
}
