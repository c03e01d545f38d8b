package uk.rubric.facts.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds dates of birth: dates that something announces as such, and behind a label also what is no date by its shape. */
final class BirthDates implements Family {

    private static final Pattern SOLID = Pattern.compile(
            "(\\d{2})(\\d{2})((?:19|20)\\d{2}|\\d{2})(?![0-9])|(\\d{2})[ |\\t]{1,3}(\\d{2})[ |\\t]{1,3}((?:19|20)?\\d{2})(?![0-9])");
    private static final Pattern MASKED = Pattern.compile(
            "(?=[0-9*X\u2588/.\\- ]{0,12}[*X\u2588])(?=[*X\u2588/.\\- ]{0,12}[0-9])[0-9*X\u2588]{1,4}[/.\\- ][0-9*X\u2588]{1,4}[/.\\- ][0-9*X\u2588]{2,6}");
    /** Months and years, and days whose figures and signs a scanner misread: nothing but a label makes dates of them. */
    private static final Pattern MONTH_ONLY = Pattern.compile(
            "(?:(?:IN|OF) )?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[ ,.\\-]{1,2}(?:OF )?((?:19|20)\\d{2})(?!\\d)|(?:0?[1-9]|1[0-2])[/.\\-]((?:19|20)\\d{2})(?![0-9/.\\-])");

    private static final Pattern MISREAD = Pattern.compile(
            "([0-9OILSBZ|]{1,2})(?:ST|ND|RD|TH)?[/.,\\- ]{1,2}([0-9OILSBZ|]{1,2}|[A-Z0-9]{3,9})[/.,\\- ]{1,2}([0-9OILSBZ|]{4}|[0-9OILSBZ|]{2})(?![A-Z0-9/])");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:19[2-9]\\d|20[0-3]\\d)(?![0-9/.\\-]|[ ]?[A-Z]*\\d)");
    private static final int DATE_WITHIN = 14;
    private static final int THE = 4;

    /** Six bare figures, as logs write a birthday behind a name: Jane Sample 120385. */
    private static final Pattern PACKED =
            Pattern.compile("(?<![A-Z0-9/.\\-#\u00A3])(\\d{2})(\\d{2})(\\d{2})(?=[ ,;)\\n]|\\.(?!\\d)|$)");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        List<Dates.Found> dates = Dates.in(page);
        BirthSigns signs = new BirthSigns(page, cues, dates);
        int last = 0;
        for (Dates.Found date : dates) {
            if (date.start() < last) {
                continue;
            }
            BirthSigns.@Nullable Sign sign = signs.of(date);
            if (sign != null) {
                add(page, date, sign.words(), sign.strength(), sightings);
                BirthPlaces.after(page, date.end(), sign.words(), sightings);
                last = date.end();
            } else if (date.year()) {
                sightings.lookalike(date.start(), date.end());
                last = date.end();
            }
        }
        DatesBehindNames behind = new DatesBehindNames(page, dates);
        page.search().each(PACKED, Start.DIGITS, m -> {
            @Nullable LocalDate date = Dates.date(m.group(3), m.group(2), m.group(1));
            if (date != null && behind.packed(m.start(), date)) {
                add(page, new Dates.Found(m.start(), m.end(), date, true, false), "", Strength.FAIR, sightings);
            }
        });
        for (CueHit label : cues.all(Cue.DATE_OF_BIRTH)) {
            if (!inFigures(page, cues, label, sightings)) {
                masked(cues, label, sightings);
                if (!holds(dates, label.end(), label.end() + DATE_WITHIN) && !misread(page, cues, label, sightings)) {
                    inPart(page, cues, label, sightings);
                }
            }
        }
    }

    private static void add(PlainText page, Dates.Found date, String cue, Strength strength, Sightings sightings) {
        // "Born on the 12th of March 1985": the article goes with the day.
        boolean article = page.upper().startsWith("THE ", date.start() - THE)
                && Character.isLetter(page.upper().charAt(page.wordEnd(page.wordFrom(date.start())) - 1));
        int start = article ? date.start() - THE : date.start();
        String canonical = date.year()
                ? date.date().toString()
                : "-" + date.date().toString().substring(4);
        sightings.add(
                Kind.DATE_OF_BIRTH,
                start,
                date.end(),
                canonical,
                Use.UNKNOWN,
                date.year() ? Shown.VISIBLE : Shown.PARTIAL,
                cue,
                strength);
    }

    /** Eight bare digits, or digits in boxes, are a date only where a label says so. */
    private static boolean inFigures(PlainText page, Cues cues, CueHit label, Sightings sightings) {
        Matcher m = cues.value(label, SOLID);
        if (m == null) {
            return false;
        }
        boolean solid = m.group(1) != null;
        @Nullable
        LocalDate date =
                solid ? Dates.date(m.group(3), m.group(2), m.group(1)) : Dates.date(m.group(6), m.group(5), m.group(4));
        if (date == null) {
            return false;
        }
        add(
                page,
                new Dates.Found(m.start(), m.end(), date, true, false),
                cues.words(label),
                Strength.STRONG,
                sightings);
        return true;
    }

    private static void masked(Cues cues, CueHit label, Sightings sightings) {
        Matcher m = cues.value(label, MASKED);
        if (m != null) {
            partly(m, "", cues.words(label), Strength.STRONG, sightings);
        }
    }

    /** A date that only becomes one when the scanner's slips are mended: l9/O3/1985, 14,09.2014, 3 0CT 1985. */
    private static boolean misread(PlainText page, Cues cues, CueHit label, Sightings sightings) {
        Matcher m = cues.value(label, MISREAD);
        if (m == null) {
            return false;
        }
        int named = Dates.month(asLetters(m.group(2)));
        if (named == 0 && m.group(2).length() > 2) {
            return false;
        }
        String month = named > 0 ? String.valueOf(named) : CanonicalForms.repaired(m.group(2));
        @Nullable
        LocalDate date = Dates.date(CanonicalForms.repaired(m.group(3)), month, CanonicalForms.repaired(m.group(1)));
        if (date != null) {
            add(
                    page,
                    new Dates.Found(m.start(), m.end(), date, true, false),
                    cues.words(label),
                    Strength.FAIR,
                    sightings);
        }
        return date != null;
    }

    /** The name of a month with its figures read as letters; no month's first letters hold an I. */
    private static String asLetters(String month) {
        return month.replace('0', 'O')
                .replace('1', 'L')
                .replace('I', 'L')
                .replace('5', 'S')
                .replace('8', 'B');
    }

    /** The month or year alone tells part of a date. */
    private static void inPart(PlainText page, Cues cues, CueHit label, Sightings sightings) {
        @Nullable Matcher month = cues.value(label, MONTH_ONLY);
        if (month != null) {
            partly(month, "", cues.words(label), Strength.FAIR, sightings);
            return;
        }
        Matcher year = cues.value(label, YEAR_ONLY);
        if (year == null) {
            int in = cues.afterFillers(label.end());
            year = page.upper().startsWith("IN ", in) ? page.search().at(YEAR_ONLY, in + 3, 8) : null;
        }
        if (year != null) {
            partly(year, year.group(), cues.words(label), Strength.FAIR, sightings);
        }
    }

    private static void partly(Matcher m, String canonical, String cue, Strength strength, Sightings sightings) {
        sightings.add(Kind.DATE_OF_BIRTH, m.start(), m.end(), canonical, Use.UNKNOWN, Shown.PARTIAL, cue, strength);
    }

    /** Whether a date lies in a stretch, by looking for the last that begins before its end. */
    private static boolean holds(List<Dates.Found> dates, int start, int end) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && dates.get(low - 1).end() > start;
    }
}
