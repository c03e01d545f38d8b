package uk.rubric.fuzz;

import uk.rubric.facts.ShippedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import uk.rubric.check.CaseDataReading;
import uk.rubric.check.CaseStatementReader;
import uk.rubric.documents.Page;
import uk.rubric.facts.detection.Detectors;

/**
 * Runs every detector and text parser on texts that nobody thought of, with other seeds each time: {@code mvn -Pfuzz verify -Dfuzz.minutes=N}.
 *
 * <p>A text on which one of them throws, takes longer than {@link #SLOW} or says what is not there is kept under {@code target/fuzz}, and the
 * run fails. All are given the same share of the time.
 */
public final class Fuzz {

    private static final long SLOW = 10_000_000_000L;

    private static final Detectors DETECTORS = ShippedLexicon.detectors();

    private static final String CASE_STATEMENT = """
            urn: 01ZD0303208
            stage: FIRST_HEARING
            audience: DEFENCE
            defendant: D1
            flags: [DOMESTIC_ABUSE]
            offences: [{code: CJ88116, title: Common assault, location: "29 Example Road, Sampletown"}]
            people:
              - {id: D1, roles: [DEFENDANT], name: Kevin SAMPLE, dob: 14/08/1991, addresses: [{kind: HOME, text: "1 Example Road"}]}
              - {id: V1, roles: [VICTIM, WITNESS], name: Jane EXAMPLE}
            documents:
              - {path: scan3.pdf, form: PNC_PRINT, subject: D1}
            decisions: [{code: X2, document: scan3.pdf, target: D1, reason: because, by: somebody, at: 2026-01-03}]
            """;

    private static final String CASE_DATA = """
            {"caseDetails": {"prosecutorCaseReference": "01ZD0303208"},
             "id": "1", "caseURN": "01ZD0303208",
             "defendants": [{"id": "2", "personDefendant": {"personDetails": {"firstName": "Kevin", "lastName": "Sample", "dateOfBirth": "1991-08-14",
             "address": {"address1": "1 Example Road", "postcode": "ZZ99 1AA"}}}, "offences": [{"offenceCode": "CJ88116", "offenceTitle": "Assault"}]}]}
            """;

    private static final String CASE_MESSAGE = """
            <NewPrePCCaseNotification><Case><CaseDetails><PTIURN>01ZD0303208</PTIURN><Defendant><IndividualDefendant><PersonDefendant><BasePersonDetails>
            <PersonName><PersonGivenName1>Kevin</PersonGivenName1><PersonFamilyName>Sample</PersonFamilyName></PersonName><Birthdate>1991-08-14</Birthdate>
            </BasePersonDetails></PersonDefendant></IndividualDefendant></Defendant></CaseDetails></Case></NewPrePCCaseNotification>
            """;

    /** One thing that reads text, and where its texts come from. */
    private static final class Target {
        private final String name;
        private final Source source;
        private final Reading reading;
        private long texts;
        private long characters;
        private long failures;
        private long taken;
        private long slowest;
        private long slowestSeed;

        private Target(String name, Source source, Reading reading) {
            this.name = name;
            this.source = source;
            this.reading = reading;
        }
    }

    @FunctionalInterface
    private interface Source {
        String text(RandomGenerator random);
    }

    @FunctionalInterface
    private interface Reading {
        void read(String text, RandomGenerator random);
    }

    private final Path out;

    private Fuzz(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Fuzz fuzz = new Fuzz(Files.createDirectories(home.resolve("target/fuzz")));
        FolderReading folders = new FolderReading(home);
        List<Target> targets = List.of(
                new Target("facts", Texts::any, FactReading::read),
                new Target("detectors", Texts::any, (text, random) -> detect(text)),
                new Target("case statement", random -> Texts.damaged(CASE_STATEMENT, random), (text, random) -> CaseStatementReader.read("case.yaml", text)),
                new Target("case data", random -> Texts.damaged(random.nextBoolean() ? CASE_DATA : CASE_MESSAGE, random), (text, random) -> CaseDataReading.read(text)),
                new Target("guidance and rules", folders::damagedFile, (text, random) -> folders.read(text)));
        long minutes = Long.parseLong(System.getProperty("fuzz.minutes", "1"));
        long first = System.currentTimeMillis();
        System.out.println("first seed " + first);
        long end = System.nanoTime() + minutes * 60_000_000_000L;
        for (long seed = first; System.nanoTime() < end; seed++) {
            fuzz.once(targets.stream().min(Comparator.comparingLong(target -> target.taken)).orElseThrow(), seed);
        }
        if (!told(targets)) {
            System.exit(1);
        }
    }

    private static void detect(String text) {
        int last = 0;
        for (var detection : DETECTORS.detect(Page.ofText(1, text))) {
            if (detection.range().start() < last || detection.range().end() > text.length()) {
                throw new IllegalStateException("a find is out of order or off the page");
            }
            last = detection.range().start();
        }
    }

    /** A fault of any sort is what is looked for, an overflow of the stack included. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void once(Target target, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String text = target.source.text(random);
        target.texts++;
        target.characters += text.length();
        long begun = System.nanoTime();
        try {
            target.reading.read(text, random);
        } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            keep(target, seed, text, fault.toString());
            fault.printStackTrace(System.out);
        }
        long taken = System.nanoTime() - begun;
        target.taken += taken;
        if (taken > target.slowest) {
            target.slowest = taken;
            target.slowestSeed = seed;
        }
        if (taken > SLOW) {
            keep(target, seed, text, "slow: " + taken / 1_000_000 + " ms");
        }
    }

    private void keep(Target target, long seed, String text, String why) throws IOException {
        target.failures++;
        Path file = out.resolve(target.name.replace(' ', '-') + "-" + seed + ".txt");
        Files.write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_16));
        System.out.println(target.name + ", seed " + seed + ": " + why + "; kept in " + file);
    }

    private static boolean told(List<Target> targets) {
        System.out.println("| read | texts | characters | slowest, ms | its seed | failures |\n| --- | --- | --- | --- | --- | --- |");
        boolean sound = true;
        for (Target target : targets) {
            System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %d | %d |%n", target.name, target.texts, target.characters, target.slowest / 1_000_000, target.slowestSeed, target.failures);
            sound &= target.failures == 0;
        }
        return sound;
    }
}
