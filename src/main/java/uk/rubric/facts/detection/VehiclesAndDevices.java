package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds registration marks of vehicles, and the numbers of telephones, SIM cards and network devices. */
final class VehiclesAndDevices implements Family {

    private static final String FROM = "(?<![A-Z0-9/])";
    private static final String TO = "(?![A-Z0-9/])";

    // DVLA INF104. Since 2001: two letters, age identifier, three letters; the shape alone is distinctive.
    private static final Pattern CURRENT =
            Pattern.compile(FROM + "[A-HJ-PR-Y]{2}[0-9]{2}[ \\-\\n]?[A-HJ-PR-Z]{3}" + TO);
    // 1983 to 2001 year letter first, 1963 to 1983 year letter last: need a vehicle nearby.
    private static final Pattern LETTERED = Pattern.compile(
            FROM + "(?:[A-HJ-NP-TV-Y]\\d{1,3}[ \\-]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Z]{3}[ \\-]?\\d{1,3}[A-HJ-NPR-TV-Y])" + TO);
    // Before 1963, personal and Northern Ireland marks: only directly after a cue ("1 AND", "MG11" and "200 OK" have
    // the same shape).
    private static final Pattern ANY_MARK = Pattern.compile(
            "(?:[A-Z]{2}[0-9O]{2} ?[A-Z]{3}|[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3} ?[A-Z]|[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{1,3}|\\d{3} ?[DX] ?\\d{3})"
                    + TO);
    private static final Pattern NOT_A_MARK = Pattern.compile(
            "MG ?\\d{1,2}[A-Z]?|(?:PC|DC|PS|DS|NO|S|R) ?\\d+|\\d+ ?(?:AND|AM|PM|OF|TO|IN|AT|ON|IS|WAS|THE|MPH|KG|KM|M|CM|MM|FT|ST|ND|RD|TH|CAR|VAN|OR|BY|MEN|MAN|HRS|FOR|CC|P|D)|(?:AND|OF|TO|IN|AT|ON|IS|WAS|THE|WAY|FOR|BY|AS|A|IT|OR|HAD|ON|AGE|MAY|JUN|JUL|OCT|DEC|JAN|FEB|MAR|APR|AUG|SEP|NOV) ?\\d+");
    /** Words that follow the first half of a postcode more often than they end a mark: "SM12 one". */
    private static final Set<String> SHORT_WORDS = Set.of(
            "ALL", "AND", "ANY", "ARE", "BUT", "CAN", "FOR", "GOT", "HAD", "HAS", "HER", "HIM", "HIS", "NOT", "NOW",
            "OFF", "ONE", "OUR", "OUT", "RAN", "SAW", "SHE", "THE", "TWO", "WAS", "WHO", "YES", "YOU");

    private static final Pattern CHASSIS =
            Pattern.compile(FROM + "(?=[A-Z]{0,9}\\d)(?=\\d{0,9}[A-Z])[A-HJ-NPR-Z0-9]{17}" + TO);
    private static final int VEHICLE_NEAR = 60;

    // 3GPP TS 23.003 (IMEI 15 digits with check), ITU E.212 (IMSI, 234 and 235 are British), ITU E.118 (SIM cards
    // 8944...).
    private static final Pattern LONG_NUMBER = Pattern.compile(
            "(?<![A-Z0-9.+\\-])(?:\\d{14,20}|\\d{2}[ \\-]\\d{6}[ \\-]\\d{6}[ \\-]\\d{1,2}|8944(?: ?\\d{4}){3,4} ?\\d{0,4})(?![A-Z0-9])");
    private static final Pattern SERIAL = Pattern.compile("(?=[A-Z]{0,12}\\d)[A-Z0-9][A-Z0-9\\-]{4,24}" + TO);
    private static final Pattern MAC =
            Pattern.compile("(?<![A-Z0-9:\\-])[0-9A-F]{2}([:\\-])(?:[0-9A-F]{2}\\1){4}[0-9A-F]{2}(?![A-Z0-9:\\-])");
    private static final Pattern IPV4 = Pattern.compile(
            "(?<![A-Z0-9.:])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![A-Z0-9]|[.:]\\d)");
    private static final Pattern IPV6 = Pattern.compile(
            "(?<![A-Z0-9:.])(?:(?:[0-9A-F]{1,4}:){7}[0-9A-F]{1,4}|(?:[0-9A-F]{1,4}:){2,6}:(?:[0-9A-F]{1,4}:){0,4}[0-9A-F]{1,4})(?![A-Z0-9:.])");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        marks(page, cues, sightings);
        devices(page, cues, sightings);
    }

    private static void marks(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(CURRENT, Start.CODE, m -> {
            @Nullable CueHit cue = cues.before(Cue.VEHICLE, m.start(), VEHICLE_NEAR);
            String written = page.text().substring(m.end() - 3, m.end());
            boolean word = SHORT_WORDS.contains(m.group().substring(m.group().length() - 3));
            if (cue != null && !(word && Character.isLowerCase(written.charAt(2)))) {
                mark(m, cues.words(cue), Strength.STRONG, sightings);
            } else if (cue == null && !word) {
                mark(m, "", Strength.FAIR, sightings);
            }
        });
        page.search().each(LETTERED, Start.LABEL, m -> {
            @Nullable CueHit cue = cues.before(Cue.VEHICLE, m.start(), VEHICLE_NEAR);
            if (cue != null) {
                mark(m, cues.words(cue), Strength.STRONG, sightings);
            }
        });
        for (CueHit cue : cues.all(Cue.VEHICLE)) {
            Matcher m = page.search().at(ANY_MARK, cues.afterFillers(cue.end()), 12);
            if (m != null && !NOT_A_MARK.matcher(m.group()).matches()) {
                mark(m, cues.words(cue), Strength.FAIR, sightings);
            }
        }
        page.search().each(CHASSIS, Start.CODE, m -> mark(m, "", Strength.FAIR, sightings));
        page.search().each(CHASSIS, Start.DIGITS, m -> mark(m, "", Strength.FAIR, sightings));
    }

    private static void mark(Matcher m, String cue, Strength strength, Sightings sightings) {
        sightings.add(Kind.VRM, m.start(), m.end(), CanonicalForms.compact(m.group()), cue, strength);
    }

    private static void devices(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(LONG_NUMBER, Start.DIGITS, m -> {
            String digits = CanonicalForms.digits(m.group());
            @Nullable CueHit cue = cues.before(Cue.DEVICE, m.start(), 30);
            boolean known = digits.length() == 15 && CheckCharacters.luhn(digits)
                    || digits.startsWith("8944") && digits.length() >= 19;
            if (cue != null) {
                sightings.add(Kind.DEVICE_ID, m.start(), m.end(), digits, cues.words(cue), Strength.STRONG);
            } else if (known) {
                sightings.add(Kind.DEVICE_ID, m.start(), m.end(), digits, "", Strength.FAIR);
            }
        });
        for (CueHit cue : cues.all(Cue.DEVICE)) {
            Matcher m = cues.value(cue, SERIAL);
            if (m != null) {
                sightings.add(
                        Kind.DEVICE_ID,
                        m.start(),
                        m.end(),
                        CanonicalForms.compact(m.group()),
                        cues.words(cue),
                        Strength.STRONG);
            }
        }
        page.search()
                .each(
                        MAC,
                        Start.HEXADECIMAL,
                        m -> sightings.add(
                                Kind.DEVICE_ID,
                                m.start(),
                                m.end(),
                                CanonicalForms.compact(m.group()),
                                "",
                                Strength.STRONG));
        page.search().each(IPV4, Start.DIGITS, m -> {
            // "12.15.13.1" may be an offence code and "2.1.3.4" a section: without a cue an address needs one part of
            // three digits.
            @Nullable CueHit cue = cues.before(Cue.IP_ADDRESS, m.start(), 40);
            boolean distinctive = m.group().length() >= 10;
            if (cue != null || distinctive) {
                sightings.add(
                        Kind.IP_ADDRESS,
                        m.start(),
                        m.end(),
                        m.group(),
                        cue == null ? "" : cues.words(cue),
                        cue == null ? Strength.FAIR : Strength.STRONG);
            }
        });
        page.search().each(IPV6, Start.HEXADECIMAL, m -> {
            if (m.group().indexOf(':') != m.group().lastIndexOf(':')
                    && m.group().length() >= 9) {
                sightings.add(Kind.IP_ADDRESS, m.start(), m.end(), m.group(), "", Strength.STRONG);
            }
        });
    }
}
