package uk.rubric.documents.reading;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
final class PagePainter extends PathEngine {

    /** A page paints more glyphs than any real page does. */
    static final class TooManyGlyphs extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyGlyphs() {
            super("too many glyphs", null, false, false);
        }
    }

    private static final double THICK_STROKE = 4;
    private static final double THIN_STROKE = 2.5;
    private static final double OPAQUE = 0.9;
    private static final double CLEAR = 0.05;

    private final int glyphLimit;
    private final HiddenLayers layers;
    private final PageFrame frame;
    private final ClipRegion clip;
    private final PaintCollector collector = new PaintCollector();
    private final FontReach.OfPage reaches = new FontReach.OfPage();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final Deque<Boolean> hiddenContent = new ArrayDeque<>();
    private final Map<PDColor, Integer> colours = new IdentityHashMap<>();
    private Group group = new Group(1, false, false);
    private int hidden;
    private int order;
    private int spaces;
    private int seen;

    /** How the group of things that is being painted will be laid on the page as one: a highlighter paints plain boxes in a group that multiplies. */
    private record Group(double alpha, boolean blended, boolean masked) {

        Group within(PDGraphicsState outside) {
            return new Group(
                    alpha * outside.getNonStrokeAlphaConstant(),
                    blended || !plain(outside.getBlendMode()),
                    masked || outside.getSoftMask() != null);
        }
    }

    PagePainter(PDPage page, HiddenLayers layers, int glyphLimit) {
        super(page);
        this.layers = layers;
        this.glyphLimit = glyphLimit;
        this.frame = PageFrame.of(page);
        this.clip = new ClipRegion(frame);
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
        return new PaintedPage(frame, glyphs, collector.paints(), collector.rulings());
    }

    /** Where each picture stands in the order of painting, in the order in which they are met. */
    List<Integer> pictures() {
        return pictures;
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
        FontReach reach = reaches.of(font);
        double advance = displacement.getX();
        if (advance <= 0) {
            advance = font.getWidth(code) / 1000;
        }
        float above = (float) reach.above();
        float below = (float) reach.below();
        float[] corners = {0, above, (float) advance, above, (float) advance, below, 0, below};
        AffineTransform at = matrix.createAffineTransform();
        at.preConcatenate(frame.toPage());
        at.transform(corners, 0, corners, 0, 4);
        Glyph glyph = new Glyph(text, corners, at.getTranslateX(), at.getTranslateY(), ++order, spaces);
        glyph.code = seen;
        spaces = 0;
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean fills = mode.isFill();
        double alpha = group.alpha() * (fills ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant());
        glyph.inkless = !(fills || mode.isStroke()) || alpha < CLEAR;
        glyph.rgb = rgb(fills ? state.getNonStrokingColor() : state.getStrokingColor());
        if (hidden > 0 || clip().hides(glyph)) {
            glyph.layer = Layer.INVISIBLE;
        }
        glyphs.add(glyph);
    }

    /** A Type 3 glyph is a small drawing; what it draws is the glyph and no box over the text. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        showGlyph(matrix, font, code, displacement);
    }

    private ClipRegion clip() {
        clip.follow(getGraphicsState().getCurrentClippingPath());
        return clip;
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
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        boolean hides = layers.hides(form.getOptionalContent());
        Group outer = group;
        hidden += hides ? 1 : 0;
        group = outer.within(getGraphicsState());
        super.showTransparencyGroup(form);
        group = outer;
        hidden -= hides ? 1 : 0;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        pictures.add(++order);
        PDImageXObject object = image instanceof PDImageXObject x ? x : null;
        if (hidden > 0 || object != null && layers.hides(object.getOptionalContent())) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        AffineTransform at = state.getCurrentTransformationMatrix().createAffineTransform();
        at.preConcatenate(frame.toPage());
        Shape square = at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        if (image.isStencil()) {
            // A stencil of a single dot is how some programs paint a box.
            if (image.getWidth() * image.getHeight() == 1) {
                collector.cover(clip().visible(square), rgb(state.getNonStrokingColor()), null, order);
            }
            return;
        }
        boolean glass = object != null
                && (object.getCOSObject().containsKey(COSName.SMASK)
                        || object.getCOSObject().containsKey(COSName.MASK));
        if (!glass && opaque(state.getNonStrokeAlphaConstant(), -1)) {
            collector.cover(clip().visible(square), -1, image, order);
        } else if (object != null) {
            collector.glass(square.getBounds2D(), image, order);
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        order++;
    }

    @Override
    protected void fill(GeneralPath path) {
        order++;
        if (hidden > 0) {
            return;
        }
        Shape shape = path.createTransformedShape(frame.toPage());
        PDGraphicsState state = getGraphicsState();
        int rgb = rgb(state.getNonStrokingColor());
        if (!collector.line(shape.getBounds2D()) && opaque(state.getNonStrokeAlphaConstant(), rgb)) {
            collector.cover(clip().visible(shape), rgb, null, order);
        }
    }

    @Override
    protected void stroke(GeneralPath path) {
        order++;
        PDGraphicsState state = getGraphicsState();
        if (hidden > 0 || state.getAlphaConstant() * group.alpha() < CLEAR) {
            return;
        }
        float lineWidth = transformWidth(state.getLineWidth());
        int rgb = rgb(state.getStrokingColor());
        if (lineWidth < THIN_STROKE) {
            collector.outline(path.getPathIterator(frame.toPage()));
        } else if (lineWidth > THICK_STROKE && opaque(state.getAlphaConstant(), rgb)) {
            Shape line =
                    new BasicStroke(lineWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(path);
            collector.cover(clip().visible(frame.toPage().createTransformedShape(line)), rgb, null, order);
        }
    }

    /** Whether something painted now hides what is under it; of what multiplies, as highlighters do, only black does. */
    private boolean opaque(double alpha, int rgb) {
        PDGraphicsState state = getGraphicsState();
        boolean black = rgb >= 0 && Paint.luminance(rgb) < 0.15;
        boolean plain = plain(state.getBlendMode()) && !group.blended();
        return alpha * group.alpha() > OPAQUE && state.getSoftMask() == null && !group.masked() && (plain || black);
    }

    private static boolean plain(@Nullable BlendMode mode) {
        return mode == null || mode.equals(BlendMode.NORMAL) || mode.equals(BlendMode.COMPATIBLE);
    }
}
