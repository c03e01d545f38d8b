package uk.rubric.facts.detection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds the numbers by which national records know a person or an arrest: PNC ID, CRO, arrest/summons and PNC court case numbers. */
final class CriminalRecordNumbers implements Family {

    private static final String FROM = "(?<![A-Z0-9/])";
    private static final String TO = "(?![A-Z0-9/])";
    /** Digits, and the letters that scanners read for digits. */
    private static final String D = "[0-9OQIL]";

    // POLE data standards DS_072: YY/N{1,7}D or YYYY/NNNNNNND.
    private static final Pattern PNC =
            Pattern.compile(FROM + "((?:19|20)?\\d{2}) ?/ ?\\n?(\\d{1,7}) ?([A-HJ-NP-RT-Z])" + TO);
    // A scanner may read the last letter as a digit, yet a short number that ends in one is a date ("28/09").
    private static final Pattern PNC_LABELLED = Pattern.compile(
            "((?:19|20|2O)?" + D + "{2}) ?[/.\\- ]? ?\\n?(" + D + "{1,7}) ?([A-Z]|(?<=\\d{4})[0-9])(?![A-Z0-9]|/\\d)");
    // POLE DS_071: serial first, then the year; small files with the year first.
    private static final Pattern CRO =
            Pattern.compile(FROM + "(?:SF ?\\d{2} ?/ ?\\d{1,6}|\\d{1,6} ?/ ?\\d{2}) ?[A-HJ-NP-RT-Z]" + TO);
    private static final Pattern CRO_LABELLED = Pattern.compile("(?:SF ?\\d{2} ?/? ?\\d{1,6}|" + D + "{1,6} ?/ ?\\n?"
            + D + "{2}) ?[A-Z0-9](?![A-Z0-9])|CRO ?\\d{4,8}(?![A-Z0-9])");
    // POLE DS_073: year, (top level,) force, unit, system, up to eleven digits, letter. PNC court case: year, court, up
    // to six digits, letter.
    private static final Pattern ASN_SLASHED = Pattern.compile(FROM
            + "(\\d{2}) ?/ ?[A-Z]?([A-Z0-9]{2})[A-Z0-9]{2} ?/ ?([A-Z0-9]{2}) ?/ ?\\n?(\\d{1,11}) ?/? ?([A-Z])" + TO);
    private static final Pattern ASN_SOLID =
            Pattern.compile(FROM + "(\\d{2})([A-Z0-9]{2})[A-Z0-9]{2}([A-Z0-9]{2})(\\d{5,11})([A-HJ-NP-RT-Z])" + TO);
    private static final Pattern ASN_LABELLED = Pattern.compile(
            "[0-9O]{2} ?/? ?[A-Z0-9]{4,5} ?/? ?[A-Z0-9]{2} ?/? ?\\n?[0-9O]{1,11} ?/? ?[A-Z](?![A-Z0-9])");
    private static final Pattern COURT_CASE =
            Pattern.compile(FROM + "(\\d{2}) ?/ ?(\\d{4}) ?/ ?\\n?(\\d{1,6}) ?([A-HJ-NP-RT-Z])" + TO);

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        labelled(page, cues, sightings);
        page.search().each(PNC, Start.SLASHED, m -> pnc(m, sightings));
        page.search().each(CRO, Start.SLASHED, m -> cro(m, sightings));
        page.search().each(ASN_SLASHED, Start.SLASHED, m -> asn(m, sightings, Strength.FAIR));
        page.search().each(COURT_CASE, Start.SLASHED, m -> {
            boolean passes = passes(m.group(1) + m.group(2) + CanonicalForms.padded(m.group(3), 6), m.group(4));
            sightings.add(
                    Kind.CASE_REFERENCE,
                    m.start(),
                    m.end(),
                    CanonicalForms.compact(m.group()),
                    "",
                    passes ? Strength.STRONG : Strength.FAIR);
        });
        page.search().each(ASN_SOLID, Start.DIGITS, m -> asn(m, sightings, Strength.WEAK));
    }

    private static void labelled(PlainText page, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(Cue.PNC_ID)) {
            Matcher m = cues.value(cue, PNC_LABELLED);
            if (m != null) {
                String written =
                        CanonicalForms.repaired(m.group(1)) + "/" + CanonicalForms.repaired(m.group(2)) + m.group(3);
                String canonical = CanonicalForms.pncId(written).orElse(CanonicalForms.compact(m.group()));
                sightings.add(Kind.PNC_ID, m.start(), m.end(), canonical, cues.words(cue), Strength.STRONG);
            }
        }
        for (CueHit cue : cues.all(Cue.CRO)) {
            Matcher m = cues.value(cue, CRO_LABELLED);
            if (m != null) {
                String canonical = CanonicalForms.cro(m.group()).orElse(CanonicalForms.compact(m.group()));
                sightings.add(Kind.CRO, m.start(), m.end(), canonical, cues.words(cue), Strength.STRONG);
            }
        }
        for (CueHit cue : cues.all(Cue.ASN)) {
            Matcher m = cues.value(cue, ASN_LABELLED);
            if (m != null) {
                sightings.add(Kind.ASN, m.start(), m.end(), asnCanonical(m.group()), cues.words(cue), Strength.STRONG);
            }
        }
    }

    private static void pnc(Matcher m, Sightings sightings) {
        Optional<String> canonical = CanonicalForms.pncId(m.group().replace("\n", ""));
        if (canonical.isEmpty()) {
            return;
        }
        int serial = m.group(2).length();
        boolean passes = CanonicalForms.pncIdPasses(canonical.get());
        // One in 23 letters agrees by chance, so a short serial needs more than that: "12/34A" is also a paragraph.
        Strength strength =
                passes && serial >= 4 ? Strength.STRONG : passes || serial >= 5 ? Strength.FAIR : Strength.WEAK;
        if (strength != Strength.WEAK) {
            sightings.add(Kind.PNC_ID, m.start(), m.end(), canonical.get(), "", strength);
        }
    }

    private static void cro(Matcher m, Sightings sightings) {
        Optional<String> canonical = CanonicalForms.cro(m.group());
        if (canonical.isEmpty()) {
            return;
        }
        boolean passes = CanonicalForms.croPasses(canonical.get());
        int digits = CanonicalForms.digits(m.group()).length();
        if (passes && digits >= 6 || m.group().startsWith("SF")) {
            sightings.add(Kind.CRO, m.start(), m.end(), canonical.get(), "", passes ? Strength.STRONG : Strength.FAIR);
        } else if (digits >= 7) {
            sightings.add(Kind.CRO, m.start(), m.end(), canonical.get(), "", Strength.FAIR);
        }
    }

    private static void asn(Matcher m, Sightings sightings, Strength unchecked) {
        boolean passes = passes(
                digitsOrNothing(m.group(2))
                        + digitsOrNothing(m.group(3))
                        + m.group(1)
                        + CanonicalForms.padded(m.group(4), 11),
                m.group(5));
        if (passes || unchecked != Strength.WEAK || m.group().length() >= 20) {
            sightings.add(
                    Kind.ASN,
                    m.start(),
                    m.end(),
                    asnCanonical(m.group()),
                    "",
                    passes ? Strength.STRONG : Strength.FAIR);
        }
    }

    /** Year, force, unit, system and the sequence without its leading zeros: the zeros come and go between systems. */
    private static String asnCanonical(String written) {
        String compact = CanonicalForms.compact(written);
        if (compact.length() < 10) {
            return compact;
        }
        return compact.substring(0, 8) + compact.substring(8).replaceFirst("^0+(?=\\d)", "");
    }

    /** The check counts force and system only where they are numbers; the unit never counts. */
    private static String digitsOrNothing(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9') ? part : "";
    }

    private static boolean passes(String digits, @Nullable String letter) {
        return letter != null && CheckCharacters.mod23(digits) == letter.charAt(0);
    }
}
