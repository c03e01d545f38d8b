package uk.rubric.rulebook;

import java.time.LocalDate;
import java.util.List;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Lexicon;

/** A rulebook ready to run; shared by threads. */
public interface RuleEngine {

    /** The rulebook it runs. */
    Rulebook rulebook();

    /** The words to look for in a case that is served on a day. */
    Lexicon lexiconOn(LocalDate day);

    /** What the rulebook concludes about a case, sorted; or which rule failed. */
    Answer run(CaseFacts facts);

    /** Either conclusions or a failure; a failed run is never an empty one. */
    sealed interface Answer permits Concluded, Failed {}

    /** The engine ran to quiet. */
    record Concluded(List<Conclusion> conclusions) implements Answer {}

    /** A rule failed while running; the message names it and holds no personal data. */
    record Failed(String rule, String message) implements Answer {}
}
