package uk.rubric.documents.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import uk.rubric.documents.reading.RichTextWords.Child;

/** Opens an object that was put into a text, in the old form in which the Rich Text Format keeps it (MS-OLEDS 2.2). */
record RichTextObject(List<Child> files, List<String> links) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LINKED = 1;
    private static final int LONGEST_NAME = 4_096;

    /** What an object holds or leads to; nothing where it is damaged. */
    static Optional<RichTextObject> of(byte[] object) {
        ByteBuffer in = ByteBuffer.wrap(object).order(ByteOrder.LITTLE_ENDIAN);
        if (object.length < 16) {
            return Optional.empty();
        }
        in.getInt();
        int form = in.getInt();
        Optional<String> program = name(in);
        Optional<String> topic = name(in);
        Optional<String> item = name(in);
        if (program.isEmpty() || topic.isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        if (form == LINKED) {
            return Optional.of(new RichTextObject(List.of(), List.of(topic.get())));
        }
        if (in.remaining() < 4) {
            return Optional.empty();
        }
        byte[] held = new byte[Math.clamp(in.getInt(), 0, in.remaining())];
        in.get(held);
        return Optional.of(new RichTextObject(List.of(file(program.get(), held)), List.of()));
    }

    private static Child file(String program, byte[] held) {
        if (program.equals("Package")) {
            // The library wants a length before it and a pair of flags behind it, which old programs leave out.
            byte[] counted = ByteBuffer.allocate(held.length + 6)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(held.length + 2)
                    .put(held)
                    .array();
            try {
                Ole10Native wrapped = new Ole10Native(counted, 0);
                return new Child(wrapped.getLabel(), wrapped.getDataBuffer());
            } catch (Ole10NativeException | RuntimeException otherForm) {
                return new Child("embedded", held);
            }
        }
        return new Child("embedded", held);
    }

    private static Optional<String> name(ByteBuffer in) {
        int length = in.remaining() < 4 ? -1 : in.getInt();
        if (length < 0 || length > Math.min(LONGEST_NAME, in.remaining())) {
            return Optional.empty();
        }
        byte[] name = new byte[length];
        in.get(name);
        return Optional.of(new String(name, WINDOWS).replace("\0", ""));
    }
}
