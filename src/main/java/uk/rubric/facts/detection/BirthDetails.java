package uk.rubric.facts.detection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Tells dates of birth from all other dates, and finds places of birth and ages. */
final class BirthDetails implements Family {

    /** Words that may stand between a cue and its date. */
    private static final Set<String> BETWEEN = Set.of(
            "ON", "THE", "IS", "WAS", "AND", "PLACE", "OF", "BIRTH", "DATE", "DOB", "AT", "IN", "AS", "BEING", "MALE",
            "FEMALE", "M", "F", "DD", "MM", "YYYY", "MY", "NO", "A", "BORN", "S");

    private static final int CUE_WITHIN = 45;
    private static final Pattern CUE_BEHIND =
            Pattern.compile("[ ,]{0,2}[(\\[]? ?(?:D\\.? ?O\\.? ?B\\b|DATE OF BIRTH\\b|BIRTH DATE\\b|BORN\\b)");
    private static final Pattern LETTER_B = Pattern.compile("(?<![A-Z0-9])B\\.? ?$");
    private static final Pattern TURNED =
            Pattern.compile("\\b(?:TURNED|TURNS|TURN) \\d{1,2} (?:YEARS OLD )?ON (?:THE )?$");
    /** SURNAME Forename, as identity bands and patient banners write it. */
    private static final Pattern BAND_NAME =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{Lu}'\\-]{1,30},? \\p{Lu}\\p{Ll}{1,20}");

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{3} ?\\d{3} ?\\d{4}(?!\\d)");
    private static final int BAND_NEAR = 120;

    private static final Pattern SOLID = Pattern.compile(
            "(\\d{2})(\\d{2})((?:19|20)\\d{2})(?![0-9])|(\\d{2})[ |\\t]{1,3}(\\d{2})[ |\\t]{1,3}((?:19|20)?\\d{2})(?![0-9])");
    private static final Pattern MASKED = Pattern.compile(
            "(?=[0-9*X\u2588/.\\- ]{0,12}[*X\u2588])(?=[*X\u2588/.\\- ]{0,12}[0-9])[0-9*X\u2588]{1,4}[/.\\- ][0-9*X\u2588]{1,4}[/.\\- ][0-9*X\u2588]{2,6}");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:19[2-9]\\d|20[0-3]\\d)(?![0-9/.\\-]|[ ]?[A-Z]*\\d)");

    private static final Pattern BORN_PLACE =
            Pattern.compile("[A-Z][A-Z'\\-]{1,25}(?:[ ,]{1,2}[A-Z][A-Z'\\-]{1,25}){0,3}");
    private static final Pattern PLACE_AFTER =
            Pattern.compile("[ ,]{1,3}(IN |AT )?([A-Z][A-Z'\\-]{2,25}(?:[ ][A-Z][A-Z'\\-]{1,25}){0,2})");
    private static final String NUMBER_WORD =
            "ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|FOURTEEN|FIFTEEN|SIXTEEN|SEVENTEEN|EIGHTEEN|NINETEEN";
    private static final List<String> NUMBER_WORDS = List.of(NUMBER_WORD.split("\\|"));
    private static final String YEARS = "(\\d{1,3}|(?:" + NUMBER_WORD + "))";
    private static final Set<String> YEAR_WORDS = Set.of("YEAR", "YEARS", "YR", "YRS");
    private static final Pattern AGE_IN_YEARS = Pattern.compile(
            "(?<![A-Z0-9.,/\u00A3-])" + YEARS + "[ \\-]?(?:YEARS?|YRS?)[ \\-]?(?:OLDS?|OF[ \\-]AGE)(?![A-Z0-9])");
    private static final Pattern AGE_IN_SHORT =
            Pattern.compile("(?<![A-Z0-9.,/\u00A3-])(\\d{1,2})[ \\-]?(?:Y/O|YO|YRS? OLD)(?![A-Z0-9])");
    private static final Pattern AGE_LABELLED = Pattern.compile(YEARS + "(?![A-Z0-9/:]|[.\\-]\\d)");
    private static final Pattern LIMIT =
            Pattern.compile("(?:OVER|UNDER|ABOVE|BELOW|MINIMUM|AT LEAST|THAN|O) ?(?:THE AGE OF )?$");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        List<Dates.Found> dates = Dates.in(page);
        Map<Integer, CueHit> heads = new HashMap<>();
        cues.all(Cue.DATE_OF_BIRTH).forEach(label -> heads.putIfAbsent(page.cellBelow(label.start()), label));
        int last = 0;
        for (Dates.Found date : dates) {
            if (date.start() < last) {
                continue;
            }
            String cue = cue(page, cues, heads, date);
            if (!cue.isEmpty()) {
                birth(date, cue, cue.equals(" ") ? Strength.FAIR : Strength.STRONG, sightings);
                placeAfter(page, date, cue, sightings);
                last = date.end();
            } else if (date.year()) {
                sightings.lookalike(date.start(), date.end());
                last = date.end();
            }
        }
        unparsed(page, cues, dates, sightings);
        birthPlaces(page, cues, sightings);
        ages(page, cues, sightings);
    }

    /** What announces a date as one of birth: its words, a blank where only its surroundings do, or nothing. */
    private static String cue(PlainText page, Cues cues, Map<Integer, CueHit> heads, Dates.Found date) {
        @Nullable CueHit before = cues.before(Cue.DATE_OF_BIRTH, date.start(), CUE_WITHIN);
        if (before != null && onlyFillers(page, before.end(), date.start())) {
            return cues.words(before);
        }
        @Nullable Matcher behind = page.at(CUE_BEHIND, date.end(), 20);
        if (behind != null && date.year()) {
            return behind.group().strip();
        }
        CueHit head = heads.get(date.start());
        if (head != null) {
            return cues.words(head);
        }
        String line = page.upper()
                .substring(Math.max(page.lineStart(page.lineAt(date.start())), date.start() - 30), date.start());
        if (LETTER_B.matcher(line).find() && date.year()) {
            return "b.";
        }
        if (TURNED.matcher(line).find()) {
            return "turned";
        }
        return date.year() && surroundings(page, date) ? " " : "";
    }

    /** A wristband's date near a name in its form or a health number; or a date in brackets straight after a name. */
    private static boolean surroundings(PlainText page, Dates.Found date) {
        String near = page.text()
                .substring(Math.max(0, date.start() - BAND_NEAR), Math.min(page.length(), date.end() + BAND_NEAR));
        if (date.banded()) {
            return BAND_NAME.matcher(near).find() || TEN_DIGITS.matcher(near).find();
        }
        int at = date.start();
        boolean bracketed = at >= 3
                && page.text().charAt(at - 1) == '('
                && date.end() < page.length()
                && page.text().charAt(date.end()) == ')';
        if (!bracketed) {
            return false;
        }
        int word = page.wordFrom(at) - 1;
        return word >= 1
                && Character.isUpperCase(page.text().charAt(page.wordStart(word)))
                && Character.isUpperCase(page.text().charAt(page.wordStart(word - 1)))
                && Gazetteer.standard().mayBeName(page.word(word - 1))
                && at - page.wordEnd(word) <= 2;
    }

    private static boolean onlyFillers(PlainText page, int from, int to) {
        int lineFeeds = 0;
        for (int i = from; i < to; i++) {
            if (page.text().charAt(i) == '\n') {
                lineFeeds++;
            }
        }
        if (lineFeeds > 1) {
            return false;
        }
        for (int word = page.wordFrom(from); word < page.words() && page.wordStart(word) < to; word++) {
            if (!BETWEEN.contains(page.word(word))) {
                return false;
            }
        }
        return true;
    }

    private static void birth(Dates.Found date, String cue, Strength strength, Sightings sightings) {
        String canonical = date.year()
                ? date.date().toString()
                : "-" + date.date().toString().substring(4);
        sightings.add(
                Kind.DATE_OF_BIRTH,
                date.start(),
                date.end(),
                canonical,
                Use.UNKNOWN,
                date.year() ? Shown.VISIBLE : Shown.PARTIAL,
                cue.strip(),
                strength);
    }

    /** Eight bare digits, digits in boxes, masked dates and lone years: dates of birth only where a label says so. */
    private static void unparsed(PlainText page, Cues cues, List<Dates.Found> dates, Sightings sightings) {
        for (CueHit label : cues.all(Cue.DATE_OF_BIRTH)) {
            Matcher m = cues.value(label, SOLID);
            if (m != null) {
                boolean solid = m.group(1) != null;
                LocalDate date = solid
                        ? Dates.date(m.group(3), m.group(2), m.group(1))
                        : Dates.date(m.group(6), m.group(5), m.group(4));
                if (date != null) {
                    birth(
                            new Dates.Found(m.start(), m.end(), date, true, false),
                            cues.words(label),
                            Strength.STRONG,
                            sightings);
                    continue;
                }
            }
            Matcher masked = cues.value(label, MASKED);
            if (masked != null) {
                sightings.add(
                        Kind.DATE_OF_BIRTH,
                        masked.start(),
                        masked.end(),
                        "",
                        Use.UNKNOWN,
                        Shown.PARTIAL,
                        cues.words(label),
                        Strength.STRONG);
            }
            Matcher year = cues.value(label, YEAR_ONLY);
            if (year == null) {
                int in = cues.afterFillers(label.end());
                year = page.upper().startsWith("IN ", in) ? page.at(YEAR_ONLY, in + 3, 8) : null;
            }
            if (year != null && !holds(dates, label.end(), label.end() + 14)) {
                sightings.add(
                        Kind.DATE_OF_BIRTH,
                        year.start(),
                        year.end(),
                        year.group(),
                        Use.UNKNOWN,
                        Shown.PARTIAL,
                        cues.words(label),
                        Strength.FAIR);
            }
        }
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

    private static void birthPlaces(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.PLACE_OF_BIRTH)) {
            Matcher m = cues.value(cue, BORN_PLACE);
            if (m == null || !Character.isUpperCase(page.text().charAt(m.start()))) {
                continue;
            }
            int end = capitalsEnd(page, m.start(), m.end());
            if (end > m.start() && !Cues.labelAt(page, m.start())) {
                sightings.add(
                        Kind.PLACE_OF_BIRTH,
                        m.start(),
                        end,
                        CanonicalForms.words(page.text().substring(m.start(), end)),
                        cues.words(cue),
                        Strength.STRONG);
            }
        }
    }

    /** "Born 3 May 1990 in Sampletown", and the place straight after the date in records of the Police National Computer. */
    private static void placeAfter(PlainText page, Dates.Found date, String cue, Sightings sightings) {
        Matcher m = page.at(PLACE_AFTER, date.end(), 60);
        boolean born = cue.toUpperCase(Locale.ROOT).startsWith("BORN");
        if (m == null || !born && m.group(1) == null || m.group(1) == null && Cues.labelAt(page, m.start(2))) {
            return;
        }
        int end = capitalsEnd(page, m.start(2), m.end(2));
        if (end > m.start(2)) {
            String written = page.text().substring(m.start(2), end);
            sightings.add(
                    Kind.PLACE_OF_BIRTH, m.start(2), end, CanonicalForms.words(written), cue.strip(), Strength.FAIR);
        }
    }

    /** The end of the run of capitalised words. */
    private static int capitalsEnd(PlainText page, int start, int end) {
        int last = start;
        for (int word = page.wordFrom(start); word < page.words() && page.wordStart(word) < end; word++) {
            if (!Character.isUpperCase(page.text().charAt(page.wordStart(word)))) {
                break;
            }
            last = Math.min(end, page.wordEnd(word));
        }
        return last;
    }

    private static void ages(PlainText page, Cues cues, Sightings sightings) {
        page.each(
                AGE_IN_YEARS,
                YEAR_WORDS,
                20,
                20,
                m -> age(page, m.start(1), m.end(1), m.end(), m.group(1), "", sightings));
        page.each(AGE_IN_SHORT, Start.DIGITS, m -> age(page, m.start(1), m.end(1), m.end(), m.group(1), "", sightings));
        for (CueHit cue : cues.all(Cue.AGE)) {
            Matcher m = cues.value(cue, AGE_LABELLED);
            if (m != null) {
                age(page, m.start(1), m.end(1), m.end(), m.group(1), cues.words(cue), sightings);
            }
        }
    }

    /** "Over 18" and "under 13" are limits, not ages. */
    private static void age(
            PlainText page, int start, int end, int whole, String written, String cue, Sightings sightings) {
        String before = page.upper().substring(Math.max(0, start - 24), start);
        int years = NUMBER_WORDS.contains(written) ? NUMBER_WORDS.indexOf(written) + 1 : Integer.parseInt(written);
        if (years <= 120 && !LIMIT.matcher(before).find()) {
            sightings.add(
                    Kind.AGE,
                    start,
                    Math.max(end, whole),
                    String.valueOf(years),
                    cue.isEmpty() ? "years old" : cue.toLowerCase(Locale.ROOT),
                    Strength.STRONG);
        }
    }
}
