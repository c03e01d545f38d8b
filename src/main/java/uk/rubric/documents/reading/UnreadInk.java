package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures how much of the ink that looks like text lies outside every recognised word.
 *
 * <p>A recogniser can drop nine tenths of a leaning page and report high confidence for the rest; only the ink left over tells.
 */
final class UnreadInk {

    /** Letters in a row that make ink look like text rather than like a photograph's texture. */
    private static final int LETTERS_IN_A_ROW = 5;

    private record Blob(int left, int top, int right, int bottom, int area) {
        int height() {
            return bottom - top;
        }

        int width() {
            return right - left;
        }
    }

    private UnreadInk() {}

    /** The share of text-like ink outside the words, from 0 to 1. */
    static double share(GreyImage image, List<TextRecognition.Word> words, int dotsPerInch) {
        int smallest = Math.max(6, dotsPerInch * 4 / 72);
        int largest = dotsPerInch * 40 / 72;
        List<Blob> letters = blobs(image.ink(Math.max(12, dotsPerInch / 10)), image.width, image.height).stream()
                .filter(blob -> blob.height() >= smallest
                        && blob.height() <= largest
                        && blob.width() <= 3 * blob.height()
                        && blob.width() * 8 >= blob.height())
                .filter(blob -> {
                    double fill = (double) blob.area / (blob.width() * blob.height());
                    return fill > 0.12 && fill < 0.92;
                })
                .toList();
        double read = 0;
        List<Blob> outside = new ArrayList<>();
        for (Blob blob : letters) {
            if (words.stream().anyMatch(word -> holds(word, blob))) {
                read += blob.area;
            } else {
                outside.add(blob);
            }
        }
        double unread = inRows(outside);
        return unread == 0 ? 0 : unread / (read + unread);
    }

    private static boolean holds(TextRecognition.Word word, Blob blob) {
        double margin = 0.25 * (word.bottom() - word.top());
        double x = (blob.left + blob.right) / 2.0;
        double y = (blob.top + blob.bottom) / 2.0;
        return x >= word.left() - margin
                && x <= word.right() + margin
                && y >= word.top() - margin
                && y <= word.bottom() + margin;
    }

    /** The ink of blobs that stand beside others of their height, as letters of a line do. */
    private static double inRows(List<Blob> blobs) {
        List<Blob> sorted = new ArrayList<>(blobs);
        sorted.sort(Comparator.comparingInt(Blob::left).thenComparingInt(Blob::top));
        int[] length = new int[sorted.size()];
        int[] before = new int[sorted.size()];
        boolean[] counted = new boolean[sorted.size()];
        double ink = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Blob blob = sorted.get(i);
            length[i] = 1;
            before[i] = -1;
            for (int j = i - 1; j >= 0 && i - j < 400; j--) {
                if (length[j] + 1 > length[i] && follows(sorted.get(j), blob)) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (length[i] >= LETTERS_IN_A_ROW) {
                for (int j = i; j >= 0 && !counted[j]; j = before[j]) {
                    counted[j] = true;
                    ink += sorted.get(j).area;
                }
            }
        }
        return ink;
    }

    private static boolean follows(Blob left, Blob right) {
        double height = Math.max(left.height(), right.height());
        return right.left - left.right < 0.8 * height
                && right.left >= left.right - 0.2 * height
                && Math.abs(left.bottom - right.bottom) < 0.25 * height
                && Math.min(left.height(), right.height()) > 0.6 * height;
    }

    /** Connected ink, by a scan that joins runs of each row to those of the row above. */
    private static List<Blob> blobs(boolean[] ink, int width, int height) {
        int[] parent = new int[1024];
        int[][] box = new int[1024][];
        int count = 0;
        int[] above = new int[width];
        int[] here = new int[width];
        java.util.Arrays.fill(above, -1);
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(here, -1);
            for (int x = 0; x < width; x++) {
                if (!ink[y * width + x]) {
                    continue;
                }
                int label = x > 0 && here[x - 1] >= 0 ? root(parent, here[x - 1]) : -1;
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = x + dx;
                    if (nx < 0 || nx >= width || above[nx] < 0) {
                        continue;
                    }
                    int other = root(parent, above[nx]);
                    if (label < 0) {
                        label = other;
                    } else if (other != label) {
                        parent[other] = label;
                        merge(box[label], box[other]);
                    }
                }
                if (label < 0) {
                    if (count == parent.length) {
                        parent = java.util.Arrays.copyOf(parent, 2 * count);
                        box = java.util.Arrays.copyOf(box, 2 * count);
                    }
                    label = count++;
                    parent[label] = label;
                    box[label] = new int[] {x, y, x + 1, y + 1, 0};
                }
                here[x] = label;
                merge(box[label], new int[] {x, y, x + 1, y + 1, 1});
            }
            int[] swap = above;
            above = here;
            here = swap;
        }
        List<Blob> blobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (parent[i] == i) {
                blobs.add(new Blob(box[i][0], box[i][1], box[i][2], box[i][3], box[i][4]));
            }
        }
        return blobs;
    }

    private static int root(int[] parent, int label) {
        int root = label;
        while (parent[root] != root) {
            root = parent[root];
        }
        while (parent[label] != root) {
            int next = parent[label];
            parent[label] = root;
            label = next;
        }
        return root;
    }

    private static void merge(int[] into, int[] from) {
        into[0] = Math.min(into[0], from[0]);
        into[1] = Math.min(into[1], from[1]);
        into[2] = Math.max(into[2], from[2]);
        into[3] = Math.max(into[3], from[3]);
        into[4] += from[4];
    }
}
