package uk.rubric.facts.detection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds where somebody was born: behind a label or phrase, or straight after a date of birth. */
final class BirthPlaces implements Family {

    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{Lu}'\\-]{1,25}(?:[ ,]{1,2}\\p{Lu}[\\p{Lu}'\\-]{1,25}){0,3}");
    private static final Pattern AFTER_DATE = Pattern.compile(
            "(?:[ ,]{1,3}|,?\\n)((?:IN|AT)[ \\n])?(\\p{Lu}[\\p{Lu}'\\-]{2,25}(?:[ ]\\p{Lu}[\\p{Lu}'\\-]{1,25}){0,2})");
    private static final int AFTER_WITHIN = 60;

    /** "Passport held, born Sampletown." */
    private static final Pattern BORN = Pattern.compile(
            "BORN[ \\n](\\p{Lu}[\\p{Lu}'\\-]{2,25}(?:[ ]\\p{Lu}[\\p{Lu}'\\-]{1,25}){0,2})(?=[.,;)\\t\\n]|$)");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.PLACE_OF_BIRTH)) {
            Matcher m = cues.value(cue, PLACE);
            // "Born in March 1985" tells when, not where.
            if (m != null
                    && !dated(page, cues, cue)
                    && !Cues.labelAt(page, m.start())
                    && !Dates.monthName(page.word(page.wordFrom(m.start())))) {
                add(page, m.start(), m.end(), cues.words(cue), Strength.STRONG, sightings);
            }
        }
        page.search().each(BORN, Set.of("BORN"), m -> {
            int first = page.wordFrom(m.start(1));
            // "Jane Sample, born Jones": another name.
            boolean surname = Gazetteer.standard().surname(page.word(first)) && !Places.place(page.word(first));
            if (!surname && !Gazetteer.standard().commonWord(page.word(first)) && !Dates.monthName(page.word(first))) {
                add(page, m.start(1), m.end(1), "born", Strength.FAIR, sightings);
            }
        });
    }

    /** Whether a date stands beside a label, "Date and place of birth: 3 May 1990, Sampletown": the place stands behind it. */
    private static boolean dated(PlainText page, Cues cues, CueHit label) {
        int beside = cues.afterFillers(label.end());
        return beside < page.length()
                && Character.isDigit(page.text().charAt(beside))
                && page.lineAt(beside) == page.lineAt(label.end() - 1);
    }

    /** "Born 3 May 1990 in Sampletown", and the place straight after the date in records of the Police National Computer. */
    static void after(PlainText page, int dateEnd, String cue, Sightings sightings) {
        Matcher m = page.search().at(AFTER_DATE, dateEnd, AFTER_WITHIN);
        if (m == null) {
            return;
        }
        String announced = cue.toUpperCase(Locale.ROOT);
        boolean born = announced.startsWith("BORN") || announced.contains("PLACE");
        boolean introduced = m.group(1) != null && (born || m.group(1).startsWith("IN"));
        boolean wrapped = page.text().substring(dateEnd, m.start(2)).indexOf('\n') >= 0;
        boolean known = Places.place(m.group(2)) && page.text().startsWith(", ", dateEnd);
        if (introduced || known || born && !wrapped && !Cues.labelAt(page, m.start(2)) && !goesOn(page, m.start(2))) {
            add(page, m.start(2), m.end(2), cue, Strength.FAIR, sightings);
        }
    }

    /** "BORN 3 MAY 1990 AND LIVES": among capitals a word of common use goes on with the sentence. */
    private static boolean goesOn(PlainText page, int start) {
        String word = page.word(page.wordFrom(start));
        return page.shouting(page.lineAt(start)) && Gazetteer.standard().commonWord(word) && !Places.place(word);
    }

    private static void add(PlainText page, int start, int end, String cue, Strength strength, Sightings sightings) {
        int capitals = capitalsEnd(page, start, end);
        if (capitals > start) {
            String written = page.text().substring(start, capitals);
            sightings.add(Kind.PLACE_OF_BIRTH, start, capitals, CanonicalForms.words(written), cue, strength);
        }
    }

    /** The end of the run of capitalised words. */
    private static int capitalsEnd(PlainText page, int start, int end) {
        Lettering lettering = new Lettering(page);
        int last = start;
        for (int word = page.wordFrom(start); word < page.words() && page.wordStart(word) < end; word++) {
            if (!lettering.capital(word)) {
                break;
            }
            last = Math.min(end, page.wordEnd(word));
        }
        return last;
    }
}
