package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.rubric.facts.Form;
import uk.rubric.facts.detection.Detection;

/** Finds who says "I" on a page that is no known form: whoever introduces himself there, whose account its head says it is, or who signs it. */
final class Narrators {

    /** "I am Jane Example", "my full name is Jane Example"; what stands in quotation marks somebody else says. */
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?<![\"\u201c\u2018'])(?i:\\b(?:I\\s+am|I['\u2019]m|my\\s+(?:full\\s+)?name(?:\\s+is|['\u2019]s|\\s+which\\s+is)|I,)\\s+$)");

    /** "Statement of Jane Example", "Name: Jane Example". */
    private static final Pattern HEADS = Pattern.compile(
            "(?im)(?:^[ \\t]{0,8}(?:(?:[\\p{L}()/]{1,14}[ \\t]){0,3}(?:statement|vps|account|diary)\\s+(?:of|by|from)|(?:full\\s+)?name(?:\\s+of\\s+witness)?|witness(?=[:\\t]))|\\b(?:my|your)\\s+name)[ \\t]*[:\\t]?[ \\t]*$");

    private static final Pattern SIGNS = Pattern.compile(
            "(?im)^[ \\t]{0,8}(?:(?:e-?)?sign(?:ed|ature)(?:\\s+(?:by|as\\s+true))?|true\\s+copy\\.)[ \\t]*[:\\t]?[ \\t]*$");

    private static final Pattern SPEAKS =
            Pattern.compile("(?<![\\p{L}'\u2019.])(?:I['\u2019]?(?:m|ve|d|ll)?|(?i:my))(?![\\p{L}.])");

    /** In a thread of mails each has its own writer. */
    private static final Pattern MAIL =
            Pattern.compile("(?im)^[> \\t|\u00a6]{0,8}(?:from\\s?:|on\\s[^\\n]{4,60}wrote:)");

    /** A page on which "I" or "my" stands less often quotes it. */
    private static final int FEWEST_WORDS = 3;

    private static final int HEAD = 400;
    private static final int BEFORE = 60;

    /** Forms in whose own words others are told of. */
    private static final Set<Form> NARRATED = Set.of(Form.UNKNOWN, Form.OTHER, Form.MG11, Form.VPS, Form.EXHIBIT);

    private Narrators() {}

    /** Whether a page is none of the forms that say themselves who speaks in them and of whom. */
    static boolean plain(PageReading page) {
        return NARRATED.contains(page.form().form());
    }

    /** The name of whoever speaks on a page. */
    static Optional<Name> of(PageReading page) {
        if (!plain(page)
                || MAIL.matcher(page.text()).find()
                || SPEAKS.matcher(page.text()).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<Detection> names = page.names();
        return Stream.of(INTRODUCES, HEADS, SIGNS)
                .map(mark -> only(page, names, mark))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The name that a mark of authorship stands before, where it is always the same. */
    private static Optional<Name> only(PageReading page, List<Detection> names, Pattern mark) {
        List<Name> marked = names.stream()
                .filter(name -> mark != HEADS || name.range().start() < HEAD)
                .filter(name -> mark.matcher(page.text())
                        .region(
                                Lines.start(
                                        page.text(), Math.max(0, name.range().start() - BEFORE)),
                                name.range().start())
                        .find())
                .map(name -> Name.announced(page.text(), name.range()))
                .flatMap(Optional::stream)
                .filter(Name::full)
                .toList();
        return marked.stream().findFirst().filter(first -> marked.stream().allMatch(other -> other.agrees(first)));
    }
}
