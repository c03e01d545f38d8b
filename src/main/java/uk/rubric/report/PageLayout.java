package uk.rubric.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;
import uk.rubric.documents.Quad;
import uk.rubric.facts.Kind;
import uk.rubric.report.CaseView.FindingView;
import uk.rubric.report.CaseView.Highlight;
import uk.rubric.report.CaseView.PageView;

/** Lays out one page on which something was found: its picture or drawing, the marks on it and the findings beside it. */
record PageLayout(NumberedFindings numbered, PagePictures pictures) {

    /** A page with what was found on it. */
    PageView of(CaseDocument document, int number, List<Finding> onPage) {
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
                numbered.open(onPage),
                numbered.permitted(onPage));
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
                FindingView view = numbered.of(finding);
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
}
