package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Contradiction.About;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Shown;
import uk.rubric.facts.detection.CanonicalForms;

/**
 * Finds what the pack says twice and differently of one person, one number or the case itself. Prints of criminal records are held against
 * the people of the case field by field already and take no part.
 */
final class Contradictions {

    /** Numbers of which everybody has one for life; a driver number changes with the name, a passport after ten years. */
    private static final Set<Kind> ONE_FOR_LIFE = EnumSet.of(Kind.NHS_NUMBER, Kind.NI_NUMBER, Kind.PNC_ID, Kind.CRO);

    /** What no two people share, and birthdays, which say something of two names that are alike. */
    private static final Set<Kind> OF_ONE_PERSON = EnumSet.of(
            Kind.NHS_NUMBER,
            Kind.NI_NUMBER,
            Kind.PNC_ID,
            Kind.CRO,
            Kind.DRIVER_NUMBER,
            Kind.PASSPORT,
            Kind.DATE_OF_BIRTH);

    private final Pictures pictures;
    private final Cast cast;
    private final Map<PersonId, CastMember> members = new HashMap<>();
    private final Map<PersonId, List<Mention>> byPerson;
    private final Map<PersonId, CaseStatement.StatedPerson> stated;

    private Contradictions(Pictures pictures, List<Mention> mentions, Cast cast, CaseStatement statement) {
        this.pictures = pictures;
        this.cast = cast;
        cast.members().forEach(member -> members.put(member.id(), member));
        this.byPerson = mentions.stream()
                .filter(mention -> !mention.form().ofCriminalRecord() && mention.shown() != Shown.MASKED)
                .filter(mention -> mention.certainty() == Certainty.KNOWN
                        && !mention.canonical().reveal().isEmpty())
                .filter(mention -> mention.owner().person().isPresent())
                .collect(Collectors.groupingBy(
                        mention -> mention.owner().person().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        this.stated = statement.people().stream()
                .collect(Collectors.toMap(CaseStatement.StatedPerson::id, person -> person, (first, again) -> first));
    }

    /** All of a case, in the order of what they are about. */
    static List<Contradiction> of(
            List<PageReading> pages, List<Mention> mentions, Cast cast, CaseStatement statement, Optional<String> urn) {
        Pictures pictures = Pictures.of(pages);
        Contradictions contradictions = new Contradictions(pictures, mentions, cast, statement);
        List<Contradiction> all = new ArrayList<>();
        for (CastMember member : cast.members()) {
            all.addAll(disagreements(
                    contradictions.said(member, Kind.DATE_OF_BIRTH), About.TWO_BIRTHDAYS, Kind.DATE_OF_BIRTH));
            for (Kind kind : ONE_FOR_LIFE) {
                all.addAll(disagreements(contradictions.said(member, kind), About.TWO_NUMBERS, kind));
            }
        }
        all.addAll(contradictions.holders());
        all.addAll(CollarNumbers.of(pages, mentions).contradictions(pictures));
        all.addAll(CaseReferences.contradictions(pages, urn, pictures));
        return List.copyOf(all);
    }

    /** Everything of one kind that is certainly said of somebody, the case statement first. */
    private List<Said> said(CastMember member, Kind kind) {
        List<Said> said = new ArrayList<>();
        Optional.ofNullable(stated.get(member.id()))
                .flatMap(person -> stated(person, kind))
                .map(Said::stated)
                .ifPresent(said::add);
        mentions(member, kind).map(pictures::said).forEach(said::add);
        return said;
    }

    private static Optional<String> stated(CaseStatement.StatedPerson person, Kind kind) {
        return switch (kind) {
            case DATE_OF_BIRTH -> person.born().map(Object::toString);
            case PNC_ID -> person.pncId().map(PrivateText::reveal).flatMap(CanonicalForms::pncId);
            case CRO -> person.cro().map(PrivateText::reveal).flatMap(CanonicalForms::cro);
            default -> Optional.empty();
        };
    }

    private Stream<Mention> mentions(CastMember member, Kind kind) {
        return byPerson.getOrDefault(member.id(), List.of()).stream().filter(mention -> mention.kind() == kind);
    }

    /**
     * Whatever is said otherwise than by the case statement or, without it, than in most documents: each other value once a document.
     */
    static List<Contradiction> disagreements(List<Said> said, About about, Kind kind) {
        if (said.size() < 2) {
            return List.of();
        }
        Said right = right(said);
        Set<String> told = new HashSet<>();
        List<Contradiction> all = new ArrayList<>();
        for (Said one : said) {
            one.against(right, about, kind)
                    .filter(contradiction -> told.add(contradiction.place().document() + "/" + one.value()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Said right(List<Said> said) {
        if (said.getFirst().place().isEmpty()) {
            return said.getFirst();
        }
        Map<String, Set<String>> documents = new LinkedHashMap<>();
        said.forEach(one -> documents
                .computeIfAbsent(one.value(), value -> new HashSet<>())
                .add(one.place().orElseThrow().document().value()));
        int most = documents.values().stream().mapToInt(Set::size).max().orElse(0);
        return said.stream()
                .filter(one -> documents.getOrDefault(one.value(), Set.of()).size() == most)
                .findFirst()
                .orElseThrow();
    }

    private record Key(Kind kind, String value) {}

    /** Numbers and birthdays that the forms give to two people. */
    private List<Contradiction> holders() {
        Map<Key, Map<CastMember, Said>> holders = new LinkedHashMap<>();
        for (CastMember member : cast.members()) {
            for (Kind kind : OF_ONE_PERSON) {
                said(member, kind)
                        .forEach(
                                one -> holders.computeIfAbsent(new Key(kind, one.value()), key -> new LinkedHashMap<>())
                                        .putIfAbsent(member, one));
            }
        }
        Map<Set<PersonId>, Contradiction> pairs = new LinkedHashMap<>();
        holders.forEach((key, sharing) -> {
            List<CastMember> people = List.copyOf(sharing.keySet());
            for (int i = 1; i < people.size(); i++) {
                CastMember first = people.getFirst();
                CastMember other = people.get(i);
                Said firstSaid = Objects.requireNonNull(sharing.get(first));
                Said otherSaid = Objects.requireNonNull(sharing.get(other));
                twoPeople(key.kind(), first, firstSaid, other, otherSaid)
                        .ifPresent(found -> pairs.putIfAbsent(Set.of(first.id(), other.id()), found));
            }
        });
        return List.copyOf(pairs.values());
    }

    private Optional<Contradiction> twoPeople(Kind kind, CastMember a, Said saidOfA, CastMember b, Said saidOfB) {
        List<Spelling> spellings = new ArrayList<>();
        for (Name one : a.names()) {
            for (Name other : b.names()) {
                if (one.agrees(other)) {
                    return Optional.empty();
                }
                if (one.full() && other.full() && PrintComparison.names(one, other) == Agreement.CLOSE) {
                    spellings.add(new Spelling(one, other));
                }
            }
        }
        if (!spellings.isEmpty()) {
            Said first = named(a, spellings.getFirst().one(), saidOfA);
            Said second = named(b, spellings.getFirst().other(), saidOfB);
            return second.place().isPresent()
                    ? second.against(first, About.TWO_SPELLINGS, Kind.PERSON_NAME)
                    : first.against(second, About.TWO_SPELLINGS, Kind.PERSON_NAME);
        }
        return kind == Kind.DATE_OF_BIRTH ? Optional.empty() : saidOfB.sameOf(saidOfA, About.TWO_HOLDERS);
    }

    private record Spelling(Name one, Name other) {}

    /** Where somebody's name is written so; where only a field's number leads to the name, that number's place. */
    private Said named(CastMember member, Name name, Said number) {
        String value = name.forenames().getFirst() + " " + name.surname();
        return mentions(member, Kind.PERSON_NAME)
                .filter(mention -> Name.parse(mention.value().reveal())
                        .filter(name::agrees)
                        .isPresent())
                .findFirst()
                .map(mention -> new Said(
                        value,
                        mention.value().reveal(),
                        Optional.of(mention.place()),
                        mention.owner(),
                        pictures.has(mention.place())))
                .orElseGet(() -> new Said(value, number.written(), number.place(), number.owner(), number.picture()));
    }
}
