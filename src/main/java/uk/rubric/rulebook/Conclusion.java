package uk.rubric.rulebook;

import java.util.List;
import java.util.Optional;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Kind;
import uk.rubric.guidance.Severity;

/** What one rule concludes about one fact when the engine is quiet and every permission has been weighed. */
public sealed interface Conclusion permits Conclusion.Report, Conclusion.Permit {

    /** The rule that concludes. */
    RuleId rule();

    /** What it is about: a mention, a page, a document or a print. */
    Fact subject();

    /**
     * Something to report.
     *
     * @param kind of the finding: the mention's own, or WHOLE_DOCUMENT, PAGE and so on
     * @param severity of the paragraph, with the modifiers in force applied
     * @param advice what to do
     * @param why the rule's reasons in the rule's own sentences, and the modifiers that applied
     * @param beside another thing that it rests on, where the rule names one
     */
    record Report(
            RuleId rule,
            Fact subject,
            Outcome outcome,
            Kind kind,
            Severity severity,
            String advice,
            List<String> why,
            Optional<Fact> beside)
            implements Conclusion {}

    /**
     * Something that would be reported but is permitted.
     *
     * @param rule the rule that was defeated
     * @param exemption the code, as in X2
     * @param permittedBy the permitting rule's file stem, as in X2-1
     */
    record Permit(RuleId rule, Fact subject, Kind kind, String exemption, String permittedBy, List<String> why)
            implements Conclusion {}

    /** The kinds of report. */
    enum Outcome {
        BREACH,
        REVIEW,
        OVER_REDACTION
    }
}
