package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/** Finds where running text tells somebody's criminal record; prints of a record are read elsewhere. */
final class Antecedents {

    private static final String FOR_WHAT = "\\s[^.;\\n]{1,90}";
    private static final String HAS =
            "(?:has|had|with|have)\\s+(?!no\\b)(?:[a-z0-9]+\\s+){0,3}(?:convictions?|cautions?"
                    + "|reprimands?|final warnings?|criminal (?:record|history))\\b(?:\\s+(?:for|including)" + FOR_WHAT
                    + ")?";
    private static final String WAS =
            "(?:is|was|has been|had been)\\s+(?:previously\\s+)?(?:known to (?:the )?police for|convicted"
                    + " (?:of|on)|cautioned for|jailed for|imprisoned for)|(?:has|had|have)\\s+previously\\s+been"
                    + " (?:convicted of|cautioned for)|(?:went to|has been to|had been to|was sent to) prison for";

    /** The shorthand of summaries: "previous for burglary", "pre-cons for theft", "served two years for robbery", "a caution for assault in 2019". */
    private static final String IN_SHORT =
            "(?:previous convictions? (?:for|includes?)|(?:has|had)\\s+(?:previous|antecedents|form|pre-?cons?)\\s+for"
                    + "|served\\s+(?:[a-z0-9]+\\s+){1,2}(?:years?|months?)\\s+(?:in prison\\s+)?for"
                    + "|(?:received|accepted|given)\\s+an?\\s+(?:[a-z]+\\s+){0,2}caution\\s+for|(?:19|20)\\d{2}\\s+(?:convictions?|cautions?)\\s+for)";

    /** A heading with entries behind it; "none" behind it tells nothing. */
    private static final String LISTED =
            "(?:PTCs?|pre-?cons?|antecedents|(?:previous\\s+)?convictions)[ \\t]*[:\\-][ \\t]*(?=[^.;\\n]{0,40}\\b(?:\\d|for\\b|convict|caution))"
                    + "(?!(?:none|nil|no|n/a|not)\\b)[^.;\\n]{3,90}";

    private static final Pattern RECORD = Pattern.compile("(?i)\\b(?:" + HAS + "|(?:" + WAS + "|" + IN_SHORT + ")"
            + FOR_WHAT + "|has spent time in prison|" + LISTED + ")");

    /** Without one of these words there is nothing to look for. */
    private static final Pattern WORTH_A_LOOK = Pattern.compile(
            "(?i)convict|bad character|caution|reprimand|final warning|criminal (?:record|history)|prison|jailed for|known to|previous for|antecedents|form for|pre-?con|PTC|served ");

    private static final Pattern NO_RECORD =
            Pattern.compile("(?i)\\b(?:no (?:previous |criminal |recorded )*convictions?|no"
                    + " (?:police|criminal|previous) record|no trace (?:on|with|in|of (?:him|her|them) on)\\b[^.;\\n"
                    + "]{0,20}\\bPNC|PNC(?: check| result)?[^.;\\n"
                    + "\\w]{0,4}no trace|(?:previous|man of|woman of|person of) good character|not previously (?:convicted|known to (?:the"
                    + " )?police))\\b");

    /** Said of these people, it says nothing of the defendant. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?i)\\b(?:victim|witness(?:es)?|complainant|aggrieved|informant|caller)\\b");

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** All convictions, not those of a kind or since a year. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:(?:has|had|have|with)\\s|(?:PTCs?|antecedents|previous convictions|PNC)[ \\t]*[:\\-])\\s*(?:a total of\\s+)?(\\d{1,3}|"
                    + String.join("|", NUMBERS.subList(1, NUMBERS.size()))
                    + ")\\s+(?:(?:previous|prior|recorded|criminal)\\s+){0,2}convictions?"
                    + "(?!\\s+(?:for\\s+(?!\\d|" + String.join("|", NUMBERS.subList(1, NUMBERS.size()))
                    + ")|since|in\\s+the\\s+last|within|under|of\\s))\\b");

    private Antecedents() {}

    /** How many convictions a text tells somebody to have in all, where that is nobody but a defendant. */
    static List<Integer> convictionsTold(String text) {
        return TOLD.matcher(text)
                .results()
                .filter(found -> !aboutOthers(text, found.start(), found.end()))
                .map(found -> number(found.group(1)))
                .toList();
    }

    private static int number(String written) {
        int word = NUMBERS.indexOf(written.toLowerCase(Locale.ROOT));
        return word > 0 ? word : Integer.parseInt(written);
    }

    /** Whether the line and sentence around a place speak of somebody who is no defendant. */
    private static boolean aboutOthers(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf(". ", start)) + 1;
        int stop = text.indexOf('\n', end);
        return ABOUT_OTHERS
                .matcher(text.substring(from, stop < 0 ? text.length() : stop))
                .find();
    }

    /** Whether a text says, of nobody but a defendant, that there is no criminal record. */
    static boolean deniedIn(String text) {
        Matcher matcher = NO_RECORD.matcher(text);
        while (matcher.find()) {
            if (!aboutOthers(text, matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    /** The stretches of a text that tell a record: in its sentences, and row by row in its lists. */
    static List<TextRange> in(String text) {
        if (!WORTH_A_LOOK.matcher(text).find()) {
            return List.of();
        }
        List<TextRange> found = new ArrayList<>(
                ConvictionRows.in(text).stream().map(ConvictionRows.Row::range).toList());
        Matcher matcher = RECORD.matcher(text);
        while (matcher.find()) {
            found.add(new TextRange(matcher.start(), matcher.end()));
        }
        return found;
    }
}
