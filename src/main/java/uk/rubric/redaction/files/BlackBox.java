package uk.rubric.redaction.files;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.PageFrame;
import uk.rubric.documents.reading.SeenPage;

/** Draws the black boxes of a page, each with the paragraph it rests on in white where that fits. */
final class BlackBox {

    /** In points; of two boxes over one gap the second may have begun where no gap is any more. */
    private static final double NARROWEST = 4;

    private static final double SMALLEST_WRITING = 4;
    private static final double LARGEST_WRITING = 9;

    private final PDDocument document;
    private @Nullable PDFont font;

    BlackBox(PDDocument document) {
        this.document = document;
    }

    /** One for all pages: making one takes longer than drawing a page. */
    private PDFont font() {
        PDFont made = font == null ? new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD) : font;
        font = made;
        return made;
    }

    /** Draws boxes over places given in points of the page as shown. */
    void draw(PDPage page, PageFrame frame, List<PageRemoval.Spot> boxes) throws IOException {
        if (boxes.isEmpty()) {
            return;
        }
        AffineTransform toPaper = new AffineTransform(frame.toPage());
        try {
            toPaper.invert();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a page frame only turns and moves", e);
        }
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.saveGraphicsState();
            content.transform(new Matrix(toPaper));
            for (PageRemoval.Spot box : boxes) {
                content.setNonStrokingColor(0f);
                fill(content, box.shape());
                write(content, font(), box);
            }
            content.restoreGraphicsState();
        }
    }

    private static void fill(PDPageContentStream content, Path2D shape) throws IOException {
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo((float) at[0], (float) at[1]);
                default -> content.closePath();
            }
        }
        content.fill();
    }

    /** Writes along the box's lower edge, in the direction in which its text ran. */
    private static void write(PDPageContentStream content, PDFont font, PageRemoval.Spot box) throws IOException {
        double[] corners = PageRemoval.corners(box.shape());
        double width = Math.hypot(corners[2] - corners[0], corners[3] - corners[1]);
        double height = Math.hypot(corners[6] - corners[0], corners[7] - corners[1]);
        double wide = font.getStringWidth(box.citation()) / 1000;
        double size = Math.min(LARGEST_WRITING, Math.min(0.75 * height, 0.9 * width / Math.max(0.1, wide)));
        if (box.citation().isEmpty() || size < SMALLEST_WRITING) {
            return;
        }
        double ux = (corners[2] - corners[0]) / width;
        double uy = (corners[3] - corners[1]) / width;
        double in = (width - wide * size) / 2;
        double up = (height - 0.72 * size) / 2;
        double x = corners[6] + in * ux + up * uy;
        double y = corners[7] + in * uy - up * ux;
        content.beginText();
        content.setNonStrokingColor(1f);
        content.setFont(font, (float) size);
        // Points of the page as shown run downwards, letters upwards.
        content.setTextMatrix(new Matrix((float) ux, (float) uy, (float) uy, (float) -ux, (float) x, (float) y));
        content.showText(box.citation());
        content.endText();
    }

    /** Level boxes as wide as the gaps they lie over; at the end of a line, a whole number of steps, as far as nothing that stays is there. */
    static List<PageRemoval.Spot> fitted(SeenPage page, PageRemoval removal, LineRoom room) {
        return removal.spots().stream()
                .map(spot -> spot.level() ? fitted(page, removal, room, spot) : spot)
                .toList();
    }

    private static PageRemoval.Spot fitted(SeenPage page, PageRemoval removal, LineRoom room, PageRemoval.Spot spot) {
        Rectangle2D box = spot.shape().getBounds2D();
        List<SeenPage.Code> under = page.codes().stream()
                .filter(code -> removal.removes(code.number()))
                .filter(spot::covers)
                .toList();
        double shift = under.stream()
                .mapToDouble(code -> room.moveOf(code.number()))
                .min()
                .orElse(0);
        double end = under.stream()
                .mapToDouble(code -> Math.max(code.corners()[2], code.corners()[4]))
                .max()
                .orElse(box.getMaxX());
        double edge = page.frame().width();
        boolean follows = false;
        for (SeenPage.Code code : page.codes()) {
            float[] k = code.corners();
            boolean sameLine = Math.max(k[1], k[7]) > box.getMinY() && Math.min(k[1], k[7]) < box.getMaxY();
            if (!removal.removes(code.number()) && sameLine && Math.min(k[0], k[2]) >= end - 1) {
                double move = room.moveOf(code.number());
                edge = Math.min(edge, Math.min(k[0], k[2]) + move - 1);
                follows |= !under.isEmpty() && move != shift;
            }
        }
        double left = box.getMinX() + shift;
        double step = LineGap.STEP * box.getHeight();
        double right = follows
                ? edge
                : Math.max(left + box.getWidth(), Math.min(left + step * Math.ceil(box.getWidth() / step), edge));
        left = Math.min(left, right - NARROWEST);
        Path2D wide = new Path2D.Double();
        wide.moveTo(left, box.getMinY());
        wide.lineTo(right, box.getMinY());
        wide.lineTo(right, box.getMaxY());
        wide.lineTo(left, box.getMaxY());
        wide.closePath();
        return new PageRemoval.Spot(wide, spot.citation());
    }
}
