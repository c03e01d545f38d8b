package uk.rubric.facts.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds what somebody does for a living: behind a label or "works as", and where the word for an occupation is said of somebody. */
final class Occupations implements Family {

    private static final Set<String> OCCUPATIONS = Lists.lines("occupations.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CELL = Pattern.compile("[^\\t\\n]{1,60}?(?=\\t|\\n|$| {2,}|  )");
    private static final Pattern NOTHING =
            Pattern.compile("[_.\\-\u2026\u2588 ]*|N/?A|NONE|NIL|NOT KNOWN|UNKNOWN|NOT APPLICABLE");
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?:[A-Z][A-Z'\\-]{1,20} ){0,4}?[A-Z][A-Z'\\-]{1,20}(?= (?:AT|IN|FOR|AND|WITH|WHO|ON|TO|FROM|BUT|WHERE|WHICH|BASED|SINCE)\\b|[.,;:)\\n\\t]|$)");

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?:(?<![A-Z])(?:AM|I'M|IS|HE'S|SHE'S|WHO'S|WAS|BEEN|I'VE BEEN|BECAME|AS|BECOME|BEING)(?:\\s(?:CURRENTLY|PRESENTLY|ALSO|NOW|STILL|ONLY|JUST))?\\s(?:(?:A|AN|THE)\\s)?(?:\\d{1,2}[ \\-]YEAR[ \\-]OLD\\s)?|[:] ?(?:(?:A|AN) )?|\\bTHIS\\s\\d{1,3}[ \\-]?(?:YEARS?|YRS?|Y/?O)[ \\-]?(?:OLD)?\\s|\\(\\d{1,3}\\s?(?:YRS?|YEARS?(?: OLD)?|Y/?O),\\s|\\bIS\\s\\d{1,3},\\s(?:A|AN)\\s|\\),\\s|,\\s(?:A|AN|THE)\\s)$");

    private static final Pattern AGED = Pattern.compile("\\bIS\\s\\d{1,3},\\s(?:A|AN)\\s$");
    private static final Pattern RETIRED_BEFORE = Pattern.compile("(?<![A-Z])(?:RETIRED|EX|FORMER)[ \\n\\-]$");
    private static final Pattern FRAGMENT_BEHIND =
            Pattern.compile(",? (?:LIVES|LIVING|MARRIED|SINGLE|DIVORCED|WORKS|EX-SMOKER|SMOKER|NON-SMOKER)\\b");
    private static final Pattern AS_A = Pattern.compile(
            "\\sAS AN?\\s((?:[A-Z][A-Z'\\-]{1,20} ){0,3}?[A-Z][A-Z'\\-]{1,20})(?=\\s(?:AND|AT|IN|FOR|SINCE|WHERE|WHICH|BUT|BASED)\\b|[.,;)\\n]|$)");
    /** An officer serves and a student learns where others work. */
    private static final Set<String> NO_PLACE = Set.of("OFFICER", "STUDENT");

    /** In a sentence these announce no occupation. */
    private static final Set<String> LABELS_ALONE =
            Set.of("OCC", "JOB", "JOB ROLE", "JOB DESCRIPTION", "TRADE", "OCCUPATION", "PROFESSION");

    private static final Set<String> KIN = Lists.words("kin.txt");

    private static final int MOST_BEFORE = 3;
    private static final int LONGEST = 90;
    private static final int SAID_WITHIN = 40;

    /** The sentence around an occupation's name, where its other words name a kind of it. */
    private static final Set<String> NO_PART = Lists.words("before-occupations.txt");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.OCCUPATION)) {
            announced(page, cues, cue, sightings);
        }
        HeadedCells.below(page, cues.all(Cue.OCCUPATION)).forEach((cell, cue) -> {
            @Nullable Matcher m = page.search().at(CELL, cell, LONGEST);
            if (m != null && says(page, m) && Character.isLetter(page.text().charAt(cell))) {
                add(page, m.start(), m.end(), cues.words(cue), Strength.STRONG, sightings);
            }
        });
        for (int word : page.wordsIn(OCCUPATIONS)) {
            said(page, word, sightings);
        }
    }

    /** The occupation behind a place: "works for The Example Bakery as a chef". */
    static void behind(PlainText page, int end, String cue, Sightings sightings) {
        @Nullable Matcher as = page.search().at(AS_A, end, LONGEST);
        if (as != null) {
            add(page, as.start(1), as.end(1), cue, Strength.FAIR, sightings);
        }
    }

    private static void announced(PlainText page, Cues cues, CueHit cue, Sightings sightings) {
        int whole = cues.behindWholeLabel(cue);
        boolean label = labelled(page, cue) || whole >= 0;
        if (!label && LABELS_ALONE.contains(page.upper().substring(cue.start(), cue.end()))) {
            besideLabel(page, cues, cue, sightings);
            return;
        }
        @Nullable
        Matcher m = !label
                ? page.search().at(IN_SENTENCE, cues.afterFillers(cue.end()), LONGEST)
                : whole >= 0 ? page.search().at(CELL, whole, LONGEST) : cues.value(cue, CELL);
        if (m != null
                && says(page, m)
                && inOwnColumn(page, cue, m.start())
                && (label || page.lineAt(m.start()) - page.lineAt(cue.start()) <= 1)) {
            add(page, m.start(), m.end(), cues.words(cue), Strength.STRONG, sightings);
            if (!label) {
                Workplaces.behind(page, m.end(), cues.words(cue), Strength.STRONG, sightings);
            }
        }
    }

    /** "Occ barista at", "Job cleaner": behind a label that begins its cell an occupation's name needs no colon. */
    private static void besideLabel(PlainText page, Cues cues, CueHit label, Sightings sightings) {
        @Nullable Matcher m = cues.beginsCell(label) ? page.search().at(IN_SENTENCE, label.end() + 1, LONGEST) : null;
        int last = m == null ? -1 : page.wordFrom(m.end()) - 1;
        if (m != null && last >= 0 && OCCUPATIONS.contains(page.word(last))) {
            add(page, m.start(), m.end(), cues.words(label), Strength.STRONG, sightings);
            Workplaces.behind(page, m.end(), cues.words(label), Strength.STRONG, sightings);
        }
    }

    /** An occupation's last word with what is said before or behind it. */
    private static void said(PlainText page, int word, Sightings sightings) {
        Lettering lettering = new Lettering(page);
        if (word + 1 < page.words() && lettering.joinedBy(word, " ") && OCCUPATIONS.contains(page.word(word + 1))) {
            return;
        }
        int first = word;
        while (first > 0
                && word - first < MOST_BEFORE
                && (lettering.near(first - 1, " -'") || lettering.wrapped(first - 1))
                && part(page, first - 1)) {
            first--;
        }
        if (capitalised(page, first, word, lettering)) {
            return;
        }
        for (int from = first; from <= word; from++) {
            int start = page.wordStart(from);
            String before = page.upper().substring(Math.max(0, start - SAID_WITHIN), start);
            boolean said = SAID_BEFORE.matcher(before).find()
                    && ((AGED.matcher(before).find() || !before.endsWith(", A "))
                                    && !before.endsWith(", AN ")
                                    && !before.endsWith(", THE ")
                            || namedBefore(page, from));
            boolean cell = from == first && !page.word(word).equals("OFFICER") && cell(page, start, page.wordEnd(word));
            boolean fragment = from == first
                    && beginsFragment(page, start)
                    && page.search().at(FRAGMENT_BEHIND, page.wordEnd(word), 14) != null;
            boolean placed = from == first && Workplaces.organisationBehind(page, page.wordEnd(word));
            boolean aside = from == first
                    && before.endsWith("(")
                    && page.text().startsWith(")", page.wordEnd(word))
                    && namedBefore(page, from + 1);
            if (said
                    || cell
                    || fragment
                    || placed
                    || aside
                    || RETIRED_BEFORE.matcher(before).find()) {
                int begin = from < word && article(page.word(from)) ? from + 1 : from;
                Matcher introduced = SAID_BEFORE.matcher(before);
                String cue = introduced.find()
                        ? page.text()
                                .substring(start - introduced.group().length(), start)
                                .strip()
                        : "";
                add(page, page.wordStart(begin), page.wordEnd(word), cue, Strength.FAIR, sightings);
                if (!NO_PLACE.contains(page.word(word))) {
                    Workplaces.behind(page, page.wordEnd(word), cue, said ? Strength.STRONG : Strength.FAIR, sightings);
                }
                return;
            }
        }
    }

    /** "Weaver Street", "Subject: Baker trial", "Mr Cook": written large in running text the word is a name, unless it fills a field. */
    private static boolean capitalised(PlainText page, int first, int word, Lettering lettering) {
        if (page.shouting(page.lineAt(page.wordStart(word)))) {
            return Streets.lastWords().contains(word + 1 < page.words() ? page.word(word + 1) : "")
                    || first == word && word > 0 && NameTokens.TITLES.contains(page.word(word - 1));
        }
        int end = page.wordEnd(word);
        boolean field = (end >= page.length() || "\t\n,;.(".indexOf(page.text().charAt(end)) >= 0)
                && page.wordStart(first) > 0
                && "\t: ".indexOf(page.text().charAt(page.wordStart(first) - 1)) >= 0
                && (first == 0
                        || page.text()
                                .substring(page.wordEnd(first - 1), page.wordStart(first))
                                .matches("[:\\t].*"));
        return lettering.capital(word) && !field;
    }

    private static boolean article(String word) {
        return word.equals("A") || word.equals("AN") || word.equals("THE");
    }

    private static boolean part(PlainText page, int word) {
        String written = page.word(word);
        boolean technology = written.equals("IT") && page.text().startsWith("IT", page.wordStart(word));
        return (technology || !NO_PART.contains(written))
                && !Character.isDigit(written.charAt(0))
                && (Gazetteer.standard().commonWord(written)
                        || !Gazetteer.standard().mayBeName(written));
    }

    /** "Jane Sample, a nurse at": a name or a word of kinship stands before the comma. */
    private static boolean namedBefore(PlainText page, int word) {
        int name = word - 2;
        return name >= 0
                && (new Lettering(page).capital(name) && !Gazetteer.standard().notName(page.word(name))
                        || KIN.contains(page.word(name)));
    }

    /** Whether words fill a cell of a row. */
    private static boolean cell(PlainText page, int start, int end) {
        boolean begins = start > 0 && page.text().charAt(start - 1) == '\t';
        boolean ends = end >= page.length()
                || page.text().charAt(end) == '\t'
                || page.text().charAt(end) == '\n';
        return begins
                && ends
                && (end < page.length() && page.text().charAt(end) == '\t'
                        || page.text().indexOf('\t', page.lineStart(page.lineAt(start))) < start - 1);
    }

    private static boolean beginsFragment(PlainText page, int start) {
        String before = page.text().substring(Math.max(0, start - 2), start);
        return start == 0
                || before.endsWith("\n")
                || before.equals(". ")
                || before.equals(": ")
                || before.endsWith("\t");
    }

    /** A value on a later line than its label stands below it: the first cell of a table's next row belongs to another head. */
    private static boolean inOwnColumn(PlainText page, CueHit label, int value) {
        int line = page.lineAt(label.start());
        boolean first = page.text().indexOf('\t', page.lineStart(line), label.start()) < 0;
        return first || page.lineAt(value) == line || value == page.cellBelow(label.start());
    }

    /** Whether a colon, a cell's or a line's end parts a cue from its value. */
    static boolean labelled(PlainText page, CueHit cue) {
        int at = cue.end();
        while (at < page.length() && " ()".indexOf(page.text().charAt(at)) >= 0) {
            at++;
        }
        return at < page.length() && ":\t\n".indexOf(page.text().charAt(at)) >= 0;
    }

    private static boolean says(PlainText page, Matcher m) {
        return !NOTHING.matcher(m.group().strip()).matches()
                && m.group().strip().chars().noneMatch(Character::isDigit)
                && m.group().indexOf('\u00A3') < 0
                && !(Cues.labelAt(page, m.start()) && m.group().indexOf(':') >= 0);
    }

    private static void add(PlainText page, int start, int end, String cue, Strength strength, Sightings sightings) {
        int to = end;
        while (to > start && Character.isWhitespace(page.text().charAt(to - 1))) {
            to--;
        }
        sightings.add(
                Kind.OCCUPATION, start, to, CanonicalForms.words(page.text().substring(start, to)), cue, strength);
    }
}
