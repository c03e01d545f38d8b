package uk.rubric.facts.detection;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Topic;
import uk.rubric.facts.detection.Detection.Strength;

/**
 * Finds what is told of somebody's health, counselling, social care and other special categories (UK GDPR Article 9). All terms of one
 * topic in one sentence are one detail, from the first to the last.
 */
final class Topics implements Family {

    private record Run(int start, int end) {}

    /** The self-defined 16+1 code or words on statements' backs and custody records, and the observed IC1 to IC9 of radio speech. */
    private static final Pattern ETHNICITY = Pattern.compile(
            "(?<![A-Z])(?:ETHNICITY|ETHNIC ORIGIN|ETHNIC APPEARANCE|ETHNIC GROUP|SELF DEFINED ETHNICITY|RELIGION|NATIONALITY)(?: CODE)?(?: ?\\(1[68] ?\\+ ?1\\))?[ ]?[:\\t][ :\\t]{0,4}([A-Z](?:[A-Z0-9/()\\-]| (?! )){0,30}[A-Z0-9)])");

    private static final int SENTENCE = 240;

    /** A number that is no dose parts two details: what it counts is neither's. */
    private static final Pattern COUNT = Pattern.compile("\\d(?![\\d.]*[ ]?(?:MG|MCG|ML|G|UNITS?|%)\\b)(?!\\d|[.]\\d)");

    /** A colon, or "a", and spaces. */
    private static final int AFTER_OCCUPATION = 6;

    private final Phrases<Topic> terms;

    Topics(Map<Topic, List<String>> terms) {
        this.terms = Phrases.of(terms);
    }

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        Map<Topic, Run> open = new EnumMap<>(Topic.class);
        terms.each(page, (topic, start, end) -> {
            if (ofTrade(topic) && cues.before(Cue.OCCUPATION, start, AFTER_OCCUPATION) != null) {
                return;
            }
            Run run = open.get(topic);
            if (run != null
                    && start - run.start < SENTENCE
                    && sameSentence(page, run.end, start)
                    && (start <= run.end
                            || !COUNT.matcher(page.upper())
                                    .region(run.end, start)
                                    .find())) {
                open.put(topic, new Run(run.start, Math.max(run.end, end)));
            } else {
                if (run != null) {
                    add(page, topic, run, sightings);
                }
                open.put(topic, new Run(start, end));
            }
        });
        open.forEach((topic, run) -> add(page, topic, run, sightings));
        page.search().each(ETHNICITY, Set.of("ETHNIC", "ETHNICITY", "RELIGION", "NATIONALITY"), 16, 70, m -> {
            if (!Cues.labelAt(page, m.start(1))) {
                sightings.add(
                        Kind.SPECIAL_CATEGORY,
                        m.start(1),
                        m.end(1),
                        CanonicalForms.words(m.group(1)),
                        page.text().substring(m.start(), m.start(1)).strip(),
                        Strength.STRONG);
            }
        });
    }

    /** Whether the topic's words name trades too: a counsellor's occupation tells nothing of the counsellor's own life. */
    private static boolean ofTrade(Topic topic) {
        return topic == Topic.COUNSELLING || topic == Topic.SOCIAL_CARE;
    }

    private static void add(PlainText page, Topic topic, Run run, Sightings sightings) {
        String words = page.text()
                .substring(run.start, run.end)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        sightings.add(topic.kind(), run.start, run.end, words, topic.use(), Shown.VISIBLE, "", Strength.FAIR);
    }

    private static boolean sameSentence(PlainText page, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = page.text().charAt(i);
            boolean stop = ".!?".indexOf(c) >= 0
                    && i + 1 < to
                    && Character.isWhitespace(page.text().charAt(i + 1));
            boolean blankLine = c == '\n' && i + 1 < to && page.text().charAt(i + 1) == '\n';
            if (stop || blankLine || c == '\t') {
                return false;
            }
        }
        return true;
    }
}
