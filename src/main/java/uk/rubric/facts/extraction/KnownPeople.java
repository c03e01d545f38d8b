package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;
import uk.rubric.facts.detection.Detection;
import uk.rubric.facts.detection.KnownName;
import uk.rubric.facts.detection.KnownNames;
import uk.rubric.facts.detection.NameMatch;

/** Finds the people of the case wherever a page names them, in any writing of their names. */
final class KnownPeople {

    /** Behind a title a single word is a surname. */
    private static final String SURNAME = "Mx ";

    private final Cast cast;
    private final KnownNames names;
    private final Map<String, CastMember> byKey;

    private KnownPeople(Cast cast, KnownNames names, Map<String, CastMember> byKey) {
        this.cast = cast;
        this.names = names;
        this.byKey = Map.copyOf(byKey);
    }

    /** Everybody who has a name; whoever is known from a print alone is looked for on that print alone. */
    static KnownPeople of(Cast cast) {
        Map<String, CastMember> byKey = new HashMap<>();
        List<KnownName> known = new ArrayList<>();
        for (CastMember member : cast.members()) {
            if (!member.names().isEmpty() && !member.namesake()) {
                String key = member.id().value();
                byKey.put(key, member);
                known.add(new KnownName(
                        key,
                        member.names().stream()
                                .map(name -> member.bySurnameAlone() ? SURNAME + name.written() : name.written())
                                .toList(),
                        member.has(Role.POLICE) || member.has(Role.PROFESSIONAL)));
            }
        }
        return new KnownPeople(cast, KnownNames.of(known), byKey);
    }

    /** All places of a page that name somebody, sorted. */
    List<Spot> spots(PageReading page, PageCast cast) {
        if (page.form().form().ofCriminalRecord()) {
            return cast.subject().map(subject -> onPrint(page, subject)).orElse(List.of());
        }
        List<NameMatch> matches = names.find(page.text());
        Set<CastMember> onPage = onPage(page, cast, matches);
        List<Spot> spots = new ArrayList<>();
        Set<CastMember> inFull = new LinkedHashSet<>();
        for (NameMatch match : matches) {
            List<CastMember> candidates = candidates(match);
            boolean sure =
                    match.strength() == NameMatch.Strength.FULL || match.strength() == NameMatch.Strength.SURNAME_ONLY;
            Optional<CastMember> member = candidates.size() == 1
                    ? Optional.of(candidates.getFirst()).filter(only -> titleAllows(page, match.range(), only))
                    : Name.announced(page.text(), match.range())
                            .flatMap(name -> meant(candidates, name)
                                    .or(() -> charged(page, match.range(), candidates))
                                    .or(() -> ofThisPage(candidates, onPage, match, name))
                                    .or(() -> bySurname(page, cast, inFull, match, candidates))
                                    .or(() -> foremost(page, cast, inFull, match, candidates)));
            if (match.strength() == NameMatch.Strength.FULL && candidates.size() == 1) {
                inFull.add(candidates.getFirst());
            }
            // The name in a mail address or link is part of that detail.
            if (member.isPresent() && !inside(page, match.range())) {
                spots.add(new Spot(Name.withTitle(page.text(), match.range()), member.get(), sure));
            }
        }
        return withFound(page, spots);
    }

    /** The places together with names found that no writing of a known name matches and yet mean one person alone. */
    private List<Spot> withFound(PageReading page, List<Spot> spots) {
        List<Spot> all = new ArrayList<>(spots);
        for (Detection detection : page.names()) {
            if (Spot.over(spots, detection.range())) {
                continue;
            }
            Name.announced(page.text(), Genitives.without(page.text(), detection.range()))
                    .flatMap(cast::find)
                    .filter(member -> !member.namesake() && titleAllows(page, detection.range(), member))
                    .ifPresent(
                            member -> all.add(new Spot(Name.withTitle(page.text(), detection.range()), member, false)));
        }
        all.sort(Comparator.comparingInt(spot -> spot.range().start()));
        return List.copyOf(all);
    }

    /** Behind "R v" a surname is the defendant's. */
    private static Optional<CastMember> charged(PageReading page, TextRange range, List<CastMember> candidates) {
        if (!NarrativeCasting.charged(page.text(), range.start())) {
            return Optional.empty();
        }
        List<CastMember> defendants =
                candidates.stream().filter(member -> member.has(Role.DEFENDANT)).toList();
        return defendants.size() == 1 ? Optional.of(defendants.getFirst()) : Optional.empty();
    }

    /** A bare surname is that of the only one of its bearers named in full before it; the police write so of whom they accuse. */
    private Optional<CastMember> bySurname(
            PageReading page, PageCast cast, Set<CastMember> inFull, NameMatch match, List<CastMember> candidates) {
        if (match.strength() != NameMatch.Strength.SURNAME_ONLY
                || Name.announced(page.text(), match.range())
                        .filter(name -> !name.manner().isEmpty())
                        .isPresent()) {
            return Optional.empty();
        }
        List<CastMember> before = candidates.stream().filter(inFull::contains).toList();
        if (before.size() == 1) {
            return Optional.of(before.getFirst());
        }
        List<CastMember> accused =
                candidates.stream().filter(member -> member.has(Role.DEFENDANT)).toList();
        return accused.size() == 1 && ofThePolice(page, cast) ? Optional.of(accused.getFirst()) : Optional.empty();
    }

    /**
     * Of several whom a part of a name may mean the one whom readers have before them: whose page it is, or who was named in full first on it, or
     * else the only one whom the case is about. Their relations are brought up under a name of their own.
     */
    private static Optional<CastMember> foremost(
            PageReading page, PageCast cast, Set<CastMember> inFull, NameMatch match, List<CastMember> candidates) {
        List<CastMember> allowed = candidates.stream()
                .filter(member -> titleAllows(page, match.range(), member))
                .toList();
        Optional<CastMember> here = cast.principal()
                .filter(allowed::contains)
                .or(() -> inFull.stream().filter(allowed::contains).findFirst());
        if (here.isPresent()) {
            return here;
        }
        List<CastMember> leading = allowed.stream().filter(KnownPeople::leads).toList();
        List<CastMember> inFullName = leading.stream()
                .filter(member -> member.names().stream().anyMatch(Name::full))
                .toList();
        // Whom only a surname tells is hardly somebody else than the only one of that surname whom a full name tells.
        if (inFullName.size() == 1) {
            return Optional.of(inFullName.getFirst());
        }
        return leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
    }

    private static boolean leads(CastMember member) {
        return member.has(Role.DEFENDANT) || member.has(Role.VICTIM) || member.has(Role.COMPLAINANT_1992);
    }

    private static boolean ofThePolice(PageReading page, PageCast cast) {
        return switch (page.form().form()) {
            case MG3, MG4, MG4A, MG5, MG6, MG6C, MG6D, MG6E, MG15, CUSTODY_RECORD -> true;
            case MG11 ->
                cast.subject().filter(subject -> subject.has(Role.POLICE)).isPresent();
            default -> false;
        };
    }

    /** Of several of that name the one who is certainly meant elsewhere on the page, or whose page it is. */
    private static Optional<CastMember> ofThisPage(
            List<CastMember> candidates, Set<CastMember> onPage, NameMatch match, Name name) {
        List<CastMember> here = candidates.stream().filter(onPage::contains).toList();
        boolean forename = match.strength() == NameMatch.Strength.FORENAME_ONLY;
        return forename && here.size() == 1 ? Optional.of(here.getFirst()) : Cast.among(here, name);
    }

    /** Whom the page names in full or by rank, whose fields are on it, and whose page it is. */
    private Set<CastMember> onPage(PageReading page, PageCast cast, List<NameMatch> matches) {
        Set<CastMember> onPage = new HashSet<>(cast.fieldOwners().values());
        cast.subject().ifPresent(onPage::add);
        for (NameMatch match : matches) {
            List<CastMember> candidates = candidates(match);
            Optional<Name> name = Name.announced(page.text(), match.range());
            if (match.strength() == NameMatch.Strength.FULL && candidates.size() == 1) {
                onPage.add(candidates.getFirst());
            } else if (name.filter(Name::officer).isPresent()) {
                meant(candidates, name.get()).ifPresent(onPage::add);
            }
        }
        return onPage;
    }

    private List<CastMember> candidates(NameMatch match) {
        return match.personKeys().stream()
                .map(key -> Objects.requireNonNull(byKey.get(key)))
                .toList();
    }

    /** A rank before a name means the officer among several of that name. */
    private static Optional<CastMember> meant(List<CastMember> candidates, Name name) {
        List<CastMember> officers =
                candidates.stream().filter(member -> member.has(Role.POLICE)).toList();
        return Cast.among(name.officer() && !officers.isEmpty() ? officers : candidates, name);
    }

    private static boolean inside(PageReading page, TextRange range) {
        int last = Search.lastAtOrBefore(
                page.detections().size(), i -> page.detections().get(i).range().start(), range.start());
        for (int i = last; i >= 0 && i > last - 4; i--) {
            Detection detection = page.detections().get(i);
            boolean net = detection.kind() == Kind.EMAIL
                    || detection.kind() == Kind.URL
                    || detection.kind() == Kind.HANDLE
                    || detection.kind() == Kind.ADDRESS;
            if (net && detection.range().contains(range)) {
                return true;
            }
        }
        return false;
    }

    private static boolean titleAllows(PageReading page, TextRange range, CastMember member) {
        return Name.announced(page.text(), range)
                .filter(name -> name.manner().contains(Name.Manner.MAN) && member.woman()
                        || name.manner().contains(Name.Manner.WOMAN) && member.man())
                .isEmpty();
    }

    /** On a print every name that agrees with its subject's is the subject's; others are those whom its orders and notes bring up. */
    private List<Spot> onPrint(PageReading page, CastMember subject) {
        List<Spot> own = page.names().stream()
                .filter(detection -> Name.parse(page.text(detection.range()))
                        .filter(name -> subject.names().stream().anyMatch(known -> known.agrees(name)))
                        .isPresent())
                .map(Detection::range)
                .sorted(Comparator.comparingInt(TextRange::start))
                .map(range -> new Spot(range, subject, true))
                .toList();
        Stream<Spot> others = names.find(page.text()).stream()
                .filter(match -> match.strength() == NameMatch.Strength.FULL
                        && match.personKeys().size() == 1
                        && OthersOnPrints.before(page.text(), match.range().start()))
                .map(match -> new Spot(
                        Name.withTitle(page.text(), match.range()),
                        candidates(match).getFirst(),
                        true))
                .filter(spot -> own.stream().noneMatch(taken -> taken.range().overlaps(spot.range())));
        return Stream.concat(own.stream(), others)
                .sorted(Comparator.comparingInt(spot -> spot.range().start()))
                .toList();
    }
}
