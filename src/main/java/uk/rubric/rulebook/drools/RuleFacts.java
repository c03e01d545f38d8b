package uk.rubric.rulebook.drools;

import java.util.Set;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Contradiction.About;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Order;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.Setting;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Side;
import uk.rubric.facts.Stage;
import uk.rubric.facts.Use;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.rulebook.Conclusion;

/**
 * The facts of a case as flat records, which is the shape that the vocabulary's meanings speak of: Drools joins them by
 * {@code field == field} through a hash index, which it cannot do with accessors, optionals or nested values.
 *
 * <p>They are public because compiled rules live in a class loader of their own. No value of the case is among them.
 */
public final class RuleFacts {

    private RuleFacts() {}

    /** To whom the pack goes. */
    public record Pack(Audience audience, Stage stage, boolean beyondPolice, boolean toDefence) {}

    /** A whole document, or the run of a bundle's pages that is another form. */
    public record Paper(
            String id,
            String document,
            Form form,
            boolean whole,
            boolean policeOnly,
            String person,
            OwnerRole role,
            Certainty certainty) {}

    /** One page. */
    public record Leaf(
            String id, String document, int page, Form form, Side side, boolean filled, boolean policeOnly) {}

    /**
     * One detail at one place.
     *
     * @param alsoReporter whether its owner reported the incident, whatever else the owner is
     * @param minor whether its owner is under 18 on the day of service
     * @param business whether it is the public number or address of a body and nobody's own
     */
    public record Detail(
            String id,
            Kind kind,
            String document,
            int page,
            Form form,
            String person,
            OwnerRole role,
            Certainty certainty,
            Use use,
            Shown shown,
            Setting setting,
            boolean alsoReporter,
            Minor minor,
            boolean business) {}

    /** Where a kind of detail of a person is hidden first, so that a rule about another place can name this one. */
    public record HiddenFirst(Kind kind, String person, String id) {}

    /** Whether somebody is under 18; not knowing is an answer. */
    public enum Minor {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * A print of somebody's record.
     *
     * @param ageInDays on the day of service; -1 where it does not say when it was printed
     * @param youngest the subject's age at the earliest entry; older than anybody where it cannot be told
     * @param servedAtOffence the least part of a term of custody, in percent, that had passed at another offence; more than the whole where none fell into one
     */
    public record Print(
            String id,
            String document,
            RecordPrint.Type type,
            boolean policeOnlyBlocks,
            boolean mixedPages,
            boolean missingPages,
            boolean countsDiffer,
            int ageInDays,
            boolean entryAfterPrint,
            int youngest,
            int servedAtOffence,
            boolean recordDenied,
            boolean toldOtherwise,
            boolean fromPicture) {}

    /** A print's subject held against one person. */
    public record Compared(
            String document,
            String person,
            OwnerRole role,
            boolean expected,
            Agreement pncId,
            Agreement cro,
            Agreement name,
            Agreement born) {}

    /** Two places that say different things, with what parts them. */
    public record Disagreement(String id, About about, boolean slip, boolean misread) {}

    /** A court's order; the person is empty where the order does not say whom it protects. */
    public record Ordered(Order.Type type, String person) {}

    /** A recorded decision, whole or not. */
    public record Recorded(String id, String code, boolean complete) {}

    /** One thing that a complete decision is about. */
    public record Decided(String id, String code) {}

    /** Something that is true of the case. */
    public record Flagged(String name) {}

    /** A limit that the rulebook sets, as it holds on the day of service. */
    public record Limit(String name, int most) {}

    /** A form that stays away from one audience. */
    public record NeverServed(String paragraph, Form form, Audience audience, String holds) {}

    /**
     * What a rule says about something; it stands unless a permission reaches it.
     *
     * @param beside another thing that it rests on and reports name, or an empty text
     */
    public record Concern(
            String rule,
            String about,
            Conclusion.Outcome outcome,
            boolean ownerMatters,
            boolean whole,
            String advice,
            String beside) {

        /** A concern about one thing alone. */
        public Concern(
                String rule,
                String about,
                Conclusion.Outcome outcome,
                boolean ownerMatters,
                boolean whole,
                String advice) {
            this(rule, about, outcome, ownerMatters, whole, advice, "");
        }
    }

    /**
     * What an exemption permits.
     *
     * @param reach the paragraphs and parts that it reaches, or "all"
     */
    public record Permission(String about, String code, String rule, Set<String> reach) {

        /** A permission as the vocabulary states it, with its reach as authors write it: "3 4 10.7". */
        public Permission(String about, String code, String rule, String reach) {
            this(about, code, rule, Set.of(reach.split(" ")));
        }

        /** Whether it permits what the rules of a paragraph report. */
        boolean reaches(ParagraphId paragraph) {
            return reach.contains("all")
                    || reach.contains(paragraph.toString())
                    || reach.contains(String.valueOf(paragraph.part()));
        }
    }

    /** What a trial asks about. */
    public record Asked(String id) {}

    /** That a rule or a changed copy of it spoke about something, in a trial. */
    public record Spoke(String rule, String about) {}
}
