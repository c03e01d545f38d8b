package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds bank accounts with their sort codes, payment cards and IBANs. */
final class BankDetails implements Family {

    private static final String TO = "(?![A-Z0-9])";
    private static final Pattern SORT_CODE =
            Pattern.compile("(?<![A-Z0-9/.\\-])\\d{2}([\\- ])\\d{2}\\1\\d{2}(?![A-Z0-9/\\-]|\\.\\d)");
    private static final Pattern SORT_CODE_LABELLED = Pattern.compile("\\d{2}[\\- ]?\\d{2}[\\- ]?\\d{2}" + TO);
    // Account numbers of six to ten digits exist beside the eight of nearly all banks (Vocalink modulus specification
    // 2.1.2).
    private static final Pattern ACCOUNT = Pattern.compile("(?:\\d[ \\-]?){5,9}\\d" + TO);
    private static final Pattern NEXT_ACCOUNT = Pattern.compile("(?<![A-Z0-9/.\\-])\\d{8}" + TO);
    /** The account right behind its sort code: the label before them means both. */
    private static final Pattern BESIDE = Pattern.compile("[ \\n,;/]{1,3}\\d{8}" + TO);

    private static final int NEAR = 60;
    // No telephone number, date (20260103, 03012026) or card begins so.
    private static final Pattern LONE_ACCOUNT = Pattern.compile(
            "(?<![A-Z0-9/.,\\-+\u00A3])(?<!\\d )(?!0|19\\d{6}|20\\d{6}|[0-3]\\d[01]\\d(?:19|20)\\d\\d)\\d{8}(?![A-Z0-9/\\-]|\\.\\d| ?\\d)");
    private static final int BANK_NEAR = 70;
    private static final Set<String> BANKS = Lists.words("banks.txt");

    // ISO/IEC 7812: 13 to 19 digits in groups; first digits of schemes in use here.
    private static final Pattern CARD = Pattern.compile(
            "(?<![A-Z0-9.\\-+])(?:[2-6]\\d{3}(?:([ \\-]?)\\d{4}\\1\\d{4}\\1\\d{1,7}|[ \\n]\\d{4}[ \\n]\\d{4}[ \\n]\\d{4})|3[47]\\d{2}[ \\-]?\\d{6}[ \\-]?\\d{5})(?![A-Z0-9]|-\\d)");
    private static final Pattern CARD_ENDING = Pattern.compile(
            "(?:ENDING|ENDS|LAST FOUR DIGITS|LAST 4 DIGITS|LAST FOUR|LAST 4)(?: IN| WITH| ARE| IS)?[ :]{1,3}(\\d{4})"
                    + TO);
    // ISO 13616; the United Kingdom's has 22 characters.
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Z0-9])[A-Z]{2}\\d{2}(?:[ \\-]?[A-Z0-9]{4}){2,7}(?:[ \\-]?[A-Z0-9]{1,3})?" + TO);

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        accounts(page, cues, sightings);
        page.search().each(CARD, Start.DIGITS, m -> card(m, cues, sightings));
        for (CueHit cue : cues.all(Cue.CARD)) {
            Matcher m = cues.value(cue, CARD_ENDING);
            if (m != null) {
                sightings.add(
                        Kind.CARD,
                        m.start(1),
                        m.end(1),
                        m.group(1),
                        Use.UNKNOWN,
                        Shown.PARTIAL,
                        cues.words(cue),
                        Strength.STRONG);
            }
        }
        page.search().each(IBAN, Start.CODE, m -> {
            String compact = CanonicalForms.compact(m.group());
            if (compact.length() >= 15 && CheckCharacters.iban(compact)) {
                sightings.add(Kind.IBAN, m.start(), m.end(), compact, "", Strength.STRONG);
            }
        });
    }

    /** Sort code and account side by side are one detail: either alone says little. */
    private static void accounts(PlainText page, Cues cues, Sightings sightings) {
        labelled(Cue.SORT_CODE, SORT_CODE_LABELLED, cues, sightings);
        labelled(Cue.ACCOUNT_NUMBER, ACCOUNT, cues, sightings);
        Matcher account = NEXT_ACCOUNT.matcher(page.upper());
        Matcher beside = BESIDE.matcher(page.upper());
        page.search().each(SORT_CODE, Start.DIGITS, m -> {
            if (beside.region(m.end(), page.length()).lookingAt()) {
                sightings.add(
                        Kind.BANK_ACCOUNT,
                        m.start(),
                        beside.end(),
                        CanonicalForms.digits(m.group() + beside.group()),
                        "",
                        Strength.STRONG);
            } else if (account.region(m.end(), Math.min(page.length(), m.end() + NEAR))
                    .find()) {
                sightings.add(
                        Kind.BANK_ACCOUNT,
                        m.start(),
                        account.end(),
                        CanonicalForms.digits(m.group() + account.group()),
                        "",
                        Strength.FAIR);
            }
        });
        page.search().each(SORT_CODE, BANKS, BANK_NEAR, BANK_NEAR, m -> alone(m, sightings));
        page.search().each(LONE_ACCOUNT, BANKS, BANK_NEAR, BANK_NEAR, m -> alone(m, sightings));
    }

    /** Near the word for a bank or a payment even one of the two numbers is somebody's. */
    /** Longer numbers are those of goods and parcels more often than of cards. */
    private static final int LONGEST_UNTOLD = 16;

    private static void alone(Matcher m, Sightings sightings) {
        sightings.add(Kind.BANK_ACCOUNT, m.start(), m.end(), CanonicalForms.digits(m.group()), "", Strength.FAIR);
    }

    /**
     * A card by label or by its check digit. Home Office and civil case numbers are written alike and may carry the same check digit,
     * so a label of theirs on the line decides against the card.
     */
    private static void card(Matcher m, Cues cues, Sightings sightings) {
        String digits = CanonicalForms.digits(m.group());
        @Nullable CueHit label = cues.before(Cue.CARD, m.start(), 40);
        boolean other = cues.before(Cue.IMMIGRATION, m.start(), 30) != null
                || cues.before(Cue.CASE_REFERENCE, m.start(), 30) != null
                || cues.before(Cue.DEVICE, m.start(), 30) != null;
        if (label != null) {
            sightings.add(Kind.CARD, m.start(), m.end(), digits, cues.words(label), Strength.STRONG);
        } else if (!other && digits.length() <= LONGEST_UNTOLD && CheckCharacters.luhn(digits)) {
            sightings.add(
                    Kind.CARD, m.start(), m.end(), digits, "", digits.length() == 16 ? Strength.STRONG : Strength.FAIR);
        }
    }

    /** Takes the value behind each of a label's places for an account: the label tells what the digits alone do not. */
    private static void labelled(Cue label, Pattern value, Cues cues, Sightings sightings) {
        for (CueHit cue : cues.all(label)) {
            Matcher m = cues.value(cue, value);
            if (m != null) {
                sightings.add(
                        Kind.BANK_ACCOUNT,
                        m.start(),
                        m.end(),
                        CanonicalForms.digits(m.group()),
                        cues.words(cue),
                        Strength.STRONG);
            }
        }
    }
}
