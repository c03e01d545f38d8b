package uk.rubric.facts.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Role;

/** Gives the people of a case their ids: a letter for what they are in it, and a number. */
final class PersonIds {

    private PersonIds() {}

    /** Gives everybody without a stated id the next free one of their kind: D, V, W, R, P or T and a number. */
    static void number(List<CastMember> members) {
        Set<String> taken = new TreeSet<>();
        members.stream()
                .filter(CastMember::stated)
                .forEach(member -> taken.add(member.id().value()));
        Map<String, Integer> last = new HashMap<>();
        for (CastMember member : members) {
            if (!member.stated()) {
                String letter = letter(member);
                String id;
                do {
                    id = letter + last.merge(letter, 1, Integer::sum);
                } while (!taken.add(id));
                member.numbered(new PersonId(id));
            }
        }
    }

    private static String letter(CastMember member) {
        if (member.has(Role.DEFENDANT)) {
            return "D";
        }
        if (member.has(Role.VICTIM) || member.has(Role.COMPLAINANT_1992)) {
            return "V";
        }
        if (member.has(Role.POLICE) || member.has(Role.PROFESSIONAL)) {
            return "P";
        }
        if (member.has(Role.WITNESS)) {
            return "W";
        }
        return member.has(Role.REPORTER) ? "R" : "T";
    }

    /** Everybody as facts, sorted by id kind and number. */
    static List<Person> sorted(List<CastMember> members) {
        return members.stream()
                .map(CastMember::person)
                .sorted(Comparator.comparing(
                                (Person person) -> person.id().value().replaceAll("\\d.*", ""))
                        .thenComparing(person -> figure(person.id().value()))
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    private static int figure(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
