package uk.rubric.facts.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds ages in figures and words, and leaves alone the limits of age that laws and notices speak of. */
final class Ages implements Family {

    private static final int OLDEST = 120;
    private static final int LIMIT_WITHIN = 24;

    private static final String NUMBER_WORD =
            "ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|FOURTEEN|FIFTEEN|SIXTEEN|SEVENTEEN|EIGHTEEN|NINETEEN";
    private static final List<String> NUMBER_WORDS = List.of(NUMBER_WORD.split("\\|"));
    private static final String YEARS = "(\\d{1,3}|(?:" + NUMBER_WORD + "))";
    private static final Set<String> YEAR_WORDS = Set.of("YEAR", "YEARS", "YR", "YRS");
    private static final Pattern IN_YEARS = Pattern.compile(
            "(?<![A-Z0-9.,/\u00A3-])" + YEARS + "[ \\-]?(?:YEARS?|YRS?)[ \\-]?(?:OLDS?|OF[ \\-]AGE)(?![A-Z0-9])");
    private static final Pattern IN_SHORT =
            Pattern.compile("(?<![A-Z0-9.,/\u00A3-])(\\d{1,2})[ \\-]?(?:Y/O|YO|YRS? OLD)(?![A-Z0-9])");
    private static final Pattern LABELLED = Pattern.compile(YEARS + "(?![A-Z0-9/:]|[.\\-]\\d)");
    /** A number that no other sign makes something else of. */
    private static final Pattern BARE = Pattern.compile("(?<=[ (\\n])(\\d{1,2})(?=[ ,;)\\n]|\\.(?!\\d)|$)");

    private static final Pattern IS = Pattern.compile(
            "(?:\\bI AM|\\bI'M|\\bAM NOW|\\bWHO IS|\\bWHO'S|\\bWHO WAS|\\bS?HE IS|, IS|, WAS|\\bIS NOW)\\s$");
    private static final Pattern GOES_ON = Pattern.compile("\\sAND\\b|[,;]|\\.(?:\\s|$)|$");
    private static final Pattern OF = Pattern.compile(",\\s(?:OF|FROM)\\b");
    private static final Pattern IN_WORDS = Pattern.compile("\\s(?:YRS?|YEARS?)\\b");
    private static final int BEHIND_WITHIN = 14;

    /** A smaller number in brackets counts people. */
    private static final int YOUNGEST = 3;

    private static final Pattern LIMIT =
            Pattern.compile("(?:OVER|UNDER|ABOVE|BELOW|MINIMUM|AT LEAST|THAN|O) ?(?:THE AGE OF )?$");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(IN_YEARS, YEAR_WORDS, 20, 20, m -> add(page, m, "years old", sightings));
        page.search().each(IN_SHORT, Start.DIGITS, m -> add(page, m, "years old", sightings));
        page.search().each(BARE, Start.DIGITS, m -> {
            if (saidOf(page, m)) {
                add(page, m, "years old", sightings);
            }
        });
        for (CueHit cue : cues.all(Cue.AGE)) {
            Matcher m = cues.value(cue, LABELLED);
            if (m != null) {
                add(page, m, cues.words(cue).toLowerCase(Locale.ROOT), sightings);
            }
        }
    }

    /** "Who is 12 and", "I am now 40.", and behind a forename: "Jane Sample (12)", "Jane, 12, of", "Jane 12 yrs". */
    private static boolean saidOf(PlainText page, Matcher age) {
        String before = page.upper().substring(Math.max(0, age.start() - LIMIT_WITHIN), age.start());
        String behind = page.upper().substring(age.end(), Math.min(page.length(), age.end() + BEHIND_WITHIN));
        if (IS.matcher(before).find()) {
            return GOES_ON.matcher(behind).lookingAt();
        }
        boolean listed = before.endsWith(" (") && behind.startsWith(")") && Integer.parseInt(age.group(1)) >= YOUNGEST
                || before.endsWith(", ") && OF.matcher(behind).lookingAt()
                || before.endsWith(" ") && IN_WORDS.matcher(behind).lookingAt();
        return listed && behindName(page, age.start());
    }

    private static boolean behindName(PlainText page, int position) {
        int word = page.wordFrom(position) - 1;
        Lettering lettering = new Lettering(page);
        if (word < 0 || !lettering.capital(word) || position - page.wordEnd(word) > 2) {
            return false;
        }
        return Gazetteer.standard().forename(page.word(word))
                || word > 0
                        && lettering.near(word - 1, " ,-")
                        && lettering.capital(word - 1)
                        && Gazetteer.standard().forename(page.word(word - 1));
    }

    /** "Over 18" and "under 13" are limits, not ages. */
    private static void add(PlainText page, Matcher age, String cue, Sightings sightings) {
        String before = page.upper().substring(Math.max(0, age.start(1) - LIMIT_WITHIN), age.start(1));
        int years = years(age.group(1));
        if (years <= OLDEST && !LIMIT.matcher(before).find()) {
            sightings.add(Kind.AGE, age.start(1), age.end(), String.valueOf(years), cue, Strength.STRONG);
        }
    }

    private static int years(String written) {
        int word = NUMBER_WORDS.indexOf(written);
        return word >= 0 ? word + 1 : Integer.parseInt(written);
    }
}
