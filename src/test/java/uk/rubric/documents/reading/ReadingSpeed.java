package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.example.LongStatement;

/** Measures how fast workers start and read: {@code ReadingSpeed [PAGES]}; the figures are in src/docs/performance.md. */
final class ReadingSpeed {

    private static final int SEED = 7;
    private static final int ROUNDS = 8;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        Path file = Files.createTempFile("speed", ".pdf");
        try {
            Files.write(file, LongStatement.pdf(2, SEED));
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                try (WorkerCaseReader reader = new WorkerCaseReader()) {
                    read(reader, file);
                    tell("start of a worker and a statement of 2 pages", 2, start);
                }
            }
            Files.write(file, LongStatement.pdf(pages, SEED));
            try (WorkerCaseReader reader = new WorkerCaseReader()) {
                for (int round = 0; round < ROUNDS; round++) {
                    long start = System.nanoTime();
                    read(reader, file);
                    tell("a statement of " + pages + " pages", pages, start);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(CaseReader reader, Path file) {
        switch (reader.open(file, CaseReader.Progress.silent())) {
            case CaseReader.Refused refused -> throw new IllegalStateException(refused.reason());
            case CaseReader.Opened opened -> {
                try (OpenCase open = opened.openCase()) {
                    open.documents();
                }
            }
        }
    }

    private static void tell(String what, int pages, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.2f s, %.0f pages a second%n", what, seconds, pages / seconds);
    }
}
