package uk.rubric.facts.detection;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Use;

/** Tells what an address is to somebody, a home, a refuge, a place of work, a scene or a business, by the cue before it and the words around. */
record AddressUses(PlainText page, Cues cues) {

    private static final Pattern BUSINESS_WORDS = Pattern.compile(
            "(?<![A-Z])(?:CROWN COURT|MAGISTRATES'? COURT|COUNTY COURT|COURT HOUSE|LAW COURTS|JUSTICE CENTRE|POLICE"
                    + " STATION|POLICE HEADQUARTERS|CUSTODY SUITE|HOSPITAL|INFIRMARY|SURGERY|MEDICAL CENTRE|HEALTH"
                    + " CENTRE|CLINIC|SOLICITORS?|LLP|LTD|LIMITED|PLC|CHAMBERS|COUNCIL|SUPERMARKET|STORES?|SHOP|PHARMACY|BRANCH|PROSECUTION"
                    + " SERVICE|CPS|PRISON|HMP|LIBRARY|COMPANY|OFFICES?|PUBLIC HOUSE|(?:GARDEN|SHOPPING|LEISURE|SPORTS)"
                    + " CENTRE|RETAIL PARK|RESTAURANT|TAKEAWAY|BAKERY)(?![A-Z])");

    /** The sorts of cue, the most telling first. */
    private static final List<Cue> CUES =
            List.of(Cue.SAFE_ADDRESS, Cue.HOME_ADDRESS, Cue.WORK_ADDRESS, Cue.SCENE_ADDRESS, Cue.ADDRESS);

    private static final Pattern LIVES_BEHIND = Pattern.compile(
            ",?\\s(?:WHERE\\s(?:(?!THE\\b)[A-Z'\\-]{1,20}\\s){1,5}(?:LIVES?|LIVED|LIVING|RESIDES?|STAYS|STAYING)\\b|\\(?(?:(?:THE|HIS|HER|WHICH IS THE)\\s)?(?:HOME|HOUSE|FLAT|ADDRESS)\\sOF\\b|(?:WHICH|THAT) IS (?:MY|HIS|HER|OUR|THEIR) (?:HOME|HOUSE|FLAT)\\b)");

    private static final int LIVES_WITHIN = 80;
    private static final int CUE_WITHIN = 45;
    private static final int PLAIN_CUE_WITHIN = 6;
    private static final int BUSINESS_BEFORE = 60;
    private static final int BUSINESS_BEHIND = 2;
    private static final int RUNNING_LINE = 60;
    private static final int MOST_LINE_FEEDS = 2;
    private static final int SHORTEST_SENTENCE = 3;

    /** The cue that stands nearest before an address in its sentence. */
    @Nullable
    CueHit cueBefore(int start) {
        CueHit nearest = null;
        for (Cue kind : CUES) {
            CueHit cue = cues.before(kind, start, kind == Cue.ADDRESS ? PLAIN_CUE_WITHIN : CUE_WITHIN);
            if (cue == null || !sameSentence(cue.end(), start)) {
                continue;
            }
            if (nearest == null
                    || cue.end() > nearest.end()
                    || cue.end() == nearest.end() && cue.start() < nearest.start()) {
                nearest = cue;
            }
        }
        return nearest;
    }

    /** The use of an address behind a cue, or behind none. */
    Use of(@Nullable CueHit cue, int start, int end) {
        @Nullable Cue kind = cue == null ? null : cue.cue();
        if (kind == Cue.SAFE_ADDRESS) {
            return Use.SAFE;
        }
        if (kind == Cue.HOME_ADDRESS || homeBehind(end)) {
            return Use.HOME;
        }
        if (kind == Cue.SCENE_ADDRESS) {
            return Use.SCENE;
        }
        if (kind == Cue.WORK_ADDRESS) {
            return Use.WORK;
        }
        if (business(
                Math.max(sentenceBefore(start), start - BUSINESS_BEFORE),
                Math.min(page.length(), end + BUSINESS_BEHIND))) {
            return Use.BUSINESS;
        }
        return cue != null && somebodys(cue, start) ? Use.HOME : Use.UNKNOWN;
    }

    /** Whether what follows a place says that somebody lives there: "where Jane lives", ", home of". */
    boolean homeBehind(int end) {
        return page.search().at(LIVES_BEHIND, end, LIVES_WITHIN) != null;
    }

    /** Where the text before a place begins: at its line, or at the line above where that is long enough to run on into it. */
    private int textBefore(int start) {
        int line = page.lineAt(start);
        boolean runsOn = line > 0 && page.lineEnd(line - 1) - page.lineStart(line - 1) >= RUNNING_LINE;
        return page.lineStart(runsOn ? line - 1 : line);
    }

    /** The same, but no farther back than the sentence: what the one before says of a shop is of another place. */
    private int sentenceBefore(int start) {
        int from = Math.max(textBefore(start), start - BUSINESS_BEFORE);
        for (int i = start - 2; i > from; i--) {
            boolean ends = ".!?".indexOf(page.text().charAt(i)) >= 0
                    && Character.isWhitespace(page.text().charAt(i + 1));
            if (ends
                    && i > from + SHORTEST_SENTENCE
                    && Character.isLowerCase(page.text().charAt(i - 1))
                    && Character.isLowerCase(page.text().charAt(i - 2))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether a stretch holds words of a business or public office. */
    boolean business(int from, int to) {
        return BUSINESS_WORDS.matcher(page.upper()).region(from, to).find();
    }

    /** Whether a plain "address" or "of" announces a home: behind somebody's name, or in a block that also tells of somebody. */
    private boolean somebodys(CueHit cue, int start) {
        return page.upper().startsWith("OF", cue.start())
                ? nameBefore(cue.start())
                : near(Cue.NAME_FIELD, start) || near(Cue.DATE_OF_BIRTH, start) || near(Cue.PHONE, start);
    }

    private boolean near(Cue kind, int start) {
        return cues.before(kind, start, 200) != null || cues.follows(kind, start, 160);
    }

    /** Whether a capitalised word stands right before a place, as in "Mrs Sample of 12 Example Road". */
    private boolean nameBefore(int position) {
        int word = page.wordFrom(position) - 1;
        return word >= 0
                && new Lettering(page).capital(word)
                && position - page.wordEnd(word) <= 2
                && !Gazetteer.standard().notName(page.word(word))
                && (!new Lettering(page).inLineOfCapitals(word)
                        || Gazetteer.standard().mayBeName(page.word(word))
                        || Gazetteer.standard().strange(page.word(word)));
    }

    /** Whether no sentence ends between two places and few lines do. */
    private boolean sameSentence(int from, int to) {
        int lineFeeds = 0;
        for (int i = from; i < to; i++) {
            char c = page.text().charAt(i);
            if (c == '\n' && ++lineFeeds > MOST_LINE_FEEDS) {
                return false;
            }
            if (c == '.'
                    && i - from > SHORTEST_SENTENCE
                    && i + 1 < to
                    && page.text().charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
