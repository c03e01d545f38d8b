package uk.rubric.facts.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds what ties a person to a life: occupation, workplace, school, kin, former names and the days on which a witness cannot come. */
final class PersonalCircumstances implements Family {

    private static final Set<String> OCCUPATIONS = Set.copyOf(Lists.lines("occupations.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .toList());

    private static final Pattern CELL = Pattern.compile("[^\\t\\n]{1,60}?(?=\\t|\\n|$| {2,}|  )");
    private static final Pattern NOTHING =
            Pattern.compile("[_.\\-\u2026\u2588 ]*|N/?A|NONE|NIL|NOT KNOWN|UNKNOWN|NOT APPLICABLE");
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?:[A-Z][A-Z'\\-]{1,20} ){0,4}?[A-Z][A-Z'\\-]{1,20}(?= (?:AT|IN|FOR|AND|WITH|WHO|ON|TO|FROM|BUT|WHERE|WHICH|BASED)\\b|[.,;:)\\n\\t]|$)");
    private static final Set<String> BE_WORDS =
            Set.of("I", "I'M", "I'VE", "HE", "HE'S", "SHE", "SHE'S", "WHO", "IS", "HAS", "SAID");
    private static final Pattern I_AM = Pattern.compile(
            "(?<![A-Z])(?:I AM|I'M|HE IS|SHE IS|HE'S|SHE'S|I WAS|WHO IS|(?:HE|SHE|I) SAID (?:HE|SHE) WAS|SAID (?:HE|SHE) WAS|I HAVE BEEN|I'VE BEEN|HAS BEEN)\\s(?:CURRENTLY |PRESENTLY |ALSO |NOW |STILL )?(?:A|AN|THE)\\s(?:\\d{1,2}[ \\-]YEAR[ \\-]OLD\\s)?|(?<=[A-Z][ \\n])IS (?:CURRENTLY |NOW )?AN? ");
    /** A capitalised run with the small words of companies' names inside it. */
    private static final String FIRM =
            "(?:[Tt]he )?(?:\\p{Lu}|\\d)[\\p{L}\\p{N}'.&\\-]{0,25}(?:(?: & | &(?<=[^\\n]{60})\\n| and | of | the | for | |(?<=[^\\n]{60})\\n)(?=\\p{Lu})[\\p{L}\\p{N}'&\\-]{1,25}){0,5}(?: (?:plc|ltd|llp|limited)\\b)?";

    private static final Pattern COMPANY = Pattern.compile(FIRM);
    private static final Pattern AT_FIRM = Pattern.compile("\\s(?:at|for|with|AT|FOR|WITH)\\s(" + FIRM + ")");
    private static final Pattern AS_A = Pattern.compile(
            "\\sAS AN?\\s((?:[A-Z][A-Z'\\-]{1,20} ){0,3}?[A-Z][A-Z'\\-]{1,20})(?=\\s(?:AND|AT|IN|FOR|SINCE|WHERE|WHICH|BUT|BASED)\\b|[.,;)\\n]|$)");
    private static final int LONGEST_FIRM = 90;
    private static final int WRAPPED_FROM = 60;

    /** A name goes on in the next line only where the line is long enough to be running text: elsewhere the next line is another field. */
    private static final Pattern SCHOOL = Pattern.compile(
            "(?<!\\p{L})(?:(?:\\p{Lu}[\\p{L}'.]{1,20}(?:[ -]|(?<=[^\\n]{60})\\n)){1,5}(?:School|Academy|College|University|Nursery|Preschool|Pre-School|Kindergarten|Sixth Form|Infants|Juniors|Community High|SCHOOL|INFANTS|JUNIORS|COMMUNITY HIGH|ACADEMY|COLLEGE|UNIVERSITY|NURSERY)|University of \\p{Lu}[\\p{L}]{1,20})(?!\\p{L})");

    /** A school that somebody only stood near or went by is a place and nobody's school. */
    private static final Pattern PASSED =
            Pattern.compile("(?<![A-Z])(?:OUTSIDE|PAST|OPPOSITE|NEAR|BEHIND|TOWARDS|BESIDE|NEXT TO|AROUND) (?:THE )?$");

    private static final int PASSED_WITHIN = 14;
    private static final Set<String> SCHOOL_WORDS = Set.of(
            "SCHOOL",
            "ACADEMY",
            "COLLEGE",
            "UNIVERSITY",
            "NURSERY",
            "PRESCHOOL",
            "KINDERGARTEN",
            "FORM",
            "INFANTS",
            "JUNIORS",
            "HIGH");
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

    private static final String KIN =
            "MOTHER|MUM|FATHER|DAD|PARENTS|BROTHERS?|SISTERS?|SONS?|DAUGHTERS?|WIFE|HUSBAND|PARTNER|BOYFRIEND|GIRLFRIEND|FIANCEE?|UNCLE|AUNT|AUNTIE|COUSINS?|NAN|GRANDMOTHER|GRANDFATHER|GRANDAD|GRANDMA|GRANDSON|GRANDDAUGHTER|GRANDCHILDREN|STEPSON|STEPDAUGHTER|STEPFATHER|STEPMOTHER|STEPDAD|STEPMUM|NEPHEW|NIECE|CHILDREN|CHILD|BABY|TWINS|KIDS|MOTHER-IN-LAW|FATHER-IN-LAW|BROTHER-IN-LAW|SISTER-IN-LAW|EX-PARTNER|EX-WIFE|EX-HUSBAND|EX-BOYFRIEND|EX-GIRLFRIEND|EX|CARER|GUARDIAN";
    private static final Set<String> KIN_WORDS = Set.copyOf(
            List.of((KIN.replace("?", "") + "|BROTHER|SISTER|SON|DAUGHTER|COUSIN|LAW|FIANCE").split("[|\\-]")));
    private static final Pattern RELATIONSHIP = Pattern.compile(
            "(?<![A-Z])(?:MY|HIS|HER|THEIR|OUR|(?:[A-Z]{2,20})'S) (?:(?:EX|STEP|HALF|LATE|FORMER|YOUNGER|OLDER|ELDER|ELDEST|YOUNGEST|OLDEST|TWIN|FOSTER|ADOPTED|OWN|BABY|ESTRANGED|THEN|LITTLE|BIG|NEW)[ -]){0,2}("
                    + KIN + ")(?![A-Z\\-])");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        occupations(page, cues, sightings);
        workplaces(page, cues, sightings);
        schools(page, cues, sightings);
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

    private static void occupations(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.OCCUPATION)) {
            boolean label = labelled(page, cue);
            Matcher m = label ? cues.value(cue, CELL) : page.search().at(IN_SENTENCE, cues.afterFillers(cue.end()), 90);
            if (m != null
                    && says(page, m)
                    && inOwnColumn(page, cue, m.start())
                    && (label || page.lineAt(m.start()) - page.lineAt(cue.start()) <= 1)) {
                add(page, Kind.OCCUPATION, m.start(), m.end(), cues.words(cue), Strength.STRONG, sightings);
                if (!label) {
                    placeBehind(page, m.end(), cues.words(cue), sightings);
                }
            }
        }
        page.search().each(I_AM, BE_WORDS, m -> {
            int first = page.wordFrom(m.end());
            for (int word = first; word < page.words() && word < first + 5; word++) {
                if (OCCUPATIONS.contains(page.word(word)) && page.wordEnd(word) - m.end() < 60) {
                    String cue = page.text().substring(m.start(), m.end()).strip();
                    int last = lastOfTrade(page, word);
                    add(page, Kind.OCCUPATION, m.end(), page.wordEnd(last), cue, Strength.FAIR, sightings);
                    if (!page.word(last).equals("OFFICER")) {
                        placeBehind(page, page.wordEnd(last), cue, sightings);
                    }
                    return;
                }
            }
        });
    }

    /** "A student nurse": trades of two words end with the second. */
    private static int lastOfTrade(PlainText page, int word) {
        boolean two = word + 1 < page.words()
                && page.wordStart(word + 1) - page.wordEnd(word) == 1
                && OCCUPATIONS.contains(page.word(word + 1));
        return two ? word + 1 : word;
    }

    /** A value on a later line than its label stands below it: the first cell of a table's next row belongs to another head. */
    private static boolean inOwnColumn(PlainText page, CueHit label, int value) {
        int line = page.lineAt(label.start());
        boolean first = page.text().indexOf('\t', page.lineStart(line), label.start()) < 0;
        return first || page.lineAt(value) == line || value == page.cellBelow(label.start());
    }

    /** "Works as a chef at The Example Bakery": the place stands behind the occupation. */
    private static void placeBehind(PlainText page, int end, String cue, Sightings sightings) {
        Matcher at = AT_FIRM.matcher(page.text())
                .region(end, Math.min(page.length(), end + LONGEST_FIRM))
                .useTransparentBounds(true);
        if (at.lookingAt()) {
            add(
                    page,
                    Kind.WORKPLACE,
                    at.start(1),
                    withoutSigns(page, at.start(1), at.end(1)),
                    cue,
                    Strength.FAIR,
                    sightings);
        }
    }

    /** "Works for The Example Bakery as a chef": the occupation stands behind the place. */
    private static void occupationBehind(PlainText page, int end, String cue, Sightings sightings) {
        @Nullable Matcher as = page.search().at(AS_A, end, LONGEST_FIRM);
        if (as != null) {
            add(page, Kind.OCCUPATION, as.start(1), as.end(1), cue, Strength.FAIR, sightings);
        }
    }

    private static int withoutSigns(PlainText page, int start, int to) {
        int end = to;
        while (end > start && ".-&'".indexOf(page.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static void workplaces(PlainText page, Cues cues, Sightings sightings) {
        Matcher company = COMPANY.matcher(page.text());
        for (CueHit cue : cues.all(Cue.WORKPLACE)) {
            int start = withArticle(page, cue.end(), cues.afterFillers(cue.end()));
            company.region(start, Math.min(page.length(), start + 90)).useTransparentBounds(true);
            if (start < page.length()
                    && company.lookingAt()
                    && (page.text().substring(cue.end(), start).indexOf('\n') < 0 || wrapped(page, cue.end()))) {
                int end = withoutSigns(page, start, company.end());
                String name = page.upper().substring(start, end);
                // "I work in Sampletown": a town is no workplace; "works for 3 years" is a time.
                boolean vague = page.upper().startsWith("IN", Math.max(0, cue.end() - 2)) && name.indexOf(' ') < 0
                        || Character.isDigit(name.charAt(0))
                        || name.equals("I");
                if (!vague && !Cues.labelAt(page, start) || labelled(page, cue)) {
                    add(page, Kind.WORKPLACE, start, end, cues.words(cue), Strength.STRONG, sightings);
                    occupationBehind(page, end, cues.words(cue), sightings);
                }
            }
        }
    }

    /** Whether running text goes on in the next line: a short line ends a field. */
    private static boolean wrapped(PlainText page, int at) {
        return page.text().charAt(at) == '\n' && at - page.lineStart(page.lineAt(at)) >= WRAPPED_FROM;
    }

    /** "Works at The Example Kitchen": the article belongs to the name where it is written large. */
    private static int withArticle(PlainText page, int from, int start) {
        return start - 4 >= from && page.text().startsWith("The ", start - 4) ? start - 4 : start;
    }

    private static void schools(PlainText page, Cues cues, Sightings sightings) {
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
        while (word < page.words() && page.wordStart(word) < end && NO_SCHOOL.contains(page.word(word))) {
            word++;
        }
        int start = word < page.words() ? page.wordStart(word) : end;
        if (start < end && page.wordEnd(word) < end) {
            boolean cued = cues.before(Cue.SCHOOL, start, 12) != null;
            if (!cued
                    && PASSED.matcher(page.upper())
                            .region(Math.max(0, start - PASSED_WITHIN), start)
                            .find()) {
                return;
            }
            add(page, Kind.SCHOOL, start, end, "", cued ? Strength.STRONG : Strength.FAIR, sightings);
        }
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

    private static boolean labelled(PlainText page, CueHit cue) {
        int at = cue.end();
        while (at < page.length() && " ()".indexOf(page.text().charAt(at)) >= 0) {
            at++;
        }
        return at < page.length() && ":\t\n".indexOf(page.text().charAt(at)) >= 0;
    }

    private static boolean says(PlainText page, Matcher m) {
        return !NOTHING.matcher(m.group().strip()).matches()
                && !(Cues.labelAt(page, m.start()) && m.group().indexOf(':') >= 0);
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
