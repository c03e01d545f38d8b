package uk.rubric;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Mention;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.drools.DroolsRulebooks;

/**
 * Measures the rulebook: compiling it cold and from the cache, its cases, and how firing grows with facts and with rules.
 *
 * <p>Run by {@code mvn -Pbench verify} after {@link SpeedBench}; times are CPU time of the measuring thread, so that a busy machine matters less.
 */
final class RulebookBench {

    private static final int[] FACTS = {100, 1000, 5000, 20_000};
    private static final int RUNS = 5;
    private static final int EDITS = 20;

    private final Path home;
    private final Path work;
    private final Edition edition;

    private RulebookBench(Path home) throws IOException {
        this.home = home;
        this.work = Files.createTempDirectory("rubric-rulebook-bench");
        this.edition = switch (GuidanceReader.read(home.resolve("policy-docs"))) {
            case GuidanceReader.Loaded loaded -> loaded.guidance().editions().getFirst();
            case GuidanceReader.Broken broken -> throw new IllegalStateException(broken.faults().toString());
        };
    }

    /** Measures the rulebook of a home folder. */
    static void run(Path home) throws IOException {
        new RulebookBench(home).run();
    }

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath());
    }

    private void run() throws IOException {
        DroolsRulebooks.Ready shipped = compile(home.resolve("rules"), "shipped");
        cases(shipped);
        CaseFacts seed = RulebookCases.given(shipped.source()).stream()
                .filter(given -> given.rule().equals("NRG-3.1-1"))
                .findFirst()
                .orElseThrow()
                .facts();
        edits();
        firing(shipped, seed);
        for (int copies : new int[] {3, 11}) {
            firing(compile(withCopies(copies), "with " + copies + " copies of each rule"), seed);
        }
    }

    private DroolsRulebooks.Ready compile(Path rules, String name) throws IOException {
        Path cache = Files.createTempDirectory(work, "cache");
        double cold = cpu(() -> load(rules, cache));
        double cached = cpu(() -> load(rules, cache));
        DroolsRulebooks.Ready ready = load(rules, cache);
        say("%s, %d rules: compiled in %.2f s, from the cache in %.2f s", name, ready.source().rules().size(), cold, cached);
        return ready;
    }

    private DroolsRulebooks.Ready load(Path rules, Path cache) {
        if (DroolsRulebooks.load(rules, edition, cache) instanceof DroolsRulebooks.Ready ready) {
            return ready;
        }
        throw new IllegalStateException("the rulebook does not load");
    }

    private static void cases(DroolsRulebooks.Ready ready) {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = cpu(() -> RulebookCases.run(ready.source(), ready.engine()));
        }
        say("%d cases: first run %.2f s, warm %.2f s", RulebookCases.given(ready.source()).size(), seconds[0], median(seconds));
    }

    private static void firing(DroolsRulebooks.Ready ready, CaseFacts seed) {
        for (int size : FACTS) {
            CaseFacts facts = grown(seed, size);
            double[] seconds = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                seconds[i] = cpu(() -> {
                    if (!(ready.engine().run(facts) instanceof RuleEngine.Concluded)) {
                        throw new IllegalStateException("the rules failed");
                    }
                });
            }
            say("%d rules over %d facts: %.3f s, %.1f microseconds a fact", ready.source().rules().size(), size, median(seconds),
                    median(seconds) / size * 1e6);
        }
    }

    /** The time from saving a rule to what its cases say, as {@code rules watch} shows it; wall-clock, since the author waits. */
    private void edits() throws IOException {
        Path copy = Files.createTempDirectory(work, "edited");
        for (Path folder : List.of(home.resolve("rules"), home.resolve("policy-docs"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = copy.resolve(home.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        Path rule = copy.resolve("rules/part-03-contact-details/3.1-home-address/NRG-3.1-1.dslr");
        String text = Files.readString(rule);
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        Thread watching = Thread.ofPlatform().daemon().start(() -> {
            try {
                new Wiring(new Home(copy)).watchRules(Optional.of("1"), said::add);
            } catch (IOException | InterruptedException over) {
                said.add("over");
            }
        });
        try {
            await(said, "The whole rulebook");
            double[] seconds = new double[EDITS];
            for (int i = 0; i < EDITS; i++) {
                long before = System.nanoTime();
                Files.writeString(rule, text + "// " + i + "\n");
                await(said, "NRG-3.1-1: ");
                seconds[i] = (System.nanoTime() - before) / 1e9;
                await(said, "The whole rulebook");
            }
            say("an edited rule, from saving it to what its cases say: first %.2f s, median of %d %.2f s, slowest of the last half %.2f s",
                    seconds[0], EDITS, median(seconds), Arrays.stream(seconds, EDITS / 2, EDITS).max().orElseThrow());
            watching.interrupt();
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(BlockingQueue<String> said, String words) throws InterruptedException {
        while (!said.take().contains(words)) {
            // Another line.
        }
    }

    /** The case with so many details, ten on each page, every third of another kind. */
    private static CaseFacts grown(CaseFacts seed, int size) {
        Mention one = seed.mentions().getFirst();
        List<Mention> mentions = new ArrayList<>();
        var kinds = uk.rubric.facts.Kind.values();
        for (int i = 0; i < size; i++) {
            mentions.add(new Mention("m" + (i + 1), i % 3 == 0 ? one.kind() : kinds[i % kinds.length],
                    new Place(one.document(), 1 + i / 10, new TextRange(i % 10 * 20, i % 10 * 20 + 10), List.of()), one.owner(),
                    one.value(), one.canonical(), one.form(), one.side(), one.use(), one.shown(), one.setting(), one.layer()));
        }
        return new CaseFacts(seed.urn(), seed.service(), seed.people(), seed.documents(), seed.pages(), mentions, seed.prints(),
                seed.comparisons(), seed.contradictions(), seed.orders(), seed.decisions(), seed.offences(), seed.flags(), seed.assumed());
    }

    /** The shipped rules, each guidance rule several times under other numbers. */
    private Path withCopies(int copies) throws IOException {
        Path rules = Files.createTempDirectory(work, "rules");
        try (Stream<Path> files = Files.walk(home.resolve("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(home.resolve("rules").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                String name = file.getFileName().toString();
                if (name.matches("NRG-.*-\\d\\.dslr")) {
                    for (int i = 1; i <= copies && i < 10; i++) {
                        copy(file, copy, name.substring(0, name.length() - 5), i);
                    }
                } else if (name.matches("X.*\\.dslr")) {
                    for (int i = 1; i <= copies; i++) {
                        copy(file, copy, name.substring(0, name.length() - 5), i);
                    }
                }
            }
        }
        return rules;
    }

    private static void copy(Path file, Path beside, String name, int number) throws IOException {
        String other = name.substring(0, name.length() - 1) + number + name.charAt(name.length() - 1);
        Files.writeString(beside.resolveSibling(other + ".dslr"),
                Files.readString(file).replace("rule \"" + name + "\"", "rule \"" + other + "\""));
    }

    static double cpu(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
