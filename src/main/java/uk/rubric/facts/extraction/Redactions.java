package uk.rubric.facts.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Use;

/** Tells from a field's label or the words before it what a blacked-out stretch must have held, and whose. */
final class Redactions {

    /** @param police whether the words before are a rank, so that whoever is hidden is an officer */
    private record Masked(Kind kind, Use use, boolean police) {}

    private static final Map<String, Masked> CUES = cues();

    private static final int MOST_WORDS = 4;

    private Redactions() {}

    /** What was blacked out; {@link Kind#REDACTION} where nothing tells. */
    record Told(Kind kind, Owner owner, Use use) {}

    /** What a blacked-out range of a page must have held. */
    static Told tell(PageReading page, PageCast cast, TextRange range, Ownership ownership) {
        if (Offences.placeOfCharge(page, range.start())) {
            return new Told(Kind.ADDRESS, new Owner.Unknown("the place that the charge names"), Use.SCENE);
        }
        for (int i = 0; i < page.fields().size(); i++) {
            Field field = page.fields().get(i);
            boolean tells = field.label().names() || field.label().kind().isPresent();
            if (tells && field.value().overlaps(range) && field.value().start() + 3 >= range.start()) {
                Kind kind = field.label().kind().orElse(Kind.PERSON_NAME);
                return new Told(
                        kind,
                        ownership.inField(field, cast.fieldOwners().get(i)),
                        field.label().use());
            }
        }
        return cue(page, range)
                .map(masked -> new Told(
                        masked.kind(),
                        masked.police()
                                ? new Owner.Likely(Standpoint.POLICE, OwnerRole.POLICE, "the rank before it")
                                : ownership.meant(range, masked.use()),
                        masked.use()))
                .orElseGet(() ->
                        new Told(Kind.REDACTION, new Owner.Unknown("nothing tells what was blacked out"), Use.UNKNOWN));
    }

    private static Optional<Masked> cue(PageReading page, TextRange range) {
        String before = Words.fold(page.text().substring(Math.max(0, range.start() - 40), range.start()));
        List<String> words = List.of(before.split(" "));
        for (int n = Math.min(MOST_WORDS, words.size()); n >= 1; n--) {
            Masked masked = CUES.get(String.join(" ", words.subList(words.size() - n, words.size())));
            if (masked != null) {
                return Optional.of(masked);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Masked> cues() {
        Map<String, Masked> cues = new HashMap<>();
        for (List<String> row : Table.rows("masked.tsv", 4)) {
            cues.put(
                    row.get(0),
                    new Masked(
                            Kind.valueOf(row.get(1)),
                            Use.valueOf(row.get(2)),
                            row.get(3).equals("POLICE")));
        }
        return Map.copyOf(cues);
    }
}
