package uk.rubric.facts;

/** A person's name within one case, as in {@code D1}, {@code V1}, {@code W2}; never the person's real name. */
public record PersonId(String value) implements Comparable<PersonId> {
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }
}
