package uk.rubric.facts.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;

/** Tells a date of birth from all other dates by what stands before, behind, above and around it. */
final class BirthSigns {

    /** Words that may stand between a cue and its date. */
    private static final Set<String> BETWEEN = Set.of(
            "ON", "THE", "IS", "WAS", "AND", "PLACE", "OF", "BIRTH", "DATE", "DOB", "AT", "IN", "AS", "BEING", "MALE",
            "FEMALE", "M", "F", "DD", "MM", "YYYY", "MY", "NO", "A", "BORN", "S");

    private static final int CUE_WITHIN = 45;
    private static final int LINE_BACK = 30;
    private static final Pattern CUE_BEHIND =
            Pattern.compile("[ ,]{0,2}[(\\[]? ?(?:D\\.? ?O\\.? ?B\\b|DATE OF BIRTH\\b|BIRTH DATE\\b|BORN\\b)");
    private static final Pattern LETTER_B = Pattern.compile("(?<![A-Z0-9])B\\.? ?$");
    private static final Pattern TURNED =
            Pattern.compile("\\b(?:TURNED|TURNS|TURN) \\d{1,2} (?:YEARS OLD )?ON (?:THE )?$");
    /** SURNAME Forename, as identity bands and patient banners write it. */
    private static final Pattern BAND_NAME =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{Lu}'\\-]{1,30},? \\p{Lu}\\p{Ll}{1,20}");

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{3} ?\\d{3} ?\\d{4}(?!\\d)");
    private static final int BAND_NEAR = 120;

    /** Somebody whom a case file names is rarely younger. */
    private static final int FEWEST_YEARS = 3;

    private static final int LONGEST_NAME = 4;
    private static final int WIDEST_GAP = 3;

    private final PlainText page;
    private final Cues cues;
    private final Map<Integer, CueHit> heads = new HashMap<>();
    private final int latestYear;

    BirthSigns(PlainText page, Cues cues, List<Dates.Found> dates) {
        this.page = page;
        this.cues = cues;
        this.latestYear = dates.stream()
                .filter(Dates.Found::year)
                .mapToInt(date -> date.date().getYear())
                .max()
                .orElse(0);
        cues.all(Cue.DATE_OF_BIRTH).forEach(label -> heads.putIfAbsent(page.cellBelow(label.start()), label));
    }

    /** What makes a date one of birth: the words that announce it, or none where only its surroundings do. */
    record Sign(String words, Strength strength) {
        private static Sign announced(String words) {
            return new Sign(words, Strength.STRONG);
        }

        private static final Sign SURROUNDINGS = new Sign("", Strength.FAIR);
    }

    /** The sign for a date, or none where it may be any day. */
    @Nullable
    Sign of(Dates.Found date) {
        @Nullable CueHit before = cues.before(Cue.DATE_OF_BIRTH, date.start(), CUE_WITHIN);
        if (before != null && onlyFillers(before.end(), date.start())) {
            return Sign.announced(cues.words(before));
        }
        @Nullable Matcher behind = page.search().at(CUE_BEHIND, date.end(), 20);
        if (behind != null && date.year()) {
            return Sign.announced(behind.group().strip());
        }
        @Nullable CueHit head = heads.get(date.start());
        if (head != null) {
            return Sign.announced(cues.words(head));
        }
        String line = page.upper()
                .substring(Math.max(page.lineStart(page.lineAt(date.start())), date.start() - LINE_BACK), date.start());
        if (LETTER_B.matcher(line).find() && date.year()) {
            return Sign.announced("b.");
        }
        if (TURNED.matcher(line).find()) {
            return Sign.announced("turned");
        }
        boolean surrounded = date.banded() && onBand(date) || bracketedBehindName(date) || listedBehindName(date);
        return date.year() && surrounded ? Sign.SURROUNDINGS : null;
    }

    private boolean onlyFillers(int from, int to) {
        if (page.lineAt(to) > page.lineAt(from) + 1) {
            return false;
        }
        for (int word = page.wordFrom(from); word < page.words() && page.wordStart(word) < to; word++) {
            if (!BETWEEN.contains(page.word(word))) {
                return false;
            }
        }
        return true;
    }

    /** A wristband's date stands near a name in its form or a health number. */
    private boolean onBand(Dates.Found date) {
        String near = page.text()
                .substring(Math.max(0, date.start() - BAND_NEAR), Math.min(page.length(), date.end() + BAND_NEAR));
        return BAND_NAME.matcher(near).find() || TEN_DIGITS.matcher(near).find();
    }

    /** A date in brackets straight after a name. */
    private boolean bracketedBehindName(Dates.Found date) {
        int at = date.start();
        boolean bracketed =
                at >= 3 && page.text().charAt(at - 1) == '(' && page.text().startsWith(")", date.end());
        if (!bracketed) {
            return false;
        }
        Lettering lettering = new Lettering(page);
        int word = page.wordFrom(at) - 1;
        return word >= 1
                && lettering.capital(word)
                && lettering.capital(word - 1)
                && Gazetteer.standard().mayBeName(page.word(word - 1))
                && at - page.wordEnd(word) <= 2;
    }

    /**
     * "Jane Sample, 12/03/1985, of ...", and the cell behind a name. What is said of somebody on a later day has such a place too, so
     * that the date must lie well before the latest of the page.
     */
    private boolean listedBehindName(Dates.Found date) {
        int at = date.start();
        int before = at - 1;
        while (before >= 0 && " (\n".indexOf(page.text().charAt(before)) >= 0) {
            before--;
        }
        boolean parted = before >= 0
                && (",\t".indexOf(page.text().charAt(before)) >= 0
                        || page.text().indexOf('(', before + 1, at) >= 0);
        boolean ends =
                date.end() >= page.length() || ",;.)\t\n ".indexOf(page.text().charAt(date.end())) >= 0;
        if (!parted || !ends || latestYear - date.date().getYear() < FEWEST_YEARS) {
            return false;
        }
        Lettering lettering = new Lettering(page);
        int last = page.wordFrom(at) - 1;
        boolean forename = false;
        for (int word = last; word >= 0 && word > last - LONGEST_NAME && lettering.capital(word); word--) {
            forename |= Gazetteer.standard().forename(page.word(word));
            if (!lettering.near(word - 1 < 0 ? 0 : word - 1, " ,'-\n")) {
                break;
            }
        }
        return forename && at - page.wordEnd(last) <= WIDEST_GAP;
    }
}
