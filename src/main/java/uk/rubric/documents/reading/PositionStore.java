package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;

/**
 * Keeps where the characters of a case's pages stand: in memory as long as it is little, and beyond that in a file of the case's own folder, which the
 * system reads in where it is looked at. A page of text takes a hundred kilobytes, and is looked at only where something was found on it.
 */
final class PositionStore {

    /** Some eighty pages of text. */
    private static final long IN_MEMORY = 8L << 20;

    private static final int PIECE = 32 << 20;
    private static final int CORNERS = 8;

    private final Path file;
    private final long inMemory;
    private long kept;
    private long end;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    /** A store for one case; its file is made when it is needed. */
    PositionStore(Path file) {
        this(file, IN_MEMORY);
    }

    PositionStore(Path file, long inMemory) {
        this.file = file;
        this.inMemory = inMemory;
    }

    /** The same page, with its positions where they weigh least; from any thread. */
    synchronized Page keep(Page page) {
        Positions positions = page.positions();
        int size = Integer.BYTES * (positions.characters() + CORNERS * positions.boxes());
        kept += size;
        if (kept <= inMemory) {
            return page;
        }
        try {
            return page.withPositions(stored(positions, size));
        } catch (IOException full) {
            // A temporary folder without room costs memory and nothing else.
            return page;
        }
    }

    private Positions stored(Positions positions, int size) throws IOException {
        if (piece.remaining() < size) {
            piece = piece(Math.max(size, PIECE));
        }
        ByteBuffer own = piece.slice(piece.position(), size);
        piece.position(piece.position() + size);
        for (int i = 0; i < positions.characters(); i++) {
            own.putInt(positions.boxOf(i));
        }
        for (int box = 0; box < positions.boxes(); box++) {
            for (float corner : positions.corners(box)) {
                own.putFloat(corner);
            }
        }
        return new Stored(own, positions.characters(), positions.boxes());
    }

    private ByteBuffer piece(int size) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_WRITE, end, size);
            end += size;
            return mapped;
        }
    }

    private record Stored(ByteBuffer bytes, int characters, int boxes) implements Positions {

        @Override
        public int boxOf(int character) {
            return bytes.getInt(Integer.BYTES * character);
        }

        @Override
        public float[] corners(int box) {
            float[] corners = new float[CORNERS];
            int from = Integer.BYTES * (characters + CORNERS * box);
            for (int i = 0; i < CORNERS; i++) {
                corners[i] = bytes.getFloat(from + Float.BYTES * i);
            }
            return corners;
        }
    }
}
