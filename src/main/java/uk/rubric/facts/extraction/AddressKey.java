package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.detection.CanonicalForms;

/**
 * An address in parts, so that writings of the same place agree whether or not they name flat, town and postcode.
 *
 * @param core house number and street, or the house's name where it has no number
 * @param flat empty where none is named
 * @param rest the words behind: locality, town, county
 * @param postcode without its gap; empty where none is named
 */
record AddressKey(String core, String flat, Set<String> rest, String postcode) {

    private static final Pattern POSTCODE = Pattern.compile("\\b([a-z]{1,2}\\d[a-z\\d]?) ?(\\d[a-z]{2})\\b");
    private static final Pattern FLAT =
            Pattern.compile("^(?:[a-z]+ ){0,2}?(?:flat|apartment|apt|unit|room) ([a-z]?\\d{0,4}[a-z]?)\\b ?");
    private static final Set<String> STREETS = Set.of(
            "road",
            "street",
            "avenue",
            "close",
            "lane",
            "drive",
            "crescent",
            "gardens",
            "court",
            "place",
            "terrace",
            "way",
            "grove",
            "walk",
            "square",
            "hill",
            "park",
            "mews",
            "row",
            "rise",
            "green",
            "view",
            "parade",
            "st");

    AddressKey {
        rest = Set.copyOf(rest);
    }

    /** The address in a text; nothing where it has neither number nor street. */
    static Optional<AddressKey> of(String written) {
        String text = CanonicalForms.address(written);
        String postcode = "";
        Matcher code = POSTCODE.matcher(text);
        if (code.find()) {
            postcode = code.group(1) + code.group(2);
            text = (text.substring(0, code.start()) + text.substring(code.end()))
                    .replace("  ", " ")
                    .strip();
        }
        String flat = "";
        Matcher flats = FLAT.matcher(text);
        if (flats.find()) {
            flat = flats.group(1);
            text = text.substring(flats.end());
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int number = 0;
        while (number < words.size() && !words.get(number).matches("\\d{1,5}[a-z]?")) {
            number++;
        }
        int from = number < words.size() ? number : 0;
        int to = from + 1;
        while (to < words.size() && !STREETS.contains(words.get(to)) && to - from < 6) {
            to++;
        }
        boolean street = to < words.size() && STREETS.contains(words.get(to));
        int end = street ? to + 1 : Math.min(words.size(), from + 2);
        String core = String.join(" ", words.subList(from, end));
        if (core.isBlank()) {
            return postcode.isEmpty() ? Optional.empty() : Optional.of(new AddressKey("", flat, Set.of(), postcode));
        }
        Set<String> rest = new HashSet<>(words.subList(end, words.size()));
        return Optional.of(new AddressKey(core.replaceFirst(" st$", " street"), flat, rest, postcode));
    }

    /** Whether both can be the same place: the same house and street, and nothing that contradicts. */
    boolean samePlace(AddressKey other) {
        boolean core = this.core.equals(other.core) && !this.core.isEmpty();
        boolean flats = flat.isEmpty() || other.flat.isEmpty() || flat.equals(other.flat);
        boolean codes = postcode.isEmpty() || other.postcode.isEmpty() || postcode.equals(other.postcode);
        boolean towns = rest.isEmpty()
                || other.rest.isEmpty()
                || !postcode.isEmpty() && postcode.equals(other.postcode)
                || rest.stream().anyMatch(other.rest::contains);
        return core && flats && codes && towns;
    }

    /** Nothing of the address. */
    @Override
    public String toString() {
        return "AddressKey";
    }
}
