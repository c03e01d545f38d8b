package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;

/** Learns what a field tells of its owner beyond the value: a police or professional witness by the occupation, a child by the age. */
final class OwnerTraits {

    private static final int GROWN_UP = 18;

    private static final Map<String, Role> OCCUPATIONS = Table.rows("occupations.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Role.valueOf(row.get(1))));

    private OwnerTraits() {}

    /** Gives the owner of a field the roles that its value tells. */
    static void learn(PageReading page, Field field, CastMember owner) {
        Optional<Kind> kind = field.label().kind();
        String words = Words.fold(page.text(field.value()));
        if (kind.filter(Kind.OCCUPATION::equals).isPresent()) {
            for (String word : words.split(" ")) {
                Optional.ofNullable(OCCUPATIONS.get(word)).ifPresent(owner::is);
            }
        }
        if (kind.filter(Kind.AGE::equals).isPresent() && words.matches("\\d{1,2}( .*)?")) {
            int age = Integer.parseInt(words.split(" ")[0]);
            if (age < GROWN_UP) {
                owner.is(Role.CHILD);
            }
        }
    }
}
