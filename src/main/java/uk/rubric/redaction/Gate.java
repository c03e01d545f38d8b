package uk.rubric.redaction;

import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.Quad;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.redaction.files.Answer;
import uk.rubric.redaction.files.Area;
import uk.rubric.redaction.files.Order;
import uk.rubric.redaction.files.SecretSearch;

/**
 * Reads a redacted copy as a stranger would and says why it must not be handed over, if so. What can only be seen in the file's bytes
 * was looked at before, where the copy was written.
 */
final class Gate {

    /** Of the letters that stay, so many may be missing from a page that became a picture: those that its text layer cannot say. */
    private static final double MOST_MISSING = 0.02;

    private final DocumentPlan plan;
    private final Order order;
    private final Answer answer;

    Gate(DocumentPlan plan, Order order, Answer answer) {
        this.plan = plan;
        this.order = order;
        this.answer = answer;
    }

    /** Why the copy fails, in one sentence without any of its words; nothing where it passes. */
    Optional<String> fails(CaseDocument copy, List<Hidden> hidden) {
        if (!seen(copy)) {
            return Optional.of("The redacted copy could not be read in full.");
        }
        if (!hidden.isEmpty()) {
            return Optional.of("Something still hides in the redacted copy: "
                    + hidden.getFirst().where().words() + ".");
        }
        String said = KeptText.of(copy.pages());
        if (new SecretSearch(order.secrets().stream().map(KeptText::squeezed).toList()).in(said)) {
            return Optional.of("Words that had to go are still in the redacted copy.");
        }
        List<Page> kept = plan.document().pages().stream()
                .filter(page -> !plan.pagesOut().contains(page.number()))
                .toList();
        if (kept.size() != copy.pages().size()) {
            return Optional.of("The redacted copy has other pages than it should.");
        }
        for (int i = 0; i < kept.size(); i++) {
            Optional<String> fault = fails(kept.get(i), copy.pages().get(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether all of the copy was seen. Beside black, lettering is recognised less well; where a picture was read in full before, and its dots
     * outside the areas are the same, what is not recognised now was seen then.
     */
    private static boolean seen(CaseDocument copy) {
        return copy.problems().stream()
                .allMatch(problem -> problem.kind() == ReadingProblem.Kind.UNREAD_INK
                        && copy.page(problem.page()).filter(Page::fromPicture).isPresent());
    }

    private Optional<String> fails(Page before, Page after) {
        String page = " of page " + before.number();
        List<Area> boxes = answer.boxes().stream()
                .filter(box -> box.page() == after.number())
                .toList();
        for (Area box : boxes) {
            String within = KeptText.squeezed(text(after, List.of(box), true));
            if (!within.isEmpty() && !within.equals(KeptText.squeezed(box.citation()))) {
                return Optional.of("Something can still be read in an area" + page + " that was blacked out.");
            }
        }
        if (before.fromPicture()) {
            // What is recognised in a picture is never twice the same to the letter; the look of it was compared.
            return Optional.empty();
        }
        String stays = KeptText.of(before, plan);
        Map<Integer, Integer> missing = counts(stays);
        int letters = missing.values().stream().mapToInt(Integer::intValue).sum();
        String said = KeptText.squeezed(text(after, boxes, false));
        counts(said).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
        answer.noted().stream().map(KeptText::squeezed).distinct().forEach(note -> {
            int times = times(note, said) - times(note, stays);
            counts(note).forEach((c, n) -> missing.merge(c, n * times, Integer::sum));
        });
        boolean raster = answer.methods().get(before.number()) == Answer.Method.RASTER;
        int lost = missing.values().stream().mapToInt(n -> Math.max(0, n)).sum();
        boolean added = missing.values().stream().anyMatch(n -> n < 0);
        return added || lost > (raster ? MOST_MISSING * letters : 0)
                ? Optional.of("The text" + page + " outside the blacked-out areas is not the same as before.")
                : Optional.empty();
    }

    /** The characters in some boxes, or those in none of them. */
    private static String text(Page page, List<Area> areas, boolean inside) {
        if (!page.hasPositions()) {
            return inside ? "" : page.text();
        }
        List<Path2D> shapes = areas.stream().map(area -> shape(area.quad())).toList();
        Positions positions = page.positions();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < positions.characters(); i++) {
            if (positions.boxOf(i) >= 0) {
                float[] box = positions.corners(positions.boxOf(i));
                double x = (box[0] + box[2] + box[4] + box[6]) / 4.0;
                double y = (box[1] + box[3] + box[5] + box[7]) / 4.0;
                if (shapes.stream().anyMatch(shape -> shape.contains(x, y)) == inside) {
                    text.append(page.text().charAt(i));
                }
            }
        }
        return text.toString();
    }

    private static Path2D shape(Quad quad) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(quad.x1(), quad.y1());
        shape.lineTo(quad.x2(), quad.y2());
        shape.lineTo(quad.x3(), quad.y3());
        shape.lineTo(quad.x4(), quad.y4());
        shape.closePath();
        return shape;
    }

    private static int times(String words, String text) {
        int times = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            times++;
        }
        return times;
    }

    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
