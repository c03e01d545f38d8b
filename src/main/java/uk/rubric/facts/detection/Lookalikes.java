package uk.rubric.facts.detection;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks what is no detail though its digits or capitals look like one: form codes, times, money, sections of Acts, page numbers, measures. */
final class Lookalikes implements Family {

    private static final Pattern FORM_CODE =
            Pattern.compile("(?<![A-Z0-9])MG ?\\d{1,2}[A-Z]?(?: ?\\([A-Z]\\))?(?![A-Z0-9])");
    private static final Pattern TIME = Pattern.compile(
            "(?<![0-9:.])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?: ?(?:AM|PM|HRS|HOURS))?(?![0-9:]|[.](?:19|20)?\\d{2}(?![0-9]|[.]\\d))|(?<![A-Z0-9])(?:[01]\\d|2[0-3])[0-5]\\d ?(?:HRS|HOURS)(?![A-Z])");
    private static final Pattern MONEY = Pattern.compile("[\u00A3$\u20AC] ?\\d[\\d,]{0,12}(?:\\.\\d{2})?");
    private static final Pattern SECTION = Pattern.compile(
            "(?<![A-Z])(?:S|SS|SECTION|SECTIONS|RULE|R|REG|REGULATION|PARA|PARAGRAPH|ART|ARTICLE|SCHEDULE|PART|CRIMPR)\\.? ?\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3})*(?:\\(\\d{1,3}[A-Z]?\\))*(?:\\([A-Z]{1,3}\\))*(?![A-Z0-9])");
    private static final Pattern PAGE = Pattern.compile("(?<![A-Z])PAGE(?: NO\\.?)? ?\\d{1,4}(?: OF \\d{1,4})?");
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![A-Z0-9.])\\d{1,5}(?:\\.\\d{1,3})? ?(?:MG|MCG|G|KG|ML|CM|MM|KM|MPH|MILES|METRES|FEET|GBP|%)(?![A-Z0-9])");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        Consumer<Matcher> mark = m -> sightings.lookalike(m.start(), m.end());
        page.search().each(FORM_CODE, Start.LABEL, mark);
        page.search().each(SECTION, Start.LABEL, mark);
        page.search().each(PAGE, Start.LABEL, mark);
        page.search().each(TIME, Start.DIGITS, mark);
        page.search().each(MEASURE, Start.DIGITS, mark);
        page.search().each(MONEY, Start.CURRENCY, mark);
    }
}
