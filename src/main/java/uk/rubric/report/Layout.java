package uk.rubric.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Form;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Severity;
import uk.rubric.report.CaseView.DocumentView;
import uk.rubric.report.CaseView.PersonView;
import uk.rubric.report.CaseView.ProblemView;
import uk.rubric.report.CaseView.Tally;

/** Lays out one check for a reader, and lets through what the reader may see. */
final class Layout {

    private final CheckResult result;
    private final Edition edition;
    private final boolean shown;
    private final Map<DocumentId, CaseDocument> documents = new HashMap<>();
    private final Map<DocumentId, Form> forms;
    private final NumberedFindings findings;
    private final List<Problem> problems;
    private final PageLayout pages;
    /** By document and page. */
    private final Map<DocumentId, SortedMap<Integer, List<Finding>>> found = new HashMap<>();

    Layout(CheckResult result, Values values, PagePictures pictures) {
        this.result = result;
        this.edition = result.rulebook().edition();
        this.shown = values == Values.SHOWN;
        this.forms = JsonReport.forms(result.facts());
        result.documents().forEach(document -> documents.put(document.id(), document));
        InOrder order = new InOrder(result);
        this.findings = new NumberedFindings(order.findings(result.findings()), edition, documents, shown);
        this.problems = order.problems(result.problems());
        this.pages = new PageLayout(findings, shown ? pictures : PagePictures.none());
        for (Finding finding : findings.all()) {
            found.computeIfAbsent(finding.detail().place().document(), document -> new TreeMap<>())
                    .computeIfAbsent(finding.detail().place().page(), page -> new ArrayList<>())
                    .add(finding);
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
                findings.gravestFirst(),
                result.documents().stream().map(this::view).toList());
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
        for (Finding finding : findings.all()) {
            counts.computeIfAbsent(Words.outcome(finding), outcome -> new TreeMap<>())
                    .merge(finding.detail().severity(), 1, Integer::sum);
        }
        return findings.all().stream()
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
        SortedMap<Integer, List<Finding>> byPage = found.getOrDefault(document.id(), new TreeMap<>());
        List<Finding> inOrder = byPage.values().stream()
                .flatMap(onPage -> Stream.concat(
                        onPage.stream().filter(finding -> !NumberedFindings.isPermitted(finding)),
                        onPage.stream().filter(NumberedFindings::isPermitted)))
                .toList();
        String form = Words.capital(Words.of(forms.getOrDefault(document.id(), Form.UNKNOWN)));
        String format = Words.of(document.format());
        int permitted =
                (int) inOrder.stream().filter(NumberedFindings::isPermitted).count();
        return new DocumentView(
                document.id().value(),
                document.path(),
                form,
                form.equalsIgnoreCase(format) ? "" : format,
                Words.of(document.status()),
                document.status() == ReadingStatus.READ,
                document.pages().size(),
                inOrder.size() - permitted,
                permitted,
                quietPages(document, byPage),
                problems.stream()
                        .filter(problem -> problem.about().equals(Optional.of(document.id())))
                        .map(this::view)
                        .toList(),
                new MadeWhenRead<>(inOrder, findings::of),
                new MadeWhenRead<>(
                        List.copyOf(byPage.entrySet()),
                        onPage -> pages.of(document, onPage.getKey(), onPage.getValue())));
    }

    /** The pages on which nothing was found, so that a reader knows they were looked at: "pages 1, 3 to 5". */
    private static String quietPages(CaseDocument document, SortedMap<Integer, List<Finding>> byPage) {
        List<Integer> quiet = document.pages().stream()
                .map(Page::number)
                .filter(number -> !byPage.containsKey(number))
                .sorted()
                .toList();
        return byPage.isEmpty() || quiet.isEmpty() ? "" : Words.pages(quiet);
    }
}
