package uk.rubric.redaction.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jspecify.annotations.Nullable;

/** Knows the operators that bring in content of its own which is painted and not gone over: tiles of a pattern, shapes of a soft mask. */
final class Unfollowed {

    private Unfollowed() {}

    /** Whether an operator brings in such content; what cannot be told may. */
    static boolean bringsIn(Operator operator, List<COSBase> operands, @Nullable PDResources resources) {
        if (operands.isEmpty() || !(operands.getLast() instanceof COSName name) || resources == null) {
            return false;
        }
        try {
            return switch (operator.getName()) {
                case "scn", "SCN" -> resources.getPattern(name) instanceof PDTilingPattern;
                case "gs" -> masks(resources.getExtGState(name));
                default -> false;
            };
        } catch (IOException | RuntimeException broken) {
            return true;
        }
    }

    private static boolean masks(@Nullable PDExtendedGraphicsState state) {
        return state != null && state.getSoftMask() != null;
    }
}
