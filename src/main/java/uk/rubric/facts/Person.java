package uk.rubric.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person of the case, with whatever the case statement and the forms say of them.
 *
 * @param names every writing of the name that the case knows, the fullest first
 * @param born the date of birth
 * @param pncId the Police National Computer identifier in canonical form YYYY/NNNNNNND
 * @param cro the Criminal Records Office number in canonical form
 * @param addresses as far as stated
 * @param certain whether the case statement or a form's field names the person, as against a name met in running text
 */
public record Person(
        PersonId id,
        Set<Role> roles,
        List<PrivateText> names,
        Optional<LocalDate> born,
        Optional<PrivateText> pncId,
        Optional<PrivateText> cro,
        List<PrivateText> addresses,
        boolean certain)
        implements Fact {
    public Person {
        roles = Set.copyOf(roles);
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
    }

    /** Whether the person has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The roles only: a birthday is as personal as a name. */
    @Override
    public String toString() {
        return "Person " + id.value() + " " + roles.stream().sorted().toList();
    }
}
