package uk.rubric.authoring;

import java.nio.file.Path;
import uk.rubric.guidance.Guidance;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.RulebookSource;

/**
 * A sound rulebook laid open for its authors.
 *
 * @param guidance with all its editions
 * @param source the rules of one edition, as written
 * @param engine the same rules, ready to run
 * @param samples the folder of sample documents, which may be missing
 */
public record OpenRulebook(Guidance guidance, RulebookSource source, RuleEngine engine, Path samples) {}
