package uk.rubric.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;

/** Holds what was found in invented cases against what is known of them, kind by kind. */
final class Score {

    /** Of these the stories do not mark every occurrence, so that nothing can be said of how often a find is right. */
    private static final Set<Kind> LOOSE = EnumSet.of(Kind.RELATIONSHIP, Kind.OCCUPATION, Kind.WORKPLACE, Kind.SCHOOL, Kind.MEDICAL, Kind.COUNSELLING,
            Kind.SPECIAL_CATEGORY, Kind.SOCIAL_CARE, Kind.LOCATION, Kind.ADDRESS_CLUE, Kind.AVAILABILITY, Kind.PLACE_OF_BIRTH, Kind.URL);

    /** Nobody's own: to find one of these where a look-alike stands is right. */
    private static final Set<Kind> IMPERSONAL =
            EnumSet.of(Kind.POLICE_NUMBER, Kind.EXHIBIT_REFERENCE, Kind.CASE_REFERENCE, Kind.URN, Kind.REDACTION, Kind.LOCATION, Kind.PAGE, Kind.WHOLE_DOCUMENT);

    private static final Set<OwnerRole> UNPROTECTED = EnumSet.of(OwnerRole.DEFENDANT, OwnerRole.ORGANISATION, OwnerRole.POLICE, OwnerRole.PROFESSIONAL);

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> lookalikes = new EnumMap<>(Kind.class);
    private final Map<String, List<String>> misses = new TreeMap<>();
    private int lookalikesThere;
    private int documents;

    /** @param name of the case, for places */
    void add(String name, InventedCase made, CaseFacts facts) {
        documents += made.documents().size();
        Map<String, List<Mention>> mentions = new HashMap<>();
        facts.mentions().forEach(mention -> mentions.computeIfAbsent(page(mention.document().value(), mention.page()), page -> new ArrayList<>()).add(mention));
        Map<String, List<Gold>> golds = new HashMap<>();
        for (Gold gold : made.gold()) {
            gold.parts().forEach(part -> golds.computeIfAbsent(page(gold.document(), part.page()), page -> new ArrayList<>()).add(gold));
            String story = made.stories().getOrDefault(gold.document(), "");
            if (gold.kind().isPresent()) {
                detail(name, story, made, gold, gold.kind().get(), mentions, facts);
            } else {
                lookalike(name, story, gold, mentions);
            }
        }
        facts.mentions().stream().filter(mention -> !mention.value().reveal().isEmpty()).forEach(mention -> {
            Kind kind = merged(mention.kind());
            Tally tally = tally(kind);
            tally.said++;
            boolean right = golds.getOrDefault(page(mention.document().value(), mention.page()), List.of()).stream()
                    .anyMatch(gold -> gold.kind().filter(known -> alike(known, mention.kind())).isPresent() && overlaps(gold, mention));
            tally.right += right ? 1 : 0;
            if (!right && !LOOSE.contains(kind) && !IMPERSONAL.contains(kind)) {
                miss(kind + " found where none is", made.stories().getOrDefault(mention.document().value(), ""),
                        place(name, mention.document().value(), mention.page(), mention.place().range()));
            }
        });
    }

    private void detail(String name, String story, InventedCase made, Gold gold, Kind known, Map<String, List<Mention>> mentions, CaseFacts facts) {
        Kind kind = merged(known);
        Tally tally = tally(kind);
        tally.there++;
        List<Mention> found = new ArrayList<>();
        for (Gold.Part part : gold.parts()) {
            mentions.getOrDefault(page(gold.document(), part.page()), List.of()).stream()
                    .filter(mention -> alike(known, mention.kind()) && mention.place().range().overlaps(part.range()))
                    .forEach(found::add);
        }
        Optional<Mention> first = found.stream().filter(mention -> merged(mention.kind()) == kind || kind == Kind.POSTCODE).findFirst();
        Gold.Part at = gold.parts().getFirst();
        String place = place(name, gold.document(), at.page(), at.range());
        if (first.isEmpty()) {
            miss(kind + " not found", story, place);
            return;
        }
        tally.found++;
        if (whole(made, gold, found)) {
            tally.whole++;
        } else {
            miss(kind + " found in part", story, place);
        }
        gold.owner().ifPresent(owner -> owner(tally, kind, story, place, owner, first.get(), facts));
    }

    private void owner(Tally tally, Kind kind, String story, String place, InventedPerson owner, Mention mention, CaseFacts facts) {
        tally.owned++;
        boolean role = mention.role() == owner.role();
        boolean person = person(owner, mention, facts);
        tally.ownerRight += person ? 1 : 0;
        tally.roleRight += role ? 1 : 0;
        boolean unsure = mention.role() == OwnerRole.UNKNOWN;
        tally.unsure += unsure ? 1 : 0;
        boolean harmful = !person && UNPROTECTED.contains(mention.role()) && !UNPROTECTED.contains(owner.role());
        tally.harmful += harmful ? 1 : 0;
        if (!person) {
            miss(kind + (unsure ? " of nobody known" : harmful ? " given to somebody unprotected" : " of another person"), story, place);
        }
    }

    /** The same person by name; who is never named can only be told by the role. */
    private static boolean person(InventedPerson owner, Mention mention, CaseFacts facts) {
        List<String> names = facts.people().stream().filter(person -> person.id().value().equals(mention.person())).map(Person::names).flatMap(List::stream)
                .map(known -> known.reveal()).toList();
        return names.isEmpty() || owner.role() == OwnerRole.ORGANISATION ? mention.role() == owner.role() && (!owner.named() || names.isEmpty())
                : names.stream().anyMatch(owner::answersTo);
    }

    private void lookalike(String name, String story, Gold gold, Map<String, List<Mention>> mentions) {
        lookalikesThere++;
        for (Gold.Part part : gold.parts()) {
            for (Mention mention : mentions.getOrDefault(page(gold.document(), part.page()), List.of())) {
                if (!IMPERSONAL.contains(mention.kind()) && mention.place().range().overlaps(part.range())) {
                    lookalikes.merge(mention.kind(), 1, Integer::sum);
                    miss("look-alike taken for " + mention.kind(), story, place(name, gold.document(), part.page(), part.range()));
                }
            }
        }
    }

    private static boolean whole(InventedCase made, Gold gold, List<Mention> found) {
        for (Gold.Part part : gold.parts()) {
            String text = made.documents().stream().filter(document -> document.id().value().equals(gold.document())).findFirst().orElseThrow()
                    .pages().get(part.page() - 1).text();
            for (int i = part.range().start(); i < part.range().end(); i++) {
                int at = i;
                Predicate<Mention> covers = mention -> mention.page() == part.page() && mention.place().range().start() <= at && mention.place().range().end() > at;
                if (Character.isLetterOrDigit(text.charAt(i)) && found.stream().noneMatch(covers)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean overlaps(Gold gold, Mention mention) {
        return gold.document().equals(mention.document().value()) && gold.parts().stream()
                .anyMatch(part -> part.page() == mention.page() && part.range().overlaps(mention.place().range()));
    }

    /** A former name is a name. */
    private static Kind merged(Kind kind) {
        return kind == Kind.FORMER_NAME ? Kind.PERSON_NAME : kind;
    }

    /** Whether a find is no mistake where a detail of a kind stands: a postcode or place inside an address is a part of it, and a place
     * may be told with an address; a postcode on its own may be called either. */
    private static boolean alike(Kind known, Kind said) {
        return merged(known) == merged(said) || known == Kind.ADDRESS && (said == Kind.POSTCODE || said == Kind.LOCATION) || (known == Kind.LOCATION || known == Kind.POSTCODE) && said == Kind.ADDRESS;
    }

    private Tally tally(Kind kind) {
        return tallies.computeIfAbsent(kind, none -> new Tally());
    }

    private void miss(String what, String story, String place) {
        misses.computeIfAbsent(what + " | " + story, key -> new ArrayList<>()).add(place);
    }

    private static String page(String document, int page) {
        return document + ":" + page;
    }

    private static String place(String name, String document, int page, TextRange range) {
        return name + " " + document + " page " + page + ", " + range.start() + "-" + range.end();
    }

    /** The table of one set, and its worst misses by story: places, never what stands there. */
    String table(String title, int worst) {
        StringBuilder table = new StringBuilder("## " + title + "\n\n" + documents + " documents.\n\n"
                + "| kind | there | recall | whole | said | precision | owned | owner right | role right | unsure | harmful |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        Tally all = new Tally();
        Tally details = new Tally();
        tallies.forEach((kind, tally) -> {
            if (tally.there > 0) {
                table.append(tally.row(kind.name(), !LOOSE.contains(kind))).append('\n');
                all.add(tally);
                if (kind != Kind.PERSON_NAME) {
                    details.add(tally);
                }
            }
        });
        table.append(all.row("all", false)).append('\n').append(details.row("all but names", false)).append("\n\nFinds of kinds that are nowhere in the set: ");
        List<String> strays = tallies.entrySet().stream().filter(entry -> entry.getValue().there == 0 && !IMPERSONAL.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue().said).toList();
        table.append(strays.isEmpty() ? "none" : String.join(", ", strays)).append(".\n\nLook-alikes: ").append(lookalikesThere)
                .append("; taken for something personal: ").append(lookalikes.isEmpty() ? "none" : lookalikes.toString()).append(".\n\n");
        if (worst > 0) {
            table.append("| what | story | count | first places |\n| --- | --- | --- | --- |\n");
            misses.entrySet().stream().sorted(Comparator.<Map.Entry<String, List<String>>>comparingInt(entry -> -entry.getValue().size())
                            .thenComparing(Map.Entry::getKey)).limit(worst)
                    .forEach(entry -> table.append("| ").append(entry.getKey()).append(" | ").append(entry.getValue().size()).append(" | ")
                            .append(String.join("; ", entry.getValue().subList(0, Math.min(2, entry.getValue().size())))).append(" |\n"));
            table.append('\n');
        }
        return table.toString();
    }

    /** Every miss, one a line. */
    List<String> misses() {
        return misses.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(place -> entry.getKey() + " | " + place)).toList();
    }
}
