package uk.rubric.facts;

/** Something about the case that changes how grave a breach is, as in {@code DOMESTIC_ABUSE}. */
public record Flag(String name) implements Fact {}
