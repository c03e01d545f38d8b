package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLayoutTest {

    @Test
    void readsALabelBeforeItsValue() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            // Painted the other way round: the order on the page counts, not the order in the file.
            pdf.text(200, 100, "14 Example Road")
                    .text(50, 100, "Home address:")
                    .text(200, 114, "07700 900123")
                    .text(50, 114, "Telephone:");
            assertThat(pdf.read().text()).isEqualTo("Home address:\t14 Example Road\nTelephone:\t07700 900123");
        }
    }

    @Test
    void keepsAValueOfSeveralLinesTogether() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Home address:")
                    .text(150, 100, "14 Example Road")
                    .text(320, 100, "Work address:")
                    .text(430, 100, "2 Sample Street")
                    .text(150, 112, "Sampletown")
                    .text(430, 112, "Othertown");
            assertThat(pdf.read().text())
                    .isEqualTo("Home address:\t14 Example Road\nSampletown\tWork address:\t2 Sample Street\nOthertown");
        }
    }

    @Test
    void readsADrawnCellWholeBeforeTheNext() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.frame(40, 85, 100, 40)
                    .frame(140, 85, 150, 40)
                    .frame(290, 85, 150, 40)
                    .text(45, 100, "O'Neill-")
                    .text(145, 100, "14 Example Road")
                    .text(295, 100, "Witness")
                    .text(45, 113, "Fitzgerald")
                    .text(145, 113, "Sampletown");
            assertThat(pdf.read().text()).isEqualTo("O'Neill-\nFitzgerald\t14 Example Road\nSampletown\tWitness");
        }
    }

    @Test
    void readsColumnsOfProseOneAfterTheOther() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            for (int line = 0; line < 6; line++) {
                pdf.text(50, 100 + 12 * line, "left column line " + line + " goes on to its end");
                pdf.text(320, 100 + 12 * line, "right column line " + line + " goes on to its end");
            }
            String text = pdf.read().text();
            assertThat(text.indexOf("left column line 5")).isLessThan(text.indexOf("right column line 0"));
            assertThat(text).doesNotContain("\t");
        }
    }

    @Test
    void partsBlocksByAnEmptyLine() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "first line").text(50, 112, "second line").text(50, 140, "next block");
            assertThat(pdf.read().text()).isEqualTo("first line\nsecond line\n\nnext block");
        }
    }

    @Test
    void readsTextThatRunsUpThePageAsOneLine() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(100, 100, "level text stands first here")
                    .turned(90, 50, 400, "Vertical words")
                    .turned(30, 200, 500, "Slanted words");
            assertThat(pdf.read().text().split("\n\n"))
                    .containsExactlyInAnyOrder("level text stands first here", "Vertical words", "Slanted words");
        }
    }

    @Test
    void readsTextPaintedTwiceToLookBoldOnce() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Bold name").text(50.4, 100, "Bold name");
            assertThat(pdf.read().text()).isEqualTo("Bold name");
        }
    }

    @Test
    void joinsAnAccentDrawnOverItsLetter() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Ren").text(66.7, 100, "e").text(67.8, 100, "\u00B4");
            assertThat(pdf.read().text()).isEqualTo("Ren\u00E9");
        }
    }

    @Test
    void keepsARaisedEndingInItsWord() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "On the 1").text(87.5, 96.5, 6, "st").text(95, 100, "June");
            assertThat(pdf.read().text()).isEqualTo("On the 1st June");
        }
    }

    @Test
    void wordsPartedOnlyByAGapGetABlank() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Mary").text(74, 100, "Jones");
            assertThat(pdf.read().text()).isEqualTo("Mary Jones");
        }
    }
}
