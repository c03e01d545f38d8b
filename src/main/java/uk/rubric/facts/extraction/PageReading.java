package uk.rubric.facts.extraction;

import java.util.List;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.detection.Detection;

/** A page with everything that can be told from the page alone: its form, its fields, its details. */
record PageReading(
        CaseDocument document,
        Page page,
        PageForm form,
        List<Field> fields,
        Sentences sentences,
        List<Detection> detections) {

    String text() {
        return page.text();
    }

    String text(TextRange range) {
        return page.text().substring(range.start(), range.end());
    }

    /** The names of people that can be read on the page, in reading order. */
    List<Detection> names() {
        return detections.stream()
                .filter(detection -> detection.kind() == Kind.PERSON_NAME && detection.shown() != Shown.MASKED)
                .toList();
    }

    Place place(TextRange range) {
        return new Place(document.id(), page.number(), range, page.quads(range));
    }

    /** Numbers and kinds only. */
    @Override
    public String toString() {
        return "PageReading[" + document.id().value() + " page " + page.number() + ", " + form.form() + "]";
    }
}
