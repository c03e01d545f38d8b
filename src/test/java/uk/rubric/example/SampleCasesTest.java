package uk.rubric.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample cases can be written, told apart and reproduced. */
class SampleCasesTest {

    @Test
    void everyCaseHasItsOwnName() {
        assertThat(SampleCases.all().stream().map(SampleCase::name))
                .doesNotHaveDuplicates()
                .hasSize(22);
    }

    @Test
    void everyCaseIsAFolderWithItsStatementAndItsDocument(@TempDir Path folder) throws IOException {
        for (SampleCase sample : SampleCases.all()) {
            Path written = sample.writeBelow(folder);
            assertThat(written.resolve("case.yaml")).as(sample.name()).isRegularFile();
            for (Expected expected : sample.expected().findings()) {
                assertThat(written.resolve(expected.document()))
                        .as(sample.name())
                        .isRegularFile();
            }
        }
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).hasSize(22);
        }
    }

    @Test
    void aLongStatementHasTheSheetsAskedFor() throws IOException {
        for (int sheets : List.of(1, 2, 40)) {
            try (PDDocument document = Loader.loadPDF(LongStatement.pdf(sheets, 7))) {
                assertThat(document.getNumberOfPages()).isEqualTo(sheets);
            }
        }
    }

    @Test
    void aLongStatementIsTheSameForTheSameSeed() {
        assertThat(LongStatement.pdf(3, 7)).isEqualTo(LongStatement.pdf(3, 7)).isNotEqualTo(LongStatement.pdf(3, 8));
    }
}
