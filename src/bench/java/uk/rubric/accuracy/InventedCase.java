package uk.rubric.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.OwnerRole;

/**
 * A made-up case file and all that is known of it.
 *
 * @param stories by document id, the story that each document tells
 */
record InventedCase(List<CaseDocument> documents, Map<String, String> stories, List<Gold> gold) {

    /** Whoever appears in several documents of a case, by the part he or she plays; in an order, so that a seed gives the same case on every machine. */
    private static final List<Map.Entry<String, Integer>> CAST = List.of(
            Map.entry("defendant", 1), Map.entry("victim", 1), Map.entry("witness", 6), Map.entry("officer", 4), Map.entry("reporter", 1), Map.entry("professional", 1));

    /** One document about people of its own. */
    static InventedCase single(Story story, Lexicon lexicon, long seed) {
        Maker maker = new Maker(lexicon, new Random(seed));
        maker.add(story, maker::stranger);
        return maker.made();
    }

    /** Many documents about the same people; every witness makes one statement before other stories are told. */
    static InventedCase file(List<Story> stories, Lexicon lexicon, int documents, long seed) {
        Random random = new Random(seed);
        Maker maker = new Maker(lexicon, random);
        Map<String, List<InventedPerson>> cast = new HashMap<>();
        CAST.forEach(part -> cast.put(part.getKey(), IntStream.range(0, part.getValue()).mapToObj(i -> maker.stranger(part.getKey())).toList()));
        Map<String, List<Story>> byMaker = stories.stream().collect(Collectors.groupingBy(story -> story.people().getOrDefault("me", "")));
        List<InventedPerson> speakers = new ArrayList<>(cast.getOrDefault("witness", List.of()));
        speakers.addAll(cast.getOrDefault("victim", List.of()));
        for (InventedPerson speaker : speakers) {
            String speaks = speaker.role() == OwnerRole.VICTIM ? "victim" : "witness";
            List<Story> own = byMaker.getOrDefault(speaks, List.of());
            maker.add(own.get(random.nextInt(own.size())), part -> part.equals(speaks) ? speaker : any(cast, part, maker, random));
        }
        stories.stream().filter(story -> story.name().startsWith("charge")).findFirst()
                .ifPresent(charge -> maker.add(charge, part -> any(cast, part, maker, random)));
        while (maker.documents.size() < documents) {
            Map<String, InventedPerson> taken = new HashMap<>();
            maker.add(stories.get(random.nextInt(stories.size())), part -> {
                InventedPerson person = any(cast, part, maker, random);
                for (int i = 0; i < 20 && taken.containsValue(person); i++) {
                    person = any(cast, part, maker, random);
                }
                taken.put(part + taken.size(), person);
                return person;
            });
        }
        return maker.made();
    }

    /** As what a part of a story is owned. */
    static OwnerRole role(String part) {
        return switch (part) {
            case "defendant" -> OwnerRole.DEFENDANT;
            case "victim" -> OwnerRole.VICTIM;
            case "witness" -> OwnerRole.WITNESS;
            case "reporter" -> OwnerRole.REPORTER;
            case "officer", "Officer" -> OwnerRole.POLICE;
            case "professional", "Professional", "adviser" -> OwnerRole.PROFESSIONAL;
            case "organisation", "Organisation" -> OwnerRole.ORGANISATION;
            case "child", "Child" -> OwnerRole.CHILD;
            default -> OwnerRole.THIRD_PARTY;
        };
    }

    private static InventedPerson any(Map<String, List<InventedPerson>> cast, String part, Maker maker, Random random) {
        List<InventedPerson> known = cast.getOrDefault(part, List.of());
        return known.isEmpty() ? maker.stranger(part) : known.get(random.nextInt(known.size()));
    }

    /** Makes the documents of one case. */
    private static final class Maker {
        private final Lexicon lexicon;
        private final Random random;
        private final List<CaseDocument> documents = new ArrayList<>();
        private final Map<String, String> stories = new HashMap<>();
        private final List<Gold> gold = new ArrayList<>();
        private final List<String> given = new ArrayList<>();
        private @Nullable String urn;

        private Maker(Lexicon lexicon, Random random) {
            this.lexicon = lexicon;
            this.random = random;
        }

        /** The first reference that is drawn is the case's. */
        private String urn(String drawn) {
            if (urn == null) {
                urn = drawn;
            }
            return urn;
        }

        /** Somebody new, whose forename nobody else in the case has. */
        private InventedPerson stranger(String part) {
            OwnerRole role = role(part);
            InventedPerson person = Invention.person(role, random, lexicon);
            for (int i = 0; i < 30 && given.contains(person.given()); i++) {
                person = Invention.person(role, random, lexicon);
            }
            given.add(person.given());
            return person;
        }

        private void add(Story story, Function<String, InventedPerson> casting) {
            Voice voice = new Voice(random, lexicon);
            MarkedText text = Telling.of(story, new Wording(voice, this::urn), random, casting);
            String id = "d" + (documents.size() + 1);
            Wear.Worn worn = new Wear(random, story.picture()).of(text, id);
            List<Page> pages = new ArrayList<>();
            for (String page : worn.pages()) {
                pages.add(new Page(pages.size() + 1, "", 0, 0, page, Positions.NONE, List.of(), story.picture()));
            }
            documents.add(new CaseDocument(new DocumentId(id), id + ".pdf", "", Format.PDF, ReadingStatus.READ, List.of(), pages, Optional.empty()));
            stories.put(id, story.name());
            gold.addAll(worn.gold());
        }

        private InventedCase made() {
            return new InventedCase(List.copyOf(documents), Map.copyOf(stories), List.copyOf(gold));
        }
    }
}
