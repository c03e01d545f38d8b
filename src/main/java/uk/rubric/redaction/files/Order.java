package uk.rubric.redaction.files;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the worker is to take out of one file, and where the result goes.
 *
 * @param output the path of the file to write
 * @param seed hexadecimal digits from the original's checksum, for whatever a format wants to be unlike in every file
 * @param areas to be blacked out
 * @param secrets words that go and that nothing that stays says too: the copy must not hold them anywhere
 * @param pagesOut pages, 1-based, that are left out whole
 * @param pictures copies of pictures that lie within an office file
 * @param cuts what of the text of pages without places does not come along, and what stands there instead
 */
public record Order(
        String output,
        String seed,
        List<Area> areas,
        List<String> secrets,
        Set<Integer> pagesOut,
        List<Cut> cuts,
        List<PictureCopy> pictures) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Order {
        areas = List.copyOf(areas);
        secrets = List.copyOf(secrets);
        pagesOut = Set.copyOf(pagesOut);
        cuts = List.copyOf(cuts);
        pictures = List.copyOf(pictures);
    }

    /** An order for a file whose pages have places. */
    public Order(String output, String seed, List<Area> areas, List<String> secrets, Set<Integer> pagesOut) {
        this(output, seed, areas, secrets, pagesOut, List.of(), List.of());
    }

    /** The order as it goes to the worker. */
    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    static Order of(byte[] bytes) {
        return JSON.readValue(bytes, Order.class);
    }

    /** Never the words that go: only how much there is to do. */
    @Override
    public String toString() {
        return "Order[" + areas.size() + " areas, " + pagesOut.size() + " pages out]";
    }
}
