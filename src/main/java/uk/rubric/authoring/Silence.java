package uk.rubric.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.rubric.authored.NearestWord;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Owner;
import uk.rubric.rulebook.NearMiss;

/**
 * Why something on a page was reported, or why not: because nobody recognised it as a detail, because an exemption permits it, because another finding
 * speaks for it, or because conditions of the rules that came closest do not hold.
 */
public final class Silence {

    private static final Pattern WRITTEN = Pattern.compile("(.+):(\\d{1,5}):(.+)", Pattern.DOTALL);

    private final CheckResult result;
    private final Function<Mention, List<NearMiss>> nearest;

    /**
     * Ready to explain.
     *
     * @param nearest the rules about a mention's sort of thing, with the conditions that do not hold
     */
    public Silence(CheckResult result, Function<Mention, List<NearMiss>> nearest) {
        this.result = result;
        this.nearest = nearest;
    }

    /** Either what can be said about a place, or what is wrong with how it was named. */
    public sealed interface Answer permits Explained, Nowhere {}

    /** What can be said, a sentence a line; it repeats the words looked for and no other. */
    public record Explained(List<String> lines) implements Answer {}

    /** There is no such place. */
    public record Nowhere(String message) implements Answer {}

    /** Explains a place written as document, page and words, as in {@code d3:2:07700 900123}. */
    public Answer explain(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return new Nowhere("'" + written + "' is not DOCUMENT:PAGE:TEXT, as in d3:2:Example Road.");
        }
        Optional<CaseDocument> document = result.documents().stream()
                .filter(one ->
                        one.id().value().equals(parts.group(1)) || one.path().equals(parts.group(1)))
                .findFirst();
        if (document.isEmpty()) {
            return new Nowhere("There is no document '" + parts.group(1) + "' in this case. "
                    + NearestWord.remedy(
                            parts.group(1),
                            result.documents().stream().map(CaseDocument::path).toList()));
        }
        int number = Integer.parseInt(parts.group(2));
        Optional<Page> page = document.get().page(number);
        if (page.isEmpty()) {
            return new Nowhere("Document " + parts.group(1) + " has "
                    + document.get().pages().size() + " pages, and page " + number + " is not one of them.");
        }
        int at = page.get().text().indexOf(parts.group(3));
        if (at < 0) {
            return new Nowhere("Page " + number + " of document " + parts.group(1)
                    + " does not hold these words. Write them as they stand on the page.");
        }
        return new Explained(at(document.get(), number, at, at + parts.group(3).length()));
    }

    private List<String> at(CaseDocument document, int page, int from, int to) {
        List<Mention> mentions = result.facts().mentions().stream()
                .filter(mention -> mention.document().equals(document.id()) && mention.page() == page)
                .filter(mention -> mention.place().range().start() < to
                        && mention.place().range().end() > from)
                .toList();
        List<String> around = result.findings().stream()
                .filter(finding -> around(finding.detail(), document, page))
                .map(Silence::said)
                .toList();
        List<String> whole =
                around.isEmpty() ? List.of() : join("The whole document or page, these words with it:", around);
        if (mentions.isEmpty()) {
            return whole.isEmpty()
                    ? List.of(
                            "Nothing in these words was recognised as a detail of anybody, so no rule could speak about it.")
                    : whole;
        }
        return Stream.concat(whole.stream(), mentions.stream().flatMap(mention -> about(mention).stream()))
                .toList();
    }

    private static boolean around(Finding.Detail detail, CaseDocument document, int page) {
        return detail.place().document().equals(document.id())
                && (detail.kind() == Kind.WHOLE_DOCUMENT
                        || detail.kind() == Kind.PAGE && detail.place().page() == page);
    }

    private List<String> about(Mention mention) {
        String what = "Characters " + mention.place().range().start() + " to "
                + mention.place().range().end() + ": " + mention.kind() + ", " + owner(mention.owner()) + ".";
        List<String> findings = result.findings().stream()
                .filter(finding -> finding.detail().place().equals(mention.place()))
                .map(Silence::said)
                .toList();
        if (!findings.isEmpty()) {
            return join(what, findings);
        }
        List<String> missed =
                nearest.apply(mention).stream().map(Silence::silent).toList();
        return join(what, missed.isEmpty() ? List.of("  No rule is about this kind of detail.") : missed);
    }

    private static String silent(NearMiss miss) {
        String rule = "  " + miss.rule() + " (" + miss.title() + ")";
        return switch (miss.conditions().size()) {
            case 0 ->
                rule
                        + " speaks about it, but another finding, about the same place or the whole page or document, speaks for it.";
            case 1 ->
                rule + " is silent because this does not hold: "
                        + miss.conditions().getFirst();
            default -> rule + " is silent because these do not hold: " + String.join("; ", miss.conditions());
        };
    }

    private static String said(Finding finding) {
        return finding instanceof Finding.Permitted permitted
                ? "  " + finding.detail().rule() + " would report it, but exemption " + permitted.exemption()
                        + " permits it."
                : "  It is reported: " + finding.detail().rule() + ", " + finding.outcome() + ", because: "
                        + String.join("; ", finding.detail().why());
    }

    private static String owner(Owner owner) {
        return switch (owner) {
            case Owner.Known known -> known.role() + " for certain, because " + known.evidence();
            case Owner.Likely likely -> "likely " + likely.role() + ", because " + likely.evidence();
            case Owner.Unknown unknown -> "owner unknown, because " + unknown.evidence();
        };
    }

    private static List<String> join(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
