package uk.rubric.example;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.PersonId;
import uk.rubric.guidance.ParagraphId;

/**
 * One finding that a case must give.
 *
 * @param document its path within the case
 * @param paragraph of the guidance; any of its rules will do
 * @param outcome as in the report: BREACH, REVIEW, OVER_REDACTION, PERMITTED
 * @param person the owner's id, where the case can know it
 * @param role the owner's role, where the finding has one owner
 * @param words what stands at the place, a single mask character where it is blacked out; absent where the finding is about a page or a document
 * @param exemption the code, for what is permitted
 */
public record Expected(
        String document,
        int page,
        ParagraphId paragraph,
        String outcome,
        Kind kind,
        Optional<String> person,
        Optional<OwnerRole> role,
        Optional<String> words,
        Optional<String> exemption) {

    private static final Pattern MASKS = Pattern.compile(Page.MASK + "(?:\\s*" + Page.MASK + ")*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGE = Pattern.compile("^[\\s,.;:()]+|[\\s,.;:()]+$");

    /** A breach; the paragraph as it is cited, "3.1". */
    static Expected breach(
            String document,
            int page,
            String paragraph,
            Kind kind,
            Optional<String> person,
            Optional<OwnerRole> role,
            Optional<String> words) {
        return new Expected(
                document,
                page,
                ParagraphId.parse(paragraph).orElseThrow(),
                "BREACH",
                kind,
                person,
                role,
                words,
                Optional.empty());
    }

    /** Whether a finding is this one. */
    boolean is(Finding finding, List<CaseDocument> documents) {
        Finding.Detail detail = finding.detail();
        Place place = detail.place();
        return finding.outcome().equals(outcome)
                && detail.kind() == kind
                && detail.rule().paragraph().equals(paragraph)
                && place.page() == page
                && path(place, documents).equals(document)
                && role.map(r -> r == detail.owner().role()).orElse(true)
                && person.map(p -> detail.owner().person().equals(Optional.of(new PersonId(p))))
                        .orElse(true)
                && words.map(w -> w.equals(wordsAt(place, documents))).orElse(true)
                && exemption
                        .map(code -> finding instanceof Finding.Permitted permitted
                                && permitted.exemption().equals(code))
                        .orElse(true);
    }

    /** The path of the document in which a place lies. */
    static String path(Place place, List<CaseDocument> documents) {
        return document(place, documents).map(CaseDocument::path).orElse("?");
    }

    /** What the page says at a place: white space, marks at the edges and the length of a mask do not count. */
    static String wordsAt(Place place, List<CaseDocument> documents) {
        return document(place, documents)
                .flatMap(document -> document.page(place.page()))
                .map(page -> plain(page.text()
                        .substring(place.range().start(), place.range().end())))
                .orElse("");
    }

    /** Words as they are compared. */
    static String plain(String words) {
        String masked = MASKS.matcher(words).replaceAll(String.valueOf(Page.MASK));
        return EDGE.matcher(SPACE.matcher(masked).replaceAll(" ")).replaceAll("");
    }

    private static Optional<CaseDocument> document(Place place, List<CaseDocument> documents) {
        return documents.stream().filter(d -> d.id().equals(place.document())).findFirst();
    }

    @Override
    public String toString() {
        return document + " page " + page + ": " + outcome + " NRG-" + paragraph + " " + kind
                + exemption.map(code -> " (" + code + ")").orElse("")
                + role.map(r -> " of " + r).orElse("")
                + person.map(p -> " " + p).orElse("")
                + words.map(w -> " \"" + w + "\"").orElse("");
    }
}
