package uk.rubric.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "MG11 first.pdf, MG11 first.pdf",
        "../../etc/passwd, passwd",
        "C:\\cases\\MG5.docx, MG5.docx",
        "a:b.pdf, a_b.pdf",
        "'', document",
        ".., document",
        "cases/, document"
    })
    void keepsTheLastPartOfAName(String sent, String kept) {
        assertThat(Upload.safeName(sent)).isEqualTo(kept);
    }

    @Property
    void neverLeadsOutOfItsFolder(@ForAll String sent) {
        assertThat(Upload.safeName(sent))
                .isNotBlank()
                .doesNotContain("/", "\\", "\0", "\n")
                .isNotEqualTo("..")
                .isNotEqualTo(".");
    }
}
