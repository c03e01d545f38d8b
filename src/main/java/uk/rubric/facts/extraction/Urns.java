package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection;

/** Takes the case's unique reference number from its forms. */
final class Urns {

    private Urns() {}

    /** The reference that stands on most pages; of equals the first. */
    static Optional<String> in(List<PageReading> pages) {
        java.util.Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        for (PageReading page : pages) {
            for (Detection detection : page.detections()) {
                if (detection.kind() == Kind.URN) {
                    counts.merge(detection.canonical(), 1, Integer::sum);
                }
            }
        }
        String best = null;
        for (var entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
