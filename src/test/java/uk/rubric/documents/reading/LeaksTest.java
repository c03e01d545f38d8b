package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;

class LeaksTest {

    private static final String WORDS = "Mary Jones 07700 900123";

    @ParameterizedTest
    @EnumSource(LeakClass.class)
    void everyClassOfLeakIsToldApartFromWhatThePageShows(LeakClass leak) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(leak.leaking(WORDS));
        if (leak == LeakClass.IN_AN_ATTACHMENT) {
            assertThat(heard.children).containsExactly("draft.txt");
            return;
        }
        Page page = heard.pages.getFirst();
        assertThat(page.stretches())
                .filteredOn(stretch -> stretch.layer() != Layer.PAGE)
                .extracting(stretch -> page.text()
                        .substring(stretch.range().start(), stretch.range().end()))
                .anyMatch(words -> words.contains(WORDS));
        assertThat(heard.problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LeakClass.class)
    void theSameFileWithNothingToTellIsQuiet(LeakClass leak) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(leak.clean());
        assertThat(heard.children).isEmpty();
        Page page = heard.pages.getFirst();
        assertThat(page.stretches())
                .extracting(stretch -> page.text()
                        .substring(stretch.range().start(), stretch.range().end()))
                .noneMatch(words -> words.chars().anyMatch(Character::isLetterOrDigit));
        assertThat(heard.problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfficeLeak.class)
    void everyOfficeLeakIsToldInItsPlace(OfficeLeak leak) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(leak.leaking(WORDS));
        assertThat(heard.pages)
                .flatExtracting(page -> Stretches.in(leak.layer, page))
                .anyMatch(words -> words.contains(WORDS));
        assertThat(heard.problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfficeLeak.class)
    void theSameOfficeFileWithNothingToTellIsQuiet(OfficeLeak leak) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(leak.clean());
        assertThat(heard.pages).flatExtracting(Page::stretches).isEmpty();
        assertThat(heard.children).isEmpty();
        assertThat(heard.problems).isEmpty();
    }
}
