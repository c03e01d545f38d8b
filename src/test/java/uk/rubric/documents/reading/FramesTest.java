package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

class FramesTest {

    @Property(tries = 100)
    void aPageArrivesAsItWasSent(
            @ForAll @StringLength(max = 50) String words, @ForAll @IntRange(min = 1, max = 9) int number)
            throws IOException {
        String text = new String(
                words.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        int[] boxOf = new int[text.length()];
        Page page = new Page(
                number,
                "Slide 1",
                595.5,
                842,
                text,
                Positions.of(boxOf, new float[] {0, 0.5f, 1, 0.5f, 1, 1, 0, 1}),
                List.of(new Stretch(new TextRange(0, text.length()), Layer.COVERED)),
                true);
        Frames.OfPage arrived = (Frames.OfPage) arrived(new Frames.OfPage(page));
        assertThat(arrived.page()).usingRecursiveComparison().isEqualTo(page);
    }

    @Test
    void aFrameThatClaimsAMonstrousLengthIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte('I');
        out.writeInt(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Frames.readAnswer(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isInstanceOf(IOException.class);
    }

    private static Frames.Answer arrived(Frames.Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(bytes), answer);
        return Frames.readAnswer(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
