package uk.rubric.facts.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the numbers of the case, its exhibits and its officers: URN, crime, custody, incident and court references, exhibit marks, collar numbers. */
final class CaseNumbers implements Family {

    // Force (2 digits), unit (2 characters), five to seven digits, year; an optional /1 for a split case.
    private static final Pattern URN = Pattern.compile(
            "(?<![A-Z0-9/])\\d{2}[ /\\-]?(?:[A-Z]{2}|[A-Z]\\d|\\d[A-Z])[ /\\-]?\\d{5,7}[ /\\-]?\\d{2}(?:/\\d{1,2})?(?![A-Z0-9])");
    private static final Pattern URN_LABELLED = Pattern.compile(
            "\\d{2}[ /\\-\\t|]{0,3}[A-Z0-9]{2}[ /\\-\\t|]{0,3}\\d{1,7}[ /\\-\\t|]{0,3}(?:\\d[ ]?){0,4}(?:/\\d{1,2})?(?![A-Z0-9])|[A-Z]{2,4}\\d{5,12}(?![A-Z0-9])");

    // No national format exists; these are habits (identifiers with a slash and a year, log numbers with a date).
    private static final Pattern LABELLED_REFERENCE = Pattern.compile(
            "(?=[A-Z/\\-. ]{0,8}\\d)[A-Z0-9]{1,14}(?:[/\\-.][A-Z0-9]{1,12}){0,5}(?: OF \\d{1,2}[/.\\-]?\\d{1,2}[/.\\-]?\\d{2,4})?(?![A-Z0-9])");
    private static final Pattern LOG = Pattern.compile(
            "(?<![A-Z0-9])(?:CAD|LOG|INC|INCIDENT|STORM|ICAD|OIS|GD|EVENT)[ :/#\\-]{1,3}(?:NO\\.? |REF\\.? )?\\d{1,6}((?:/| OF | - |-)\\d{1,2}[/. \\-]?(?:\\d{1,2}|[A-Z]{3})[/. \\-]?\\d{2,4})?(?![A-Z0-9])");
    private static final Pattern CROWN_COURT =
            Pattern.compile("(?<![A-Z0-9])[ABSTU](?:199\\d|20\\d\\d)[ ]?\\d{4}(?![A-Z0-9])");
    private static final Pattern CRIME = Pattern.compile(
            "(?<![A-Z0-9/])(?:CR[IM]?/|[A-Z]{2,4}/)?\\d{2}(?:[A-Z]{2}[0-9]?)?/\\d{4,8}/\\d{2}(?:\\d{2})?(?![A-Z0-9/])|(?<![A-Z0-9/])\\d{6,7}/\\d{2}(?![A-Z0-9/])");
    private static final Pattern FRAUD_REPORT = Pattern.compile("(?<![A-Z0-9])NFRC\\d{12}(?!\\d)");
    private static final Pattern OFFENCE_CODE =
            Pattern.compile("(?<![A-Z0-9])(?:[A-Z]{2}\\d{2}[A-Z0-9]\\d{2}|COML[A-Z0-9]\\d{2})[ABCI]?(?![A-Z0-9])");

    private static final Pattern EXHIBIT = Pattern.compile("(?<![A-Z0-9/])[A-Z]{2,4}[/]\\d{1,3}[A-Z]?(?![A-Z0-9/])");
    private static final Pattern EXHIBIT_LABELLED =
            Pattern.compile("(?:\\(?\")?([A-Z]{2,4}(?:/?\\d{2,5})?[ ]?[/\\-. ]?[ ]?\\d{1,3}[A-Z]?)(?![A-Z0-9])");

    // POLE DS_070: a rank and up to ten characters; divisional letters as the Metropolitan Police writes them.
    private static final String RANK =
            "(?:T/|A/|D/|TEMP |ACTING )?(?:PCSO|PC|DC|PS|DS|DI|DCI|DSUPT|SGT|SERGEANT|CONSTABLE|INSPECTOR|INSP|WPC|WDC|SC|SPC|DET ?CON|DETCON|INVESTIGATOR|OFFICER|POLICE STAFF)";
    private static final Set<String> RANK_WORDS = Set.of(
            "PCSO",
            "PC",
            "DC",
            "PS",
            "DS",
            "DI",
            "DCI",
            "DSUPT",
            "SGT",
            "SERGEANT",
            "CONSTABLE",
            "INSPECTOR",
            "INSP",
            "WPC",
            "WDC",
            "SC",
            "SPC",
            "DETCON",
            "INVESTIGATOR",
            "OFFICER",
            "DET",
            "POLICE",
            "TEMP",
            "ACTING",
            "T",
            "A",
            "D");
    /** "PC99 ABC" is the mark of a vehicle. */
    private static final String NO_MARK = "(?![A-Z]{2}\\d{2}[ \\n]?[A-HJ-PR-Z]{3}(?![A-Z0-9]))";

    private static final Pattern RANKED_NUMBER = Pattern.compile("(?<![A-Z0-9])" + NO_MARK + RANK
            + "[ .:#]{0,3}(\\d{1,6}[A-Z]{0,3}|[A-Z]{1,2}\\d{2,6}|[A-Z]{2}[ ]?\\d{2,4})(?![A-Z0-9/])");
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?<![A-Z0-9])" + RANK
                    + "[ .]{1,2}(?:[A-Z]\\.? ?){0,2}(?:[A-Z][A-Z'\\-]{1,20} ?){1,3}[,( ]{1,3}(\\d{2,6}[A-Z]{0,2}|[A-Z]{1,2}\\d{2,6})(?![A-Z0-9/])");
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]{0,3}\\d{1,6}[A-Z]{0,3}(?![A-Z0-9])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final List<Cue> LABELS = List.of(Cue.CASE_REFERENCE, Cue.COURT_CASE);

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        urns(page, cues, sightings);
        references(page, cues, sightings);
        exhibits(page, cues, sightings);
        police(page, cues, sightings);
    }

    private static void urns(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.URN)) {
            Matcher m = cues.value(cue, URN_LABELLED);
            if (m != null && CanonicalForms.compact(m.group()).length() >= 6) {
                int end = m.end() - trailing(m.group());
                sightings.add(
                        Kind.URN, m.start(), end, CanonicalForms.compact(m.group()), cues.words(cue), Strength.STRONG);
            }
        }
        page.search()
                .each(
                        URN,
                        Start.DIGITS,
                        m -> sightings.add(
                                Kind.URN, m.start(), m.end(), CanonicalForms.compact(m.group()), "", Strength.FAIR));
    }

    private static int trailing(String text) {
        return text.length() - text.stripTrailing().length();
    }

    private static void references(PlainText page, Cues cues, Sightings sightings) {
        for (Cue label : LABELS) {
            for (CueHit cue : cues.all(label)) {
                Matcher m = cues.value(cue, LABELLED_REFERENCE);
                if (m != null && CanonicalForms.digits(m.group()).length() >= 2) {
                    add(
                            sightings,
                            Kind.CASE_REFERENCE,
                            m.start(),
                            m.end(),
                            m.group(),
                            cues.words(cue),
                            Strength.STRONG);
                }
            }
        }
        page.search().each(LOG, Start.LABEL, m -> {
            Strength strength = m.group(1) != null ? Strength.STRONG : Strength.FAIR;
            add(sightings, Kind.CASE_REFERENCE, m.start(), m.end(), m.group(), "", strength);
        });
        page.search()
                .each(
                        CROWN_COURT,
                        Start.CODE,
                        m -> add(sightings, Kind.CASE_REFERENCE, m.start(), m.end(), m.group(), "", Strength.FAIR));
        page.search()
                .each(
                        CRIME,
                        Start.SLASHED,
                        m -> add(sightings, Kind.CASE_REFERENCE, m.start(), m.end(), m.group(), "", Strength.FAIR));
        page.search()
                .each(
                        FRAUD_REPORT,
                        Start.CODE,
                        m -> add(sightings, Kind.CASE_REFERENCE, m.start(), m.end(), m.group(), "", Strength.FAIR));
        page.search().each(OFFENCE_CODE, Start.CODE, m -> sightings.lookalike(m.start(), m.end()));
    }

    private static void exhibits(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.EXHIBIT)) {
            Matcher m = cues.value(cue, EXHIBIT_LABELLED);
            if (m != null) {
                add(
                        sightings,
                        Kind.EXHIBIT_REFERENCE,
                        m.start(1),
                        m.end(1),
                        m.group(1),
                        cues.words(cue),
                        Strength.STRONG);
            }
        }
        page.search()
                .each(
                        EXHIBIT,
                        Start.SLASHED,
                        m -> add(sightings, Kind.EXHIBIT_REFERENCE, m.start(), m.end(), m.group(), "", Strength.FAIR));
    }

    private static void police(PlainText page, Cues cues, Sightings sightings) {
        page.search()
                .each(
                        RANKED_NUMBER,
                        Start.LABEL,
                        m -> add(
                                sightings,
                                Kind.POLICE_NUMBER,
                                m.start(1),
                                m.end(1),
                                m.group(1),
                                page.text().substring(m.start(), m.start(1)).strip(),
                                Strength.STRONG));
        page.search().each(NAMED_NUMBER, RANK_WORDS, m -> {
            if (!YEAR.matcher(m.group(1)).matches()) {
                add(
                        sightings,
                        Kind.POLICE_NUMBER,
                        m.start(1),
                        m.end(1),
                        m.group(1),
                        page.text().substring(m.start(), page.wordEnd(page.wordFrom(m.start()))),
                        Strength.STRONG);
            }
        });
        for (CueHit cue : cues.all(Cue.POLICE_NUMBER)) {
            Matcher m = cues.value(cue, NUMBERED);
            if (m != null) {
                add(sightings, Kind.POLICE_NUMBER, m.start(), m.end(), m.group(), cues.words(cue), Strength.STRONG);
            }
        }
    }

    private static void add(
            Sightings sightings, Kind kind, int start, int end, String value, String cue, Strength strength) {
        sightings.add(kind, start, end, CanonicalForms.compact(value), cue, strength);
    }
}
