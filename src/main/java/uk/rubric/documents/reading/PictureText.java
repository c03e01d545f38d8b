package uk.rubric.documents.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.reading.TextRecognition.Mode;
import uk.rubric.documents.reading.TextRecognition.Word;

/** Finds the best reading of a picture: turned upright, levelled, enlarged, evened, unbent, each only where it reads more. */
final class PictureText {

    /** Above this share of unread ink, another way of looking is tried, and in the end the page needs a human. */
    static final double TOLERATED_INK = 0.05;

    private static final int GOOD_RESOLUTION = 200;
    private static final double ENLARGED = 1.6;

    /** Large pictures stay as they are: enlarged, they would need more memory than a worker has. */
    private static final double MOST_PIXELS = 12_000_000;

    /** A photograph of which nothing is brighter was taken in the dark. */
    private static final int DARK = 150;

    private static final double LEAST_CONFIDENCE = 25;

    /** Textures of a photograph look like letters here and there, but never for sure. */
    private static final double LEAST_CONFIDENCE_IN_PHOTOGRAPHS = 50;

    /** How the picture is looked at: turned clockwise by so many degrees, its rows unbent or not, evened or not, and from how much closer. */
    private record View(double degrees, boolean unbent, boolean evened, Mode mode, double closer) {

        View(double degrees, boolean unbent, boolean evened, Mode mode) {
            this(degrees, unbent, evened, mode, 1);
        }

        View fromCloser(double closer) {
            return new View(degrees, unbent, evened, mode, closer);
        }
    }

    /**
     * One way of looking at the picture and what came of it.
     *
     * @param bend that was taken out of the rows
     */
    private record Reading(View view, AffineTransform transform, Lie.Bend bend, List<Word> words, double unreadInk) {

        /** The same place in pixels of the picture as it was given, but level. */
        float[] level(float[] seen) {
            float[] level = seen.clone();
            double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
            for (int i = 0; i < level.length; i++) {
                level[i] = (float) (level[i] / scale);
            }
            return level;
        }

        double score() {
            return words.stream()
                    .mapToDouble(word -> (word.confidence() - 40) * word.text().length())
                    .sum();
        }
    }

    private final TextRecognition recognition;

    PictureText(TextRecognition recognition) {
        this.recognition = recognition;
    }

    RecognisedPicture read(GreyImage taken, int dotsPerInch, boolean page) {
        GreyImage picture = !page && taken.shade(0.995) < DARK ? taken.brightened() : taken;
        Reading best = page ? page(picture, dotsPerInch) : photograph(picture, dotsPerInch);
        List<RecognisedPicture.PlacedWord> words = place(best);
        boolean doubtful = !page
                && CloserLook.worthwhile(words)
                && CloserLook.differs(
                        words, place(look(picture, best.view().fromCloser(CloserLook.CLOSER), dotsPerInch)));
        return new RecognisedPicture(words, Barcodes.in(taken), best.unreadInk(), doubtful);
    }

    private Reading page(GreyImage picture, int dotsPerInch) {
        double upright = 90.0 * recognition.quarterTurns(picture.image(), dotsPerInch);
        return best(
                picture,
                dotsPerInch,
                List.of(new View(upright, false, false, Mode.PAGE), new View(upright, false, true, Mode.PAGE)));
    }

    /** Something in a photograph may lie at any angle, upside down too, and be bent round a wrist or a bottle. */
    private Reading photograph(GreyImage picture, int dotsPerInch) {
        List<List<LetterInk.Blob>> rows = LetterInk.rows(LetterInk.letters(picture, dotsPerInch)).stream()
                .filter(LetterInk::looksWritten)
                .toList();
        double lean = -Lie.lean(rows);
        List<View> views = new ArrayList<>(List.of(
                new View(lean, false, false, Mode.SCATTERED),
                new View(lean, false, true, Mode.SCATTERED),
                new View(lean, false, true, Mode.BLOCK)));
        if (!Lie.bend(rows).equals(Lie.Bend.NONE)) {
            views.addFirst(new View(0, true, true, Mode.BLOCK));
            views.addFirst(new View(0, true, false, Mode.SCATTERED));
        }
        for (int other = 1; other < 4; other++) {
            views.add(new View(lean + 90 * other, false, false, Mode.SCATTERED));
        }
        return best(picture, dotsPerInch, views);
    }

    /** The reading of the first view that leaves little unread, else the best of all. */
    private Reading best(GreyImage picture, int dotsPerInch, List<View> views) {
        Reading best = look(picture, views.getFirst(), dotsPerInch);
        for (View view : views.subList(1, views.size())) {
            if (good(best)) {
                break;
            }
            best = better(best, look(picture, view, dotsPerInch));
        }
        return best;
    }

    private static boolean good(Reading reading) {
        return reading.unreadInk() <= TOLERATED_INK && (reading.words().isEmpty() || reading.score() > 0);
    }

    /** More text read for sure wins; where neither says anything, less ink left over. */
    private static Reading better(Reading one, Reading other) {
        if (other.score() > 0 || one.score() > 0) {
            return other.score() > one.score() ? other : one;
        }
        return other.unreadInk() < one.unreadInk() ? other : one;
    }

    private Reading look(GreyImage picture, View view, int dotsPerInch) {
        AffineTransform transform = AffineTransform.getRotateInstance(Math.toRadians(view.degrees()));
        Rectangle2D turned = transform
                .createTransformedShape(new Rectangle2D.Double(0, 0, picture.width, picture.height))
                .getBounds2D();
        transform.preConcatenate(AffineTransform.getTranslateInstance(-turned.getX(), -turned.getY()));
        double room = Math.sqrt(MOST_PIXELS / (turned.getWidth() * turned.getHeight()));
        double scale = (dotsPerInch < GOOD_RESOLUTION ? Math.clamp(room, 1, ENLARGED) : 1) * view.closer();
        transform.preConcatenate(AffineTransform.getScaleInstance(scale, scale));
        int width = (int) Math.ceil(turned.getWidth() * scale - 1e-6);
        int height = (int) Math.ceil(turned.getHeight() * scale - 1e-6);
        GreyImage upright = transform.isIdentity() ? picture : drawn(picture, view, transform, width, height);
        // What leans in a photograph was turned by its rows of letters; its edges would say something else.
        double skew = view.degrees() % 90 == 0 && !view.unbent() ? Skew.of(upright) : 0;
        if (skew != 0) {
            AffineTransform level = AffineTransform.getRotateInstance(Math.toRadians(-skew), width / 2.0, height / 2.0);
            transform.preConcatenate(level);
            upright = drawn(picture, view, transform, width, height);
        }
        int resolution = (int) (dotsPerInch * scale);
        Lie.Bend bend =
                view.unbent() ? Lie.bend(LetterInk.rows(LetterInk.letters(upright, resolution))) : Lie.Bend.NONE;
        GreyImage straight = bend.equals(Lie.Bend.NONE) ? upright : upright.unbent(bend);
        GreyImage seen = view.evened() ? straight.evened(Math.max(15, resolution / 8)) : straight;
        double least = view.mode() == Mode.PAGE ? LEAST_CONFIDENCE : LEAST_CONFIDENCE_IN_PHOTOGRAPHS;
        List<Word> words = recognition.words(seen.image(), resolution, view.mode()).stream()
                .filter(word -> word.confidence() >= least && hasLetter(word.text()))
                .toList();
        return new Reading(
                view, transform, bend, words, UnreadInk.share(straight, words, resolution, view.mode() == Mode.PAGE));
    }

    private static GreyImage drawn(GreyImage picture, View view, AffineTransform transform, int width, int height) {
        return view.mode() == Mode.PAGE
                ? picture.transformed(transform, width, height)
                : picture.turned(transform, width, height);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static List<RecognisedPicture.PlacedWord> place(Reading reading) {
        AffineTransform back;
        try {
            back = reading.transform().createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
        List<RecognisedPicture.PlacedWord> placed = new ArrayList<>();
        for (Word word : reading.words()) {
            double ownHeight = word.bottom() - word.top();
            boolean wholeLine = word.lineBottom() - word.lineTop() < 2.2 * ownHeight;
            double top = wholeLine ? word.lineTop() : word.top();
            double bottom = wholeLine ? word.lineBottom() : word.bottom();
            float[] corners = {
                (float) word.left(), (float) top, (float) word.right(), (float) top,
                (float) word.right(), (float) bottom, (float) word.left(), (float) bottom
            };
            float[] level = reading.level(corners);
            for (int i = 0; i < corners.length; i += 2) {
                corners[i + 1] += (float) reading.bend().down(corners[i]);
            }
            back.transform(corners, 0, corners, 0, 4);
            placed.add(new RecognisedPicture.PlacedWord(
                    word.text(), corners, reading.view().mode() != Mode.PAGE ? level : corners));
        }
        return placed;
    }
}
