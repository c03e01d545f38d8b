package uk.rubric.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.report.Spot;

/**
 * What another rulebook would do to real cases: every finding that is new, gone or changed. Shows places and never values.
 *
 * @param cases how many were compared
 * @param notRead the cases that could not be checked, each with the reason
 * @param notFully the cases of which something could not be read, so that findings may be missing under both rulebooks
 */
public record Impact(int cases, List<String> notRead, List<String> notFully, List<Difference> differences) {

    private static final String NOT_STATED = "not stated";

    /** How a finding differs. */
    public enum Change {
        NEW,
        GONE,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param caseName the folder or file of the case
     * @param area as the case states it, else "not stated"; the same for the agency, which is the force
     * @param place the document's file in the case, page, line and characters
     * @param before outcome and severity, empty where there was no finding; likewise after
     */
    public record Difference(
            String caseName,
            String area,
            String agency,
            String rule,
            Change change,
            String place,
            String before,
            String after) {

        Difference reversed() {
            Change other = switch (change) {
                case NEW -> Change.GONE;
                case GONE -> Change.NEW;
                case CHANGED -> Change.CHANGED;
            };
            return new Difference(caseName, area, agency, rule, other, place, after, before);
        }
    }

    /** How many findings of each kind of change. */
    public record Count(long fresh, long gone, long changed) {}

    /** The differences between two checks of one case. */
    public static List<Difference> between(String caseName, CheckResult before, CheckResult after) {
        Map<String, Finding> old = byId(before);
        Map<String, Finding> young = byId(after);
        List<Difference> differences = new ArrayList<>();
        old.forEach((id, finding) -> {
            Finding other = young.get(id);
            if (other == null) {
                differences.add(difference(caseName, before, finding, Change.GONE, said(finding), ""));
            } else if (!said(finding).equals(said(other))) {
                differences.add(difference(caseName, before, finding, Change.CHANGED, said(finding), said(other)));
            }
        });
        young.forEach((id, finding) -> {
            if (!old.containsKey(id)) {
                differences.add(difference(caseName, before, finding, Change.NEW, "", said(finding)));
            }
        });
        return differences;
    }

    private static Map<String, Finding> byId(CheckResult result) {
        Map<String, Finding> findings = new TreeMap<>();
        result.findings()
                .forEach(finding -> findings.putIfAbsent(finding.detail().id(), finding));
        return findings;
    }

    private static String said(Finding finding) {
        return finding.outcome() + " " + finding.detail().severity()
                + (finding instanceof Finding.Permitted permitted ? " " + permitted.exemption() : "");
    }

    private static Difference difference(
            String caseName, CheckResult result, Finding finding, Change change, String before, String after) {
        return new Difference(
                caseName,
                result.statement().area().orElse(NOT_STATED),
                result.statement().agency().orElse(NOT_STATED),
                finding.detail().rule().toString(),
                change,
                place(result, finding.detail()),
                before,
                after);
    }

    private static String place(CheckResult result, Finding.Detail detail) {
        return result.documents().stream()
                .filter(document -> document.id().equals(detail.place().document()))
                .map(document -> document.path() + ", " + Spot.words(detail, document))
                .findFirst()
                .orElse("no document");
    }

    /** The same seen from the other rulebook: what is new under the one is gone under the other. */
    public Impact reversed() {
        return new Impact(
                cases,
                notRead,
                notFully,
                differences.stream().map(Difference::reversed).sorted(ORDER).toList());
    }

    /** Counts by rule, in the order of their names. */
    public SortedMap<String, Count> byRule() {
        return counted(Difference::rule);
    }

    /** Whether no case says its Area, or none its force, so that counts by these would say nothing. */
    static boolean notStated(SortedMap<String, Count> counts) {
        return counts.keySet().equals(Set.of(NOT_STATED));
    }

    /** Counts by CPS Area. */
    public SortedMap<String, Count> byArea() {
        return counted(Difference::area);
    }

    /** Counts by force or other agency. */
    public SortedMap<String, Count> byAgency() {
        return counted(Difference::agency);
    }

    private SortedMap<String, Count> counted(Function<Difference, String> by) {
        return differences.stream()
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Impact::count)));
    }

    private static Count count(List<Difference> of) {
        return new Count(
                of.stream().filter(one -> one.change() == Change.NEW).count(),
                of.stream().filter(one -> one.change() == Change.GONE).count(),
                of.stream().filter(one -> one.change() == Change.CHANGED).count());
    }

    /** In the order of the cases, rules and places. */
    static final Comparator<Difference> ORDER = Comparator.comparing(Difference::rule)
            .thenComparing(Difference::change)
            .thenComparing(Difference::caseName)
            .thenComparing(Difference::place);
}
