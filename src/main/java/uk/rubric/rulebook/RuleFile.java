package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.authored.AuthoredFile;

/**
 * One rule as its file holds it: either a rule of the guidance (NRG-3.1-1) or an exemption that permits (X2-1).
 *
 * @param name of the rule, which is also the name of its file
 * @param heading the comment on the first line: the paragraph's sentence
 * @param line on which the rule begins
 */
public record RuleFile(
        AuthoredFile source,
        String name,
        String heading,
        String title,
        String editions,
        int line,
        List<Sentence> when,
        List<Sentence> then) {

    static final String ENDING = ".dslr";

    /** The rule's citation, where it is a rule of the guidance. */
    public Optional<RuleId> id() {
        return RuleId.parse(name);
    }

    /** The card that reports show, where it is a rule of the guidance. */
    Optional<RuleCard> card() {
        return id().map(id -> new RuleCard(id, title, editions, reasons(), texts(then), source.name(), line));
    }

    /** The conditions as a reader would say them: every sentence with its narrowing lines behind it. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (Sentence sentence : when) {
            if (sentence.narrows() && !reasons.isEmpty()) {
                String said = reasons.removeLast();
                reasons.add(said + ", " + sentence.text().substring(1).strip());
            } else {
                reasons.add(sentence.text());
            }
        }
        return List.copyOf(reasons);
    }

    /** Whether the rule takes part in an edition, by its {@code @editions("1..")} or {@code "1..3"} or {@code "2"}. */
    public boolean belongsTo(String edition) {
        return EditionRange.parse(editions)
                .map(range -> range.holds(edition))
                .orElseThrow(() -> new IllegalStateException("editions were checked on reading: " + editions));
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
