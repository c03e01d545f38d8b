package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Collects what the families find on one page, in places of the page's own text. */
final class Sightings {

    private final PlainText page;
    private final List<Detection> details = new ArrayList<>();
    private final List<TextRange> lookalikes = new ArrayList<>();

    Sightings(PlainText page) {
        this.page = page;
    }

    /** A detail that can be read in full and whose use nothing tells. */
    void add(Kind kind, int start, int end, String canonical, String cue, Strength strength) {
        add(kind, start, end, canonical, Use.UNKNOWN, Shown.VISIBLE, cue, strength);
    }

    /** A detail with all that is known of it. */
    void add(Kind kind, int start, int end, String canonical, Use use, Shown shown, String cue, Strength strength) {
        if (start < end) {
            details.add(new Detection(kind, page.original(start, end), canonical, use, shown, cue, strength));
        }
    }

    /** A place that is certainly no detail though it looks like one: a time, a sum of money, a section of an Act. */
    void lookalike(int start, int end) {
        lookalikes.add(page.original(start, end));
    }

    List<Detection> details() {
        return details;
    }

    List<TextRange> lookalikes() {
        return lookalikes;
    }
}
