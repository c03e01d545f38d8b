package uk.rubric.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Side;
import uk.rubric.redaction.Removal.Scope;
import uk.rubric.redaction.files.Area;
import uk.rubric.redaction.files.Cut;
import uk.rubric.redaction.files.Order;
import uk.rubric.redaction.files.PictureCopy;
import uk.rubric.redaction.files.SecretSearch;

/** What has to go from one document, told from its findings. */
record DocumentPlan(CaseDocument document, List<Removal> removals, Set<Integer> pagesOut) {

    /** With fewer letters or digits than this, words stand in every file by chance. */
    private static final int SHORTEST_SECRET = 4;

    private static final int SEED_DIGITS = 15;

    DocumentPlan {
        removals = List.copyOf(removals);
        pagesOut = Set.copyOf(pagesOut);
    }

    /** The plan of one document of a check, for its breaches and, where asked, for what a person has still to decide. */
    static DocumentPlan of(CaseDocument document, CheckResult result, boolean includeReview) {
        List<Removal> removals = result.findings().stream()
                .filter(finding ->
                        finding instanceof Finding.Breach || includeReview && finding instanceof Finding.NeedsReview)
                .filter(finding -> finding.detail().place().document().equals(document.id()))
                .map(finding -> Removal.of(finding, result))
                .toList();
        Set<Integer> pages = new TreeSet<>();
        removals.stream()
                .filter(removal -> removal.scope() == Scope.PAGE)
                .forEach(removal ->
                        pages.addAll(pages(document, removal.detail().place().page(), result)));
        if (document.format() == Format.SPREADSHEET) {
            document.pages().stream()
                    .filter(VisibleText::isEmpty)
                    .map(Page::number)
                    .forEach(pages::add);
        }
        return new DocumentPlan(document, removals, pages);
    }

    /** A reverse side or a marked page goes alone; the first page of a form within a bundle takes the form's other pages with it. */
    private static List<Integer> pages(CaseDocument document, int first, CheckResult result) {
        List<ServedPage> served = result.facts().pages().stream()
                .filter(page -> page.document().equals(document.id()))
                .toList();
        Optional<ServedPage> start =
                served.stream().filter(page -> page.page() == first).findFirst();
        List<Integer> pages = new ArrayList<>(List.of(first));
        if (start.isEmpty() || start.get().policeOnly() || start.get().side() == Side.REAR) {
            return pages;
        }
        for (int next = first + 1; ; next++) {
            int number = next;
            boolean same = served.stream()
                    .anyMatch(page ->
                            page.page() == number && page.form() == start.get().form());
            if (!same) {
                return pages;
            }
            pages.add(next);
        }
    }

    /** Why the document has to be left out of the redacted case, if it has to. */
    Optional<String> leftOut() {
        if (removals.stream().anyMatch(removal -> removal.scope() == Scope.DOCUMENT)) {
            return Optional.of("A finding is about the whole document.");
        }
        if (removals.stream().anyMatch(removal -> removal.scope() == Scope.BY_A_PERSON)) {
            return Optional.of("A finding asks for something that no removal does; somebody has to see to it.");
        }
        if (document.pages().stream().allMatch(page -> pagesOut.contains(page.number()))) {
            return Optional.of("Every page of it has to be left out.");
        }
        if (document.status() != ReadingStatus.READ) {
            return Optional.of(document.problems().stream()
                    .findFirst()
                    .map(ReadingProblem::detail)
                    .orElse("The document could not be read in full."));
        }
        return Optional.empty();
    }

    /** The name of its copy: the same, without what findings say of it. */
    String nameOfCopy() {
        String name = document.fileName();
        BitSet gone = new BitSet(name.length());
        removals.stream()
                .filter(removal -> removal.scope() == Scope.NAME)
                .map(removal -> removal.detail().place().range())
                .forEach(range -> gone.set(range.start(), Math.min(range.end(), name.length())));
        StringBuilder copy = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (!gone.get(i)) {
                copy.append(name.charAt(i));
            } else if (i == 0 || !gone.get(i - 1)) {
                copy.append("redacted");
            }
        }
        return copy.toString();
    }

    /** Whether there is a place that could be marked. */
    boolean marks() {
        return removals.stream().anyMatch(removal -> removal.scope() == Scope.PLACE);
    }

    /**
     * The order that goes to the worker.
     *
     * @param pictures copies of those that lie within an office file
     */
    Order order(String output, List<PictureCopy> pictures) {
        List<Area> areas = new ArrayList<>();
        Set<String> secrets = new LinkedHashSet<>();
        for (Removal removal : removals) {
            TextRange range = removal.detail().place().range();
            if (removal.scope() == Scope.PLACE) {
                Page page = document.page(removal.detail().place().page()).orElseThrow();
                String citation = removal.detail().rule().paragraph().toString();
                removal.detail().place().quads().forEach(quad -> areas.add(new Area(page.number(), quad, citation)));
                secrets.add(page.text().substring(range.start(), range.end()));
            }
        }
        // What something that stays says too, the copy may hold.
        Set<String> said =
                new SecretSearch(secrets.stream().map(KeptText::squeezed).toList()).foundIn(KeptText.of(this));
        secrets.removeIf(secret -> !telling(secret) || said.contains(KeptText.squeezed(secret)));
        List<Cut> cuts = document.pages().stream()
                .filter(page -> !page.hasPositions() && !pagesOut.contains(page.number()))
                .flatMap(page -> VisibleText.cuts(page, this).stream())
                .toList();
        return new Order(
                output,
                document.sha256().substring(0, SEED_DIGITS),
                areas,
                List.copyOf(secrets),
                pagesOut,
                cuts,
                pictures);
    }

    private static boolean telling(String secret) {
        return KeptText.squeezed(secret).length() >= SHORTEST_SECRET;
    }
}
