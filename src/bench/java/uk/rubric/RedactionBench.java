package uk.rubric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.documents.CaseReader;
import uk.rubric.example.LongStatement;
import uk.rubric.redaction.RedactedDocument;
import uk.rubric.redaction.Redaction;
import uk.rubric.redaction.Verifier;

/**
 * Redacts 100 made-up files and looks for what was planted in them with programs that are not the product's own, as far as this machine has
 * them: {@code RedactionBench PROJECT}. Then it measures redaction and verification of a long document. Prints tables for
 * {@code src/docs/redaction.md} and {@code src/docs/performance.md}.
 */
final class RedactionBench {

    private static final int OF_EACH = 20;
    private static final long SEED = 20260101L;
    private static final int LONG_PAGES = 300;
    private static final Pattern BASE64 = Pattern.compile("(?s)Transfer-Encoding: base64\\r?\\n\\r?\\n(.*?)(?=\\r?\\n--)");

    /** A program, and the arguments before the file's name. */
    private static final Map<String, List<String>> TOOLS = new TreeMap<>(Map.of(
            "pdftotext", List.of("-layout", "FILE", "-"),
            "qpdf", List.of("--qdf", "--object-streams=disable", "FILE", "-"),
            "mutool", List.of("draw", "-F", "txt", "FILE"),
            "exiftool", List.of("-a", "-u", "-ee", "FILE"),
            "unzip", List.of("-p", "FILE")));

    private static final class Row {
        int files;
        int delivered;
        int planted;
        int left;
        int lines;
        int kept;
        final Map<String, Integer> reasons = new TreeMap<>();
    }

    private RedactionBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Wiring program = new Wiring(new Home(Path.of(arguments[0]).toAbsolutePath()))) {
            proof(program);
            speed(program);
        }
    }

    private static void proof(Wiring program) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rubric-proof");
        Path originals = Files.createDirectories(folder.resolve("case"));
        List<RedactionFiles.Planted> planted = new RedactionFiles(originals, SEED).make(OF_EACH);
        Map<String, byte[]> before = new HashMap<>();
        for (RedactionFiles.Planted one : planted) {
            before.put(one.file().getFileName().toString(), Files.readAllBytes(one.file()));
        }
        Redaction redaction = redact(program, originals, folder.resolve("out"));
        Map<String, Row> rows = new TreeMap<>();
        int touched = 0;
        for (RedactionFiles.Planted one : planted) {
            String name = one.file().getFileName().toString();
            touched += Arrays.equals(before.get(name), Files.readAllBytes(one.file())) ? 0 : 1;
            Row row = rows.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT), key -> new Row());
            RedactedDocument document = redaction.documents().stream().filter(d -> d.document().path().equals(name)).findFirst().orElseThrow();
            count(one, document, folder.resolve("out").resolve(name), row);
        }
        System.out.println("Tools here: " + TOOLS.keySet().stream().filter(RedactionBench::here).toList() + "; originals touched: " + touched);
        System.out.println("| kind | files | handed over | planted in these | found again | lines without a planted value | the same afterwards | left out, and why |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        rows.forEach((kind, row) -> System.out.printf("| %s | %d | %d | %d | %d | %d | %d | %s |%n",
                kind, row.files, row.delivered, row.planted, row.left, row.lines, row.kept, row.reasons));
        delete(folder);
    }

    private static Redaction redact(Wiring program, Path originals, Path out) {
        return switch (program.checks().run(originals, CheckOptions.none(), CaseReader.Progress.silent())) {
            case CaseChecks.Refused refused -> throw new IllegalStateException(refused.messages().toString());
            case CaseChecks.Finished finished -> {
                try (var open = finished.openCase()) {
                    yield program.redactor().apply(finished, true, out);
                }
            }
        };
    }

    private static void count(RedactionFiles.Planted planted, RedactedDocument document, Path copy, Row row) throws IOException, InterruptedException {
        row.files++;
        if (!document.delivered()) {
            row.reasons.merge(document.reason(), 1, Integer::sum);
            return;
        }
        row.delivered++;
        String all = squeezed(everything(copy));
        for (String value : planted.values()) {
            row.planted++;
            if (all.contains(squeezed(value))) {
                row.left++;
                System.out.println("found again in " + copy.getFileName() + ": the " + planted.values().indexOf(value) + ". planted value");
            }
        }
        String after = squeezed(text(copy));
        // What a scan or a photograph says, no tool here can tell.
        if (!squeezed(text(planted.file())).isEmpty()) {
            for (String line : RedactionFiles.UNTOUCHED) {
                row.lines++;
                row.kept += after.contains(squeezed(line)) ? 1 : 0;
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Raw bytes, what every tool makes of the file, and unpacked parts. */
    private static String everything(Path copy) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder(Files.readString(copy, StandardCharsets.ISO_8859_1)).append('\n').append(text(copy));
        for (String tool : TOOLS.keySet()) {
            if (here(tool)) {
                all.append('\n').append(run(tool, copy));
            }
        }
        return all.toString();
    }

    /** What a file says, by tools where they are here. */
    private static String text(Path copy) throws IOException, InterruptedException {
        String name = copy.toString();
        if (name.endsWith(".pdf")) {
            return here("pdftotext") ? run("pdftotext", copy) : "";
        }
        if (name.endsWith(".eml")) {
            StringBuilder words = new StringBuilder();
            BASE64.matcher(Files.readString(copy, StandardCharsets.ISO_8859_1)).results().forEach(part -> words
                    .append(new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8)).append('\n'));
            return words.toString();
        }
        return here("unzip") && !name.endsWith(".jpg") ? run("unzip", copy).replaceAll("<[^>]*>", " ") : "";
    }

    private static boolean here(String tool) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static String run(String tool, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool));
        TOOLS.getOrDefault(tool, List.of()).forEach(argument -> command.add(argument.equals("FILE") ? file.toString() : argument));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        process.waitFor(60, TimeUnit.SECONDS);
        return said;
    }

    private static void speed(Wiring program) throws IOException {
        Path folder = Files.createTempDirectory("rubric-proof");
        Path pdf = Files.createDirectories(folder.resolve("case")).resolve("MG11 long.pdf");
        Files.write(pdf, LongStatement.pdf(LONG_PAGES, SEED));
        try (var open = ((CaseChecks.Finished) program.checks().run(pdf, CheckOptions.none(), CaseReader.Progress.silent())).openCase()) {
            open.documents();
        }
        CaseChecks.Finished checked = (CaseChecks.Finished) program.checks().run(pdf, CheckOptions.none(), CaseReader.Progress.silent());
        for (int run = 1; run <= 3; run++) {
            long begun = System.nanoTime();
            Redaction redaction = program.redactor().apply(checked, true, folder.resolve("out" + run));
            double seconds = (System.nanoTime() - begun) / 1e9;
            RedactedDocument document = redaction.documents().getFirst();
            System.out.printf(Locale.ROOT, "redaction and gate, %d pages, %d removals, handed over %s %s: %.1f pages/s; most memory of the worker %d MiB%n",
                    LONG_PAGES, document.removals().size(), document.delivered(), document.reason(), LONG_PAGES / seconds, workerMiB());
        }
        checked.openCase().close();
        for (int run = 1; run <= 3; run++) {
            long begun = System.nanoTime();
            Verifier.Result result = program.verifier().verify(List.of(folder.resolve("out1")));
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(Locale.ROOT, "verification, %d pages, %s: %.1f pages/s%n", LONG_PAGES,
                    result instanceof Verifier.Done done ? done.verification().verdict() : "refused", LONG_PAGES / seconds);
        }
        delete(folder);
    }

    /** The most that a worker ever held in memory, where the system tells. */
    private static long workerMiB() {
        return ProcessHandle.current().descendants().mapToLong(worker -> {
            try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(worker.pid()), "status"))) {
                return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() / 1024;
            } catch (IOException gone) {
                return 0;
            }
        }).max().orElse(0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
