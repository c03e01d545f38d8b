package uk.rubric.documents.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.tesseract.TessBaseAPI;

/** The text recogniser (Tesseract) with its English and orientation models; one for each worker. */
final class TextRecognition implements AutoCloseable {

    /** How the recogniser is to look at a picture. */
    enum Mode {
        /** A page: columns, paragraphs, lines. */
        PAGE(3),
        /** A photograph: words wherever they are. */
        SCATTERED(11),
        /** One block of text. */
        BLOCK(6);

        private final int segmentation;

        Mode(int segmentation) {
            this.segmentation = segmentation;
        }
    }

    /**
     * A word as recognised, in pixels.
     *
     * @param lineTop of the line it stands in
     * @param lineBottom likewise
     */
    record Word(
            String text,
            double confidence,
            double left,
            double top,
            double right,
            double bottom,
            double lineTop,
            double lineBottom) {}

    private final TessBaseAPI engine;

    /** An engine of its own: asked in the engine for English, orientation ends in an exception. */
    private final TessBaseAPI orientation;

    private final Path models;

    private TextRecognition(TessBaseAPI engine, TessBaseAPI orientation, Path models) {
        this.engine = engine;
        this.orientation = orientation;
        this.models = models;
    }

    /** Starts the recogniser, or gives nothing where its native library is missing. */
    static Optional<TextRecognition> start() {
        try {
            Path models = Files.createTempDirectory("rubric-models");
            unpack("eng.traineddata", models);
            unpack("osd.traineddata", models);
            TessBaseAPI engine = new TessBaseAPI();
            TessBaseAPI orientation = new TessBaseAPI();
            if (engine.Init(models.toString(), "eng") != 0 || orientation.Init(models.toString(), "osd") != 0) {
                return Optional.empty();
            }
            // What it says about a document must not reach any log.
            engine.SetVariable("debug_file", "/dev/null");
            orientation.SetVariable("debug_file", "/dev/null");
            return Optional.of(new TextRecognition(engine, orientation, models));
        } catch (IOException | LinkageError missing) {
            return Optional.empty();
        }
    }

    private static void unpack(String model, Path into) throws IOException {
        try (InputStream in = TextRecognition.class.getResourceAsStream("/tessdata/" + model)) {
            if (in == null) {
                throw new IOException("no model " + model);
            }
            Files.copy(in, into.resolve(model));
        }
    }

    /** The quarter turns clockwise by which the picture must be turned to stand upright; 0 where it cannot be told. */
    int quarterTurns(BufferedImage grey, int dotsPerInch) {
        show(orientation, grey, dotsPerInch);
        try (IntPointer degrees = new IntPointer(1);
                FloatPointer confidence = new FloatPointer(1);
                BytePointer script = new BytePointer();
                FloatPointer scriptConfidence = new FloatPointer(1)) {
            boolean told = orientation.DetectOrientationScript(degrees, confidence, script, scriptConfidence);
            boolean sure = told && confidence.get() > 1.5;
            return sure ? Math.floorMod(degrees.get() / 90, 4) : 0;
        } finally {
            orientation.Clear();
        }
    }

    /** The words of a grey picture. */
    List<Word> words(BufferedImage grey, int dotsPerInch, Mode mode) {
        engine.SetPageSegMode(mode.segmentation);
        show(engine, grey, dotsPerInch);
        try (BytePointer table = engine.GetTSVText(0)) {
            return table == null || table.isNull() ? List.of() : parse(table.getString(StandardCharsets.UTF_8));
        } finally {
            engine.Clear();
        }
    }

    private static void show(TessBaseAPI engine, BufferedImage grey, int dotsPerInch) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        engine.SetImage(pixels, grey.getWidth(), grey.getHeight(), 1, grey.getWidth());
        engine.SetSourceResolution(dotsPerInch);
    }

    /** Rows are: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static List<Word> parse(String table) {
        List<Word> words = new ArrayList<>();
        double lineTop = 0;
        double lineBottom = 0;
        for (String row : table.split("\n")) {
            String[] cell = row.split("\t", 12);
            if (cell.length < 12 && !(cell.length == 11 && cell[0].equals("4"))) {
                continue;
            }
            double left = Double.parseDouble(cell[6]);
            double top = Double.parseDouble(cell[7]);
            double right = left + Double.parseDouble(cell[8]);
            double bottom = top + Double.parseDouble(cell[9]);
            if (cell[0].equals("4")) {
                lineTop = top;
                lineBottom = bottom;
            } else if (cell[0].equals("5") && !cell[11].isBlank()) {
                double confidence = Double.parseDouble(cell[10]);
                words.add(new Word(cell[11].strip(), confidence, left, top, right, bottom, lineTop, lineBottom));
            }
        }
        return words;
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
        orientation.End();
        orientation.close();
        for (String model : List.of("eng.traineddata", "osd.traineddata")) {
            try {
                Files.deleteIfExists(models.resolve(model));
            } catch (IOException leftToTheSystem) {
                return;
            }
        }
        try {
            Files.deleteIfExists(models);
        } catch (IOException leftToTheSystem) {
            return;
        }
    }
}
