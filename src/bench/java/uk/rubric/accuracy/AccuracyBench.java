package uk.rubric.accuracy;

import uk.rubric.facts.ShippedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Service;
import uk.rubric.facts.Stage;
import uk.rubric.facts.detection.Detectors;
import uk.rubric.facts.extraction.FactExtractor;

/**
 * Measures detection and ownership: on invented case files of two parts, one of which nobody looks at while improving detectors, and on
 * outside sets where their folder is given.
 *
 * <p>Run by {@code mvn -Paccuracy verify -Daccuracy.data=FOLDER}; the tables go to {@code target/accuracy} and, by hand, to
 * {@code src/docs/accuracy.md}.
 */
final class AccuracyBench {

    /** Single documents a story; their cases have nothing to do with each other. */
    private static final int TELLINGS = 40;

    private static final int CASES = 12;
    private static final int DOCUMENTS = 40;
    private static final int WORST = 25;
    private static final long SEED = 20260101L;

    private static final Detectors DETECTORS = ShippedLexicon.detectors();
    private static final FactExtractor EXTRACTOR = ShippedLexicon.extractor();

    private AccuracyBench() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Path out = Files.createDirectories(home.resolve("target/accuracy"));
        StringBuilder tables = new StringBuilder();
        for (Path part : parts(home.resolve("src/bench/stories"), List.of(arguments).subList(1, arguments.length))) {
            tables.append(invented(part, out));
        }
        String data = System.getProperty("accuracy.data", "");
        tables.append(OutsideSets.table(data.isBlank() ? null : Path.of(data), DETECTORS));
        System.out.println(tables);
        Files.writeString(out.resolve("accuracy.md"), tables);
    }

    /** The folders of stories with words of their own, or those of them that were asked for. */
    private static List<Path> parts(Path stories, List<String> asked) throws IOException {
        try (var folders = Files.list(stories)) {
            return folders.filter(folder -> Files.exists(folder.resolve("words.txt")))
                    .filter(folder -> asked.isEmpty() || asked.contains(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static String invented(Path folder, Path out) throws IOException {
        String part = folder.getFileName().toString();
        // Nobody is to learn from the held-out part where detection fails.
        boolean open = !part.equals("held-out");
        Lexicon lexicon = Lexicon.read(folder.resolve("words.txt"));
        List<Story> stories = Story.read(folder);
        Score singles = new Score();
        Score files = new Score();
        List<String> misses = new ArrayList<>();
        for (int s = 0; s < stories.size(); s++) {
            for (int i = 0; i < TELLINGS; i++) {
                String name = part + " single " + s + "-" + i;
                InventedCase made = InventedCase.single(stories.get(s), lexicon, SEED + 1000L * s + i);
                singles.add(name, made, facts(made));
                keep(open, made, out.resolve("texts").resolve(name.replace(' ', '-')));
            }
        }
        for (int i = 0; i < CASES; i++) {
            String name = part + " case " + i;
            InventedCase made = InventedCase.file(stories, lexicon, DOCUMENTS, SEED + i);
            files.add(name, made, facts(made));
            keep(open, made, out.resolve("texts").resolve(name.replace(' ', '-')));
        }
        if (open) {
            misses.addAll(singles.misses());
            misses.addAll(files.misses());
            Files.write(out.resolve("misses-" + part + ".txt"), misses);
        }
        return singles.table("Invented, " + part + ", single documents", open ? WORST : 0)
                + files.table("Invented, " + part + ", cases of " + DOCUMENTS + " documents", open ? WORST : 0);
    }

    /** Invented texts hold nobody's data, so that a miss can be looked up. */
    private static void keep(boolean open, InventedCase made, Path folder) throws IOException {
        if (!open) {
            return;
        }
        Files.createDirectories(folder);
        for (CaseDocument document : made.documents()) {
            for (int i = 0; i < document.pages().size(); i++) {
                Files.writeString(folder.resolve(document.id().value() + "-" + (i + 1) + ".txt"), document.pages().get(i).text());
            }
        }
    }

    static CaseFacts facts(InventedCase made) {
        Service service = new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 3, 2));
        return EXTRACTOR.extract(made.documents(), CaseStatement.empty(), service);
    }
}
