package uk.rubric.facts.detection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the numbers that the state and the health service give to a person: NHS, hospital, National Insurance, passport, driver, tax and prison numbers. */
final class PersonalNumbers implements Family {

    private static final String FROM = "(?<![A-Z0-9])";
    private static final String TO = "(?![A-Z0-9])";
    private static final String D = "[0-9OQIL]";

    // NHS Data Dictionary: ten digits, printed 3 3 4.
    private static final Pattern NHS =
            Pattern.compile("(?<![A-Z0-9.+/\\-])(\\d{3})([ \\-]?)(\\d{3})(?:\\2|\\n)(\\d{4})(?![A-Z0-9/]|[.\\-]\\d)");
    private static final Pattern NHS_LABELLED =
            Pattern.compile(D + "{3}[ \\n\\-.]{0,3}" + D + "{3}[ \\n\\-.]{0,3}" + D + "{4}" + TO);
    private static final Pattern NHS_ANY = Pattern.compile("(?:\\d[ \\-]?){8,11}\\d" + TO);
    private static final Pattern LOCAL_NUMBER =
            Pattern.compile("(?=[A-Z]{0,4}\\d)[A-Z]{0,4}\\d{4,10}[A-Z]?" + TO + "|[A-Z]{1,3}[/\\-]?\\d{3,9}" + TO);

    /** A hospital's number for a patient has no national form; letters before seven figures are the commonest. */
    private static final Pattern LOCAL_ALONE = Pattern.compile(FROM + "(?:[A-Z]{1,3}|MRN ?)\\d{7}" + TO);

    private static final Pattern OF_HOSPITAL = Pattern.compile(
            "\\b(?:HOSPITAL|WRISTBAND|A AND E|A&E|INFIRMARY|WARD|MRN|OUTPATIENTS?|SAME NUMBER|CASUALTY)\\b(?:(?!\\b(?:PASSPORT|CRN|LICENCE|PROBATION|REFERENCE)\\b).)*$",
            Pattern.DOTALL);

    private static final Pattern SENTENCE_BETWEEN =
            Pattern.compile("\\b(?:HOSPITAL|A AND E|A&E|INFIRMARY|WARD)\\b.*[A-Z]{3}\\.\\s[A-Z]", Pattern.DOTALL);

    /** "SAMPLE, Jane, 9 June 1961, N1234567": a row of name, birthday and number heads the sheets of a patient's record. */
    private static final Pattern PATIENTS_ROW = Pattern.compile(
            "[A-Z'\\-]{2,}[\\t,] ?\\d{1,2}(?:ST|ND|RD|TH)?[ /.\\-](?:\\d{1,2}|[A-Z]{3,9})[ /.\\-]\\d{2,4}[\\t,] ?$");

    private static final int HOSPITAL_BEFORE = 70;
    private static final int LABEL_WITHIN = 8;

    // NIM39110: neither letter D F I Q U V, second not O, some prefixes unused; a missing suffix is common (POLE
    // DS_060). QQ is the official example.
    private static final Pattern NI = Pattern.compile(FROM
            + "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PQR-TW-Z][A-CEGHJ-NPQR-TW-Z][ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?([A-D])?"
            + TO);
    private static final Pattern NI_LABELLED = Pattern.compile("[A-Z]{2}[ \\-]?(?:" + D + "[ \\-]?){6}(?:[A-FMP]" + TO
            + ")?(?![0-9])|\\d{2} ?[A-Z]\\d ?\\d{2} ?\\d{2}" + TO);

    // POLE DS_056 (HM Passport Office): nine digits, older ones a letter and six digits in either order; foreign ones
    // vary.
    private static final Pattern PASSPORT =
            Pattern.compile("(?=[A-Z]{0,3}\\d)[A-Z0-9]{6,12}" + TO + "|\\d{3} \\d{3} \\d{3}" + TO);
    private static final Pattern MRZ_LINE =
            Pattern.compile("(?<![A-Z0-9<])(?=[A-Z0-9<]{0,60}<)[A-Z0-9<]{28,46}(?![A-Z0-9<])");
    private static final Pattern IMMIGRATION = Pattern.compile(FROM
            + "(?:[A-Z]{3}\\d{2}/\\d{6}/[A-Z]|GWF ?\\d{7,9}|(?:HU|DA|DC|EA|PA|RP|LE|LD|LP|LH|LR|IA)/[012]\\d{4}/20\\d\\d)"
            + TO);
    private static final Pattern IMMIGRATION_LABELLED =
            Pattern.compile("(?=[A-Z]{0,4}\\d)[A-Z0-9]{5,14}(?:[\\-/ ]\\d{3,6}){0,3}(?:/[A-Z])?" + TO);

    // POLE DS_061: five of the surname, decade, month (+50 for women), day, year digit, two initials, check characters;
    // often an issue number.
    private static final Pattern DRIVER = Pattern.compile(FROM
            + "[A-Z]{1,5}9{0,4} ?\\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\\d|3[01])\\d ?(?:[A-Z][A-Z9]|99) ?[0-9A-Z][A-Z]{2}(?: ?\\d{2})?"
            + TO);
    private static final Pattern DRIVER_LABELLED = Pattern.compile(
            "[A-Z]{1,5}[A-Z9]{0,4} ?[0-9OI]{6} ?[A-Z0-9]{2} ?[A-Z0-9]{3}(?: ?\\d{2})?" + TO + "|\\d{8}" + TO);

    private static final Pattern UTR = Pattern.compile("K?(\\d{5} ?\\d{5})K?" + TO + "|\\d{3}/[A-Z]{1,2}\\d{3,8}" + TO);

    private static final Pattern PRISON = Pattern.compile(FROM + "[A-Z]\\d{4}[A-Z]{2}" + TO + "(?!\\.[A-Z])");
    private static final Pattern PRISON_LABELLED =
            Pattern.compile("[A-Z]\\d{4}[A-Z]{2}" + TO + "|[A-Z]{1,2}\\d{4,6}" + TO + "|\\d{5}[A-Z]" + TO);

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        health(page, cues, sightings);
        nationalInsurance(page, cues, sightings);
        travel(page, cues, sightings);
        page.search().each(DRIVER, Start.LABEL, m -> driver(m, "", sightings));
        for (CueHit cue : cues.all(Cue.DRIVER_NUMBER)) {
            Matcher m = cues.value(cue, DRIVER_LABELLED);
            if (m != null) {
                driver(m, cues.words(cue), sightings);
            }
        }
        labelled(page, cues, sightings, Cue.TAX_REFERENCE, UTR, Kind.TAX_REFERENCE);
        labelled(page, cues, sightings, Cue.PRISON_NUMBER, PRISON_LABELLED, Kind.PRISON_NUMBER);
        page.search().each(PRISON, Start.CODE, m -> {
            if (!NumbersOfThings.at(page, m.start())) {
                sightings.add(Kind.PRISON_NUMBER, m.start(), m.end(), m.group(), "", Strength.FAIR);
            }
        });
    }

    private static void health(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.NHS_NUMBER)) {
            Matcher m = cues.value(cue, NHS_LABELLED);
            Matcher value = m != null ? m : cues.value(cue, NHS_ANY);
            if (value != null) {
                String digits = CanonicalForms.digits(CanonicalForms.repaired(value.group()));
                sightings.add(Kind.NHS_NUMBER, value.start(), value.end(), digits, cues.words(cue), Strength.STRONG);
            }
        }
        page.search().each(NHS, Start.DIGITS, m -> {
            String digits = CanonicalForms.digits(m.group());
            // One number in eleven passes by chance: unlabelled, it must also lie in a range that is issued in England
            // and Wales, or in the test range.
            boolean range = digits.charAt(0) == '4'
                    || digits.charAt(0) == '6'
                    || digits.charAt(0) == '7'
                    || digits.charAt(0) == '9';
            if (range && CheckCharacters.nhs(digits)) {
                boolean printed = m.group(2).equals(" ");
                sightings.add(
                        Kind.NHS_NUMBER, m.start(), m.end(), digits, "", printed ? Strength.STRONG : Strength.FAIR);
            }
        });
        labelled(page, cues, sightings, Cue.HOSPITAL_NUMBER, LOCAL_NUMBER, Kind.HOSPITAL_NUMBER);
        page.search().each(LOCAL_ALONE, Start.CODE, m -> {
            String before = page.upper().substring(Math.max(0, m.start() - HOSPITAL_BEFORE), m.start());
            boolean told = before.indexOf('\t') < 0
                    && OF_HOSPITAL.matcher(before).find()
                    && !SENTENCE_BETWEEN.matcher(before).find();
            if ((told || PATIENTS_ROW.matcher(before).find()) && !NumbersOfThings.at(page, m.start())) {
                sightings.add(Kind.HOSPITAL_NUMBER, m.start(), m.end(), m.group(), "", Strength.FAIR);
            }
        });
    }

    private static void nationalInsurance(PlainText page, Cues cues, Sightings sightings) {
        labelled(page, cues, sightings, Cue.NI_NUMBER, NI_LABELLED, Kind.NI_NUMBER);
        page.search().each(NI, Start.LABEL, m -> {
            boolean hospital = cues.before(Cue.HOSPITAL_NUMBER, m.start(), LABEL_WITHIN) != null;
            if (m.group(1) != null && !hospital) {
                sightings.add(
                        Kind.NI_NUMBER, m.start(), m.end(), CanonicalForms.compact(m.group()), "", Strength.STRONG);
            }
        });
    }

    private static void travel(PlainText page, Cues cues, Sightings sightings) {
        labelled(page, cues, sightings, Cue.PASSPORT, PASSPORT, Kind.PASSPORT);
        labelled(page, cues, sightings, Cue.IMMIGRATION, IMMIGRATION_LABELLED, Kind.PASSPORT);
        page.search()
                .each(
                        IMMIGRATION,
                        Start.LABEL,
                        m -> sightings.add(
                                Kind.PASSPORT,
                                m.start(),
                                m.end(),
                                CanonicalForms.compact(m.group()),
                                "",
                                Strength.FAIR));
        // ICAO Doc 9303: reported even where its check digits fail, since a misread letter hides nothing from a reader.
        page.search().each(MRZ_LINE, Sign.ANGLE, m -> {
            String line = m.group();
            long fillers = line.chars().filter(c -> c == '<').count();
            boolean checked = line.length() == 44 && CheckCharacters.mrz(line.substring(0, 9)) == line.charAt(9);
            if (checked || fillers >= 3) {
                sightings.add(
                        Kind.PASSPORT,
                        m.start(),
                        m.end(),
                        checked ? line.substring(0, 9) : line,
                        "",
                        checked ? Strength.STRONG : Strength.FAIR);
            }
        });
    }

    /** The issue number that often follows is no part of the canonical form. */
    private static void driver(Matcher m, String cue, Sightings sightings) {
        String compact = CanonicalForms.compact(m.group());
        String canonical = compact.length() > 16 ? compact.substring(0, 16) : compact;
        if (compact.length() >= 16 || !cue.isEmpty()) {
            sightings.add(Kind.DRIVER_NUMBER, m.start(), m.end(), canonical, cue, Strength.STRONG);
        }
    }

    private static void labelled(PlainText page, Cues cues, Sightings sightings, Cue label, Pattern shape, Kind kind) {
        for (CueHit cue : cues.all(label)) {
            Matcher m = cues.value(cue, shape);
            if (m != null) {
                int end = m.start() + m.group().stripTrailing().length();
                sightings.add(
                        kind, m.start(), end, CanonicalForms.compact(m.group()), cues.words(cue), Strength.STRONG);
            }
        }
    }
}
