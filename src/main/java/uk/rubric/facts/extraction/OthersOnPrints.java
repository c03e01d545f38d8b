package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells where the print of a record brings up somebody else than its subject: "NOT TO CONTACT", "VICTIM OF NO. 2 WAS". */
final class OthersOnPrints {

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:(?:not\\s+to\\s+)?(?:contact|approach|interfere\\s+with|communicate\\s+with)|victim(?:\\s+of\\s+[^\\n]{1,14}?)?\\s+was|victim\\s*:|complainant\\s*:)\\s[^:]{0,90}$");

    private static final int WITHIN = 120;

    private OthersOnPrints() {}

    /** Whether the line of a print brings up somebody else before a place. */
    static boolean before(String text, int at) {
        return OTHERS.matcher(text).region(Math.max(0, at - WITHIN), at).find();
    }

    /** Who it is whom the line names right before a place. */
    static Optional<CastMember> named(List<Spot> spots, int at) {
        int last = Spot.lastAtOrBefore(spots, at - 1);
        return Optional.of(last)
                .filter(i -> i >= 0 && at - spots.get(i).range().end() <= WITHIN)
                .map(i -> spots.get(i).member());
    }
}
