package uk.rubric.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.Kind;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.report.CaseView.Excerpt;
import uk.rubric.report.CaseView.FindingView;

/** The findings of one check in their order, each numbered and put into words; where a paragraph is cited again on a page, its text is not. */
final class NumberedFindings {

    private final Edition edition;
    private final boolean shown;
    private final Map<DocumentId, CaseDocument> documents;
    private final List<Finding> findings;
    /** By identity: two findings may say the same and still are two. */
    private final Map<Finding, Numbered> numbers = new IdentityHashMap<>();

    private final Map<ParagraphId, String> quotes = new HashMap<>();
    private final GuidanceQuote quote = new GuidanceQuote();

    NumberedFindings(List<Finding> findings, Edition edition, Map<DocumentId, CaseDocument> documents, boolean shown) {
        this.findings = List.copyOf(findings);
        this.edition = edition;
        this.documents = documents;
        this.shown = shown;
        int open = 0;
        int permitted = 0;
        Set<List<Object>> quoted = new HashSet<>();
        for (Finding finding : findings) {
            String number = isPermitted(finding) ? "P" + ++permitted : String.valueOf(++open);
            boolean first = quoted.add(List.of(
                    finding.detail().place().document(),
                    finding.detail().place().page(),
                    isPermitted(finding),
                    finding.detail().rule().paragraph()));
            numbers.put(finding, new Numbered(number, first));
        }
    }

    /** A finding's number, and whether its paragraph is cited for the first time on the page. */
    private record Numbered(String number, boolean quotesInFull) {}

    /** The findings in their order. */
    List<Finding> all() {
        return findings;
    }

    /** The findings that call for something to be done, the gravest first. */
    List<FindingView> gravestFirst() {
        return new MadeWhenRead<>(
                findings.stream()
                        .filter(finding -> !isPermitted(finding))
                        .sorted(Comparator.comparing(finding -> finding.detail().severity()))
                        .toList(),
                this::of);
    }

    /** The findings that something permits, of some. */
    List<FindingView> permitted(List<Finding> some) {
        return some.stream().filter(NumberedFindings::isPermitted).map(this::of).toList();
    }

    /** The findings that nothing permits, of some. */
    List<FindingView> open(List<Finding> some) {
        return some.stream()
                .filter(finding -> !isPermitted(finding))
                .map(this::of)
                .toList();
    }

    /** A finding as a reader sees it. */
    FindingView of(Finding finding) {
        Numbered numbered = numbers.get(finding);
        if (numbered == null) {
            throw new IllegalStateException("a finding that was not numbered");
        }
        return view(finding, numbered);
    }

    static boolean isPermitted(Finding finding) {
        return finding instanceof Finding.Permitted;
    }

    private FindingView view(Finding finding, Numbered numbered) {
        Finding.Detail detail = finding.detail();
        ParagraphId cited = detail.rule().paragraph();
        Optional<Paragraph> paragraph = edition.paragraph(cited);
        Optional<CaseDocument> document =
                Optional.ofNullable(documents.get(detail.place().document()));
        return new FindingView(
                numbered.number(),
                detail.id(),
                detail.rule().toString(),
                cited.toString(),
                detail.title(),
                finding.outcome(),
                Words.outcome(finding),
                detail.severity().name(),
                Words.of(detail.severity()),
                Words.capital(Words.of(detail.kind())),
                detail.kind().logType(),
                Words.capital(Words.of(detail.owner())),
                Words.of(detail.owner().certainty()),
                detail.owner().evidence(),
                detail.place().document().value(),
                document.map(CaseDocument::path).orElse(""),
                detail.place().page(),
                Words.capital(document.map(d -> Spot.words(detail, d)).orElse("")),
                shown ? detail.value().reveal() : "",
                document.map(d -> excerpts(detail, d)).orElse(List.of()),
                Words.capital(detail.advice()),
                detail.why(),
                finding instanceof Finding.Permitted permitted ? exemption(permitted.exemption()) : "",
                numbered.quotesInFull(),
                paragraph.map(Paragraph::title).orElse(""),
                paragraph.map(this::quote).orElse(""),
                paragraph.map(Paragraph::sources).orElse(List.of()));
    }

    /** What cannot be pointed at on a drawing is shown among its neighbouring lines. */
    private List<Excerpt> excerpts(Finding.Detail detail, CaseDocument document) {
        if (!shown
                || detail.place().range().length() == 0
                || !detail.place().quads().isEmpty()) {
            return List.of();
        }
        return document
                .page(detail.place().page())
                .filter(page -> detail.kind() != Kind.WHOLE_DOCUMENT && detail.kind() != Kind.PAGE)
                .map(page -> Spot.excerpt(page, detail.place().range()))
                .stream()
                .toList();
    }

    private String exemption(String code) {
        return code
                + edition.exemption(code)
                        .map(Exemption::title)
                        .map(title -> ": " + title)
                        .orElse("");
    }

    private String quote(Paragraph paragraph) {
        return quotes.computeIfAbsent(paragraph.id(), id -> quote.html(paragraph.text()));
    }
}
