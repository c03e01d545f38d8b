package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What reading one case may cost before it is stopped and said so; every limit of reading stands here and nowhere else. */
public final class ReadingLimits {

    private static final long MIB = 1L << 20;

    /** Beyond this, files wait for the one that was handed out first and further workers for them. */
    private static final int MOST_WORKERS = 4;

    /** One limit: its ordinary value, which case files never reach and every hostile file tried did, and between what it may be set. */
    public enum Limit {
        /** How many containers may lie within each other. */
        DEPTH(8, 1, 50),
        /** Documents of one case, attachments included. */
        FILES(2_000, 1, 100_000),
        /** Of all that comes out of the containers of one case. */
        UNPACKED_MIB(500, 1, 100_000),
        /** Unpacked to packed size that a container may have once it gives more than {@link #RATIO_FROM_MIB}. */
        RATIO(200, 2, 100_000),
        RATIO_FROM_MIB(16, 1, 100_000),
        /** Of text of one document. */
        CHARACTERS(50_000_000, 1_000, 500_000_000),
        /** Of one document. */
        PAGES(5_000, 1, 100_000),
        /** Painted on one page. */
        GLYPHS_OF_PAGE(2_000_000, 1_000, 100_000_000),
        /** Of one picture. */
        MEGAPIXELS(100, 1, 2_000),
        /** For one document, before the worker is ended; each page that needs text recognition adds {@link #RECOGNITION_SECONDS}. */
        DOCUMENT_SECONDS(60, 1, 86_400),
        RECOGNITION_SECONDS(60, 1, 86_400),
        /** For one document, whatever it adds. */
        LONGEST_MINUTES(60, 1, 1_440),
        /** Heap of one worker. */
        WORKER_HEAP_MIB(512, 128, 65_536),
        /** Resident memory of one worker, text recognition included; held where the system tells it (Linux). */
        WORKER_MEMORY_MIB(1_024, 16, 131_072),
        /** That read side by side; ordinarily as many as the processors and half of the memory allow. */
        WORKERS(MOST_WORKERS, 1, MOST_WORKERS);

        private final long ordinary;
        private final long least;
        private final long most;

        Limit(long ordinary, long least, long most) {
            this.ordinary = ordinary;
            this.least = least;
            this.most = most;
        }

        /** As a file of limits names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Its value where nobody sets it. */
        public long ordinary() {
            return ordinary;
        }

        /** The least that it may be set to. */
        public long least() {
            return least;
        }

        /** The most that it may be set to. */
        public long most() {
            return most;
        }
    }

    private final Map<Limit, Long> values;

    private ReadingLimits(Map<Limit, Long> values) {
        this.values = values;
    }

    /** The ordinary limits on this machine. */
    public static ReadingLimits standard() {
        Map<Limit, Long> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, limit.ordinary);
        }
        long memory = Machine.memoryMiB() / 2 / Limit.WORKER_MEMORY_MIB.ordinary;
        values.put(
                Limit.WORKERS,
                Math.clamp(Math.min(memory, Runtime.getRuntime().availableProcessors()), 1L, MOST_WORKERS));
        return new ReadingLimits(values);
    }

    /** The same limits but for one, which has to lie within its bounds. */
    public ReadingLimits with(Limit limit, long value) {
        if (value < limit.least || value > limit.most) {
            throw new IllegalArgumentException(limit.key() + " is from " + limit.least + " to " + limit.most);
        }
        Map<Limit, Long> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new ReadingLimits(changed);
    }

    /** Each value, in the order of the limits, for whoever has to be told them as words. */
    List<String> words() {
        return Stream.of(Limit.values())
                .map(limit -> String.valueOf(values.get(limit)))
                .toList();
    }

    /** The limits that words tell. */
    static ReadingLimits of(String[] words) {
        Map<Limit, Long> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, Long.parseLong(words[limit.ordinal()]));
        }
        return new ReadingLimits(values);
    }

    private long value(Limit limit) {
        return values.getOrDefault(limit, limit.ordinary);
    }

    private int number(Limit limit) {
        return Math.toIntExact(value(limit));
    }

    public int depth() {
        return number(Limit.DEPTH);
    }

    public int files() {
        return number(Limit.FILES);
    }

    public long unpackedBytes() {
        return value(Limit.UNPACKED_MIB) * MIB;
    }

    public int ratio() {
        return number(Limit.RATIO);
    }

    public long ratioFrom() {
        return value(Limit.RATIO_FROM_MIB) * MIB;
    }

    public int characters() {
        return number(Limit.CHARACTERS);
    }

    public int pages() {
        return number(Limit.PAGES);
    }

    public int glyphsOfPage() {
        return number(Limit.GLYPHS_OF_PAGE);
    }

    public long pixels() {
        return value(Limit.MEGAPIXELS) * 1_000_000;
    }

    public Duration timeOfDocument() {
        return Duration.ofSeconds(value(Limit.DOCUMENT_SECONDS));
    }

    public Duration timeOfRecognition() {
        return Duration.ofSeconds(value(Limit.RECOGNITION_SECONDS));
    }

    public Duration longestTime() {
        return Duration.ofMinutes(value(Limit.LONGEST_MINUTES));
    }

    public int workerHeapMiB() {
        return number(Limit.WORKER_HEAP_MIB);
    }

    public int workerMemoryMiB() {
        return number(Limit.WORKER_MEMORY_MIB);
    }

    public int workers() {
        return number(Limit.WORKERS);
    }

    /** What the system tells of the machine; read from its files, since the management classes would be felt at every start. */
    private static final class Machine {

        private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d+) kB");

        /** A laptop's, where the system does not tell. */
        private static final long UNKNOWN_MIB = 8_192;

        /** What a container may use, or what the machine has. */
        static long memoryMiB() {
            long machine =
                    first(Path.of("/proc/meminfo"), TOTAL).map(kib -> kib >> 10).orElse(UNKNOWN_MIB);
            return first(Path.of("/sys/fs/cgroup/memory.max"), Pattern.compile("(\\d+)"))
                    .map(bytes -> Math.min(machine, bytes >> 20))
                    .orElse(machine);
        }

        private static Optional<Long> first(Path file, Pattern number) {
            try {
                return number.matcher(Files.readString(file))
                        .results()
                        .findFirst()
                        .map((MatchResult found) -> found.group(1))
                        .filter(digits -> digits.length() < 19)
                        .map(Long::valueOf);
            } catch (IOException notTold) {
                return Optional.empty();
            }
        }
    }
}
