package uk.rubric.rulebook;

import java.util.List;
import java.util.Optional;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Severity;

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

    /** How grave what a rule reports is before the circumstances of a case; nothing where its paragraph is not in the edition. */
    public Optional<Severity> severityOf(RuleId rule) {
        return edition.paragraph(rule.paragraph()).map(paragraph -> paragraph.severityOf(rule.number()));
    }
}
