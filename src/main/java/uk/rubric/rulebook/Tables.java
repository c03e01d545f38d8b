package uk.rubric.rulebook;

import java.util.List;
import java.util.Set;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Form;
import uk.rubric.guidance.ParagraphId;

/**
 * The matrices of a rulebook: rows that are facts rather than sentences.
 *
 * @param neverServed which form stays away from whom
 * @param precedence which paragraph speaks where several are broken by the same thing
 */
public record Tables(List<NeverServed> neverServed, List<Precedence> precedence) {

    /** Whether another rulebook's matrices say the same, wherever in their files the rows stand. */
    public boolean sameRows(Tables other) {
        return unplaced().equals(other.unplaced());
    }

    private Tables unplaced() {
        return new Tables(
                neverServed.stream()
                        .map(row -> new NeverServed(row.paragraph(), row.form(), row.audiences(), row.holds(), 0))
                        .toList(),
                precedence.stream()
                        .map(row -> new Precedence(row.leads(), row.givesWay(), row.gravest(), 0))
                        .toList());
    }

    /**
     * A form that never goes to some audiences.
     *
     * @param holds what makes it so, as the rules' sentences name it
     */
    public record NeverServed(ParagraphId paragraph, Form form, Set<Audience> audiences, String holds, int line) {}

    /**
     * One paragraph that speaks for another where both are broken by the same thing.
     *
     * @param gravest whether the finding takes the severity of the gravest paragraph it speaks for
     */
    public record Precedence(ParagraphId leads, ParagraphId givesWay, boolean gravest, int line) {}
}
