package uk.rubric.facts.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds what ties a person to others and to an earlier life: kin, and former names. */
final class PersonalCircumstances implements Family {

    private static final String KIN =
            "MOTHER|MUM|FATHER|DAD|PARENTS|BROTHERS?|SISTERS?|SONS?|DAUGHTERS?|WIFE|HUSBAND|PARTNER|BOYFRIEND|GIRLFRIEND|FIANCEE?|UNCLE|AUNT|AUNTIE|COUSINS?|NAN|GRANDMOTHER|GRANDFATHER|GRANDAD|GRANDMA|GRANDSON|GRANDDAUGHTER|GRANDCHILDREN|STEPSON|STEPDAUGHTER|STEPFATHER|STEPMOTHER|STEPDAD|STEPMUM|NEPHEW|NIECE|CHILDREN|CHILD|BABY|TWINS|KIDS|MOTHER-IN-LAW|FATHER-IN-LAW|BROTHER-IN-LAW|SISTER-IN-LAW|EX-PARTNER|EX-WIFE|EX-HUSBAND|EX-BOYFRIEND|EX-GIRLFRIEND|EX|CARER|GUARDIAN";
    private static final Set<String> KIN_WORDS = Set.copyOf(
            List.of((KIN.replace("?", "") + "|BROTHER|SISTER|SON|DAUGHTER|COUSIN|LAW|FIANCE").split("[|\\-]")));
    private static final Pattern RELATIONSHIP = Pattern.compile(
            "(?<![A-Z])(?:MY|HIS|HER|THEIR|OUR|(?:[A-Z]{2,20})'S) (?:(?:EX|STEP|HALF|LATE|FORMER|YOUNGER|OLDER|ELDER|ELDEST|YOUNGEST|OLDEST|TWIN|FOSTER|ADOPTED|OWN|BABY|ESTRANGED|THEN|LITTLE|BIG|NEW)[ -]){0,2}("
                    + KIN + ")(?![A-Z\\-])");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search()
                .each(
                        RELATIONSHIP,
                        KIN_WORDS,
                        48,
                        10,
                        m -> sightings.add(
                                Kind.RELATIONSHIP,
                                m.start(),
                                m.end(),
                                m.group(1).toLowerCase(Locale.ROOT),
                                "",
                                Strength.FAIR));
        formerNames(page, cues, sightings);
    }

    private static void formerNames(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.FORMER_NAME)) {
            int start = cues.afterFillers(cue.end());
            int first = page.wordFrom(start);
            int last = first - 1;
            while (last + 1 < page.words()
                    && last - first < 3
                    && Character.isUpperCase(page.text().charAt(page.wordStart(last + 1)))
                    && (last < first
                            || " -".indexOf(page.text().charAt(page.wordEnd(last))) >= 0
                                    && page.wordStart(last + 1) - page.wordEnd(last) == 1)
                    && !Gazetteer.standard().notName(page.word(last + 1))) {
                last++;
            }
            if (last >= first
                    && !labelBelow(page, cue, first)
                    && page.wordStart(first) - start <= 2
                    && page.wordEnd(last) - page.wordStart(first) > 1) {
                add(
                        page,
                        Kind.FORMER_NAME,
                        page.wordStart(first),
                        page.wordEnd(last),
                        cues.words(cue),
                        Strength.STRONG,
                        sightings);
            }
        }
    }

    /** Whether what follows a label is the label of the line below: the field is empty. */
    private static boolean labelBelow(PlainText page, CueHit cue, int word) {
        int start = page.wordStart(word);
        return page.lineAt(start) > page.lineAt(cue.start()) && Cues.labelAt(page, start);
    }

    private static void add(
            PlainText page, Kind kind, int start, int end, String cue, Strength strength, Sightings sightings) {
        int to = end;
        while (to > start && Character.isWhitespace(page.text().charAt(to - 1))) {
            to--;
        }
        sightings.add(kind, start, to, CanonicalForms.words(page.text().substring(start, to)), cue, strength);
    }
}
