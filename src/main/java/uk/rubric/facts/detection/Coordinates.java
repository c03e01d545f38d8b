package uk.rubric.facts.detection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the places that devices and maps give: latitude and longitude, references of the national grid, addresses of three words. */
final class Coordinates implements Family {

    private static final String MINUTES = "[0-5]?\\d(?:\\.\\d{1,8})?";

    /** Degrees, minutes and seconds, as cameras ({@code 51 deg 30' 26.4" N}) and maps print them. */
    private static final String SEXAGESIMAL =
            "\\d{1,3} ?(?:\u00B0|DEG) ?" + MINUTES + " ?['\u2032](?: ?" + MINUTES + " ?[\"\u2033])? ?";

    private static final Pattern DEGREES =
            Pattern.compile("(?<![A-Z0-9.])" + SEXAGESIMAL + "[NS][,; ]{1,3}" + SEXAGESIMAL + "[EW](?![A-Z])");

    /** Four decimals are eleven metres; fewer are a measurement of something else. */
    private static final String DECIMAL = "[+-]?\\d{1,3}\\.\\d{4,9}";

    private static final Pattern DECIMALS = Pattern.compile(
            "(?<![A-Z0-9.\u00A3])" + DECIMAL + "\u00B0?(?: ?[NS])?[,;] ?" + DECIMAL + "\u00B0?(?: ?[EW])?(?![A-Z0-9])");

    /** Ordnance Survey: two letters (never I) and an even number of figures; without gaps it is a code like others. */
    private static final Pattern GRID = Pattern.compile(
            "(?<![A-Z0-9])[HNOST][A-HJ-Z] ?(?:\\d{3} ?\\d{3}|\\d{4} ?\\d{4}|\\d{5} ?\\d{5})(?![A-Z0-9])");

    private static final Pattern ANNOUNCED = Pattern.compile("\\b(?:GRID|NGR|OSGR|OS)\\b[A-Z :.]{0,24}$");
    private static final int CUE_WITHIN = 32;

    private static final Pattern THREE_WORDS =
            Pattern.compile("///\\p{L}{2,20}\\.\\p{L}{2,20}\\.\\p{L}{2,20}(?![\\p{L}.])");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(DEGREES, Start.DIGITS, m -> add(m, page, sightings));
        page.search().each(DECIMALS, Start.DIGITS, m -> add(m, page, sightings));
        page.search().each(GRID, Start.LABEL, m -> {
            String before = page.upper().substring(Math.max(0, m.start() - CUE_WITHIN), m.start());
            if (ANNOUNCED.matcher(before).find()) {
                add(m, page, sightings);
            }
        });
        Matcher words = THREE_WORDS.matcher(page.upper());
        for (int at = page.upper().indexOf("///"); at >= 0; at = page.upper().indexOf("///", at + 1)) {
            if (words.region(at, page.length()).lookingAt()) {
                add(words, page, sightings);
            }
        }
    }

    private static void add(Matcher m, PlainText page, Sightings sightings) {
        String written = page.text().substring(m.start(), m.end());
        sightings.add(Kind.LOCATION, m.start(), m.end(), CanonicalForms.compact(written), "", Strength.STRONG);
    }
}
