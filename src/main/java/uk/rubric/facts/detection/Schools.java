package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the schools, colleges and nurseries that somebody goes to. */
final class Schools implements Family {

    /** A name goes on in the next line only where the line is long enough to be running text: elsewhere the next line is another field. */
    private static final Pattern SCHOOL = Pattern.compile(
            "(?<!\\p{L})(?:(?:(?:\\p{Lu}[\\p{L}'.]{1,20}|C[ \\n]of[ \\n]E)(?:[ -]|(?<=[^\\n]{60})\\n)){1,6}(?:(?i:School|Academy|College|University|Nursery|Preschool|Pre-School|Kindergarten|Playgroup|Sixth Form|Infants|Juniors|Montessori)|(?i:Primary|High|Grammar|Infant|Junior|Comprehensive|Comp|Prep|Secondary)(?! \\p{Lu}|\\n(?i:Street|Road|St|Lane)\\b|-\\p{L}|\\p{L}))|(?:Ysgol|YSGOL)(?:[ \\n](?:Y )?\\p{Lu}[\\p{L}]{1,20}){1,3}|University of \\p{Lu}[\\p{L}]{1,20})(?!\\p{L})");

    /** A school that somebody only stood near or went by is a place and nobody's school. */
    private static final Pattern PASSED = Pattern.compile(
            "(?<![A-Z])(?:OUTSIDE|PAST|OPPOSITE|NEAR|BEHIND|TOWARDS|BESIDE|NEXT TO|AROUND|METRES OF|YARDS OF|MILES? OF|GATES OF|HEAD OF)\\s(?:THE )?$");

    private static final int PASSED_WITHIN = 14;
    private static final Set<String> SCHOOL_WORDS = Set.of(
            "SCHOOL",
            "YSGOL",
            "ACADEMY",
            "COLLEGE",
            "UNIVERSITY",
            "NURSERY",
            "PRESCHOOL",
            "KINDERGARTEN",
            "FORM",
            "INFANTS",
            "JUNIORS",
            "HIGH",
            "PRIMARY",
            "GRAMMAR",
            "INFANT",
            "JUNIOR",
            "COMPREHENSIVE",
            "COMP",
            "PREP",
            "SECONDARY",
            "PLAYGROUP",
            "MONTESSORI");

    /** Behind these stands a school whatever its name ends with: "in Year 9 at Example Grange". */
    private static final Pattern IN_CLASS = Pattern.compile(
            "(?:YEAR\\s(?:\\d{1,2}|[A-Z]{3,8})|RECEPTION|SIXTH FORM|A LEVELS|GCSES|SCHOOL|PUPIL|STUDENT|STUDYING|STUDIES|STUDY)\\s(?:PUPIL\\s|STUDENT\\s)?(?:OVER\\s|UP\\s)?AT\\s(?:THE\\s)?|ATTENDS\\s(?:THE\\s)?");

    private static final Set<String> CLASSES = Set.of(
            "YEAR",
            "RECEPTION",
            "SIXTH",
            "A",
            "GCSES",
            "SCHOOL",
            "PUPIL",
            "STUDENT",
            "STUDYING",
            "STUDIES",
            "STUDY",
            "ATTENDS");

    /** What people attend besides schools. */
    private static final Set<String> ELSEWHERE = Set.of(
            "HOSPITAL",
            "INFIRMARY",
            "CLINIC",
            "SURGERY",
            "CENTRE",
            "COURT",
            "CHURCH",
            "MOSQUE",
            "TEMPLE",
            "STATION",
            "CLUB",
            "GYM",
            "ANONYMOUS",
            "HOUSE",
            "SERVICE",
            "SERVICES");

    private static final Set<String> NO_SCHOOL = Set.of(
            "THE",
            "MY",
            "HER",
            "HIS",
            "POLICE",
            "ROYAL",
            "A",
            "AT",
            "HIGH",
            "PRIMARY",
            "SECONDARY",
            "IN",
            "ATTENDS",
            "OF");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        Firms names = new Firms(page);
        HeadedCells.below(page, cues.all(Cue.SCHOOL))
                .forEach((cell, cue) -> announced(page, names.at(cell), cues.words(cue), sightings));
        for (CueHit cue : cues.all(Cue.SCHOOL)) {
            boolean label = page.text().startsWith(":", cue.end());
            int value = label ? cues.afterFillers(cue.end()) : cues.behindWholeLabel(cue);
            announced(page, names.at(value), cues.words(cue), sightings);
        }
        page.search().each(IN_CLASS, CLASSES, m -> {
            @Nullable TextRange name = names.at(m.end());
            boolean several = name != null
                    && page.text().substring(name.start(), name.end()).matches("(?s).*[ '].*");
            if (name != null && several && !names.somethingElse(name)) {
                announced(page, name, page.text().substring(m.start(), m.end()).strip(), sightings);
            }
        });
        Matcher m = SCHOOL.matcher(page.text());
        int done = 0;
        for (int word : page.wordsIn(SCHOOL_WORDS)) {
            if (page.wordStart(word) < done) {
                continue;
            }
            m.region(Math.max(done, page.wordStart(word) - 110), Math.min(page.length(), page.wordEnd(word) + 24))
                    .useTransparentBounds(true);
            while (m.find()) {
                school(page, cues, m.start(), m.end(), sightings);
                done = m.end();
            }
        }
    }

    private static void school(PlainText page, Cues cues, int from, int end, Sightings sightings) {
        int word = page.wordFrom(from);
        Lettering lettering = new Lettering(page);
        while (word < page.words()
                && page.wordStart(word) < end
                && NO_SCHOOL.contains(page.word(word))
                && !(page.word(word).equals("THE")
                        && page.text().startsWith("The", page.wordStart(word))
                        && !lettering.beginsSentence(word))) {
            word++;
        }
        if (page.upper().startsWith("ECO-", page.wordStart(Math.max(0, page.wordFrom(end) - 2)))) {
            return;
        }
        int start = word < page.words() ? page.wordStart(word) : end;
        // "April's school" is no school's name.
        boolean somebodys = start < end
                && page.word(word).endsWith("'S")
                && Character.isLowerCase(page.text().charAt(page.wordEnd(word) + 1))
                && page.wordFrom(end) == word + 2;
        if (!somebodys && start < end && page.wordEnd(word) < end) {
            boolean cued = cues.before(Cue.SCHOOL, start, 12) != null;
            if (!cued
                    && PASSED.matcher(page.upper())
                            .region(Math.max(0, start - PASSED_WITHIN), start)
                            .find()) {
                return;
            }
            add(page, start, end, "", cued ? Strength.STRONG : Strength.FAIR, sightings);
        }
    }

    private static void announced(PlainText page, @Nullable TextRange name, String cue, Sightings sightings) {
        if (name != null
                && Character.isLetter(page.text().charAt(name.start()))
                && !Cues.labelAt(page, name.start())
                && !ELSEWHERE.contains(page.word(page.wordFrom(name.end()) - 1))) {
            add(page, name.start(), name.end(), cue, Strength.FAIR, sightings);
        }
    }

    private static void add(PlainText page, int start, int end, String cue, Strength strength, Sightings sightings) {
        sightings.add(Kind.SCHOOL, start, end, CanonicalForms.words(page.text().substring(start, end)), cue, strength);
    }
}
