package uk.rubric.photographs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import uk.rubric.authored.NearestWord;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.reading.WorkerCaseReader;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Service;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.Stage;
import uk.rubric.facts.extraction.FactExtractor;

/**
 * Counts, for twenty drawn pictures of every difficulty, the details found, and the pictures that were not fully read without a word about it.
 *
 * <p>Run by {@code mvn -Pphotographs verify}; the figures stand in {@code src/docs/pictures.md}. The pictures stay in {@code target/photographs}.
 */
final class PhotographBench {

    private static final int PICTURES = 20;
    private static final float[] QUALITIES = {0.9f, 0.75f, 0.55f};

    private final FactExtractor facts = ShippedLexicon.extractor();
    private int details;
    private int found;
    private int whole;
    private int owned;
    private int silent;

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(
                Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().resolve("target/photographs"));
        System.out.println("| Difficulty | Pictures | Details found | Read in full | Unread ink reported | Not in full, and not reported |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        try (WorkerCaseReader reader = new WorkerCaseReader()) {
            for (Difficulty difficulty : Difficulty.values()) {
                if (arguments.length > 1 && !difficulty.name().equals(arguments[1])) {
                    continue;
                }
                new PhotographBench().run(difficulty, folder, reader);
            }
        }
    }

    private void run(Difficulty difficulty, Path folder, CaseReader reader) throws IOException {
        for (int i = 0; i < PICTURES; i++) {
            Difficulty.Taken taken = difficulty.take(new Random(1000L * difficulty.ordinal() + i));
            Path file = folder.resolve("%s-%02d.jpg".formatted(difficulty.name().toLowerCase(Locale.ROOT), i + 1));
            write(taken, file, QUALITIES[i % QUALITIES.length]);
            count(taken, file, reader);
        }
        System.out.printf("| %s | %d | %d of %d | %d | %d | %d |%n", difficulty.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                PICTURES, found, details, whole, owned, silent);
    }

    private void count(Difficulty.Taken taken, Path file, CaseReader reader) throws IOException {
        if (!(reader.open(file, CaseReader.Progress.silent()) instanceof CaseReader.Opened opened)) {
            throw new IllegalStateException(file + " was refused");
        }
        try (OpenCase open = opened.openCase()) {
            CaseDocument document = open.documents().getFirst();
            List<String> told = facts
                    .extract(open.documents(), CaseStatement.empty(),
                            new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 6, 1)))
                    .mentions().stream()
                    .map(Mention::value)
                    .map(value -> bare(value.reveal()))
                    .toList();
            List<String> missed =
                    taken.details().stream().filter(detail -> !tells(told, bare(detail))).toList();
            details += taken.details().size();
            found += taken.details().size() - missed.size();
            boolean reported = document.status() != ReadingStatus.READ;
            if (missed.isEmpty()) {
                whole++;
            }
            if (reported) {
                owned++;
            } else if (!missed.isEmpty()) {
                silent++;
                System.err.println(file.getFileName() + ": " + missed.size() + " missed in silence");
            }
        }
    }

    /** A detail is found where a mention holds it; of seven letters and figures one may be misread, since a reader sees which is meant. */
    private static boolean tells(List<String> told, String detail) {
        return told.stream()
                .flatMap(value -> IntStream.rangeClosed(0, Math.max(0, value.length() - detail.length()))
                        .mapToObj(from -> value.substring(from, Math.min(value.length(), from + detail.length()))))
                .anyMatch(part -> NearestWord.distance(part, detail) <= detail.length() / 7);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static void write(Difficulty.Taken taken, Path file, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try {
            Files.deleteIfExists(file);
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(stream);
                writer.write(null, new IIOImage(taken.picture(), null, null), how);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
