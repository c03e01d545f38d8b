package uk.rubric.facts.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds ages in figures and words, and leaves alone the limits of age that laws and notices speak of. */
final class Ages implements Family {

    private static final int OLDEST = 120;
    private static final int LIMIT_WITHIN = 24;

    private static final String OLD = "years old";
    private static final String YEARS = "(\\d{1,3}|" + NumberWords.PATTERN + ")";
    private static final String ABOUT =
            "(?:(?:ABOUT|AROUND|APPROX(?:IMATELY)?\\.?|ROUGHLY|NEARLY|ALMOST|ONLY|JUST|NOW|CIRCA|SOME)[ \\n])?";
    private static final Set<String> YEAR_WORDS = Set.of("YEAR", "YEARS", "YR", "YRS");
    private static final Pattern IN_YEARS = Pattern.compile("(?<![A-Z0-9.,/\u00A3-])" + YEARS
            + "[ \\n\\-]?(?:YEARS?|YRS?)[ \\n\\-]?(?:OLDS?|OF[ \\n\\-]AGE)(?![A-Z0-9])");
    /** Babies are told by months and weeks. */
    private static final Pattern IN_MONTHS = Pattern.compile("(?<![A-Z0-9.,/\u00A3-])" + YEARS
            + "[ \\n\\-]?(?:MONTHS?|MTHS?|WEEKS?|WKS?)[ \\n\\-]?(?:OLD|OF[ \\n\\-]AGE)(?![A-Z0-9])|(?<=AGED[ \\n])"
            + YEARS
            + "[ \\n](?:MONTHS?|WEEKS?)(?![A-Z0-9])");

    private static final Set<String> MONTH_WORDS =
            Set.of("MONTH", "MONTHS", "MTH", "MTHS", "WEEK", "WEEKS", "WK", "WKS");

    private static final Pattern IN_SHORT =
            Pattern.compile("(?<![A-Z0-9.,/\u00A3-])(\\d{1,2})[ \\-]?(?:Y/O|YO|YRS? OLD)(?![A-Z0-9])");
    private static final Pattern LABELLED = Pattern.compile(
            ABOUT + YEARS
                    + "(?:\\s?Y(?:RS?|EARS?|/?O)?\\b)?(?![A-Z0-9/:+]|[.\\-]\\d|[ \\-](?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))");
    private static final Pattern NEXT_LABELLED =
            Pattern.compile("(?:,| AND| &|, AND) " + YEARS + "(?![A-Z0-9/:]|[.\\-]\\d)");
    private static final Set<String> BEFORE_OF = Set.of(
            "LAD",
            "LADS",
            "BOY",
            "BOYS",
            "GIRL",
            "GIRLS",
            "LASS",
            "CHILD",
            "CHILDREN",
            "KID",
            "KIDS",
            "YOUTH",
            "TEENAGER",
            "TODDLER",
            "BABY",
            "MAN",
            "WOMAN",
            "LADY",
            "MALE",
            "FEMALE",
            "SON",
            "DAUGHTER");
    private static final Pattern PERSON_OF = Pattern.compile(
            "(?:" + String.join("|", BEFORE_OF.stream().sorted().toList()) + ")[ \\n]OF[ \\n]" + ABOUT + YEARS
                    + "(?=[,.;)\\n]|$| (?:OR SO|OR|WHO|WITH|CALLED|NAMED|CAME|RAN|IN A|WEARING|ON A|ON|GOT|HAD|HAS|IS|WAS|SAW|STOOD|HELPED|AND|THERE|FROM|STOPPED)\\b)");

    private static final Pattern TURNED = Pattern.compile("\\b(?:TURNED|TURNS|TURNING)[ \\n]" + YEARS
            + "(?=[,.;)\\n]|$| (?:ON|IN|AND|LAST|THIS|NEXT|WHILE|WHEN|A|THE|JUST|BEFORE|AFTER|BACK)\\b)");
    private static final Set<String> BEFORE_EARLIER = Set.of("WHEN", "CARE", "HERE");

    /** "An overdose when 17", "in care from eleven", "came here at 16": how old somebody was when something happened to them. */
    private static final Pattern EARLIER =
            Pattern.compile("(?:WHEN(?:[ \\n](?:I|S?HE|THEY)[ \\n]WAS)?|CARE[ \\n]FROM|HERE[ \\n]AT)[ \\n]" + ABOUT
                    + YEARS + "(?=[,;)\\n]|\\.(?!\\d)|$| (?:AND|TO|BUT|WITHOUT|WITH|THEN)\\b)");

    /** "In her early thirties" tells little of a stranger, but of somebody in the case it tells an age. */
    private static final Pattern DECADE = Pattern.compile(
            "(?:\\bI AM|\\bI'M|\\b(?:MY|HIS|HER|OUR|THEIR) [A-Z'\\-]+(?:,? [A-Z'\\-]+)?,?(?: WHO)? (?:IS|WAS))(?: NOW)? IN (?:MY|HIS|HER|THEIR) ((?:(?:EARLY|MID|LATE)[ \\-])?(?:TEENS|"
                    + NumberWords.DECADES + "|[2-9]0'?S))\\b");

    /** "Mid-forties, works nights", "in his late fifties", "40s": behind a pronoun or a comma, but not of the century ("the late sixties"). */
    private static final Pattern DECADE_ASIDE =
            Pattern.compile("(?:(?<!\\bTHE\\s)(?:EARLY|MID|LATE)[ \\-](?:TEENS|" + NumberWords.DECADES
                    + "|[2-9]0'?S)|(?<=\\bIN\\s(?:HIS|HER|MY)\\s)(?:TEENS|" + NumberWords.DECADES
                    + "|[2-9]0'?S)|(?<=,\\s)[2-9]0'?S)(?![A-Z0-9])");

    private static final Set<String> DECADES = Stream.concat(
                    Stream.of(("TEENS|" + NumberWords.DECADES).split("[|]")),
                    IntStream.rangeClosed(2, 9).mapToObj(tens -> tens + "0S"))
            .collect(Collectors.toUnmodifiableSet());

    /** "A pensioner of seventy or so", "she's seventy-odd". */
    private static final Pattern OR_SO = Pattern.compile("(?<![A-Z0-9.,/\u00A3-])" + YEARS
            + "(?:[ \\-]ODD|(?<=[A-Z])[ \\n]OR[ \\n]SO)(?=[,.;)\\n]|$| (?:AND|BUT|WHO|WITH)\\b)");

    /** "22 oed" is Welsh for "aged 22"; "dan 18 oed" is a limit. */
    private static final Pattern WELSH =
            Pattern.compile("(?<![A-Z0-9.,/\u00A3-])(\\d{1,3})[ \\n](?:MLWYDD[ \\n])?OED\\b");

    private static final Pattern WELSH_LIMIT = Pattern.compile("\\b(?:DAN|DROS|O LEIAF|OEDRAN)\\s(?:Y\\s)?$");

    private static final String THING = "(?:"
            + String.join(
                    "|",
                    Lists.words("things-with-ages.txt").stream()
                            .flatMap(line -> List.of(line.split(" ")).stream())
                            .sorted()
                            .toList())
            + ")";
    private static final Pattern THING_BEFORE = Pattern.compile(
            "(?:\\b" + THING
                    + "(?:(?:\\s[A-Z0-9\\-]{2,12}){0,2},|,? (?:WHICH|THAT)\\s(?:IS|WAS|ARE|WERE)|\\s(?:IS|WAS|ARE|WERE))|\\bIT\\s(?:IS|WAS)|\\bIT'S|\\b(?:WHICH|THAT)\\s(?:IS|WAS|ARE))(?:\\s[A-Z]{2,8}){0,2}\\s$");
    private static final Pattern THING_BEHIND =
            Pattern.compile("[ \\-](?:(?!AND\\b|AT\\b|IN\\b|ON\\b|WITH\\b|WHO\\b|HAS\\b|IS\\b)[A-Z]{2,12}[ \\-]){0,2}"
                    + THING + "\\b(?! (?:[A-Z]{2,12}(?:ER|OR|IST|MAN)|OWNER)\\b)");
    private static final int THING_WITHIN = 44;
    private static final Pattern STRANGER = Pattern.compile(
            "\\b(?:MALE|MAN|WOMAN|FEMALE|LAD|LASS|YOUTH|PERSON|GIRL|BOY|BLOKE|LADY|GENTLEMAN|GUY|OFFENDER)S?,?\\s(?:PROBABLY\\s|MAYBE\\s|ABOUT\\s)?(?:IN\\s(?:HIS|HER|THEIR)\\s)?$");
    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "(?:\\bIN\\s(?:HIS|HER|MY|THEIR)\\s|,\\s|\\b(?:BE|IS|WAS|ABOUT|AGED?|S?HE'S|I'M|AM)\\s|-\\s)$");

    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:OVER|UNDER|ABOVE|BELOW|MINIMUM|AT LEAST|THAN|O) ?(?:THE AGE OF )?$|\\b(?:FROM|SINCE|TO|UNTIL|BEFORE|AFTER)\\sTHE\\sAGE\\sOF\\s$");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        Consumer<Matcher> old = m -> add(page, m, OLD, sightings);
        page.search().each(IN_YEARS, YEAR_WORDS, 24, 20, old);
        page.search().each(IN_MONTHS, MONTH_WORDS, 24, 10, m -> {
            int group = m.group(1) == null ? 2 : 1;
            sightings.add(Kind.AGE, m.start(group), m.end(), "0", OLD, Strength.STRONG);
        });
        page.search().each(IN_SHORT, Start.DIGITS, old);
        page.search().each(PERSON_OF, BEFORE_OF, old);
        page.search().each(EARLIER, BEFORE_EARLIER, old);
        page.search().each(TURNED, Set.of("TURNED", "TURNS", "TURNING"), old);
        page.search()
                .each(
                        DECADE,
                        Set.of("I", "I'M", "MY", "HIS", "HER", "OUR", "THEIR"),
                        m -> sightings.add(
                                Kind.AGE,
                                m.start(1),
                                m.end(1),
                                m.group(1).toLowerCase(Locale.ROOT),
                                OLD,
                                Strength.FAIR));
        page.search().each(DECADE_ASIDE, DECADES, 12, 2, m -> {
            if (decadeOfSomebody(page, m.start())) {
                sightings.add(Kind.AGE, m.start(), m.end(), m.group().toLowerCase(Locale.ROOT), OLD, Strength.FAIR);
            }
        });
        page.search().each(OR_SO, Set.of("ODD", "SO"), 24, 6, old);
        page.search().each(WELSH, Set.of("OED"), 16, 2, m -> {
            String before = page.upper().substring(Math.max(0, m.start(1) - LIMIT_WITHIN), m.start(1));
            if (!WELSH_LIMIT.matcher(before).find()) {
                add(page, m, OLD, sightings);
            }
        });
        BareAges bare = new BareAges(page);
        page.search().each(BareAges.NUMBER, Start.DIGITS, m -> {
            if (bare.saidOfSomebody(m.start(1), m.end(1))) {
                add(page, m, OLD, sightings);
            }
        });
        page.search().each(BareAges.WORDS, NumberWords.FIRST_WORDS, m -> {
            if (NumberWords.value(m.group(1)) > 1 && bare.inWordsOfSomebody(m.start(1), m.end(1))) {
                add(page, m, OLD, sightings);
            }
        });
        HeadedCells.below(page, cues.all(Cue.AGE)).forEach((cell, cue) -> {
            @Nullable Matcher m = page.search().at(LABELLED, cell, LIMIT_WITHIN);
            if (m != null && closesCell(page, m.end())) {
                add(page, m, cues.words(cue).toLowerCase(Locale.ROOT), sightings);
            }
        });
        for (CueHit cue : cues.all(Cue.AGE)) {
            String words = cues.words(cue).toLowerCase(Locale.ROOT);
            Matcher m = cues.value(cue, LABELLED);
            while (m != null) {
                add(page, m, words, sightings);
                m = page.search().at(NEXT_LABELLED, m.end(), LIMIT_WITHIN);
            }
        }
    }

    /** Whether a decade is told of somebody: "he is in his forties", "Jane Sample, late sixties", "she'll be late sixties". */
    private static boolean decadeOfSomebody(PlainText page, int start) {
        String before = page.upper().substring(Math.max(0, start - THING_WITHIN), start);
        return OF_SOMEBODY.matcher(before).find() && !STRANGER.matcher(before).find();
    }

    /** "Over 18" and "under 13" are limits, not ages. */
    private static void add(PlainText page, Matcher age, String cue, Sightings sightings) {
        String before = page.upper().substring(Math.max(0, age.start(1) - LIMIT_WITHIN), age.start(1));
        int years = NumberWords.value(age.group(1));
        if (years <= OLDEST && !LIMIT.matcher(before).find() && !ofThing(page, age)) {
            sightings.add(Kind.AGE, age.start(1), age.end(), String.valueOf(years), cue, Strength.STRONG);
        }
    }

    /** "The car is 12 years old", "a 3-year-old scar". */
    private static boolean ofThing(PlainText page, Matcher age) {
        String before = page.upper().substring(Math.max(0, age.start(1) - THING_WITHIN), age.start(1));
        boolean old = age.group().endsWith("OLD");
        return THING_BEFORE.matcher(before).find()
                || old && page.search().at(THING_BEHIND, age.end(), THING_WITHIN) != null;
    }

    private static boolean closesCell(PlainText page, int end) {
        int at = end;
        while (at < page.length() && " YRSEAOLD".indexOf(page.upper().charAt(at)) >= 0) {
            at++;
        }
        return at >= page.length() || "\t\n".indexOf(page.upper().charAt(at)) >= 0;
    }
}
