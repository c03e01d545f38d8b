package uk.rubric.facts.detection;

import java.util.List;
import uk.rubric.documents.Page;
import uk.rubric.facts.Kind;
import uk.rubric.facts.ShippedLexicon;

/** What all detectors together find of one kind, in the words of the text. */
final class Found {

    private static final Detectors DETECTORS = ShippedLexicon.detectors();

    private Found() {}

    static List<String> of(Kind kind, String text) {
        return DETECTORS.detect(Page.ofText(1, text)).stream()
                .filter(detection -> detection.kind() == kind)
                .map(detection -> text.substring(
                        detection.range().start(), detection.range().end()))
                .toList();
    }
}
