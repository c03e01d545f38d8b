package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/** Finds where running text tells somebody's criminal record; prints of a record are read elsewhere. */
final class Antecedents {

    private static final String HAS =
            "(?:has|had|with|have)\\s+(?!no\\b)(?:[a-z0-9]+\\s+){0,3}(?:convictions?|cautions?|criminal record)\\b";
    private static final String FOR_WHAT = "\\s[^.;\\n]{1,90}";
    private static final String WAS =
            "(?:is|was|has been|had been)\\s+(?:previously\\s+)?(?:known to (?:the )?police for|convicted"
                    + " (?:of|on)|cautioned for|jailed for|imprisoned for)|(?:went to|has been to|had been to|was sent to)"
                    + " prison for";
    private static final String RECORDED = "previous convictions? (?:for|includes?)";

    private static final Pattern RECORD = Pattern.compile("(?i)\\b(?:" + HAS + "(?:\\s+(?:for|including)" + FOR_WHAT
            + ")?|(?:" + WAS + "|" + RECORDED + ")" + FOR_WHAT + ")");

    private static final Pattern NO_RECORD =
            Pattern.compile("(?i)\\b(?:no (?:previous |criminal |recorded )*convictions?|no"
                    + " (?:police|criminal|previous) record|no trace (?:on|with|in|of (?:him|her|them) on)\\b[^.;\\n"
                    + "]{0,20}\\bPNC|PNC(?: check| result)?[^.;\\n"
                    + "\\w]{0,4}no trace|previous good character|not previously (?:convicted|known to (?:the"
                    + " )?police))\\b");

    /** Said of these people, it says nothing of the defendant. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?i)\\b(?:victim|witness(?:es)?|complainant|aggrieved|informant|caller)\\b");

    private Antecedents() {}

    /** Whether a text says, of nobody but a defendant, that there is no criminal record. */
    static boolean deniedIn(String text) {
        Matcher matcher = NO_RECORD.matcher(text);
        while (matcher.find()) {
            int from = Math.max(text.lastIndexOf('\n', matcher.start()), text.lastIndexOf(". ", matcher.start())) + 1;
            int stop = text.indexOf('\n', matcher.end());
            if (!ABOUT_OTHERS
                    .matcher(text.substring(from, stop < 0 ? text.length() : stop))
                    .find()) {
                return true;
            }
        }
        return false;
    }

    /** The stretches of a text that tell a record. */
    static List<TextRange> in(String text) {
        if (!text.contains("onviction")
                && !text.contains("aution")
                && !text.contains("onvicted")
                && !text.contains("criminal record")
                && !text.contains("prison")
                && !text.contains("jailed for")
                && !text.contains("known to")) {
            return List.of();
        }
        List<TextRange> found = new ArrayList<>();
        Matcher matcher = RECORD.matcher(text);
        while (matcher.find()) {
            found.add(new TextRange(matcher.start(), matcher.end()));
        }
        return found;
    }
}
