package uk.rubric.facts.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Tells names that are but the towns of a page's addresses: where "4 Example Road, Kirk Sample" stands on it, "at Kirk Sample station" names nobody. */
final class TownsOfAddresses {

    /** More towns than so many are on no page, and each is looked for. */
    private static final int MOST_TOWNS = 40;

    private static final Pattern TOWN = Pattern.compile("[\\p{Lu}][\\p{L}' \\-]{3,30}");
    private static final Pattern POSTCODE = Pattern.compile(",?\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\s*$");

    private TownsOfAddresses() {}

    /** The claims without the names that are towns. */
    static List<Detection> withoutTowns(String text, List<Detection> claims) {
        TreeMap<Integer, Integer> towns = towns(text, claims);
        return claims.stream()
                .filter(claim -> claim.kind() != Kind.PERSON_NAME
                        || claim.strength() == Strength.STRONG
                        || !inside(towns, claim.range()))
                .toList();
    }

    private static boolean inside(TreeMap<Integer, Integer> towns, TextRange name) {
        var town = towns.floorEntry(name.start());
        return town != null && town.getValue() >= name.end();
    }

    /** Every place where the name of an address's town stands. */
    private static TreeMap<Integer, Integer> towns(String text, List<Detection> claims) {
        Set<String> names = new TreeSet<>();
        for (Detection claim : claims) {
            if (claim.kind() == Kind.ADDRESS && names.size() < MOST_TOWNS) {
                String written = POSTCODE.matcher(text.substring(
                                        claim.range().start(), claim.range().end())
                                .toUpperCase(Locale.ROOT))
                        .replaceFirst("");
                int comma = Math.max(written.lastIndexOf(','), written.lastIndexOf('\n'));
                String town = comma < 0 ? "" : written.substring(comma + 1).strip();
                int last = town.lastIndexOf(' ');
                if (TOWN.matcher(town).matches() && !Streets.lastWords().contains(town.substring(last + 1))) {
                    names.add(town);
                }
            }
        }
        TreeMap<Integer, Integer> places = new TreeMap<>();
        if (!names.isEmpty()) {
            String upper = capitals(text);
            for (String name : names) {
                for (int at = upper.indexOf(name); at >= 0; at = upper.indexOf(name, at + name.length())) {
                    places.merge(at, at + name.length(), Math::max);
                }
            }
        }
        return places;
    }

    /** The text in capitals, character for character: the library's own takes a time that grows with the square of some texts. */
    private static String capitals(String text) {
        char[] capitals = text.toCharArray();
        for (int i = 0; i < capitals.length; i++) {
            capitals[i] = Character.toUpperCase(capitals[i]);
        }
        return new String(capitals);
    }
}
