package uk.rubric.facts.detection;

import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the days on which somebody cannot come to court, and why: in the field for them, and in what a statement or note says of them. */
final class DaysAway implements Family {

    private static final Set<String> AWAY_WORDS =
            Set.of("ON", "AWAY", "ABROAD", "OUT", "CANNOT", "CAN'T", "UNABLE", "NOT", "UNAVAILABLE");

    /** What may stand in the rest of a clause: a full stop only inside a date. */
    private static final String REST = "(?:[^.;\\n]|\\.(?=\\d)|\\n(?!\\n))";

    private static final String COURT = "(?: (?:AT |TO )?(?:THE )?(?:COURT|TRIAL|HEARING))?";

    private static final Pattern AWAY = Pattern.compile(
            "(?<![A-Z])(?:ON HOLIDAY|ON LEAVE|ON ANNUAL LEAVE|(?<!WAS\\s|WERE\\s|BEEN\\s)(?:AWAY|ABROAD)|OUT OF THE COUNTRY|CANNOT ATTEND|CAN'T ATTEND|UNABLE TO ATTEND|NOT (?:BE )?ABLE TO ATTEND|NOT (?:BE )?AVAILABLE|UNAVAILABLE|(?:CANNOT|CAN'T) (?:MAKE|DO)(?: IT)?)"
                    + COURT + "\\s(?:(?:FROM|BETWEEN|ON|UNTIL|DURING|IN|FOR)\\s" + REST + "{0,12}?(?:\\d|"
                    + DayWords.MONTHS
                    + ")|(?:THE )?\\d{1,2}(?:ST|ND|RD|TH)?[ /.\\-])" + REST + "{0,60}");

    private static final String LEAD = "\\s(?:(?:ON|IN|DURING|UNTIL|TILL|FROM|FOR|OVER|BETWEEN)\\s)?";

    /** "I can't do Tuesdays", "I can't be rung before 5pm". */
    private static final Pattern CANNOT = Pattern.compile(
            "(?:CANNOT|CAN'T|CAN\\sNOT|WON'T|UNABLE\\sTO|NOT\\s(?:BE\\s)?ABLE\\sTO)\\s(?:BE\\s)?(?:ABLE\\sTO\\s)?(?:ATTEND|COME|MAKE(?:\\sIT)?|GO|DO|TRAVEL|APPEAR|GIVE\\sEVIDENCE|THERE|AVAILABLE|RUNG|REACHED|CONTACTED|CALLED|GET\\s(?:THERE|AWAY|OUT))"
                    + COURT.replace(" ", "\\s") + LEAD + DayWords.SOME);

    /** "Any day but Wednesdays". */
    private static final Pattern EXCEPT = Pattern.compile(
            "(?:ANY|EVERY)\\s(?:OTHER\\s)?(?:DAY|TIME|MORNING|AFTERNOON)\\s(?:BUT|EXCEPT(?:\\sFOR)?|APART\\sFROM|OTHER\\sTHAN|BAR)"
                    + LEAD + DayWords.SOME);

    /** "Available to give evidence but not in the weeks of 2 and 9 February". */
    private static final Pattern BUT_NOT = Pattern.compile("NOT" + LEAD + DayWords.SOME);

    private static final Pattern ATTENDING = Pattern.compile(
            "\\b(?:AVAILABLE|AVAILABILITY|EVIDENCE|COURT|ATTEND|COME|TRIAL|HEARING|RING|RUNG|CALL)\\b[^.]{0,90}$");

    /** "Jane Example (61, driver): not 30 January": a list of witnesses says no more. */
    private static final Pattern LISTED_NOT = Pattern.compile("(?:[:;)]|\\bBUT)\\s$");

    private static final Pattern DAYS = Pattern.compile(DayWords.SOME);

    private static final int LONGEST_CELL = 80;

    private static final int ATTENDING_WITHIN = 110;

    /** "Leave booked 9 to 13 March", "away next week". */
    private static final Pattern BOOKED = Pattern.compile(
            "(?:(?:LEAVE|HOLIDAY|TIME\\sOFF)\\s(?:IS\\s)?BOOKED|BOOKED\\s(?:OFF|ON\\sHOLIDAY)|(?<!WAS\\s|WERE\\s|BEEN\\s)(?:AWAY|ABROAD)(?=\\s(?!UNTIL|TILL)))"
                    + LEAD + DayWords.SOME);

    /** "Mrs Example is in Sampletown till Sunday". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:IS|ARE|AM|'S|'M|GONE)\\s(?:IN|AT|TO|AWAY|VISITING|WITH|STAYING)(?:\\s[A-Z'\\-]{2,16}){0,4}\\s(?:TILL|UNTIL)\\s"
                    + DayWords.SOME);

    /** "I can do 5 or 25 January": whoever arranges a hearing says no sooner when somebody is free. */
    private static final Pattern CAN = Pattern.compile("I\\sCAN\\s(?:DO|MAKE|COME\\sON|ATTEND\\sON)\\s(" + DayWords.DATE
            + "(?:\\s(?:OR|AND)\\s" + DayWords.DATE + ")*+)");

    private static final Set<String> BOOKED_WORDS = Set.of("LEAVE", "HOLIDAY", "TIME", "BOOKED", "AWAY", "ABROAD");

    private static final int LONGEST_ELSEWHERE = 80;

    private static final Set<String> NOT_WORDS = Set.of("CANNOT", "CAN'T", "CAN", "UNABLE", "NOT", "WON'T", "COULDN'T");

    /** "... and cannot attend court that week": the days were named before. */
    private static final Pattern THEN = Pattern.compile(
            "(?<![A-Z])(?:CANNOT|CAN'T|CAN NOT|WON'T|COULDN'T|UNABLE\\sTO|NOT\\s(?:BE\\s)?ABLE\\sTO|NOT)\\s(?:BE\\s)?(?:ABLE\\sTO\\s)?(?:ATTEND|COME|MAKE(?: IT)?|GO|DO|TRAVEL|APPEAR|GIVE\\sEVIDENCE|THERE|AVAILABLE)"
                    + "(?:\\s(?:AT|TO|IN|FOR))?(?:\\sTHE)?(?:\\s(?:COURT|TRIAL|HEARING))?\\s(?:(?:(?:ON|IN|DURING|FOR|UNTIL|BEFORE)\\s)?(?:THAT|THOSE|THESE|THIS)\\s(?:DAY|DAYS|WEEK|WEEKS|WEEKEND|MONTH|DATE|DATES|PERIOD|TIME|MORNING|AFTERNOON)|(?:UNTIL\\s|BEFORE\\s)?THEN)(?![A-Z])");

    /** So far back the days stand that "that week" means, and no more than one sentence ends between. */
    private static final int NAMED_BACK = 160;

    private static final Pattern QUOTES = Pattern.compile(":[ \\t]*\\n");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n\\n");
    private static final Pattern SAID = Pattern.compile("[: ]{0,3}" + DayWords.SOME);
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}[/.\\-]\\d|\\d{1,2}(?:ST|ND|RD|TH)?[ -](?:OF )?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?:"
                    + DayWords.MONTHS.replace("MAY|", "") + ")");
    private static final int LINES_OF_DAYS = 4;

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        Found found = new Found(page, sightings);
        page.search().each(AWAY, AWAY_WORDS, m -> found.add(m.start(), m.end(), ""));
        page.search().each(THEN, NOT_WORDS, m -> {
            int day = dayBefore(page, m.start());
            if (day >= 0) {
                found.add(day, m.end(), "");
            }
        });
        for (CueHit cue : cues.all(Cue.AVAILABILITY)) {
            int end = found.overlaps(cue.start(), cue.end()) ? -1 : daysBehind(page, cue);
            int start = cues.afterFillers(cue.end());
            if (end > start) {
                found.add(start, end, cues.words(cue));
            }
        }
        HeadedCells.below(page, cues.all(Cue.AVAILABILITY)).forEach((cell, head) -> {
            @Nullable Matcher days = page.search().at(DAYS, cell, LONGEST_CELL);
            if (days != null && !found.overlaps(days.start(), days.end())) {
                found.add(days.start(), days.end(), cues.words(head));
            }
        });
        Consumer<Matcher> further = m -> {
            if (!found.overlaps(m.start(), m.end())) {
                found.add(m.start(), m.end(), "");
            }
        };
        page.search().each(CANNOT, NOT_WORDS, further);
        page.search().each(EXCEPT, Set.of("ANY", "EVERY"), further);
        page.search().each(BUT_NOT, Set.of("NOT"), m -> {
            int from = Math.max(0, m.start() - ATTENDING_WITHIN);
            if (ATTENDING.matcher(page.upper()).region(from, m.start()).find()
                    || LISTED_NOT.matcher(page.upper()).region(from, m.start()).find()) {
                further.accept(m);
            }
        });
        page.search().each(BOOKED, BOOKED_WORDS, further);
        page.search().each(ELSEWHERE, Set.of("TILL", "UNTIL"), LONGEST_ELSEWHERE, LONGEST_ELSEWHERE, further);
        page.search().each(CAN, Set.of("I"), m -> found.add(m.start(1), m.end(1), ""));
    }

    /** What was found on one page, so that no place is told twice. */
    private record Found(PlainText page, Sightings sightings, TreeMap<Integer, Integer> places) {

        Found(PlainText page, Sightings sightings) {
            this(page, sightings, new TreeMap<>());
        }

        boolean overlaps(int start, int end) {
            var before = places.lowerEntry(end);
            return before != null && before.getValue() > start;
        }

        void add(int start, int end, String cue) {
            int to = end;
            while (to > start && Character.isWhitespace(page.text().charAt(to - 1))) {
                to--;
            }
            places.merge(start, to, Math::max);
            String words = CanonicalForms.words(page.text().substring(start, to));
            sightings.add(Kind.AVAILABILITY, start, to, words, cue, Strength.STRONG);
        }
    }

    /** Where the last day begins that is named before a place in its sentence or the one before; -1 where none is. */
    private static int dayBefore(PlainText page, int position) {
        int from = Math.max(0, position - NAMED_BACK);
        Matcher day = DAY.matcher(page.upper()).region(from, position);
        int first = -1;
        while (day.find()) {
            Matcher sentences = SENTENCE_END.matcher(page.upper()).region(day.end(), position);
            // "On 4 February Jane Example wrote:" tells when, and what she wrote means another day.
            boolean far = sentences.results().limit(2).count() > 1
                    || QUOTES.matcher(page.upper()).region(day.end(), position).find();
            if (!far && first < 0) {
                first = day.start();
            }
        }
        return first;
    }

    /** Where the days end that stand on the label's line and those that follow it with more days; a label without days says nothing. */
    private static int daysBehind(PlainText page, CueHit cue) {
        Matcher day = DAY.matcher(page.upper());
        // A cue of several words may itself go over a line end.
        int line = page.lineAt(Math.max(cue.start(), cue.end() - 1));
        int last = -1;
        for (int next = line; next < page.lines() && next <= line + LINES_OF_DAYS; next++) {
            int from = next == line ? cue.end() : page.lineStart(next);
            boolean days = day.region(from, page.lineEnd(next)).find()
                    || next == line
                            && SAID.matcher(page.upper())
                                    .region(from, page.lineEnd(next))
                                    .lookingAt();
            if (next > line
                    && (from == page.lineEnd(next) || page.text().indexOf(':', from, page.lineEnd(next)) >= 0)) {
                break;
            }
            if (days) {
                last = page.lineEnd(next);
            } else if (next > line
                    || page.text().substring(from, page.lineEnd(next)).strip().length() > 3) {
                break;
            }
        }
        return last;
    }
}
