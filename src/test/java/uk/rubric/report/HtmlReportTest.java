package uk.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.rubric.check.CheckResult;

class HtmlReportTest {

    private static final HtmlReport REPORT = new HtmlReport();
    private static final CheckResult SAMPLE = SampleCheck.result();
    private static final PagePictures PICTURES = PagePictures.embedded(SampleCheck.openCase());

    private static String withheld() {
        return written(SAMPLE, Values.WITHHELD);
    }

    private static String shown() {
        return written(SAMPLE, Values.SHOWN);
    }

    private static String written(CheckResult result, Values values) {
        StringWriter page = new StringWriter();
        REPORT.write(CaseView.of(result, values, PICTURES), page);
        return page.toString();
    }

    @Test
    void saysOnItsFaceWhetherItHoldsPersonalData() {
        assertThat(withheld()).contains("does not show the details").doesNotContain("holds personal data");
        assertThat(shown()).contains("holds personal data").doesNotContain("does not show the details");
    }

    @Test
    void drawsAnOutlineInsteadOfThePageWhereValuesAreWithheld() {
        assertThat(withheld()).contains("class=\"rubric-lines\"").doesNotContain("data:image");
        assertThat(shown()).contains("href=\"data:image/png;base64,").doesNotContain("class=\"rubric-lines\"");
    }

    @Test
    void needsNoOtherFileNoNetworkAndNoScript() {
        assertThat(Pattern.compile("(?:src|href)=\"(?!#|data:)[^\"]*\"|url\\(|<script|@import")
                        .matcher(shown())
                        .find())
                .isFalse();
    }

    @Test
    void marksThePlaceOfEachFindingOnThePage() {
        Golden.assertMatches("finding-page.html", between(withheld(), "<h3", "</section>"));
    }

    @Test
    void showsWhatCannotBeDrawnAmongItsLines() {
        assertThat(shown()).contains("<mark>07700 900123</mark>");
        assertThat(withheld()).doesNotContain("<mark>").contains("Line 6, characters");
    }

    @Test
    void quotesWhatTheGuidanceSaysToDo() {
        assertThat(withheld())
                .contains("<p>Redact the <strong>whole</strong> address wherever it appears, including the postcode. "
                        + "See telephone numbers.</p>")
                .doesNotContain("People have been found through them");
    }

    @Test
    void putsWhatIsPermittedIntoAClosedPart() {
        assertThat(withheld())
                .contains("<details")
                .contains("X2: The place of the offence")
                .doesNotContain("<details open");
    }

    @Test
    void tellsProblemsAndAssumptionsBeforeFindings() {
        String html = withheld();
        assertThat(html.indexOf("id=\"problems\"")).isPositive().isLessThan(html.indexOf("id=\"assumed\""));
        assertThat(html.indexOf("id=\"assumed\"")).isLessThan(html.indexOf("id=\"findings\""));
    }

    @Test
    void takesAFileNameForTextAndNotForMarkup() {
        assertThat(withheld()).contains("notes &lt;locked&gt;.pdf").doesNotContain("<locked>");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(written(SampleCheck.clear(), Values.WITHHELD))
                .contains("Nothing was found.")
                .contains("rubric-verdict--CLEAR");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start)) + "\n";
    }
}
