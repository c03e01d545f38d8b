package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.detection.Detection.Strength;

/**
 * Decides which reading holds where several families claim the same characters.
 *
 * <p>A reading without a cue or a passed check gives way to a known look-alike. Among details the more certain wins, then the kind
 * that stands earlier in {@link #PRECEDENCE}, then the longer, then the earlier. What a sentence is about (an illness, a kinship) is no
 * rival of the details that stand in it, so such kinds may overlap the others, though not themselves.
 */
final class Overlaps {

    /** The narrower a kind's shape, the earlier it stands; names come last, since nearly anything in capitals may be one. */
    private static final List<Kind> PRECEDENCE = List.of(
            Kind.BARCODE,
            Kind.EMAIL,
            Kind.URL,
            Kind.IBAN,
            Kind.DRIVER_NUMBER,
            Kind.ADDRESS,
            Kind.ASN,
            Kind.PNC_ID,
            Kind.CRO,
            Kind.URN,
            Kind.NI_NUMBER,
            Kind.DATE_OF_BIRTH,
            Kind.CARD,
            Kind.BANK_ACCOUNT,
            Kind.NHS_NUMBER,
            Kind.PHONE,
            Kind.PASSPORT,
            Kind.TAX_REFERENCE,
            Kind.POLICE_NUMBER,
            Kind.EXHIBIT_REFERENCE,
            Kind.PRISON_NUMBER,
            Kind.CASE_REFERENCE,
            Kind.HOSPITAL_NUMBER,
            Kind.DEVICE_ID,
            Kind.IP_ADDRESS,
            Kind.VRM,
            Kind.HANDLE,
            Kind.LOCATION,
            Kind.POSTCODE,
            Kind.AGE,
            Kind.PLACE_OF_BIRTH,
            Kind.SCHOOL,
            Kind.WORKPLACE,
            Kind.ADDRESS_CLUE,
            Kind.OCCUPATION,
            Kind.FORMER_NAME,
            Kind.REDACTION,
            Kind.PERSON_NAME);

    private static final int[] RANKS = Stream.of(Kind.values())
            .mapToInt(PRECEDENCE::indexOf)
            .map(rank -> rank < 0 ? PRECEDENCE.size() : rank)
            .toArray();

    /** Kinds that say what a stretch is about. */
    private static final Set<Kind> TOPICS = EnumSet.of(
            Kind.MEDICAL,
            Kind.COUNSELLING,
            Kind.SOCIAL_CARE,
            Kind.SPECIAL_CATEGORY,
            Kind.AVAILABILITY,
            Kind.RELATIONSHIP,
            Kind.WRISTBAND);

    /** What overlaps a detail stands no more details before it than this. */
    private static final int LOOKED_BACK = 8;

    private static final Comparator<Detection> BEST_FIRST = Comparator.comparing(
                    (Detection d) -> d.kind() == Kind.PERSON_NAME)
            .thenComparing(Detection::strength)
            .thenComparingInt(d -> rank(d.kind()))
            .thenComparingInt(d -> -d.range().length())
            .thenComparingInt(d -> d.range().start());

    private static final Comparator<Detection> IN_PLACE = Comparator.comparingInt(
                    (Detection d) -> d.range().start())
            .thenComparingInt(d -> d.range().end())
            .thenComparing(Detection::kind);

    private Overlaps() {}

    /** The details that hold, sorted by place. */
    static List<Detection> settle(List<Detection> claims, List<TextRange> lookalikes) {
        TreeMap<Integer, Integer> barred = new TreeMap<>();
        for (TextRange range : lookalikes) {
            barred.merge(range.start(), range.end(), Math::max);
        }
        Map<Integer, Integer> firms = new HashMap<>();
        for (Detection claim : claims) {
            if (claim.kind() == Kind.WORKPLACE) {
                firms.merge(claim.range().start(), claim.range().end(), Math::max);
            }
        }
        List<Detection> settled = new ArrayList<>();
        TreeMap<Integer, Integer> details = new TreeMap<>();
        TreeMap<Integer, Integer> clues = new TreeMap<>();
        List<Detection> sorted = new ArrayList<>(claims);
        sorted.sort(BEST_FIRST);
        for (Detection claim : sorted) {
            if (TOPICS.contains(claim.kind())) {
                settled.add(claim);
            } else if (!firmsStreet(claim, firms)
                    && !yields(claim, barred)
                    && !taken(details, claim.range())
                    && (livesNear(claim) || !taken(clues, claim.range()))) {
                (claim.kind() == Kind.ADDRESS_CLUE ? clues : details)
                        .put(claim.range().start(), claim.range().end());
                settled.add(claim);
            }
        }
        settled.sort(IN_PLACE);
        return withoutRepeats(settled);
    }

    /** A masked stretch inside a partly masked detail is that detail's own, so redactions of it are not claimed twice; names never yield to look-alikes. */
    private static boolean yields(Detection claim, TreeMap<Integer, Integer> barred) {
        return claim.strength() != Strength.STRONG
                && claim.shown() == Shown.VISIBLE
                && claim.kind() != Kind.ADDRESS
                && claim.kind() != Kind.PERSON_NAME
                && taken(barred, claim.range());
    }

    /** "Works at Example Lane Dental Practice": the street is the beginning of the firm's name. */
    private static boolean firmsStreet(Detection claim, Map<Integer, Integer> firms) {
        return (claim.kind() == Kind.ADDRESS || claim.kind() == Kind.LOCATION)
                && firms.getOrDefault(claim.range().start(), 0) > claim.range().end();
    }

    /** "Two doors down from Jane Example": the clue to one home names whoever lives in another. */
    private static boolean livesNear(Detection claim) {
        return claim.kind() == Kind.PERSON_NAME && claim.strength() == Strength.STRONG;
    }

    private static boolean taken(TreeMap<Integer, Integer> ranges, TextRange range) {
        var before = ranges.lowerEntry(range.end());
        return before != null && before.getValue() > range.start();
    }

    private static List<Detection> withoutRepeats(List<Detection> sorted) {
        List<Detection> kept = new ArrayList<>();
        for (Detection detection : sorted) {
            boolean repeat = TOPICS.contains(detection.kind())
                    && kept.subList(Math.max(0, kept.size() - LOOKED_BACK), kept.size()).stream()
                            .anyMatch(k -> k.kind() == detection.kind()
                                    && k.use() == detection.use()
                                    && k.range().overlaps(detection.range()));
            if (!repeat) {
                kept.add(detection);
            }
        }
        return kept;
    }

    private static int rank(Kind kind) {
        return RANKS[kind.ordinal()];
    }
}
