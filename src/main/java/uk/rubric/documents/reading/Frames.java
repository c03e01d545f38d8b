package uk.rubric.documents.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

/** The language between the product and its worker: how requests and what comes back are written as bytes. */
final class Frames {

    private static final int LONGEST_TEXT = 1 << 28;
    private static final Format[] FORMATS = Format.values();
    private static final Layer[] LAYERS = Layer.values();
    private static final ReadingProblem.Kind[] KINDS = ReadingProblem.Kind.values();

    private Frames() {}

    /** What the product may ask. */
    sealed interface Request permits Read, Draw, Work {}

    /** Read a file; store what it contains under {@code childPrefix} plus a running number, within the bytes and files still allowed. */
    record Read(String file, String childPrefix, long bytesLeft, int filesLeft) implements Request {}

    /** Draw a page. */
    record Draw(String file, int page, int dotsPerInch) implements Request {}

    /** Have a task of another room done on a file; what the order says is between that room and its task. */
    record Work(String file, String task, byte[] order) implements Request {}

    /** What the worker may answer; a request is answered in full only when {@link Done} came. */
    sealed interface Answer permits Begun, OfFormat, OfPage, OfProblem, OfChild, MoreTime, OfPicture, OfWork, Done {}

    /** The worker is up and has the request: from here the clock runs. */
    record Begun() implements Answer {}

    record OfFormat(Format format) implements Answer {}

    record OfPage(Page page) implements Answer {}

    record OfProblem(ReadingProblem problem) implements Answer {}

    record OfChild(String name, String file, long size) implements Answer {}

    record MoreTime() implements Answer {}

    record OfPicture(byte[] png) implements Answer {}

    record OfWork(byte[] answer) implements Answer {}

    /** The end, with the number of pages sent, so that a lost frame cannot pass for a short document. */
    record Done(int pages) implements Answer {}

    static void write(DataOutputStream out, Request request) throws IOException {
        switch (request) {
            case Read read -> {
                out.writeByte('R');
                text(out, read.file());
                text(out, read.childPrefix());
                out.writeLong(read.bytesLeft());
                out.writeInt(read.filesLeft());
            }
            case Draw draw -> {
                out.writeByte('D');
                text(out, draw.file());
                out.writeInt(draw.page());
                out.writeInt(draw.dotsPerInch());
            }
            case Work work -> {
                out.writeByte('W');
                text(out, work.file());
                text(out, work.task());
                bytes(out, work.order());
            }
        }
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'R' -> new Read(text(in), text(in), in.readLong(), in.readInt());
            case 'D' -> new Draw(text(in), in.readInt(), in.readInt());
            case 'W' -> new Work(text(in), text(in), bytes(in, in.readInt()));
            default -> throw new IOException("not a request: " + kind);
        };
    }

    static void write(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Begun begun -> {
                out.writeByte('B');
                out.flush();
            }
            case OfFormat told -> {
                out.writeByte('F');
                out.writeByte(told.format().ordinal());
                // Known before the file can do harm: a worker that dies on it still told what it was.
                out.flush();
            }
            case OfPage read -> {
                out.writeByte('P');
                page(out, read.page());
            }
            case OfProblem met -> {
                out.writeByte('X');
                out.writeByte(met.problem().kind().ordinal());
                out.writeInt(met.problem().page());
                text(out, met.problem().detail());
            }
            case OfChild child -> {
                out.writeByte('C');
                text(out, child.name());
                text(out, child.file());
                out.writeLong(child.size());
            }
            case MoreTime more -> {
                out.writeByte('T');
                // The deadline moves when the product reads this, so it must not wait in a buffer.
                out.flush();
            }
            case OfPicture drawn -> {
                out.writeByte('I');
                bytes(out, drawn.png());
            }
            case OfWork done -> {
                out.writeByte('W');
                bytes(out, done.answer());
            }
            case Done done -> {
                out.writeByte('E');
                out.writeInt(done.pages());
                out.flush();
            }
        }
    }

    static Answer readAnswer(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'B' -> new Begun();
            case 'F' -> new OfFormat(FORMATS[in.readByte()]);
            case 'P' -> new OfPage(page(in));
            case 'X' -> new OfProblem(new ReadingProblem(KINDS[in.readByte()], in.readInt(), text(in)));
            case 'C' -> new OfChild(text(in), text(in), in.readLong());
            case 'T' -> new MoreTime();
            case 'I' -> new OfPicture(bytes(in, in.readInt()));
            case 'W' -> new OfWork(bytes(in, in.readInt()));
            case 'E' -> new Done(in.readInt());
            default -> throw new IOException("not an answer: " + kind);
        };
    }

    private static void page(DataOutputStream out, Page page) throws IOException {
        out.writeInt(page.number());
        text(out, page.label());
        out.writeDouble(page.width());
        out.writeDouble(page.height());
        text(out, page.text());
        Positions positions = page.positions();
        ByteBuffer buffer = ByteBuffer.allocate(4 * (positions.characters() + 8 * positions.boxes()));
        for (int i = 0; i < positions.characters(); i++) {
            buffer.putInt(positions.boxOf(i));
        }
        for (int i = 0; i < positions.boxes(); i++) {
            for (float corner : positions.corners(i)) {
                buffer.putFloat(corner);
            }
        }
        out.writeInt(positions.characters());
        out.writeInt(8 * positions.boxes());
        out.write(buffer.array());
        out.writeInt(page.stretches().size());
        for (Stretch stretch : page.stretches()) {
            out.writeInt(stretch.range().start());
            out.writeInt(stretch.range().end());
            out.writeByte(stretch.layer().ordinal());
        }
        out.writeBoolean(page.fromPicture());
    }

    private static Page page(DataInputStream in) throws IOException {
        int number = in.readInt();
        String label = text(in);
        double width = in.readDouble();
        double height = in.readDouble();
        String text = text(in);
        int[] boxOf = new int[length(in.readInt())];
        float[] boxes = new float[length(in.readInt())];
        ByteBuffer buffer = ByteBuffer.wrap(bytes(in, 4 * (boxOf.length + boxes.length)));
        buffer.asIntBuffer().get(boxOf);
        buffer.position(4 * boxOf.length).slice().asFloatBuffer().get(boxes);
        int count = length(in.readInt());
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stretches.add(new Stretch(new TextRange(in.readInt(), in.readInt()), LAYERS[in.readByte()]));
        }
        return new Page(number, label, width, height, text, Positions.of(boxOf, boxes), stretches, in.readBoolean());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in, in.readInt()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length(length));
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** The worker may have been taken over by the file it reads, so what it says is not trusted either. */
    private static int length(int length) throws IOException {
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("not a length: " + length);
        }
        return length;
    }
}
