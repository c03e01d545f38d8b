package uk.rubric.facts.detection;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds where somebody was born: behind a label or phrase, or straight after a date of birth. */
final class BirthPlaces implements Family {

    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{Lu}'\\-]{1,25}(?:[ ,]{1,2}\\p{Lu}[\\p{Lu}'\\-]{1,25}){0,3}");
    private static final Pattern AFTER_DATE =
            Pattern.compile("[ ,]{1,3}(IN |AT )?(\\p{Lu}[\\p{Lu}'\\-]{2,25}(?:[ ]\\p{Lu}[\\p{Lu}'\\-]{1,25}){0,2})");
    private static final int AFTER_WITHIN = 60;

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.PLACE_OF_BIRTH)) {
            Matcher m = cues.value(cue, PLACE);
            // "Born in March 1985" tells when, not where.
            if (m != null && !Cues.labelAt(page, m.start()) && !Dates.monthName(page.word(page.wordFrom(m.start())))) {
                add(page, m.start(), m.end(), cues.words(cue), Strength.STRONG, sightings);
            }
        }
    }

    /** "Born 3 May 1990 in Sampletown", and the place straight after the date in records of the Police National Computer. */
    static void after(PlainText page, int dateEnd, String cue, Sightings sightings) {
        Matcher m = page.search().at(AFTER_DATE, dateEnd, AFTER_WITHIN);
        if (m == null) {
            return;
        }
        boolean born = cue.toUpperCase(Locale.ROOT).startsWith("BORN");
        boolean introduced = m.group(1) != null && (born || m.group(1).equals("IN "));
        if (introduced || born && !Cues.labelAt(page, m.start(2)) && !goesOn(page, m.start(2))) {
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
