package uk.rubric.redaction.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the worker is to take out of one file, and where the result goes.
 *
 * @param output the path of the file to write
 * @param seed hexadecimal digits from the original's checksum, for whatever a format wants to be unlike in every file
 * @param areas to be blacked out, in formats whose pages have places
 * @param cuts to be made in lines of text, in formats without places
 * @param secrets words that go and that nothing that stays says too: the copy must not hold them anywhere
 * @param pagesOut pages, 1-based, that are left out whole
 * @param within the redacted copies of the files that lie within this one, by their names; those that are not named are left out
 */
public record Order(
        String output,
        String seed,
        List<Area> areas,
        List<LineCut> cuts,
        List<String> secrets,
        Set<Integer> pagesOut,
        Map<String, String> within) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Order {
        areas = List.copyOf(areas);
        cuts = List.copyOf(cuts);
        secrets = List.copyOf(secrets);
        pagesOut = Set.copyOf(pagesOut);
        within = Map.copyOf(within);
    }

    /** The order as it goes to the worker. */
    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    static Order of(byte[] bytes) {
        return JSON.readValue(bytes, Order.class);
    }

    /** Never the words of the cuts: only how much there is to do. */
    @Override
    public String toString() {
        return "Order[" + areas.size() + " areas, " + cuts.size() + " cuts, " + pagesOut.size() + " pages out]";
    }
}
