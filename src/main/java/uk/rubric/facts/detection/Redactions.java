package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.Page;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds what somebody has already taken out: black boxes, labels in brackets, starred-out words. */
final class Redactions implements Family {

    private static final Pattern BOXES =
            Pattern.compile("[" + Page.MASK + "\u25A0\u25AC\u25AE](?:[ .]?[" + Page.MASK + "\u25A0\u25AC\u25AE])*+");
    private static final Pattern LABELS = Pattern.compile(
            "[\\[(<{] ?(?:[A-Z/ ]{0,30}(?:REDACTED|REDACTION|REMOVED|WITHHELD)[A-Z/ ]{0,30}) ?[\\])>}]|SENSITIVE PERSONAL DATA REDACTED|(?<![A-Z])REDACTED(?![A-Z])");
    private static final Pattern STARS = Pattern.compile("(?<![*\\w])\\*{3,40}(?![*\\w])");
    private static final Pattern CROSSES = Pattern.compile("X{4,40}");
    private static final Set<String> LABEL_WORDS = Set.of("REDACTED", "REDACTION", "REMOVED", "WITHHELD");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(BOXES, Sign.MASK, m -> add(m, sightings));
        page.search().each(LABELS, LABEL_WORDS, 66, 34, m -> add(m, sightings));
        page.search().each(STARS, Sign.MASK, m -> {
            // A line of nothing but stars is a ruler.
            int line = page.lineAt(m.start());
            String whole = page.text()
                    .substring(page.lineStart(line), page.lineEnd(line))
                    .strip();
            if (m.group().length() < whole.length()) {
                add(m, sightings);
            }
        });
        for (int word : page.index()
                .where(w -> w.startsWith("XXXX") && CROSSES.matcher(w).matches())) {
            sightings.add(
                    Kind.REDACTION,
                    page.wordStart(word),
                    page.wordEnd(word),
                    "",
                    Use.UNKNOWN,
                    Shown.MASKED,
                    "",
                    Strength.STRONG);
        }
    }

    private static void add(Matcher m, Sightings sightings) {
        sightings.add(Kind.REDACTION, m.start(), m.end(), "", Use.UNKNOWN, Shown.MASKED, "", Strength.STRONG);
    }
}
