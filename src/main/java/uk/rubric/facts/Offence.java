package uk.rubric.facts;

import java.util.Optional;

/** An offence charged, with its place. */
public record Offence(String code, String title, Optional<PrivateText> location) implements Fact {}
