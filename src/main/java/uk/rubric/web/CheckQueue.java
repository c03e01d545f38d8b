package uk.rubric.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;

/** Runs the checks that people ask for, a few at a time and the rest in turn, so that many at once cannot take the machine down. */
final class CheckQueue implements AutoCloseable {

    /** Reading runs in a process of its own with a memory limit; two of them fit a small machine. */
    private static final int AT_ONCE = 2;

    private static final int MOST_WAITING = 20;

    private final CaseChecks checks;
    private final AtomicInteger threads = new AtomicInteger();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread thread = new Thread(work, "check-" + threads.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });

    CheckQueue(CaseChecks checks) {
        this.checks = checks;
        workers.allowCoreThreadTimeOut(true);
    }

    /**
     * Puts a check into the queue, or gives nothing where too many wait already.
     *
     * @param folder what the check owns on the disk and removes at its end
     */
    Optional<HeldCheck> add(Path folder, Path caseFile, String name, CheckOptions options) {
        HeldCheck check = new HeldCheck(folder, name);
        try {
            workers.execute(() -> check.run(checks, caseFile, options));
            return Optional.of(check);
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
