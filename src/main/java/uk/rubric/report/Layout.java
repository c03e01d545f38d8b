package uk.rubric.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Page;
import uk.rubric.documents.Quad;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.guidance.Severity;
import uk.rubric.report.CaseView.DocumentView;
import uk.rubric.report.CaseView.Excerpt;
import uk.rubric.report.CaseView.FindingView;
import uk.rubric.report.CaseView.Highlight;
import uk.rubric.report.CaseView.PageView;
import uk.rubric.report.CaseView.PersonView;
import uk.rubric.report.CaseView.ProblemView;
import uk.rubric.report.CaseView.Tally;

/** Lays out one check for a reader, and lets through what the reader may see. */
final class Layout {

    private final CheckResult result;
    private final Edition edition;
    private final boolean shown;
    private final PagePictures pictures;
    private final Map<DocumentId, CaseDocument> documents = new HashMap<>();
    private final Map<DocumentId, Form> forms;
    /** By identity: two findings may say the same and still are two. */
    private final Map<Finding, FindingView> views = new IdentityHashMap<>();

    private final List<Finding> findings;
    private final List<Problem> problems;
    private final Map<ParagraphId, String> quotes = new HashMap<>();
    private final GuidanceQuote quote = new GuidanceQuote();

    Layout(CheckResult result, Values values, PagePictures pictures) {
        this.result = result;
        this.edition = result.rulebook().edition();
        this.shown = values == Values.SHOWN;
        this.pictures = shown ? pictures : PagePictures.none();
        this.forms = JsonReport.forms(result.facts());
        InOrder order = new InOrder(result);
        this.findings = order.findings(result.findings());
        this.problems = order.problems(result.problems());
        result.documents().forEach(document -> documents.put(document.id(), document));
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
            views.put(finding, view(finding, number, first));
        }
    }

    CaseView view() {
        return new CaseView(
                shown,
                result.facts().urn().orElse(""),
                Words.of(result.facts().service().audience()),
                Words.of(result.facts().service().stage()),
                result.facts().service().recipient().map(PersonId::value).orElse(""),
                Words.of(result.facts().service().on()),
                edition.number(),
                edition.approvedBy(),
                result.rulebook().checksum(),
                EngineVersion.current(),
                result.verdict().code(),
                Words.of(result.verdict()),
                Words.sentence(result.verdict()),
                result.facts().assumed(),
                problems.stream().map(this::view).toList(),
                people(),
                tallies(),
                gravestFirst(),
                result.documents().stream().map(this::view).toList());
    }

    private List<FindingView> gravestFirst() {
        return findings.stream()
                .filter(finding -> !isPermitted(finding))
                .sorted(Comparator.comparing(finding -> finding.detail().severity()))
                .map(this::viewOf)
                .toList();
    }

    private List<PersonView> people() {
        return result.facts().people().stream()
                .sorted(Comparator.comparing(Person::id))
                .map(person -> new PersonView(
                        person.id().value(),
                        person.roles().stream()
                                .sorted()
                                .map(role -> Words.spoken(role.name()).replace("1992", "(1992 Act)"))
                                .collect(Collectors.joining(", ")),
                        shown
                                ? person.names().stream()
                                        .findFirst()
                                        .map(PrivateText::reveal)
                                        .orElse("")
                                : ""))
                .toList();
    }

    private List<Tally> tallies() {
        Map<String, Map<Severity, Integer>> counts = new HashMap<>();
        for (Finding finding : findings) {
            counts.computeIfAbsent(Words.outcome(finding), outcome -> new TreeMap<>())
                    .merge(finding.detail().severity(), 1, Integer::sum);
        }
        return findings.stream()
                .sorted(Comparator.comparing(Layout::rank))
                .map(Words::outcome)
                .distinct()
                .map(outcome -> tally(outcome, counts.getOrDefault(outcome, Map.of())))
                .toList();
    }

    private static Tally tally(String outcome, Map<Severity, Integer> bySeverity) {
        return new Tally(
                outcome,
                bySeverity.values().stream().mapToInt(Integer::intValue).sum(),
                bySeverity.entrySet().stream()
                        .map(entry -> Words.of(entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private static int rank(Finding finding) {
        return switch (finding) {
            case Finding.Breach breach -> 0;
            case Finding.NeedsReview review -> 1;
            case Finding.OverRedaction over -> 2;
            case Finding.Permitted permitted -> 3;
        };
    }

    private ProblemView view(Problem problem) {
        Optional<CaseDocument> about = problem.about().map(documents::get);
        return new ProblemView(
                problem.about().map(DocumentId::value).orElse(""),
                about.map(CaseDocument::path).orElse(""),
                Words.kind(problem),
                Words.detail(problem));
    }

    private DocumentView view(CaseDocument document) {
        Map<Integer, List<Finding>> byPage = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.detail().place().document().equals(document.id())) {
                byPage.computeIfAbsent(finding.detail().place().page(), page -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<PageView> pages = new ArrayList<>();
        byPage.forEach((number, onPage) -> pages.add(page(document, number, onPage)));
        String form = Words.capital(Words.of(forms.getOrDefault(document.id(), Form.UNKNOWN)));
        String format = Words.of(document.format());
        int permitted = pages.stream().mapToInt(page -> page.permitted().size()).sum();
        int open = pages.stream().mapToInt(page -> page.open().size()).sum();
        return new DocumentView(
                document.id().value(),
                document.path(),
                form,
                form.equalsIgnoreCase(format) ? "" : format,
                Words.of(document.status()),
                document.status() == ReadingStatus.READ,
                document.pages().size(),
                open,
                permitted,
                quietPages(document, byPage),
                problems.stream()
                        .filter(problem -> problem.about().equals(Optional.of(document.id())))
                        .map(this::view)
                        .toList(),
                pages);
    }

    /** The pages on which nothing was found, so that a reader knows they were looked at: "pages 1, 3 to 5". */
    private static String quietPages(CaseDocument document, Map<Integer, List<Finding>> byPage) {
        List<Integer> quiet = document.pages().stream()
                .map(Page::number)
                .filter(number -> !byPage.containsKey(number))
                .sorted()
                .toList();
        return byPage.isEmpty() || quiet.isEmpty() ? "" : Words.pages(quiet);
    }

    private PageView page(CaseDocument document, int number, List<Finding> onPage) {
        Optional<Page> page = document.page(number);
        boolean drawn = page.filter(p -> p.width() > 0 && p.height() > 0).isPresent();
        String picture = drawn ? pictures.address(document.id(), number).orElse("") : "";
        return new PageView(
                number,
                Words.capital(page.map(p -> Spot.pageWords(p, document)).orElse("")),
                page.map(p -> Drawing.number(p.width())).orElse("0"),
                page.map(p -> Drawing.number(p.height())).orElse("0"),
                drawn,
                picture,
                drawn && !picture.startsWith("data:")
                        ? page.map(p -> new Drawing(p).outline(p)).orElse("")
                        : "",
                drawn ? page.map(p -> highlights(p, onPage)).orElse(List.of()) : List.of(),
                onPage.stream().filter(f -> !isPermitted(f)).map(this::viewOf).toList(),
                onPage.stream().filter(Layout::isPermitted).map(this::viewOf).toList());
    }

    private List<Highlight> highlights(Page page, List<Finding> onPage) {
        Drawing drawing = new Drawing(page);
        List<Highlight> highlights = new ArrayList<>();
        for (Finding finding : onPage) {
            Kind kind = finding.detail().kind();
            List<Quad> quads = finding.detail().place().quads();
            if (quads.isEmpty() && (kind == Kind.PAGE || kind == Kind.WHOLE_DOCUMENT)) {
                quads = List.of(Drawing.frame());
            }
            if (!quads.isEmpty()) {
                Quad first = quads.getFirst();
                FindingView view = viewOf(finding);
                highlights.add(new Highlight(
                        view.number(),
                        view.outcome(),
                        view.title(),
                        quads.stream().map(drawing::polygon).toList(),
                        drawing.labelX(first),
                        drawing.y((first.y1() + first.y4()) / 2)));
            }
        }
        return highlights;
    }

    private FindingView view(Finding finding, String number, boolean quotesInFull) {
        Finding.Detail detail = finding.detail();
        ParagraphId cited = detail.rule().paragraph();
        Optional<Paragraph> paragraph = edition.paragraph(cited);
        Optional<CaseDocument> document =
                Optional.ofNullable(documents.get(detail.place().document()));
        return new FindingView(
                number,
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
                Words.capital(document.map(d -> Spot.words(detail, d)).orElse("")),
                shown ? detail.value().reveal() : "",
                document.map(d -> excerpts(detail, d)).orElse(List.of()),
                Words.capital(detail.advice()),
                detail.why(),
                finding instanceof Finding.Permitted permitted ? exemption(permitted.exemption()) : "",
                quotesInFull,
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

    private FindingView viewOf(Finding finding) {
        FindingView view = views.get(finding);
        if (view == null) {
            throw new IllegalStateException("a finding that was not numbered");
        }
        return view;
    }

    private static boolean isPermitted(Finding finding) {
        return finding instanceof Finding.Permitted;
    }
}
