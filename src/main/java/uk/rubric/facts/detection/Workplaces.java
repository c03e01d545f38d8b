package uk.rubric.facts.detection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds where somebody works: behind a label, behind what people do for a living, and where somebody is said to be of or from an organisation. */
final class Workplaces implements Family {

    private static final Set<String> WORKING = Set.of(
            "WORK",
            "WORKS",
            "WORKED",
            "WORKING",
            "EMPLOYED",
            "EMPLOYS",
            "DRIVES",
            "DRIVING",
            "DRIVE",
            "CLEANS",
            "CLEANING",
            "COOKS",
            "COOKING",
            "TEMPING",
            "TEMPS",
            "CONTRACTED",
            "SUBCONTRACTS",
            "VOLUNTEERS",
            "VOLUNTEER",
            "VOLUNTEERING",
            "SHIFT",
            "SHIFTS",
            "JOB",
            "PLACEMENT",
            "APPRENTICED",
            "APPRENTICESHIP",
            "TRAINING",
            "SICK",
            "STARTED",
            "FINISHES",
            "KNOCKS",
            "NURSES",
            "TEACHES",
            "DELIVERS",
            "DELIVERING",
            "MANAGES",
            "RUNS",
            "CATERS",
            "RUN",
            "DAYS",
            "NIGHTS",
            "MORNINGS",
            "EVENINGS",
            "WEEKENDS",
            "START",
            "BEGUN",
            "BOSS",
            "LEAD",
            "MENTOR",
            "VISITOR");

    /** From the verb to the firm: "works three nights a week on the tills at", "shifts at", "drives for". */
    private static final Pattern TO_FIRM = Pattern.compile(
            "(?:BOSS,|[A-Z]+)(?:(?!\\s(?:AT|FOR|WITH|BY|AND|BUT|WHO|WHEN|LIVES?|LIVED|LIVING)\\b)\\s[A-Z0-9\\-]{1,14},?){0,7}\\s(?:AT|FOR|BY|WITH|FROM(?<=SICK\\sFROM))\\s(?:THE\\s)?");

    /** "My wages from Example Foods", "off work (Example Foods", "an agency worker from": what people have of their employer. */
    private static final Pattern OF_EMPLOYER = Pattern.compile(
            "(?:WAGES?|SALARY|PAYSLIP|PAY|PASS|LANYARD|WORKER|CARER|SICK|OFF|HOME|CAME|RETIRED|HOLIDAY)\\sFROM\\s(?:THE\\s)?|EMPLOYERS?\\s(?:AT|IS)\\s(?:THE\\s)?|(?:RUNS|MANAGES|OWNS)\\s(?:THE\\s)?|WORK\\s\\((?:THE\\s)?|WAGES\\s|EMPLOYERS?\\sOF\\s[A-Z'\\-]{2,20}(?:\\s[A-Z'\\-]{2,20}){0,2}(?:\\sON RELEASE)?:\\s(?:THE\\s)?|BASE\\sIS\\s(?:THE\\s)?");

    private static final Set<String> EMPLOYING = Set.of(
            "WAGE",
            "WAGES",
            "SALARY",
            "PAYSLIP",
            "PAY",
            "PASS",
            "LANYARD",
            "WORKER",
            "CARER",
            "OFF",
            "RUNS",
            "MANAGES",
            "OWNS",
            "SICK",
            "HOME",
            "CAME",
            "RETIRED",
            "HOLIDAY",
            "WORK",
            "EMPLOYER",
            "EMPLOYERS",
            "BASE");

    /** "Receptionist, Example Foods": a comma alone parts an occupation from an organisation. */
    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s(?:THE\\s)?");

    /** "Works Example Bakery", as notes have it. */
    private static final Pattern BESIDE = Pattern.compile("WORKS\\s");

    /** "You'll find her at", "she can be reached at". */
    private static final Pattern FOUND_AT = Pattern.compile(
            "(?:FIND|REACH|REACHED|CONTACT|CONTACTED|CATCH|CAUGHT|SEE|SEEN|BASED)\\s(?:(?:HIM|HER|THEM|ME)\\s)?(?:ON SHIFT\\s|AT WORK\\s)?AT\\s(?:THE\\s)?");

    private static final Set<String> FINDING =
            Set.of("FIND", "REACH", "REACHED", "CONTACT", "CONTACTED", "CATCH", "CAUGHT", "SEE", "SEEN", "BASED");

    private static final Pattern BEHIND_OCCUPATION = Pattern.compile(
            "(?:,?\\sIN\\s(?:THE\\s)?[A-Z]{2,14}(?:\\s[A-Z]{2,14})?)?,?\\s(?:AT|FOR|WITH|EMPLOYED BY|WORKING FOR|WORKING AT)\\s(?:THE\\s)?");

    private static final Set<String> OF = Set.of("OF", "FROM");
    private static final int REACH = 80;
    private static final int WRAPPED_FROM = 60;

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        Firms firms = new Firms(page);
        for (CueHit cue : cues.all(Cue.WORKPLACE)) {
            announced(page, cues, cue, firms, sightings);
        }
        HeadedCells.below(page, cues.all(Cue.WORKPLACE)).forEach((cell, cue) -> {
            @Nullable TextRange firm = firms.at(cell);
            if (firm != null && !Cues.labelAt(page, cell)) {
                add(page, firm, cues.words(cue), sightings);
            }
        });
        page.search().each(TO_FIRM, WORKING, m -> {
            @Nullable TextRange firm = m.end() - m.start() > REACH ? null : firms.at(withArticle(page, m.end()));
            if (firm != null && capital(page, m.end()) && !firms.somethingElse(firm)) {
                add(page, firm, page.text().substring(m.start(), page.wordEnd(page.wordFrom(m.start()))), sightings);
            }
        });
        page.search().each(BESIDE, Set.of("WORKS"), m -> {
            @Nullable TextRange firm = firms.at(m.end());
            if (firm != null
                    && !page.shouting(page.lineAt(m.start()))
                    && (firms.organisation(firm)
                            || !firms.somethingElse(firm)
                                    && page.text()
                                                    .substring(firm.start(), firm.end())
                                                    .indexOf(' ')
                                            > 0)) {
                add(page, firm, "Works", sightings);
            }
        });
        page.search().each(OF_EMPLOYER, EMPLOYING, m -> {
            @Nullable TextRange firm = firms.at(withArticle(page, m.end()));
            if (firm != null && firms.organisation(firm) && !firms.somethingElse(firm)) {
                add(page, firm, page.text().substring(m.start(), m.end()).strip(), sightings);
            }
        });
        page.search().each(FOUND_AT, FINDING, m -> {
            @Nullable TextRange firm = firms.at(m.end());
            if (firm != null && firms.organisation(firm) && !firms.somethingElse(firm)) {
                add(page, firm, page.text().substring(m.start(), m.end()).strip(), sightings);
            }
        });
        for (int word : page.wordsIn(OF)) {
            ofOrganisation(page, word, firms, sightings);
        }
    }

    /** The place behind an occupation: "chef at The Example Bakery", "registrar in emergency medicine at". */
    static void behind(PlainText page, int end, String cue, Strength strength, Sightings sightings) {
        @Nullable Matcher at = page.search().at(BEHIND_OCCUPATION, end, REACH);
        @Nullable Matcher to = at == null ? page.search().at(BEHIND_COMMA, end, REACH) : at;
        if (to == null) {
            return;
        }
        Firms firms = new Firms(page);
        @Nullable TextRange firm = firms.at(withArticle(page, to.end()));
        if (firm != null
                && capital(page, to.end())
                && !firms.somethingElse(firm)
                && (at != null || firms.organisation(firm))) {
            add(page, firm, cue, strength, sightings);
        }
    }

    /** Whether an organisation's name follows with "at" or "for". */
    static boolean organisationBehind(PlainText page, int end) {
        @Nullable Matcher to = page.search().at(BEHIND_OCCUPATION, end, REACH);
        Firms firms = new Firms(page);
        @Nullable TextRange firm = to == null ? null : firms.at(withArticle(page, to.end()));
        return firm != null && firms.organisation(firm);
    }

    private static void announced(PlainText page, Cues cues, CueHit cue, Firms firms, Sightings sightings) {
        boolean label = Occupations.labelled(page, cue);
        int whole = label ? -1 : cues.behindWholeLabel(cue);
        int start = whole >= 0 ? whole : withArticle(page, cues.afterFillers(cue.end()));
        @Nullable TextRange firm = firms.at(start);
        if (firm == null
                || whole < 0
                        && start > cue.end()
                        && page.text().substring(cue.end(), start).indexOf('\n') >= 0
                        && !wrapped(page, cue.end())) {
            return;
        }
        String name = page.upper().substring(firm.start(), firm.end());
        // "I work in Sampletown": a town is no workplace; "works for 3 years" is a time.
        boolean vague = page.upper().startsWith("IN", Math.max(0, cue.end() - 2)) && name.indexOf(' ') < 0
                || Character.isDigit(name.charAt(0))
                || name.equals("I");
        if (!vague && !Cues.labelAt(page, start) && !firms.somethingElse(firm) || label || whole >= 0) {
            add(page, firm, cues.words(cue), Strength.STRONG, sightings);
            Occupations.behind(page, firm.end(), cues.words(cue), sightings);
        }
    }

    /** "Jane Sample of Example Scaffolding", "Jane from Example Foods": the words must be an organisation's and a name stand before them. */
    private static void ofOrganisation(PlainText page, int word, Firms firms, Sightings sightings) {
        Lettering lettering = new Lettering(page);
        if (word == 0
                || word + 1 >= page.words()
                || !lettering.near(word, " \n")
                || !lettering.near(word - 1, " ,\n")
                || !lettering.capital(word - 1)) {
            return;
        }
        Gazetteer names = Gazetteer.standard();
        String before = NameWords.bare(page.word(word - 1));
        boolean named = !names.notName(before) && (names.mayBeName(before) || names.strange(before));
        @Nullable TextRange firm = named ? firms.at(page.wordStart(word + 1)) : null;
        if (firm != null && firms.organisation(firm) && !firms.somethingElse(firm)) {
            add(page, firm, page.word(word).toLowerCase(Locale.ROOT), sightings);
        }
    }

    /** Whether running text goes on in the next line: a short line ends a field. */
    private static boolean wrapped(PlainText page, int at) {
        return page.text().charAt(at) == '\n' && at - page.lineStart(page.lineAt(at)) >= WRAPPED_FROM;
    }

    private static boolean capital(PlainText page, int at) {
        return at < page.length()
                && (Character.isUpperCase(page.text().charAt(at))
                        || Character.isDigit(page.text().charAt(at)));
    }

    /** "Works at The Example Kitchen": the article belongs to the name where it is written large. */
    private static int withArticle(PlainText page, int start) {
        return start >= 4 && page.text().startsWith("The ", start - 4) ? start - 4 : start;
    }

    private static void add(PlainText page, TextRange firm, String cue, Sightings sightings) {
        add(page, firm, cue, Strength.FAIR, sightings);
    }

    private static void add(PlainText page, TextRange firm, String cue, Strength strength, Sightings sightings) {
        sightings.add(
                Kind.WORKPLACE,
                firm.start(),
                firm.end(),
                CanonicalForms.words(page.text().substring(firm.start(), firm.end())),
                cue,
                strength);
    }
}
