package uk.rubric.documents.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.documents.Page;

/** Text files have the pages that their form feeds part. */
class TextFileTest {

    @Test
    void aFormFeedBeginsAPage() {
        assertThat(PdfDrawing.Heard.of("first\f\nsecond\n\f".getBytes(UTF_8)).pages)
                .extracting(Page::number, Page::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "first"),
                        org.assertj.core.groups.Tuple.tuple(2, "\nsecond\n"));
    }

    @Test
    void anEmptyFileHasAPage() {
        assertThat(PdfDrawing.Heard.of("\n".getBytes(UTF_8)).pages).hasSize(1);
    }
}
