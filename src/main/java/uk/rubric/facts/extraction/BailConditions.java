package uk.rubric.facts.extraction;

import java.util.regex.Pattern;

/** Tells by the words before a place that somebody is to keep away from it, was asked there in vain, or is bailed to live there. */
final class BailConditions {

    /** "Not to go within 100 metres of ...", "No reply at ...": neither the one who is kept away nor whoever was named before lives there. */
    private static final Pattern KEPT_AWAY = Pattern.compile(
            "(?i)\\bwithin\\s+\\d+\\s*(?:metres?|m|yards?|miles?)\\s+of\\s+$|^\\W*(?:no\\s+(?:reply|answer|response)|nobody\\s+(?:in|answered))\\b");

    private static final Pattern BAILED = Pattern.compile(
            "(?i)\\b(?:bail|conditions?)\\b[^.;]*\\bto\\s+(?:live|reside|sleep)(?:\\s+and\\s+sleep)?(?:\\s+each\\s+night)?\\s+at\\s+$");

    private BailConditions() {}

    /** Whether a sentence so far says that somebody keeps away from what follows, or that nobody answered there. */
    static boolean keepAwayFrom(String before) {
        return KEPT_AWAY.matcher(before).find();
    }

    /** Whether a sentence so far says that somebody is bailed to live at what follows. */
    static boolean liveAt(String before) {
        return BAILED.matcher(before).find();
    }
}
