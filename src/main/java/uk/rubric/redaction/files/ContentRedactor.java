package uk.rubric.redaction.files;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.HiddenLayers;
import uk.rubric.documents.reading.PathEngine;
import uk.rubric.documents.reading.SeenPage;

/**
 * Goes over a page as reading does and writes each of its operators down again, save for what has to go: codes of strings become
 * the room they took, shapes are not painted, pictures lose their dots, and marked content loses its marks with all they say.
 */
final class ContentRedactor extends PathEngine {

    private final PDDocument document;
    private final SeenPage seen;
    private final PageRemoval removal;
    private final FormCopies forms;
    private final Deque<ContentLevel> levels = new ArrayDeque<>();
    private final HiddenMarks marks;
    private final ContentLevel page;
    private final LineRoom room;
    private @Nullable ShownText shown;
    private @Nullable COSBase replacement;
    private boolean drop;
    private boolean unsafe;
    private int nested;
    private int codes;
    private double pen;
    private int pictures;

    ContentRedactor(
            PDDocument document,
            PDPage page,
            SeenPage seen,
            HiddenLayers layers,
            PageRemoval removal,
            FormCopies forms) {
        super(page);
        this.forms = forms;
        this.document = document;
        this.seen = seen;
        this.marks = new HiddenMarks(layers);
        this.removal = removal;
        this.room = LineRoom.of(seen, removal);
        this.page = new ContentLevel(
                page.getResources() == null ? null : page.getResources().getCOSObject());
        levels.push(this.page);
    }

    /** Goes over the page and gives its new content. */
    ContentLevel redact() throws IOException {
        processPage(getPage());
        return page;
    }

    /** Whether something was met that cannot be taken out safely: the page has to become a picture. */
    boolean unsafe() {
        return unsafe;
    }

    private ContentLevel level() {
        return levels.getFirst();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (nested > 0) {
            super.processOperator(operator, operands);
            return;
        }
        switch (operator.getName()) {
            case "Tj", "TJ" -> text(operator, operands);
            case "'" -> nextLine(operands);
            case "\"" -> {
                processOperator(Operator.getOperator("Tw"), operands.subList(0, 1));
                processOperator(Operator.getOperator("Tc"), operands.subList(1, 2));
                nextLine(operands.subList(2, 3));
            }
            case "BT", "ET", "Td", "TD", "Tm", "T*" -> {
                pen = 0;
                run(operator, operands);
                level().add(operator, operands);
            }
            // What marks say (words for screen readers, layers, tags) is not part of what the page shows.
            case "BMC", "BDC", "EMC", "MP", "DP" -> {
                run(operator, operands);
            }
            case "Do" -> object(operator, operands);
            case "BI" -> inlinePicture(operator, operands);
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> path(operator, operands);
            case "sh" -> {
                run(operator, operands);
                if (!marks.hide()) {
                    level().add(operator, operands);
                }
            }
            default -> {
                unsafe |= Unfollowed.bringsIn(operator, operands, getResources());
                run(operator, operands);
                level().add(operator, operands);
            }
        }
    }

    /** Lets the engine follow an operator; others that it is made of are not written down. */
    private void run(Operator operator, List<COSBase> operands) throws IOException {
        nested++;
        try {
            super.processOperator(operator, operands);
        } finally {
            nested--;
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        // Reading passes over what it cannot follow, and so it may have passed over words.
        unsafe = true;
    }

    private void nextLine(List<COSBase> operands) throws IOException {
        processOperator(Operator.getOperator("T*"), List.of());
        processOperator(Operator.getOperator("Tj"), operands);
    }

    private void text(Operator operator, List<COSBase> operands) throws IOException {
        ShownText text = new ShownText();
        int before = codes;
        shown = text;
        run(operator, operands);
        shown = null;
        if (text.changes(room, pen)) {
            level().change();
            level().add(Operator.getOperator("TJ"), List.of(text.array(room, pen)));
            pen = text.penAfter(room, pen);
        } else {
            level().add(operator, operands);
        }
    }

    /** Where text moved, so that no gap tells the width of what went. */
    LineRoom room() {
        return room;
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        for (COSBase item : array) {
            if (item instanceof COSNumber number && shown != null) {
                shown.gap(number);
            }
            COSArray one = new COSArray();
            one.add(item);
            super.showTextStrings(one);
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (shown != null) {
            shown.begin(string, getGraphicsState().getTextState());
        }
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        boolean goes = removal.removes(++codes);
        unsafe |= goes && font instanceof PDType3Font;
        unsafe |= font.isVertical() && (goes || room.moveOf(codes) != 0);
        if (shown != null) {
            shown.code(codes, goes, displacement.getX(), matrix.getScalingFactorX() / 1000);
        }
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        showGlyph(matrix, font, code, displacement);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marks.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.end();
    }

    private void object(Operator operator, List<COSBase> operands) throws IOException {
        COSName name = operands.isEmpty() ? null : operands.getFirst() instanceof COSName n ? n : null;
        drop = true;
        replacement = null;
        run(operator, operands);
        if (replacement != null) {
            level().paint(replacement);
        } else if (drop || name == null) {
            level().change();
        } else {
            level().keep(name);
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        form(form, () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        form(form, () -> super.showTransparencyGroup(form));
    }

    private interface Showing {
        void show() throws IOException;
    }

    private void form(PDFormXObject form, Showing showing) throws IOException {
        int outer = nested;
        nested = 0;
        COSDictionary own =
                form.getResources() == null ? null : form.getResources().getCOSObject();
        ContentLevel inner = new ContentLevel(
                own != null
                        ? own
                        : getResources() == null ? null : getResources().getCOSObject());
        marks.begin(form.getOptionalContent());
        levels.push(inner);
        try {
            showing.show();
        } finally {
            drop = marks.hide();
            levels.pop();
            marks.end();
            nested = outer;
        }
        replacement = drop ? null : forms.of(form, inner);
        if (!drop && inner.changed()) {
            level().change();
        }
    }

    private void inlinePicture(Operator operator, List<COSBase> operands) throws IOException {
        drop = true;
        replacement = null;
        run(operator, operands);
        if (replacement != null) {
            level().paint(replacement);
        } else if (drop) {
            level().change();
        } else {
            level().add(operator, operands);
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        int number = pictures++;
        AffineTransform at = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        at.preConcatenate(seen.frame().toPage());
        boolean hides = marks.hide(image instanceof PDImageXObject object ? object.getOptionalContent() : null);
        PictureFate fate = hides ? PictureFate.hidden() : PictureFate.of(document, image, number, at, seen, removal);
        drop = fate.goes();
        replacement = fate.replacement();
        unsafe |= fate.unsafe();
        if (replacement != null) {
            level().change();
        }
    }

    private void path(Operator operator, List<COSBase> operands) throws IOException {
        drop = false;
        run(operator, operands);
        if (drop || marks.hide()) {
            level().change();
            level().add(Operator.getOperator("n"), List.of());
        } else {
            level().add(operator, operands);
        }
    }

    @Override
    protected void fill(GeneralPath shape) {
        painted(shape);
    }

    @Override
    protected void stroke(GeneralPath shape) {
        painted(shape);
    }

    private void painted(GeneralPath path) {
        Shape onPage = path.createTransformedShape(seen.frame().toPage());
        drop |= Drawn.within(onPage, removal.shapes());
        unsafe |= Drawn.lettersReachInto(onPage, removal.shapes());
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A shading has no words.
    }
}
