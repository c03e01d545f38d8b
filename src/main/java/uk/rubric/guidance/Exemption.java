package uk.rubric.guidance;

/**
 * A published reason why something that would be a breach may stay.
 *
 * @param code as it is cited: "X2"
 * @param title what is permitted, in one line
 * @param text its conditions and the facts that must be known, Markdown
 */
public record Exemption(String code, String title, String text) {}
