package uk.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.documents.CaseReader;
import uk.rubric.example.LongStatement;
import uk.rubric.example.SampleCases;

/**
 * Measures what the program promises: start to verdict of a small case, and pages a second of a long text PDF with everything on.
 *
 * <p>Run by {@code mvn -Pbench verify}; the figures go to {@code target/bench.txt} and, by hand, to {@code src/docs/performance.md}.
 */
final class SpeedBench {

    private static final int PAGES = 300;
    private static final int RUNS = 7;

    private final StringBuilder table = new StringBuilder();

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath();
        new SpeedBench().run(home);
        RulebookBench.run(home);
        ScanSpeed.run(home);
    }

    private void run(Path home) throws Exception {
        line("processors %d, heap %d MiB, Java %s", Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
        Path folder = Files.createTempDirectory("rubric-bench");
        start(home, "small case (one statement)", SampleCases.statementWithAnotherWitnesssDetails().writeBelow(folder));
        start(home, "example case (17 documents, one picture to recognise)", home.resolve("src/examples/first-hearing"));
        longDocument(home);
        Files.writeString(home.resolve("target/bench.txt"), table);
    }

    /** Whole processes: launcher, program and worker, from nothing to the verdict. */
    private void start(Path home, String name, Path small) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(home.resolve("rubric").toString(), "check", small.toString()).redirectErrorStream(true).start();
            try (InputStream output = process.getInputStream()) {
                output.readAllBytes();
            }
            process.waitFor();
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - begun) / 1e9;
            }
        }
        line("start to verdict, whole process, %s: %s s", name, spread(seconds));
    }

    /** One long document in a program that is already warm, as a server has it. */
    private void longDocument(Path home) throws Exception {
        Path folder = Files.createTempDirectory("rubric-bench");
        Path pdf = folder.resolve("MG11 long.pdf");
        Files.write(pdf, LongStatement.pdf(PAGES, 20260101L));
        try (Wiring wiring = new Wiring(new Home(home))) {
            CaseChecks checks = wiring.checks();
            List<Double> perSecond = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            int findings = 0;
            for (int i = -2; i < RUNS; i++) {
                long begun = System.nanoTime();
                long cpuBegun = cpuOfAll();
                CaseChecks.Outcome outcome = checks.run(pdf, CheckOptions.none(), CaseReader.Progress.silent());
                if (!(outcome instanceof CaseChecks.Finished finished)) {
                    throw new IllegalStateException("the check was refused: " + outcome);
                }
                findings = finished.result().findings().size();
                finished.openCase().close();
                if (i >= 0) {
                    perSecond.add(PAGES / ((System.nanoTime() - begun) / 1e9));
                    cpu.add((cpuOfAll() - cpuBegun) / 1e6 / PAGES);
                }
            }
            line("%d-page text PDF, everything on, warm, %d findings: %s pages/s; CPU of both processes %s ms/page", PAGES, findings,
                    spread(perSecond), spread(cpu));
        } finally {
            Files.deleteIfExists(pdf);
            Files.deleteIfExists(folder);
        }
    }

    /** CPU nanoseconds of this process and its workers. */
    private static long cpuOfAll() {
        long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        return own + ProcessHandle.current().descendants()
                .mapToLong(child -> child.info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(0L))
                .sum();
    }

    private static String spread(List<Double> values) {
        return spread(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "median %.2f (%.2f to %.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private void line(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        System.out.println(text);
        table.append(text).append('\n');
    }
}
