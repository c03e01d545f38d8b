package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;
import uk.rubric.facts.detection.BearersOfForenames;

/** A person of the case while the case is still being read; becomes a {@link Person} when all is known. */
final class CastMember {

    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final List<Name> names = new ArrayList<>();
    private final Set<PrivateText> addresses = new LinkedHashSet<>();
    private @Nullable PersonId id;
    private @Nullable LocalDate born;
    private @Nullable PrivateText pncId;
    private @Nullable PrivateText cro;
    private boolean certain;
    private boolean namesake;
    private boolean bySurnameAlone;
    private boolean besideTheCase;

    CastMember(Optional<PersonId> stated) {
        this.id = stated.orElse(null);
        this.certain = stated.isPresent();
    }

    void is(Role role) {
        roles.add(role);
        if (role != Role.THIRD_PARTY && role != Role.CHILD) {
            roles.remove(Role.THIRD_PARTY);
        }
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    Set<Role> roles() {
        return roles;
    }

    void alsoWritten(Name name) {
        boolean known = names.stream()
                .anyMatch(other ->
                        other.written().equals(name.written()) && other.manner().containsAll(name.manner()));
        if (!known) {
            names.add(name);
        }
    }

    List<Name> names() {
        return names;
    }

    void livesAt(PrivateText address) {
        addresses.add(address);
    }

    Set<PrivateText> addresses() {
        return addresses;
    }

    void bornOn(LocalDate date) {
        if (born == null) {
            born = date;
        }
    }

    Optional<LocalDate> born() {
        return Optional.ofNullable(born);
    }

    void pncId(PrivateText value) {
        if (pncId == null) {
            pncId = value;
        }
    }

    Optional<PrivateText> pncId() {
        return Optional.ofNullable(pncId);
    }

    void cro(PrivateText value) {
        if (cro == null) {
            cro = value;
        }
    }

    Optional<PrivateText> cro() {
        return Optional.ofNullable(cro);
    }

    void isCertain() {
        certain = true;
    }

    /** Marks somebody who is known from the print of a record alone and must not be found by name elsewhere. */
    void isNamesake() {
        namesake = true;
    }

    boolean namesake() {
        return namesake;
    }

    /** Marks somebody of whom nothing but a surname told that he or she is accused. */
    void isBySurnameAlone() {
        bySurnameAlone = true;
    }

    boolean bySurnameAlone() {
        return bySurnameAlone;
    }

    /** Marks somebody who is brought up as a relation, neighbour or keeper. */
    void isBesideTheCase() {
        besideTheCase = true;
    }

    boolean besideTheCase() {
        return besideTheCase;
    }

    boolean woman() {
        return names.stream().anyMatch(name -> name.manner().contains(Name.Manner.WOMAN));
    }

    boolean man() {
        return names.stream().anyMatch(name -> name.manner().contains(Name.Manner.MAN));
    }

    /** Whether a title or the forename speaks for a woman and no title for a man. */
    boolean likelyWoman() {
        return woman() || !man() && names.stream().anyMatch(name -> BearersOfForenames.women(name.first()));
    }

    /** Whether a title or the forename speaks for a man and no title for a woman. */
    boolean likelyMan() {
        return man() || !woman() && names.stream().anyMatch(name -> BearersOfForenames.men(name.first()));
    }

    boolean stated() {
        return id != null;
    }

    /** The person's id; only after the cast has been numbered. */
    PersonId id() {
        if (id == null) {
            throw new IllegalStateException("the cast has not been numbered yet");
        }
        return id;
    }

    void numbered(PersonId number) {
        id = number;
    }

    /** The person as a fact; the fullest name first. */
    Person person() {
        List<PrivateText> writings = names.stream()
                .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
                .map(name -> new PrivateText(name.written()))
                .distinct()
                .toList();
        return new Person(id(), roles, writings, born(), pncId(), cro(), List.copyOf(addresses), certain);
    }

    private static int weight(Name name) {
        return name.forenames().stream().mapToInt(String::length).sum()
                + name.surname().length();
    }

    @Override
    public String toString() {
        return "CastMember " + roles;
    }
}
