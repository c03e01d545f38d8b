package uk.rubric.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.rubric.documents.Page;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection;
import uk.rubric.facts.detection.Detectors;

/**
 * A set of texts that others labelled, and what the detectors find of its labels.
 *
 * @param mapping what stands for what, in words
 * @param labelled whether every occurrence is labelled, so that a find without a label is wrong
 * @param peers what other programs are published to reach on it or on its like
 */
record OutsideSet(String name, String file, String mapping, boolean labelled, String peers, Reading reading) {

    /** Reads the texts of a set. */
    @FunctionalInterface
    interface Reading {
        List<LabelledText> of(Path file) throws IOException;
    }

    /** Titles and ranks are part of a name in some sets and not in others. */
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof", "professor", "judge", "president");

    /** The rows of the set's table, one a kind. */
    List<String> rows(Path data, Detectors detectors) throws IOException {
        Path file = data.resolve(this.file);
        if (!java.nio.file.Files.exists(file)) {
            return List.of("| " + name + " | not there: " + this.file + " | | | | | | |");
        }
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        int characters = 0;
        List<LabelledText> texts = reading.of(file);
        for (LabelledText text : texts) {
            characters += text.text().length();
            count(text, detectors.detect(Page.ofText(1, text.text())), tallies);
        }
        List<String> rows = new ArrayList<>();
        for (Map.Entry<Kind, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            rows.add(String.format(Locale.ROOT, "| %s, %d texts, %d characters | %s | %s | %d | %s | %s | %s | %s |", name, texts.size(), characters, entry.getKey(), mapping,
                    tally.there, Tally.share(tally.found, tally.there), Tally.share(tally.whole, tally.there), labelled ? Tally.share(tally.right, tally.said) : "-", peers));
        }
        return rows;
    }

    private static void count(LabelledText text, List<Detection> found, Map<Kind, Tally> tallies) {
        Set<Kind> kinds = new HashSet<>();
        for (LabelledText.Label label : text.labels()) {
            kinds.add(label.kind());
            Tally tally = tallies.computeIfAbsent(label.kind(), kind -> new Tally());
            List<Detection> here = found.stream().filter(detection -> like(label.kind(), detection.kind()) && detection.range().overlaps(label.range())).toList();
            tally.there++;
            tally.found += here.isEmpty() ? 0 : 1;
            tally.whole += !here.isEmpty() && whole(text.text(), label.range(), here) ? 1 : 0;
        }
        for (Detection detection : found) {
            Kind kind = detection.kind() == Kind.FORMER_NAME ? Kind.PERSON_NAME : detection.kind();
            if (kinds.contains(kind) || tallies.containsKey(kind)) {
                Tally tally = tallies.computeIfAbsent(kind, none -> new Tally());
                tally.said++;
                tally.right += text.labels().stream().anyMatch(label -> like(label.kind(), detection.kind()) && detection.range().overlaps(label.range())) ? 1 : 0;
            }
        }
    }

    private static boolean like(Kind label, Kind found) {
        return label == found || label == Kind.PERSON_NAME && found == Kind.FORMER_NAME;
    }

    /** Whether every letter and digit but a title's and a genitive's is found. */
    private static boolean whole(String text, TextRange label, List<Detection> found) {
        int i = label.start();
        while (i < label.end()) {
            int end = i;
            while (end < label.end() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            boolean passed = i == end || TITLES.contains(text.substring(i, end).toLowerCase(Locale.ROOT)) || end == label.end() && text.substring(i, end).equals("s");
            int from = i;
            int to = end;
            if (!passed && found.stream().noneMatch(detection -> detection.range().start() <= from && detection.range().end() >= to)) {
                return false;
            }
            i = Math.max(end, i + 1);
        }
        return true;
    }
}
