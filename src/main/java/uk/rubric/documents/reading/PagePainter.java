package uk.rubric.documents.reading;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Goes once over everything a page paints and keeps each glyph with its place and order, and whatever could hide or part the text. */
final class PagePainter extends PDFGraphicsStreamEngine {

    /** A page paints more glyphs than any real page does. */
    static final class TooManyGlyphs extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyGlyphs() {
            super("too many glyphs", null, false, false);
        }
    }

    private static final double THINNEST_COVER = 2.5;
    private static final double SHORTEST_RULING = 8;
    private static final double THICK_STROKE = 4;

    private final int glyphLimit;
    private final HiddenLayers layers;
    private final AffineTransform toPage;
    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Deque<Boolean> hiddenContent = new ArrayDeque<>();
    private final Map<PDFont, double[]> heights = new IdentityHashMap<>();
    private final Map<PDColor, Integer> colours = new IdentityHashMap<>();
    private final GeneralPath path = new GeneralPath();
    private int hidden;
    private int clipRule = -1;
    private int order;
    private int spaces;
    private int seen;
    private @Nullable Area clip;
    private @Nullable Rectangle2D clipBounds;
    private boolean clipIsBox;

    PagePainter(PDPage page, HiddenLayers layers, int glyphLimit) {
        super(page);
        this.layers = layers;
        this.glyphLimit = glyphLimit;
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        double w = crop.getWidth();
        double h = crop.getHeight();
        double x = crop.getLowerLeftX();
        double y = crop.getLowerLeftY();
        this.toPage = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -y, -x);
            case 180 -> new AffineTransform(-1, 0, 0, 1, x + w, -y);
            case 270 -> new AffineTransform(0, -1, -1, 0, y + h, x + w);
            default -> new AffineTransform(1, 0, 0, -1, -x, y + h);
        };
        this.width = rotation % 180 == 0 ? w : h;
        this.height = rotation % 180 == 0 ? h : w;
    }

    /** Reads the page and its annotations as a viewer shows them. */
    PaintedPage paint() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (annotation.isHidden() || annotation.isNoView() || layers.hides(annotation.getOptionalContent())) {
                continue;
            }
            // A popup is a window of the viewer and not part of the page.
            if ("Popup".equals(annotation.getSubtype())) {
                continue;
            }
            spaces = 0;
            if (annotation.getNormalAppearanceStream() == null) {
                annotation.constructAppearances();
            }
            showAnnotation(annotation);
        }
        return new PaintedPage(width, height, glyphs, paints, rulings);
    }

    AffineTransform toPage() {
        return toPage;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++seen > glyphLimit) {
            throw new TooManyGlyphs();
        }
        String text = GlyphText.of(font, code);
        if (text.isBlank()) {
            spaces++;
            return;
        }
        double[] extent = heights.computeIfAbsent(font, PagePainter::extent);
        double advance = displacement.getX();
        if (advance <= 0) {
            advance = font.getWidth(code) / 1000;
        }
        float[] corners = {
            0,
            (float) extent[0],
            (float) advance,
            (float) extent[0],
            (float) advance,
            (float) extent[1],
            0,
            (float) extent[1],
        };
        AffineTransform at = matrix.createAffineTransform();
        at.preConcatenate(toPage);
        at.transform(corners, 0, corners, 0, 4);
        Glyph glyph = new Glyph(text, corners, at.getTranslateX(), at.getTranslateY(), ++order, spaces);
        spaces = 0;
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean fills = mode.isFill();
        double alpha = fills ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        glyph.inkless = !(fills || mode.isStroke()) || alpha < 0.05;
        glyph.rgb = rgb(fills ? state.getNonStrokingColor() : state.getStrokingColor());
        if (hidden > 0 || outside(glyph)) {
            glyph.layer = Layer.INVISIBLE;
        }
        glyphs.add(glyph);
    }

    /** A Type 3 glyph is a small drawing; what it draws is the glyph and no box over the text. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        showGlyph(matrix, font, code, displacement);
    }

    private boolean outside(Glyph glyph) {
        double x = glyph.centreX();
        double y = glyph.centreY();
        if (x < 0 || y < 0 || x > width || y > height) {
            return true;
        }
        Rectangle2D bounds = clipBounds();
        if (!bounds.contains(x, y)) {
            // A glyph that is wider than a tight clip still shows where its edges are inside.
            return !bounds.intersects(x - 1, y - 1, 2, 2);
        }
        return !clipIsBox && clip != null && !clip.contains(x, y);
    }

    private Rectangle2D clipBounds() {
        Area now = getGraphicsState().getCurrentClippingPath();
        Rectangle2D bounds = clipBounds;
        if (bounds == null || now != lastClip) {
            lastClip = now;
            Area turned = now.createTransformedArea(toPage);
            clip = turned;
            bounds = turned.getBounds2D();
            clipIsBox = turned.isRectangular();
            clipBounds = bounds;
        }
        return bounds;
    }

    private @Nullable Area lastClip;

    /** How far a font's letters reach above and below the base line, in parts of its size. */
    private static double[] extent(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
        double descent = descriptor == null ? 0 : -Math.abs(descriptor.getDescent()) / 1000;
        if (font instanceof PDType3Font type3) {
            double scale = Math.abs(type3.getFontMatrix().getScaleY());
            double top = type3.getFontBBox() == null ? 0 : type3.getFontBBox().getUpperRightY() * scale;
            double low = type3.getFontBBox() == null ? 0 : type3.getFontBBox().getLowerLeftY() * scale;
            return new double[] {top > 0.1 && top < 3 ? top : 0.75, low < 0 && low > -1 ? low : -0.22};
        }
        return new double[] {
            ascent < 0.4 ? 0.75 : Math.min(ascent, 1.1), descent > -0.05 ? -0.22 : Math.max(descent, -0.4)
        };
    }

    private int rgb(PDColor colour) {
        return colours.computeIfAbsent(colour, c -> {
            try {
                return c.isPattern() ? -1 : c.toRGB();
            } catch (IOException | RuntimeException unknownColour) {
                return -1;
            }
        });
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean hides = COSName.OC.equals(tag) && layers.hides(properties);
        hiddenContent.push(hides);
        hidden += hides ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!hiddenContent.isEmpty() && hiddenContent.pop()) {
            hidden--;
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        boolean hides = layers.hides(form.getOptionalContent());
        hidden += hides ? 1 : 0;
        super.showForm(form);
        hidden -= hides ? 1 : 0;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        boolean hides = layers.hides(group.getOptionalContent());
        hidden += hides ? 1 : 0;
        super.showTransparencyGroup(group);
        hidden -= hides ? 1 : 0;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        order++;
        PDImageXObject object = image instanceof PDImageXObject x ? x : null;
        if (hidden > 0 || object != null && layers.hides(object.getOptionalContent())) {
            return;
        }
        AffineTransform at = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        at.preConcatenate(toPage);
        Shape square = at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        if (image.isStencil()) {
            // A stencil of a single dot is how some programs paint a box.
            if (image.getWidth() * image.getHeight() == 1) {
                cover(square, rgb(getGraphicsState().getNonStrokingColor()), null);
            }
            return;
        }
        boolean seeThrough = object != null
                && (object.getCOSObject().containsKey(COSName.SMASK)
                        || object.getCOSObject().containsKey(COSName.MASK));
        if (!seeThrough && getGraphicsState().getNonStrokeAlphaConstant() > 0.9) {
            cover(square, -1, image);
        } else if (object != null) {
            paints.add(new Paint(new Area(), square.getBounds2D(), -1, image, order));
        }
    }

    private void cover(Shape shape, int rgb, @Nullable PDImage image) {
        Rectangle2D clipped = clipBounds();
        Shape visible = shape;
        if (!clipped.contains(shape.getBounds2D())) {
            Area cut = new Area(shape);
            cut.intersect(clipIsBox || clip == null ? new Area(clipped) : clip);
            visible = cut;
        }
        Rectangle2D bounds = visible.getBounds2D();
        if (bounds.getWidth() < THINNEST_COVER || bounds.getHeight() < THINNEST_COVER) {
            return;
        }
        paints.add(new Paint(isBox(visible, bounds) ? bounds : visible, bounds, rgb, image, order));
    }

    private static boolean isBox(Shape shape, Rectangle2D bounds) {
        double margin = 0.01;
        return shape.contains(
                bounds.getX() + margin,
                bounds.getY() + margin,
                bounds.getWidth() - 2 * margin,
                bounds.getHeight() - 2 * margin);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipRule != -1) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill(windingRule);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill(windingRule);
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        order++;
    }

    private void fill(int windingRule) {
        order++;
        if (hidden > 0) {
            return;
        }
        path.setWindingRule(windingRule);
        Shape shape = path.createTransformedShape(toPage);
        Rectangle2D bounds = shape.getBounds2D();
        if (Math.min(bounds.getWidth(), bounds.getHeight()) < THINNEST_COVER) {
            if (Math.max(bounds.getWidth(), bounds.getHeight()) >= SHORTEST_RULING) {
                boolean level = bounds.getWidth() > bounds.getHeight();
                rulings.add(
                        level
                                ? new Ruling(
                                        bounds.getMinX(), bounds.getCenterY(), bounds.getMaxX(), bounds.getCenterY())
                                : new Ruling(
                                        bounds.getCenterX(), bounds.getMinY(), bounds.getCenterX(), bounds.getMaxY()));
            }
            return;
        }
        PDGraphicsState state = getGraphicsState();
        int rgb = rgb(state.getNonStrokingColor());
        if (opaque(state, state.getNonStrokeAlphaConstant(), rgb)) {
            cover(shape, rgb, null);
        }
    }

    private void stroke() {
        order++;
        PDGraphicsState state = getGraphicsState();
        if (hidden > 0 || state.getAlphaConstant() < 0.05) {
            return;
        }
        float lineWidth = transformWidth(state.getLineWidth());
        if (lineWidth > THICK_STROKE) {
            int rgb = rgb(state.getStrokingColor());
            if (opaque(state, state.getAlphaConstant(), rgb)) {
                Shape line = new BasicStroke(lineWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        .createStrokedShape(path);
                cover(toPage.createTransformedShape(line), rgb, null);
            }
        } else if (lineWidth < THINNEST_COVER) {
            rule();
        }
    }

    /** A highlighter multiplies: only a black one hides what is under it. */
    private static boolean opaque(PDGraphicsState state, double alpha, int rgb) {
        BlendMode mode = state.getBlendMode();
        boolean plain = mode == null || mode.equals(BlendMode.NORMAL) || mode.equals(BlendMode.COMPATIBLE);
        return alpha > 0.9 && (plain || rgb >= 0 && Paint.luminance(rgb) < 0.15);
    }

    /** Keeps the level and upright parts of a thin outline: borders of cells, boxes and rows. */
    private void rule() {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator i = path.getPathIterator(toPage); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    x = startX = point[0];
                    y = startY = point[1];
                }
                case PathIterator.SEG_LINETO -> {
                    rule(x, y, point[0], point[1]);
                    x = point[0];
                    y = point[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    rule(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
                default -> {
                    int last = kind == PathIterator.SEG_CUBICTO ? 4 : 2;
                    x = point[last];
                    y = point[last + 1];
                }
            }
        }
    }

    private void rule(double x1, double y1, double x2, double y2) {
        double w = Math.abs(x2 - x1);
        double h = Math.abs(y2 - y1);
        if (Math.max(w, h) >= SHORTEST_RULING && Math.min(w, h) < 1) {
            rulings.add(new Ruling(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
        }
    }

    /** The part of the page that a rectangle in user space shows at. */
    static Shape onPage(AffineTransform toPage, PDRectangle box) {
        Path2D shape = new Path2D.Double(
                new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
        shape.transform(toPage);
        return shape;
    }
}
