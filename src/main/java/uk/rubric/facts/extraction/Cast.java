package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Person;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;

/** The people of a case as they are met, each once however often and in whatever writing the name appears. */
final class Cast {

    private final List<CastMember> members = new ArrayList<>();
    private final Map<String, List<CastMember>> byPart = new HashMap<>();

    /** The people that the case statement names; their ids and roles win over whatever the forms say. */
    static Cast of(CaseStatement statement) {
        Cast cast = new Cast();
        for (CaseStatement.StatedPerson stated : statement.people()) {
            CastMember member = new CastMember(Optional.of(stated.id()));
            stated.roles().forEach(member::is);
            stated.name().ifPresent(name -> cast.writing(member, name));
            stated.aliases().forEach(alias -> cast.writing(member, alias));
            stated.born().ifPresent(member::bornOn);
            stated.pncId().ifPresent(member::pncId);
            stated.cro().ifPresent(member::cro);
            stated.addresses().forEach(address -> member.livesAt(address.text()));
            cast.members.add(member);
        }
        return cast;
    }

    private void writing(CastMember member, PrivateText text) {
        Name.parse(text.reveal()).ifPresent(name -> learn(member, name));
    }

    /** The one of several people whom the name means; nobody where it could mean more than one of them. */
    static Optional<CastMember> among(List<CastMember> members, Name name) {
        List<CastMember> agreeing = members.stream()
                .filter(member -> member.names().stream().anyMatch(known -> known.agrees(name))
                        && member.names().stream().noneMatch(known -> strangers(known, name)))
                .toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.getFirst()) : exactly(agreeing, name);
    }

    /** The one of several who has that very name. */
    private static Optional<CastMember> exactly(List<CastMember> members, Name name) {
        List<CastMember> exact = members.stream()
                .filter(member ->
                        member.names().stream().anyMatch(known -> known.parts().equals(name.parts())))
                .toList();
        return name.full() && exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    /** Everybody, in the order in which they were met. */
    List<CastMember> members() {
        return List.copyOf(members);
    }

    /** The members with a role. */
    List<CastMember> with(Role role) {
        return members.stream().filter(member -> member.has(role)).toList();
    }

    /** The only member with a role, if there is exactly one. */
    Optional<CastMember> only(Role role) {
        List<CastMember> all = with(role);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The one person whom the name means; nobody where it could mean several. */
    Optional<CastMember> find(Name name) {
        List<CastMember> agreeing = agreeing(name);
        if (agreeing.size() <= 1) {
            return agreeing.stream().findFirst();
        }
        List<CastMember> exact = agreeing.stream()
                .filter(member ->
                        member.names().stream().anyMatch(known -> known.parts().equals(name.parts())))
                .toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    /** Whether somebody in the case has that surname. */
    boolean knowsSurname(String surname) {
        String folded = Words.foldName(surname);
        return byPart.getOrDefault(folded, List.of()).stream()
                .flatMap(member -> member.names().stream())
                .anyMatch(name -> name.surname().equals(folded));
    }

    /** Whether somebody in the case has that forename or surname. */
    boolean knowsPart(String folded) {
        return !withPart(folded).isEmpty();
    }

    /** Everybody who has that forename or surname, folded. */
    List<CastMember> withPart(String folded) {
        return byPart.getOrDefault(folded, List.of());
    }

    /** Whether the name could mean more than one person, and nothing tells which. */
    boolean knowsSeveral(Name name) {
        return agreeing(name).size() > 1 && find(name).isEmpty();
    }

    private List<CastMember> agreeing(Name name) {
        Set<CastMember> candidates = new LinkedHashSet<>();
        byPart.getOrDefault(name.surname(), List.of()).forEach(candidates::add);
        if (name.full()) {
            byPart.getOrDefault(name.forenames().getFirst(), List.of()).forEach(candidates::add);
        }
        return candidates.stream()
                .filter(member -> !(name.full() && member.bySurnameAlone()))
                .filter(member ->
                        named(member, name) && member.names().stream().noneMatch(known -> strangers(known, name)))
                .toList();
    }

    /** Whoever is known in full is not everybody else of that surname, although called by the surname at times. */
    private static boolean named(CastMember member, Name name) {
        boolean known = member.names().stream().anyMatch(Name::full);
        return member.names().stream().anyMatch(one -> (one.full() || !known || !name.full()) && one.agrees(name));
    }

    /** Whether two titles tell that the names cannot be one person's, whatever else agrees. */
    private static boolean strangers(Name known, Name name) {
        boolean man = known.manner().contains(Name.Manner.MAN) && name.manner().contains(Name.Manner.WOMAN);
        boolean woman =
                known.manner().contains(Name.Manner.WOMAN) && name.manner().contains(Name.Manner.MAN);
        return man || woman || civil(known) && rankAlone(name) || rankAlone(known) && civil(name);
    }

    /** Whoever has a rank is called by it and not Mrs or Mr. */
    private static boolean civil(Name name) {
        return !name.officer()
                && (name.manner().contains(Name.Manner.MAN) || name.manner().contains(Name.Manner.WOMAN));
    }

    private static boolean rankAlone(Name name) {
        return name.officer() && name.forenames().isEmpty();
    }

    /** The person of that name, taken into the cast when new. */
    CastMember meet(Name name, Role role, boolean certain) {
        CastMember member =
                find(name).filter(found -> canBe(found, name, role)).orElseGet(() -> take(Optional.of(name)));
        learn(member, name);
        if (!(member.stated() && role == Role.THIRD_PARTY)
                && !(role == Role.THIRD_PARTY && !member.roles().isEmpty())) {
            member.is(role);
        }
        if (name.officer() && !member.has(Role.POLICE)) {
            member.is(Role.POLICE);
        }
        if (certain) {
            member.isCertain();
        }
        return member;
    }

    /**
     * Whether a name and role can be somebody's who has such a name: an officer of whom only rank and surname are said is none of the
     * civilians of that surname, nor are they the officer.
     */
    private static boolean canBe(CastMember found, Name name, Role role) {
        if (rankAlone(name) && !found.has(Role.POLICE)
                || role == Role.DEFENDANT && found.has(Role.POLICE) && !found.has(Role.DEFENDANT)) {
            return false;
        }
        boolean civilian = name.full() && !name.officer() && role != Role.POLICE;
        return !civilian
                || !found.has(Role.POLICE)
                || found.names().stream().anyMatch(known -> !known.forenames().isEmpty());
    }

    /** The officer who says of himself or herself with rank and surname who he or she is: whoever of that surname makes a statement. */
    CastMember meetSpeaker(Name name) {
        CastMember member = find(name).filter(found -> found.has(Role.WITNESS)).orElse(null);
        if (member == null) {
            return meet(name, Role.POLICE, false);
        }
        learn(member, name);
        member.is(Role.POLICE);
        return member;
    }

    /**
     * Whom a surname alone accuses, as the title of a case does: somebody already met of whom nothing else was said, or somebody new of whom
     * nobody knows yet who it is.
     */
    CastMember meetBySurname(Name name) {
        Optional<CastMember> known = find(name)
                .filter(member ->
                        member.roles().stream().allMatch(role -> role == Role.DEFENDANT || role == Role.THIRD_PARTY));
        CastMember member = known.orElseGet(() -> {
            CastMember taken = take(Optional.of(name));
            taken.isBySurnameAlone();
            return taken;
        });
        learn(member, name);
        member.is(Role.DEFENDANT);
        return member;
    }

    /** Two turn out to be one person: the second is kept. */
    void absorb(CastMember gone, CastMember kept) {
        members.remove(gone);
        byPart.values().forEach(list -> list.remove(gone));
        gone.names().forEach(name -> learn(kept, name));
        kept.is(Role.DEFENDANT);
    }

    /** Somebody who has the name of a person of the case and yet is another: nobody else will be found under it. */
    CastMember namesake(List<Name> names, Role role) {
        CastMember member = new CastMember(Optional.empty());
        members.add(member);
        names.forEach(member::alsoWritten);
        member.isNamesake();
        member.is(role);
        return member;
    }

    /** Somebody whose name nobody says. */
    CastMember nameless(Role role) {
        CastMember member = take(Optional.empty());
        member.is(role);
        return member;
    }

    private CastMember take(Optional<Name> name) {
        CastMember member = new CastMember(Optional.empty());
        members.add(member);
        name.ifPresent(n -> learn(member, n));
        return member;
    }

    /** Keeps one more writing of a member's name. */
    void learn(CastMember member, Name name) {
        member.alsoWritten(name);
        index(member, name.surname());
        if (name.full()) {
            index(member, name.forenames().getFirst());
        }
    }

    private void index(CastMember member, String part) {
        if (part.isEmpty()) {
            return;
        }
        List<CastMember> list = byPart.computeIfAbsent(part, key -> new ArrayList<>());
        if (!list.contains(member)) {
            list.add(member);
        }
    }

    /** Gives everybody without a stated id the next free one of their kind. */
    void number() {
        PersonIds.number(members);
    }

    /** Everybody as facts, sorted by id kind and number. */
    List<Person> people() {
        return PersonIds.sorted(members);
    }
}
