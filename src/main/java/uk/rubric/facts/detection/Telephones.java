package uk.rubric.facts.detection;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds telephone numbers and says whether they are somebody's own or an office's. */
final class Telephones implements Family {

    // ITU E.123 habits: +44, 0044 or 0, optional (0), up to two separators between digits, nine or ten digits after the
    // 0.
    private static final Pattern BRITISH = Pattern.compile(
            "(?<![A-Z0-9+/.\\-*\u2588])(?:\\(?(?:\\+ ?44|0044)\\)?[ .\\-/\\n]{0,2}(?:\\(0\\)[ ]?|0)?|44(?=[ ]?7)|\\(?[0O](?=[ .\\-]{0,2}[0-9]))(?:[ .\\-/()\\n]{0,2}[0-9]){9,10}(?![A-Z0-9]|/\\d)");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![A-Z0-9+/.\\-])\\+(?!44)[1-9](?:[ .\\-()]{0,2}\\d){7,14}(?![A-Z0-9])");
    private static final Pattern SHORT_FREEPHONE =
            Pattern.compile("(?<![A-Z0-9+/.\\-])0(?:800 ?1111|845 ?46 ?47|800 ?\\d{3} ?\\d{3})(?![A-Z0-9])");
    private static final Pattern LABELLED =
            Pattern.compile("\\(?\\+?(?:[0-9O][ .\\-/()]{0,2}){5,14}[0-9](?![A-Z0-9]|/\\d)");
    // Some characters masked, some left: 07*** ***123.
    private static final Pattern MASKED = Pattern.compile(
            "(?<![A-Z0-9+/.\\-*\u2588])(?=[0-9+() ]{0,12}[*X\u2588\u2022#]{2})(?:\\+44|0)[ ]?[0-9*X\u2588\u2022#](?:[ ]?[0-9*X\u2588\u2022#]){6,10}(?![A-Z0-9*X\u2588])");
    private static final Pattern LAST_DIGITS = Pattern.compile(
            "(?:ENDING|ENDS|ENDED|LAST (?:FOUR|THREE|4|3) DIGITS)(?: IN| WITH| ARE| IS)?[ :]{1,3}(\\d{3,4})(?![A-Z0-9])");

    /** 03 numbers, freephone, shared-cost and premium ranges are bought by organisations (Ofcom numbering plan). */
    private static final Pattern ORGANISATION =
            Pattern.compile("0(?:3|80|84|87|9).*|116\\d{3}|18\\d{4}|10[15]|111|999|112");

    /** A day and the hour behind it have as many digits: 07/01/2026 14:30. */
    private static final Pattern DATE = Pattern.compile(
            "(?:0[1-9]|[12]\\d|3[01])([/.\\-])(?:0[1-9]|1[0-2])\\1(?:(?:19|20)\\d{2}|\\d{2})(?=[ \\n])");

    /** "070 09.02.2026": the number of a log and its day. */
    private static final Pattern DATED = Pattern.compile("[ \\n]\\d{1,2}([/.\\-])\\d{1,2}\\1(?:19|20)?\\d{2}$");

    private static final Pattern REST_OF_SUM = Pattern.compile("\\d{3}\\.\\d{2}(?!\\d)");
    private static final int CUE_WITHIN = 40;

    private final PhoneNumberUtil numbering = PhoneNumberUtil.getInstance();

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(BRITISH, Start.DIALLED, m -> number(m, cues, page, sightings));
        page.search().each(SHORT_FREEPHONE, Start.DIGITS, m -> number(m, cues, page, sightings));
        page.search().each(FOREIGN, Start.DIALLED, m -> number(m, cues, page, sightings));
        for (CueHit cue : cues.all(Cue.PHONE)) {
            Matcher m = cues.value(cue, LABELLED);
            if (m != null
                    && CanonicalForms.digits(m.group()).length() >= 6
                    && !m.group().matches("\\(?\\d{2}[/.\\-]\\d{2}[/.\\-]\\d{4}")
                    && !DATE.matcher(m.group()).lookingAt()
                    && !somethingElse(m, page)) {
                sighting(m.start(), m.end(), m.group(), cues.words(cue), Strength.STRONG, cues, page, sightings);
            }
            Matcher last = cues.value(cue, LAST_DIGITS);
            if (last != null) {
                sightings.add(
                        Kind.PHONE,
                        last.start(1),
                        last.end(1),
                        "",
                        Use.UNKNOWN,
                        Shown.PARTIAL,
                        cues.words(cue),
                        Strength.STRONG);
            }
        }
        page.search().each(MASKED, Start.DIALLED, m -> {
            if (CanonicalForms.digits(m.group()).length() >= 3) {
                sightings.add(Kind.PHONE, m.start(), m.end(), "", Use.UNKNOWN, Shown.PARTIAL, "", Strength.FAIR);
            }
        });
    }

    private void number(Matcher m, Cues cues, PlainText page, Sightings sightings) {
        if (DATE.matcher(m.group()).lookingAt() || somethingElse(m, page)) {
            return;
        }
        @Nullable CueHit cue = cues.before(Cue.PHONE, m.start(), CUE_WITHIN);
        boolean strong = cue != null || known(CanonicalForms.phone(CanonicalForms.repaired(m.group())));
        sighting(
                m.start(),
                m.end(),
                m.group(),
                cue == null ? "" : cues.words(cue),
                strong ? Strength.STRONG : Strength.FAIR,
                cues,
                page,
                sightings);
    }

    /** Whether a run of digits is the number of a record with its strokes, a sum of money, or a number with a date behind it. */
    private static boolean somethingElse(Matcher m, PlainText page) {
        String written = m.group();
        boolean money = m.start() > 1
                && page.text().charAt(m.start() - 1) == ','
                && Character.isDigit(page.text().charAt(m.start() - 2))
                && REST_OF_SUM.matcher(written).lookingAt();
        boolean telephone = written.startsWith("07") || written.startsWith("+") || written.startsWith("(");
        return money
                || !telephone && NumbersOfThings.at(page, m.start())
                || written.indexOf('/') != written.lastIndexOf('/')
                || DATED.matcher(written).find();
    }

    private static void sighting(
            int start,
            int end,
            String written,
            String cue,
            Strength strength,
            Cues cues,
            PlainText page,
            Sightings sightings) {
        int from = written.startsWith("(") && written.indexOf(')') < 0 ? start + 1 : start;
        int to = end;
        String canonical = CanonicalForms.phone(CanonicalForms.repaired(written));
        sightings.add(
                Kind.PHONE, from, to, canonical, use(canonical, from, cue, cues, page), Shown.VISIBLE, cue, strength);
    }

    private static Use use(String number, int position, String cue, Cues cues, PlainText page) {
        String words = cue.toUpperCase(Locale.ROOT);
        int line = page.lineStart(page.lineAt(position));
        String before = page.upper().substring(Math.max(line, position - CUE_WITHIN), position);
        if (before.contains("WORK TEL") || before.contains("WORK PHONE") || before.contains("WORK NO")) {
            return Use.WORK;
        }
        @Nullable CueHit office = cues.before(Cue.BUSINESS_PHONE, position, CUE_WITHIN);
        if (ORGANISATION.matcher(number).matches()
                || office != null && office.start() >= line && !words.contains("HOME") && !before.contains(" MY ")) {
            return Use.BUSINESS;
        }
        // Mobile numbers are carried by people (Ofcom: 071 to 075, 077 to 079).
        return number.startsWith("07") || words.contains("HOME") || before.contains("HOME TEL")
                ? Use.PERSONAL
                : Use.UNKNOWN;
    }

    /**
     * Whether numbering plans know the range. Ofcom's numbers for drama (07700 900xxx, 01632 960xxx) are not allocated, yet are
     * telephone numbers to any reader, and so is every number of the mobile shape.
     */
    private boolean known(String number) {
        if (number.startsWith("07") && number.length() == 11 || number.startsWith("01632")) {
            return true;
        }
        try {
            return numbering.isValidNumber(numbering.parse(number, "GB"));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
