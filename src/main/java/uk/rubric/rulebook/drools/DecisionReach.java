package uk.rubric.rulebook.drools;

import java.util.Locale;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Mention;
import uk.rubric.rulebook.Matter;

/** Tells which matters of a case a recorded decision is about: its document, and there the person or the words it names. */
record DecisionReach(Decision decision) {

    /** Whether the decision is about a matter; one that names nothing is about all of its document or pack. */
    boolean covers(Matter matter) {
        if (matter.fact() instanceof Decision
                || decision.document().isPresent() && !decision.document().get().equals(matter.document())) {
            return false;
        }
        String target = squeezed(decision.target().reveal());
        return target.isEmpty()
                || target.equals(squeezed(matter.person()))
                || matter.fact() instanceof Mention mention
                        && !mention.value().reveal().isBlank()
                        && squeezed(mention.value().reveal()).equals(target);
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
