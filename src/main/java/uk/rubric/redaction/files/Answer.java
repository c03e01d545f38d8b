package uk.rubric.redaction.files;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of a file that was to be redacted.
 *
 * @param refusal why nothing was written, in one sentence; empty where the file was written
 * @param methods how each page with something to remove was treated, by its number in the original
 * @param boxes the black boxes as they were drawn, on the pages of the copy
 * @param moved parts of lines in which text moved, so that no gap tells how wide a name was
 * @param widthsKept pages of the original with a gap that is still as wide as the words that stood there
 * @param containers what was taken away besides the pages' own content, in words
 * @param pictures of an office file, those that its copy holds, by their names in the original
 * @param noted what the copy says where it leaves out a picture, once for each
 */
public record Answer(
        String refusal,
        Map<Integer, Method> methods,
        List<Area> boxes,
        List<Area> moved,
        List<Integer> widthsKept,
        List<String> containers,
        List<String> pictures,
        List<String> noted) {

    /** How something was removed. */
    public enum Method {
        /** Taken out of the content; everything else on the page stays as it was. */
        REMOVED,
        /** The page was turned into a picture, with the text of what stays under it, because taking out was not safe. */
        RASTER,
        /** Nothing was removed: a mark says what should be. */
        MARKED,
        /** The page, or the whole document, is not in the redacted copy. */
        LEFT_OUT
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Answer {
        methods = Map.copyOf(methods);
        boxes = List.copyOf(boxes);
        moved = List.copyOf(moved);
        widthsKept = List.copyOf(widthsKept);
        containers = List.copyOf(containers);
        pictures = List.copyOf(pictures);
        noted = List.copyOf(noted);
    }

    /** A file in which nothing moved, and in whose copy nothing is said that the original did not say. */
    public Answer(String refusal, Map<Integer, Method> methods, List<Area> boxes, List<String> containers) {
        this(refusal, methods, boxes, List.of(), List.of(), containers, List.of(), List.of());
    }

    /** Nothing was written. */
    public static Answer refused(String why) {
        return new Answer(why, Map.of(), List.of(), List.of());
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** The answer as it came from the worker. */
    public static Answer of(byte[] bytes) {
        return JSON.readValue(bytes, Answer.class);
    }
}
