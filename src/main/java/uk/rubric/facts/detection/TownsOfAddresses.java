package uk.rubric.facts.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Tells names that are but the towns of a page's addresses: where "4 Example Road, Kirk Sample" stands on it, "at Kirk Sample station" names nobody. */
public final class TownsOfAddresses {

    private static final Pattern TOWN = Pattern.compile("[\\p{Lu}][\\p{L}' \\-]{3,30}");
    private static final Pattern POSTCODE = Pattern.compile(",?\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\s*$");

    private TownsOfAddresses() {}

    /** The claims without the names that are towns. */
    static List<Detection> withoutTowns(String text, List<Detection> claims) {
        Map<String, Set<String>> towns = towns(text, claims);
        return towns.isEmpty()
                ? claims
                : claims.stream()
                        .filter(claim -> claim.kind() != Kind.PERSON_NAME
                                || claim.strength() == Strength.STRONG
                                || !town(text, claim.range(), towns))
                        .toList();
    }

    /** The words of the towns that a page's addresses end with, in capitals, each stretch of them for itself. */
    public static Set<String> words(String text, List<Detection> details) {
        return towns(text, details).keySet();
    }

    /** Whether a name is a town or stands inside the name of one. */
    private static boolean town(String text, TextRange name, Map<String, Set<String>> towns) {
        String written = text.substring(name.start(), name.end()).toUpperCase(Locale.ROOT);
        for (String town : towns.getOrDefault(written, Set.of())) {
            int from = name.start() - town.indexOf(written);
            if (text.regionMatches(true, from, town, 0, town.length())) {
                return true;
            }
        }
        return false;
    }

    /** The towns of a page's addresses by each stretch of their words. */
    private static Map<String, Set<String>> towns(String text, List<Detection> claims) {
        Map<String, Set<String>> towns = new HashMap<>();
        for (Detection claim : claims) {
            if (claim.kind() == Kind.ADDRESS) {
                String written = POSTCODE.matcher(text.substring(
                                        claim.range().start(), claim.range().end())
                                .toUpperCase(Locale.ROOT))
                        .replaceFirst("");
                int comma = Math.max(written.lastIndexOf(','), written.lastIndexOf('\n'));
                String town = comma < 0 ? "" : written.substring(comma + 1).strip();
                if (TOWN.matcher(town).matches()
                        && !Streets.lastWords().contains(town.substring(town.lastIndexOf(' ') + 1))) {
                    byStretch(town, towns);
                }
            }
        }
        return towns;
    }

    private static void byStretch(String town, Map<String, Set<String>> towns) {
        String[] words = town.split(" ");
        for (int first = 0; first < words.length; first++) {
            StringBuilder stretch = new StringBuilder();
            for (int last = first; last < words.length; last++) {
                stretch.append(stretch.isEmpty() ? "" : " ").append(words[last]);
                towns.computeIfAbsent(stretch.toString(), none -> new TreeSet<>())
                        .add(town);
            }
        }
    }
}
