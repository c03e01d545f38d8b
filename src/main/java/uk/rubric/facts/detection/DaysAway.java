package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the days on which somebody cannot come to court, and why: in the field for them, and in what a statement or note says of them. */
final class DaysAway implements Family {

    private static final String MONTHS =
            "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER";

    private static final Set<String> AWAY_WORDS =
            Set.of("ON", "AWAY", "ABROAD", "OUT", "CANNOT", "CAN'T", "UNABLE", "NOT", "UNAVAILABLE");

    /** What may stand in the rest of a clause: a full stop only inside a date. */
    private static final String REST = "(?:[^.;\\n]|\\.(?=\\d)|\\n(?!\\n))";

    private static final String COURT = "(?: (?:AT |TO )?(?:THE )?(?:COURT|TRIAL|HEARING))?";

    private static final Pattern AWAY = Pattern.compile(
            "(?<![A-Z])(?:ON HOLIDAY|ON LEAVE|ON ANNUAL LEAVE|AWAY|ABROAD|OUT OF THE COUNTRY|CANNOT ATTEND|CAN'T ATTEND|UNABLE TO ATTEND|NOT (?:BE )?ABLE TO ATTEND|NOT (?:BE )?AVAILABLE|UNAVAILABLE|(?:CANNOT|CAN'T) (?:MAKE|DO)(?: IT)?)"
                    + COURT + "\\s(?:(?:FROM|BETWEEN|ON|UNTIL|DURING|IN|FOR)\\s" + REST + "{0,12}?(?:\\d|" + MONTHS
                    + ")|(?:THE )?\\d{1,2}(?:ST|ND|RD|TH)?[ /.\\-])" + REST + "{0,60}");

    private static final Set<String> NOT_WORDS = Set.of("CANNOT", "CAN'T", "CAN", "UNABLE", "NOT", "WON'T", "COULDN'T");

    /** "... and cannot attend court that week": the days were named before. */
    private static final Pattern THEN = Pattern.compile(
            "(?<![A-Z])(?:CANNOT|CAN'T|CAN NOT|WON'T|COULDN'T|UNABLE\\sTO|NOT\\s(?:BE\\s)?ABLE\\sTO|NOT)\\s(?:BE\\s)?(?:ABLE\\sTO\\s)?(?:ATTEND|COME|MAKE(?: IT)?|GO|DO|TRAVEL|APPEAR|GIVE\\sEVIDENCE|THERE|AVAILABLE)"
                    + "(?:\\s(?:AT|TO|IN|FOR))?(?:\\sTHE)?(?:\\s(?:COURT|TRIAL|HEARING))?\\s(?:(?:(?:ON|IN|DURING|FOR|UNTIL|BEFORE)\\s)?(?:THAT|THOSE|THESE|THIS)\\s(?:DAY|DAYS|WEEK|WEEKS|WEEKEND|MONTH|DATE|DATES|PERIOD|TIME|MORNING|AFTERNOON)|(?:UNTIL\\s|BEFORE\\s)?THEN)(?![A-Z])");

    /** So far back the days stand that "that week" means, and no more than one sentence ends between. */
    private static final int NAMED_BACK = 160;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n\\n");
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}[/.\\-]\\d|\\d{1,2}(?:ST|ND|RD|TH)?[ -](?:OF )?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?:"
                    + MONTHS.replace("MAY|", "") + ")");
    private static final int LINES_OF_DAYS = 4;

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(AWAY, AWAY_WORDS, m -> add(page, m.start(), m.end(), "", sightings));
        page.search().each(THEN, NOT_WORDS, m -> {
            int day = dayBefore(page, m.start());
            if (day >= 0) {
                add(page, day, m.end(), "", sightings);
            }
        });
        int done = 0;
        for (CueHit cue : cues.all(Cue.AVAILABILITY)) {
            int end = cue.start() < done ? -1 : daysBehind(page, cue);
            int start = cues.afterFillers(cue.end());
            if (end > start) {
                add(page, start, end, cues.words(cue), sightings);
                done = end;
            }
        }
    }

    /** Where the last day begins that is named before a place in its sentence or the one before; -1 where none is. */
    private static int dayBefore(PlainText page, int position) {
        int from = Math.max(0, position - NAMED_BACK);
        Matcher day = DAY.matcher(page.upper()).region(from, position);
        int first = -1;
        while (day.find()) {
            Matcher sentences = SENTENCE_END.matcher(page.upper()).region(day.end(), position);
            boolean far = sentences.results().limit(2).count() > 1;
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
            boolean days = day.region(from, page.lineEnd(next)).find();
            if (days) {
                last = page.lineEnd(next);
            } else if (next > line
                    || page.text().substring(from, page.lineEnd(next)).strip().length() > 3) {
                break;
            }
        }
        return last;
    }

    private static void add(PlainText page, int start, int end, String cue, Sightings sightings) {
        int to = end;
        while (to > start && Character.isWhitespace(page.text().charAt(to - 1))) {
            to--;
        }
        sightings.add(
                Kind.AVAILABILITY,
                start,
                to,
                CanonicalForms.words(page.text().substring(start, to)),
                cue,
                Strength.STRONG);
    }
}
