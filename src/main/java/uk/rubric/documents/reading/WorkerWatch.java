package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import uk.rubric.documents.reading.WorkerProcess.Ending;

/** Looks after a worker while it has one document, and ends it when that takes more time or memory than it may. */
final class WorkerWatch implements Runnable {

    /** A busy machine may take long to start a process; that is not the document's fault. */
    private static final Duration TIME_TO_START = Duration.ofSeconds(90);

    private static final String RESIDENT = "VmRSS:";

    private final Process process;
    private final ReadingLimits limits;
    private final Path account;
    private final long last;
    private volatile long at;
    private volatile Optional<Ending> ended = Optional.empty();

    WorkerWatch(Process process, ReadingLimits limits) {
        this.process = process;
        this.limits = limits;
        this.account = Path.of("/proc", String.valueOf(process.pid()), "status");
        long now = System.nanoTime();
        this.last = now + limits.longestTime().toNanos();
        this.at = now + TIME_TO_START.toNanos();
    }

    /** The document has been opened: its time starts. */
    void begin() {
        at = System.nanoTime() + limits.timeOfDocument().toNanos();
    }

    /** One more page needs text recognition. */
    void extend() {
        long next = at + limits.timeOfRecognition().toNanos();
        at = next - last > 0 ? last : next;
    }

    /** Why this watch ended the worker; nothing where it did not. */
    Optional<Ending> ended() {
        return ended;
    }

    @Override
    public void run() {
        if (System.nanoTime() - at > 0) {
            end(Ending.TIMED_OUT);
        } else if (residentKiB() > limits.workerMemoryMiB() * 1024L) {
            end(Ending.OUT_OF_MEMORY);
        }
    }

    private void end(Ending why) {
        ended = Optional.of(why);
        WorkerProcess.killNow(process);
    }

    /** What the worker holds in memory, its recogniser's own included; 0 where the system does not tell. */
    private long residentKiB() {
        try (Stream<String> lines = Files.lines(account)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException notTold) {
            return 0;
        }
    }
}
