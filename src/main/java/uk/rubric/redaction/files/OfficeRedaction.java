package uk.rubric.redaction.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.rubric.documents.Page;
import uk.rubric.documents.reading.FileKind;
import uk.rubric.documents.reading.FollowedOffice;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.redaction.files.Answer.Method;

/**
 * Writes the copy of a Word document or a workbook: with its looks, and where that cannot be done so that reading finds the same words in it,
 * with its words alone.
 */
final class OfficeRedaction {

    /** What stands in the place of a picture. */
    static final String PICTURE = "[picture left out]";

    private final Path file;
    private final ReadingLimits limits;
    private final Order order;

    OfficeRedaction(Path file, ReadingLimits limits, Order order) {
        this.file = file;
        this.limits = limits;
        this.order = order;
    }

    Answer redact() throws IOException {
        boolean book = FileKind.of(file) == FileKind.XLSX;
        Path output = Path.of(order.output());
        List<Page> pages = FollowedOffice.read(file, limits).stream()
                .filter(page -> !order.pagesOut().contains(page.number()))
                .toList();
        List<String> texts = pages.stream().map(this::text).toList();
        List<String> gone = new ArrayList<>(
                List.of(
                        "styles' names, properties, comments, tracked changes, hidden text, links, formulas, embedded files, macros and everything else that no page shows"));
        HeldPictures held = new HeldPictures(order.pictures());
        List<String> noted = List.of();
        try {
            int pictures = book
                    ? new SheetFile(file, limits, order, held).write(output)
                    : new WordFile(file, limits, order, held).write(output);
            noted = Collections.nCopies(pictures, PICTURE);
        } catch (IOException | RuntimeException | StackOverflowError odd) {
            noted = List.of("");
        }
        if (!same(texts, noted, output)) {
            if (book) {
                new SheetFile(file, limits, order, held).plain(pages, texts, output);
            } else {
                new WordFile(file, limits, order, held)
                        .plain(texts.stream().flatMap(String::lines).toList(), output);
            }
            held = new HeldPictures(List.of());
            noted = List.of();
            gone.add("looks and pictures; the copy says the words alone");
        } else if (!noted.isEmpty()) {
            gone.add("pictures, each where " + PICTURE + " stands");
        }
        Map<Integer, Method> methods = new TreeMap<>();
        order.cuts().stream()
                .filter(cut -> !cut.instead().isEmpty())
                .forEach(cut -> methods.put(cut.page(), Method.REMOVED));
        return new Answer("", methods, List.of(), List.of(), List.of(), gone, held.names(), noted);
    }

    private String text(Page page) {
        return String.join("\n", new KeptWords(order.cuts(), page.number()).rest(page.text()));
    }

    /** Whether a stranger reads the words in the copy that should be in it, and none that hide. */
    private boolean same(List<String> texts, List<String> noted, Path output) throws IOException {
        List<Page> copy;
        try {
            copy = FollowedOffice.read(output, limits);
        } catch (IOException unreadable) {
            return false;
        }
        boolean hides = copy.stream()
                .flatMap(page -> page.stretches().stream()
                        .map(stretch -> page.text()
                                .substring(
                                        stretch.range().start(), stretch.range().end())))
                .anyMatch(words -> words.chars().anyMatch(Character::isLetterOrDigit));
        Map<Integer, Integer> counts = new HashMap<>();
        texts.forEach(text -> count(text, 1, counts));
        noted.forEach(note -> count(note, 1, counts));
        copy.forEach(page -> count(page.text(), -1, counts));
        return !hides && copy.size() == texts.size() && counts.values().stream().allMatch(n -> n == 0);
    }

    private static void count(String text, int by, Map<Integer, Integer> counts) {
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(c -> counts.merge(c, by, Integer::sum));
    }
}
