package uk.rubric.report;

import java.util.List;
import uk.rubric.check.CheckResult;

/**
 * A check as it is laid out for a reader: everything in words and in order, ready for a page template. An empty text means that there is nothing to
 * say. Where values are withheld the view does not hold them, so that no template can leak them.
 *
 * @param holdsPersonalData whether details, names or page pictures are in it
 * @param verdict the verdict's code, as in {@code CLEAR}
 * @param summary every open finding once, gravest first
 */
public record CaseView(
        boolean holdsPersonalData,
        String urn,
        String audience,
        String stage,
        String defendant,
        String on,
        String edition,
        String approvedBy,
        String checksum,
        String engine,
        String verdict,
        String verdictWords,
        String verdictSentence,
        List<String> assumed,
        List<ProblemView> problems,
        List<PersonView> people,
        List<Tally> tallies,
        List<FindingView> summary,
        List<DocumentView> documents) {

    /** Lays out a check; pictures are asked for only where values are shown. */
    public static CaseView of(CheckResult result, Values values, PagePictures pictures) {
        return new Layout(result, values, pictures).view();
    }

    /** How often one outcome came, and how grave: "Breach", 5, "S1 critical 1, S2 serious 4". */
    public record Tally(String outcome, int count, String severities) {}

    /** Something that kept the check from being whole. */
    public record ProblemView(String document, String path, String kind, String detail) {}

    /** A person of the case. */
    public record PersonView(String id, String roles, String name) {
        /** Never the name. */
        @Override
        public String toString() {
            return "PersonView " + id;
        }
    }

    /**
     * One document with its pages that have findings.
     *
     * @param findings those of all its pages in their order; like the pages, they are made when they are read
     */
    public record DocumentView(
            String id,
            String path,
            String form,
            String format,
            String status,
            boolean whole,
            int pageCount,
            int open,
            int permitted,
            String quietPages,
            List<ProblemView> problems,
            List<FindingView> findings,
            List<PageView> pages) {}

    /**
     * One page with its findings.
     *
     * @param width of the drawing, in points; 0 where the page cannot be drawn
     * @param picture the address of the page's picture; empty where the page is drawn as an outline
     * @param outline the lines of text as grey bars, an SVG path; empty where a picture is sure to cover them
     */
    public record PageView(
            int number,
            String label,
            String width,
            String height,
            boolean drawn,
            String picture,
            String outline,
            List<Highlight> highlights,
            List<FindingView> open,
            List<FindingView> permitted) {}

    /** A finding's place on the drawing: its corners as SVG points, and where its number stands. */
    public record Highlight(
            String number, String outcome, String title, List<String> polygons, String labelX, String labelY) {}

    /**
     * One finding.
     *
     * @param number as shown on the page: "7", or "P2" for what is permitted
     * @param outcome the outcome's code, for the look of it
     * @param quotesInFull whether the guidance is quoted in the open; on one page a paragraph is so quoted once
     * @param page 1-based; 0 for the name of the file
     * @param excerpts the lines around it, for formats that cannot be drawn
     */
    public record FindingView(
            String number,
            String id,
            String rule,
            String paragraph,
            String title,
            String outcome,
            String outcomeWords,
            String severity,
            String severityWords,
            String kind,
            String logType,
            String owner,
            String certainty,
            String evidence,
            String document,
            String path,
            int page,
            String place,
            String value,
            List<Excerpt> excerpts,
            String advice,
            List<String> why,
            String exemption,
            boolean quotesInFull,
            String guidanceTitle,
            String guidanceHtml,
            List<String> sources) {
        /** Never the value. */
        @Override
        public String toString() {
            return "FindingView " + number + " " + rule;
        }
    }

    /** The lines around a place in three pieces. */
    public record Excerpt(String before, String marked, String after) {
        /** The length only. */
        @Override
        public String toString() {
            return "Excerpt of " + (before.length() + marked.length() + after.length()) + " characters";
        }
    }
}
