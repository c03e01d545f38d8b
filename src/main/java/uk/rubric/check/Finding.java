package uk.rubric.check;

import java.util.List;
import uk.rubric.documents.Place;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.PrivateText;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.RuleId;

/** What the rulebook says about one place. */
public sealed interface Finding permits Finding.Breach, Finding.NeedsReview, Finding.OverRedaction, Finding.Permitted {

    /** Begins the reason that names another place which has to be looked at too. */
    String OTHER_PLACE = "The other place: ";

    /** What all findings say. */
    Detail detail();

    /** Something shows that must not. */
    record Breach(Detail detail) implements Finding {}

    /** Something that a person must decide, because the program cannot know. */
    record NeedsReview(Detail detail) implements Finding {}

    /** Something is hidden that must show. */
    record OverRedaction(Detail detail) implements Finding {}

    /** Something that would be a breach but for an exemption. */
    record Permitted(Detail detail, String exemption) implements Finding {}

    /** The outcome's name in the report. */
    default String outcome() {
        return switch (this) {
            case Breach breach -> "BREACH";
            case NeedsReview review -> "REVIEW";
            case OverRedaction over -> "OVER_REDACTION";
            case Permitted permitted -> "PERMITTED";
        };
    }

    /**
     * @param id a fingerprint that stays the same while file, place and rule stay the same; it does not tell the value
     * @param title the rule's title
     * @param why the reasons, one sentence each, without values
     */
    record Detail(
            String id,
            RuleId rule,
            String title,
            Severity severity,
            Kind kind,
            Owner owner,
            Place place,
            PrivateText value,
            String advice,
            List<String> why) {}
}
