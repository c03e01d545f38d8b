package uk.rubric.facts.detection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;

/** Tells a date of birth from all other dates by what stands before, behind, above and around it. */
final class BirthSigns {

    /** Words that may stand between a cue and its date. */
    private static final Set<String> BETWEEN = Set.of(
            "ON",
            "THE",
            "IS",
            "WAS",
            "AND",
            "PLACE",
            "OF",
            "FOR",
            "BIRTH",
            "DATE",
            "DOB",
            "AT",
            "IN",
            "AS",
            "BEING",
            "MALE",
            "FEMALE",
            "M",
            "F",
            "DD",
            "MM",
            "YYYY",
            "MY",
            "NO",
            "A",
            "BORN",
            "S",
            "GIVEN",
            "STATED",
            "SHOWN",
            "RECORDED",
            "CONFIRMED",
            "TO",
            "BE",
            "APPROX",
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY",
            "SATURDAY",
            "SUNDAY");

    private static final int CUE_WITHIN = 45;

    /** What parts a birthday's cue from the day of something else. */
    private static final Pattern BREAKS = Pattern.compile(
            "[.;!]\\s|\\n[^\\n]*\\n|[\\t:].*[\\t:]|\\d[/.\\-]\\d|\\b(?:ARRESTED|CONVICTED|SENTENCED|CHARGED|DIED|MARRIED|MOVED|SINCE|UNTIL|OFFENCE|UNKNOWN|BUT|NOT KNOWN)\\b",
            Pattern.DOTALL);

    private static final int LINE_BACK = 30;
    private static final Pattern CUE_BEHIND =
            Pattern.compile("[ ,]{0,2}[(\\[]? ?(?:D\\.? ?O\\.? ?B\\b|DATE OF BIRTH\\b|BIRTH DATE\\b|BORN\\b)");
    private static final Pattern LETTER_B = Pattern.compile("(?<![A-Z0-9])B\\.?[ \\n]?$");
    private static final Pattern AGE_BEFORE = Pattern.compile(
            "(?:\\bAGED? \\d{1,3}(?: YEARS?| YRS?)?|\\b\\d{1,3} ?(?:YEARS?|YRS?|Y)(?: OLD)?),?[ \\n]?\\($");
    /** One verb for two: Jane was born on 12/03/1985 and Jack on 4/5/1987. */
    private static final Pattern BORN_TOO = Pattern.compile(
            "\\bBORN\\s(?:(?:ON|IN)\\s)?(?:THE )?[^\\n.;:A-Z]?[^;:]{4,28}\\bAND\\s(?:[A-Z'\\-]{2,20}\\s){0,4}(?:(?:WAS\\s)?ON\\s(?:THE )?)?$");

    /** "Born in hospital on", "born at the General Infirmary in Sampletown on". */
    private static final Pattern BORN_THERE = Pattern.compile(
            "\\bBORN\\s(?:IN|AT|NEAR|OUTSIDE)\\s(?:(?!AND\\b|WHEN\\b|BUT\\b|WHERE\\b)[A-Z'&.\\-]{1,20}[,]?\\s){1,7}(?:ON|IN)\\s(?:THE\\s)?$");

    /** "Birthday falls on", "came along on", "turned 30 on", "celebrated his birthday on". */
    private static final Pattern BIRTHDAY = Pattern.compile(
            "\\b(?:BIRTHDAY|D\\.?O\\.?B\\.?|DATE OF BIRTH)\\s(?:FALLS|BEING|BEEING|COMES|CAME|IS|WAS|GIVEN|STATED|SHOWN|RECORDED|LISTED|HELD|DOWN)(?:\\s(?:ON|AS|IS|BEING|TO BE))?\\s(?:THE\\s)?$|\\b(?:CAME|COME)\\sALONG\\s(?:ON|IN)\\s(?:THE\\s)?$");

    private static final int BORN_BACK = 90;
    private static final Pattern TURNED =
            Pattern.compile("\\b(?:TURNED|TURNS|TURN|TURNING|WILL BE|SHALL BE) \\d{1,2} (?:YEARS OLD )?ON (?:THE )?$");
    /** SURNAME Forename, as identity bands and patient banners write it. */
    private static final Pattern BAND_NAME =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{Lu}'\\-]{1,30},? \\p{Lu}\\p{Ll}{1,20}");

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{3} ?\\d{3} ?\\d{4}(?!\\d)");
    private static final int BAND_NEAR = 120;

    /** Words before and times behind the day of an event. */
    private static final Pattern EVENT_BEFORE = Pattern.compile(
            "\\b(?:ON|DATED?|OFFENCE|INCIDENT|EVENING|AFTERNOON|MORNING|NIGHT|DAY|PTPH|HEARING|TRIAL|AVAILABILITY|AVOID|ARRESTED|CONVICTED|SENTENCED|COMMENCED|COMMENCING|STARTED|ISSUED|EXPIRES|MARRIED|DIED|DECEASED|SERVED|PRINTED|SINCE|FROM|UNTIL|TILL|BY|BETWEEN|BEFORE|AFTER|SENT|SIGNED),?[ :\\t\\n]{1,3}(?:THE )?$");

    private static final Pattern TIME_BEHIND = Pattern.compile(
            "(?:[ ,\\t]{1,3}|[ ,]{0,2}\\n(?=AT ))(?:AT )?(?:(?:[01]?\\d|2[0-3])[:.]|[01]\\d|2[0-3])[0-5]\\d(?![0-9/.\\-])");

    private final PlainText page;
    private final Cues cues;
    private final Map<Integer, CueHit> heads;
    private final DatesBehindNames behindNames;
    private final DaysLongAgo longAgo;

    BirthSigns(PlainText page, Cues cues, List<Dates.Found> dates) {
        this.page = page;
        this.cues = cues;
        this.heads = HeadedCells.below(page, cues.all(Cue.DATE_OF_BIRTH));
        this.behindNames = new DatesBehindNames(page, dates);
        this.longAgo = new DaysLongAgo(page, new Lettering(page), behindNames);
    }

    /** What makes a date one of birth: the words that announce it, or none where only its surroundings do. */
    record Sign(String words, Strength strength) {
        private static Sign announced(String words) {
            return new Sign(words, Strength.STRONG);
        }

        private static final Sign SURROUNDINGS = new Sign("", Strength.FAIR);
    }

    /** The sign for a date, or none where it may be any day. */
    @Nullable
    Sign of(Dates.Found date) {
        @Nullable CueHit before = cues.before(Cue.DATE_OF_BIRTH, date.start(), CUE_WITHIN);
        if (before != null && onlyFillers(before.end(), date.start())) {
            return Sign.announced(cues.words(before));
        }
        if (before != null
                && date.year()
                && (cues.behindWholeLabel(before) == date.start()
                        || behindNames.past(date) && oneSentence(before, date))) {
            return Sign.announced(cues.words(before));
        }
        @Nullable Matcher behind = page.search().at(CUE_BEHIND, date.end(), 20);
        if (behind != null && date.year()) {
            return Sign.announced(behind.group().strip());
        }
        @Nullable CueHit head = heads.get(date.start());
        if (head != null && !newest(date)) {
            return Sign.announced(cues.words(head));
        }
        String line = page.upper().substring(beginOfText(date.start()), date.start());
        if (LETTER_B.matcher(line).find() && date.year()) {
            return Sign.announced("b.");
        }
        if (AGE_BEFORE.matcher(line).find() && date.year()) {
            return Sign.announced("aged");
        }
        if (TURNED.matcher(line).find()) {
            return Sign.announced("turned");
        }
        if (BIRTHDAY.matcher(page.upper())
                        .region(Math.max(0, date.start() - BORN_BACK), date.start())
                        .find()
                || date.year()
                        && BORN_THERE
                                .matcher(page.upper())
                                .region(Math.max(0, date.start() - BORN_BACK), date.start())
                                .find()) {
            return Sign.announced("born");
        }
        if (date.year()
                && BORN_TOO.matcher(page.upper())
                        .region(Math.max(0, date.start() - BORN_BACK), date.start())
                        .find()) {
            return Sign.announced("born");
        }
        return date.year()
                        && !event(date)
                        && (date.banded() && behindNames.past(date) && onBand(date)
                                || behindNames.birthday(date)
                                || longAgo.besideSomebody(date)
                                || longAgo.answer(date))
                ? Sign.SURROUNDINGS
                : null;
    }

    /** Some characters back, or the beginning of the line unless running text goes over into it. */
    private int beginOfText(int position) {
        int start = page.lineStart(page.lineAt(position));
        int before = page.wordFrom(position) - 1;
        boolean wrapped = start == position && before >= 0 && new Lettering(page).runsOver(before, "., \n");
        return Math.max(wrapped ? 0 : start, position - LINE_BACK);
    }

    /** Of several days of a page those of the latest year are no birthdays unless words say so. */
    private boolean newest(Dates.Found date) {
        return date.year() && behindNames.newest(date);
    }

    /** Whether what announces a birthday goes on to a day of the past without another day, sentence or field between. */
    private boolean oneSentence(CueHit cue, Dates.Found date) {
        String between = page.upper().substring(cue.end(), date.start());
        return !BREAKS.matcher(between).find();
    }

    private boolean onlyFillers(int from, int to) {
        if (page.lineAt(to) > page.lineAt(from) + 1) {
            return false;
        }
        for (int word = page.wordFrom(from); word < page.words() && page.wordStart(word) < to; word++) {
            // "Name/DOB: Jane Sample / 12.03.85": whose it is may stand between.
            boolean named = (Gazetteer.standard().mayBeName(page.word(word))
                            || Gazetteer.standard().strange(page.word(word)))
                    && Character.isUpperCase(page.text().charAt(page.wordStart(word)))
                    && page.lineAt(to) == page.lineAt(from);
            if (!BETWEEN.contains(page.word(word)) && !named) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words around say that something happened on that day. */
    private boolean event(Dates.Found date) {
        String before = page.upper().substring(Math.max(0, date.start() - LINE_BACK), date.start());
        return EVENT_BEFORE.matcher(before).find() || page.search().at(TIME_BEHIND, date.end(), LINE_BACK) != null;
    }

    /** A wristband's date stands near a name in its form or a health number. */
    private boolean onBand(Dates.Found date) {
        String near = page.text()
                .substring(Math.max(0, date.start() - BAND_NEAR), Math.min(page.length(), date.end() + BAND_NEAR));
        return BAND_NAME.matcher(near).find() || TEN_DIGITS.matcher(near).find();
    }
}
