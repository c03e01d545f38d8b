package uk.rubric.documents.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.reading.TextRecognition.Mode;
import uk.rubric.documents.reading.TextRecognition.Word;

/** Finds the best reading of a picture: turned upright, levelled, enlarged, evened, each only where it reads more. */
final class PictureText {

    /** Above this share of unread ink, another way of looking is tried, and in the end the page needs a human. */
    static final double TOLERATED_INK = 0.05;

    private static final int GOOD_RESOLUTION = 200;
    private static final double ENLARGED = 1.6;

    /** Large pictures stay as they are: enlarged, they would need more memory than a worker has. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final double LEAST_CONFIDENCE = 25;

    /** Textures of a photograph look like letters here and there, but never for sure. */
    private static final double LEAST_CONFIDENCE_IN_PHOTOGRAPHS = 50;

    /** One way of looking at the picture and what came of it. */
    private record Reading(AffineTransform transform, List<Word> words, double unreadInk) {

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

    RecognisedPicture read(GreyImage picture, int dotsPerInch, boolean page) {
        int turns = page ? recognition.quarterTurns(picture.image(), dotsPerInch) : 0;
        Reading best = look(picture, turns, dotsPerInch, page ? Mode.PAGE : Mode.SCATTERED, false);
        if (!good(best)) {
            best = better(best, look(picture, turns, dotsPerInch, page ? Mode.PAGE : Mode.SCATTERED, true));
        }
        if (!good(best) && !page) {
            best = better(best, look(picture, turns, dotsPerInch, Mode.BLOCK, true));
            for (int other = 1; other < 4 && !good(best); other++) {
                best = better(best, look(picture, other, dotsPerInch, Mode.SCATTERED, false));
            }
        }
        return new RecognisedPicture(place(best), best.unreadInk());
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

    private Reading look(GreyImage picture, int turns, int dotsPerInch, Mode mode, boolean evened) {
        AffineTransform transform = AffineTransform.getQuadrantRotateInstance(turns);
        switch (turns) {
            case 1 -> transform.preConcatenate(AffineTransform.getTranslateInstance(picture.height, 0));
            case 2 -> transform.preConcatenate(AffineTransform.getTranslateInstance(picture.width, picture.height));
            case 3 -> transform.preConcatenate(AffineTransform.getTranslateInstance(0, picture.width));
            default -> {}
        }
        boolean sideways = turns % 2 == 1;
        int width = sideways ? picture.height : picture.width;
        int height = sideways ? picture.width : picture.height;
        double room = Math.sqrt(MOST_PIXELS / (width * (double) height));
        double scale = dotsPerInch < GOOD_RESOLUTION ? Math.clamp(room, 1, ENLARGED) : 1;
        transform.preConcatenate(AffineTransform.getScaleInstance(scale, scale));
        width = (int) Math.ceil(width * scale);
        height = (int) Math.ceil(height * scale);
        GreyImage upright = transform.isIdentity() ? picture : picture.transformed(transform, width, height);
        double skew = Skew.of(upright);
        if (skew != 0) {
            AffineTransform level = AffineTransform.getRotateInstance(Math.toRadians(-skew), width / 2.0, height / 2.0);
            transform.preConcatenate(level);
            upright = picture.transformed(transform, width, height);
        }
        int resolution = (int) (dotsPerInch * scale);
        GreyImage seen = evened ? upright.evened(Math.max(15, resolution / 8)) : upright;
        double least = mode == Mode.PAGE ? LEAST_CONFIDENCE : LEAST_CONFIDENCE_IN_PHOTOGRAPHS;
        List<Word> words = recognition.words(seen.image(), resolution, mode).stream()
                .filter(word -> word.confidence() >= least && hasLetter(word.text()))
                .toList();
        return new Reading(transform, words, UnreadInk.share(upright, words, resolution));
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
            back.transform(corners, 0, corners, 0, 4);
            placed.add(new RecognisedPicture.PlacedWord(word.text(), corners));
        }
        return placed;
    }
}
