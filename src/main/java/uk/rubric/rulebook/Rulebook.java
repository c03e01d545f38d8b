package uk.rubric.rulebook;

import java.util.List;
import java.util.Optional;
import uk.rubric.guidance.Edition;

/**
 * A guidance edition together with the rules that check it.
 *
 * @param checksum of guidance and rules, as in {@code sha256:...}: the same files give the same checksum on every machine
 */
public record Rulebook(Edition edition, String checksum, List<RuleCard> cards) {

    /** The card of a rule. */
    public Optional<RuleCard> card(RuleId id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
