package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/**
 * Finds addresses, each as one detail: pieces that can hardly be anything else are joined over commas, line breaks and capitalised words.
 * A postcode that belongs to no address stays a detail of its own.
 */
final class Addresses implements Family {

    private static final int LABEL_WITHIN = 16;
    private static final Set<String> PUBLIC_HALLS = Set.of(
            "VILLAGE",
            "TOWN",
            "CHURCH",
            "COMMUNITY",
            "PARISH",
            "MEMORIAL",
            "CITY",
            "SPORTS",
            "CONCERT",
            "MASONIC",
            "SCOUT",
            "MARKET",
            "GUILD",
            "MUSIC",
            "BINGO",
            "POOL",
            "SNOOKER",
            "ASSEMBLY",
            "LEGION");
    private static final Set<String> BANKS = Lists.words("banks.txt");
    private static final Set<String> OPEN_TO_ALL = Lists.words("open-to-all.txt");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        AddressWords words = AddressWords.of(page);
        AddressUses uses = new AddressUses(page, cues);
        AddressReach reach = new AddressReach(words);
        for (AddressCluster cluster :
                AddressCluster.of(AddressPieces.of(words, cues, uses), new AddressJoints(words))) {
            @Nullable CueHit cue = uses.cueBefore(cluster.start());
            Use use = uses.of(cue, cluster.start(), cluster.end());
            boolean announced = use == Use.HOME || use == Use.SAFE || use == Use.WORK;
            if (!cluster.address(announced)) {
                continue;
            }
            int from = reach.left(cluster.start(), cluster.postcode());
            if (cluster.onlyPostcode() && from == cluster.start()) {
                postcode(page, cluster, use, sightings);
                continue;
            }
            int to = cluster.postcode() ? cluster.end() : reach.right(cluster.end());
            if (cluster.onlyFlat() && from == cluster.start() && to == cluster.end()) {
                AddressClues.clue(from, to, page.text().substring(from, to), use, sightings);
                continue;
            }
            boolean shared = cluster.location(announced)
                    || !announced && cluster.namedHouse() && (use == Use.BUSINESS || open(page, from, to));
            sightings.add(
                    shared ? Kind.LOCATION : Kind.ADDRESS,
                    from,
                    to,
                    cluster.masked() ? "" : CanonicalForms.address(page.text().substring(from, to)),
                    use,
                    cluster.masked() ? Shown.PARTIAL : Shown.VISIBLE,
                    cue == null ? "" : cues.words(cue),
                    cluster.sure(announced) ? Strength.STRONG : Strength.FAIR);
        }
    }

    /** Whether the name before a street's is that of an inn or another house open to all. */
    private static boolean open(PlainText page, int from, int to) {
        int comma = page.text().indexOf(',', from);
        if (comma < 0 || comma >= to) {
            return false;
        }
        int last = page.wordFrom(comma) - 1;
        if (last < 0 || !OPEN_TO_ALL.contains(page.word(last))) {
            return false;
        }
        // "Sunny Bank" is a house, the bank of a bank's name is none.
        if (page.word(last).equals("BANK")) {
            return last > 0 && BANKS.contains(page.word(last - 1));
        }
        // A hall is a house unless it is the village's or the church's.
        return !page.word(last).equals("HALL") || last > 0 && PUBLIC_HALLS.contains(page.word(last - 1));
    }

    private static void postcode(PlainText page, AddressCluster cluster, Use use, Sightings sightings) {
        int start = cluster.start();
        int end = cluster.end();
        boolean labelled =
                page.upper().substring(Math.max(0, start - LABEL_WITHIN), start).contains("CODE");
        sightings.add(
                Kind.POSTCODE,
                start,
                end,
                cluster.masked() ? "" : CanonicalForms.compact(page.text().substring(start, end)),
                use,
                cluster.masked() ? Shown.PARTIAL : Shown.VISIBLE,
                labelled ? "Postcode" : "",
                labelled || cluster.masked() ? Strength.STRONG : Strength.FAIR);
    }
}
