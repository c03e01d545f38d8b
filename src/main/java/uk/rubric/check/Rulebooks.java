package uk.rubric.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.rubric.authored.Fault;
import uk.rubric.rulebook.RuleEngine;

/** Gives the rulebook in force on a day, or the one of a named edition, ready to run. */
public interface Rulebooks {

    /** A rulebook ready to run, or why there is none. */
    sealed interface Choice permits Ready, Broken {}

    /** The rulebook was loaded whole. */
    record Ready(RuleEngine engine) implements Choice {}

    /** The rulebook loads less than its files, or no edition fits; never run what is left of it. */
    record Broken(List<Fault> faults) implements Choice {}

    /** The rulebook of an edition where one is named, else the one in force on the day. */
    Choice choose(LocalDate on, Optional<String> edition);
}
