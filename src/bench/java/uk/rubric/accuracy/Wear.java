package uk.rubric.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import uk.rubric.documents.TextRange;

/** What happens to a text on its way onto pages: slips of the hand, lines that end anywhere, a scanner's misreadings, the ends of pages. */
final class Wear {

    private static final Map<Character, String> MISREAD = Map.ofEntries(
            Map.entry('0', "O"), Map.entry('1', "l"), Map.entry('5', "S"), Map.entry('8', "B"), Map.entry('l', "1"), Map.entry('i', "l"),
            Map.entry('m', "rn"), Map.entry('e', "c"), Map.entry('h', "b"), Map.entry('o', "0"), Map.entry('I', "l"), Map.entry('S', "5"),
            Map.entry('.', ","), Map.entry(',', "."), Map.entry('B', "8"));

    private final Random random;
    private final double slips;
    private final double misreadings;
    private final int width;
    private final int pageLines;
    private final boolean capitals;

    /** The pages that came of a text, and what is known of them. */
    record Worn(List<String> pages, List<Gold> gold) {}

    /** @param picture whether a scanner read it */
    Wear(Random random, boolean picture) {
        this.random = random;
        this.slips = List.of(0.0, 0.0, 0.01, 0.03).get(random.nextInt(4));
        this.misreadings = picture ? List.of(0.0, 0.002, 0.01).get(random.nextInt(3)) : 0;
        this.width = List.of(0, 72, 84, 96).get(random.nextInt(4));
        this.pageLines = random.nextInt(25, 60);
        this.capitals = random.nextInt(12) == 0;
    }

    Worn of(MarkedText marked, String document) {
        StringBuilder text = new StringBuilder();
        List<int[]> ranges = new ArrayList<>();
        for (MarkedText.Piece piece : marked.pieces()) {
            int start = text.length();
            text.append(misread(piece.typed() ? slipped(piece.text()) : piece.text()));
            ranges.add(new int[] {start, text.length()});
        }
        wrap(text);
        if (capitals) {
            String upper = text.toString().toUpperCase(Locale.ROOT);
            // Letters that grow in capitals would move every place behind them.
            if (upper.length() == text.length()) {
                text.replace(0, text.length(), upper);
            }
        }
        List<Integer> starts = pageStarts(text);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            pages.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length()));
        }
        List<Gold> gold = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            int[] range = ranges.get(i);
            marked.pieces().get(i).mark().ifPresent(mark ->
                    gold.add(new Gold(document, parts(range, starts, pages), mark.kind(), mark.owner())));
        }
        return new Worn(pages, gold);
    }

    /** Letters swapped, dropped or doubled in the words between the details. */
    private String slipped(String words) {
        StringBuilder slipped = new StringBuilder(words);
        for (int i = 1; i + 2 < slipped.length(); i++) {
            boolean inside = Character.isLowerCase(slipped.charAt(i - 1)) && Character.isLowerCase(slipped.charAt(i)) && Character.isLowerCase(slipped.charAt(i + 1));
            if (inside && random.nextDouble() < slips / 4) {
                switch (random.nextInt(3)) {
                    case 0 -> slipped.insert(i, slipped.charAt(i));
                    case 1 -> slipped.deleteCharAt(i);
                    default -> {
                        char first = slipped.charAt(i);
                        slipped.setCharAt(i, slipped.charAt(i + 1));
                        slipped.setCharAt(i + 1, first);
                    }
                }
            }
        }
        return slipped.toString();
    }

    private String misread(String words) {
        if (misreadings == 0) {
            return words;
        }
        StringBuilder read = new StringBuilder();
        for (char c : words.toCharArray()) {
            String wrong = MISREAD.get(c);
            read.append(wrong != null && random.nextDouble() < misreadings ? wrong : String.valueOf(c));
        }
        return read.toString();
    }

    /** Breaks lines at blanks, wherever those stand; the rows of a table and the fields of a form stay whole. */
    private void wrap(StringBuilder text) {
        if (width == 0) {
            return;
        }
        int line = 0;
        int blank = -1;
        boolean row = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f') {
                line = i + 1;
                blank = -1;
                row = false;
            } else if (c == '\t') {
                row = true;
            } else if (c == ' ') {
                blank = i;
            }
            if (i - line >= width && blank > line && !row) {
                text.setCharAt(blank, '\n');
                line = blank + 1;
                blank = -1;
            }
        }
    }

    /** A page ends at a form feed or where it is full, be that inside a detail. */
    private List<Integer> pageStarts(StringBuilder text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            if (c == '\f' || c == '\n' && lines >= pageLines && i + 40 < text.length()) {
                starts.add(i + 1);
                lines = 0;
            }
        }
        return starts;
    }

    private static List<Gold.Part> parts(int[] range, List<Integer> starts, List<String> pages) {
        List<Gold.Part> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int from = Math.max(0, range[0] - starts.get(i));
            int to = Math.min(pages.get(i).length(), range[1] - starts.get(i));
            if (from < to) {
                parts.add(new Gold.Part(i + 1, new TextRange(from, to)));
            }
        }
        return parts;
    }
}
