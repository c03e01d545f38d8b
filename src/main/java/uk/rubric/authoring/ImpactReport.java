package uk.rubric.authoring;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.rubric.authoring.Impact.Count;
import uk.rubric.authoring.Impact.Difference;
import uk.rubric.report.Json;
import uk.rubric.rulebook.Rulebook;
import uk.rubric.rulebook.RulebookSource;

/** Writes what another rulebook would do, as text or JSON. */
public final class ImpactReport {

    /** So many places of a rule show what it is about; the JSON has all. */
    private static final int EXAMPLES = 3;

    private ImpactReport() {}

    /** One of the two rulebooks, under the name by which its author knows it. */
    public record Side(String name, RulebookSource source) {

        Rulebook rulebook() {
            return source.rulebook();
        }
    }

    /** For the console. */
    public static String text(Impact impact, Side before, Side after) {
        StringBuilder text = new StringBuilder();
        text.append("From ").append(named(before)).append('\n');
        text.append("To   ").append(named(after)).append('\n');
        text.append("A new finding is there only with the second, one that is gone only with the first.\n\n");
        text.append("%s compared; %s.%n"
                .formatted(
                        counted(impact.cases(), "case", "cases"),
                        counted(impact.differences().size(), "finding differs", "findings differ")));
        impact.notRead()
                .forEach(line -> text.append("Not compared: ").append(line).append('\n'));
        if (!impact.notFully().isEmpty()) {
            text.append(impact.notFully().size())
                    .append(" of them could not be read in full; findings there may be missing on both sides.\n");
        }
        if (!impact.differences().isEmpty()) {
            counts(text, "RULE", impact.byRule());
            impact.byRule().keySet().forEach(rule -> examples(text, rule, impact.differences()));
            stated(text, "AREA", impact.byArea());
            stated(text, "FORCE", impact.byAgency());
        }
        changes(text, impact, RuleChanges.between(before.source(), after.source()));
        return text.toString();
    }

    private static void changes(StringBuilder text, Impact impact, RuleChanges changes) {
        text.append("\nWhat differs between the two rulebooks\n");
        changes.rules()
                .forEach((rule, how) -> text.append("  %-14s %s%s%n"
                        .formatted(
                                rule,
                                how,
                                impact.byRule().containsKey(rule) ? "" : "; no finding of its own differs")));
        if (changes.values()) {
            text.append("  tables or parameters\n");
        }
        if (changes.rules().isEmpty() && !changes.values()) {
            text.append("  nothing that rules say\n");
        }
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String named(Side side) {
        return side.name() + ", edition " + side.rulebook().edition().number() + ", "
                + side.rulebook().checksum();
    }

    private static void counts(StringBuilder text, String heading, Map<String, Count> counts) {
        text.append("%n%-24s %8s %8s %8s%n".formatted(heading, "new", "gone", "changed"));
        counts.forEach((name, count) ->
                text.append("%-24s %8d %8d %8d%n".formatted(name, count.fresh(), count.gone(), count.changed())));
    }

    private static void stated(StringBuilder text, String heading, SortedMap<String, Count> counts) {
        if (!Impact.notStated(counts)) {
            counts(text, heading, counts);
        }
    }

    private static void examples(StringBuilder text, String rule, List<Difference> differences) {
        text.append('\n').append(rule).append('\n');
        List<Difference> ofRule =
                differences.stream().filter(one -> one.rule().equals(rule)).toList();
        ofRule.stream()
                .limit(EXAMPLES)
                .forEach(one -> text.append("  ")
                        .append(one.caseName())
                        .append(", ")
                        .append(one.place())
                        .append(": ")
                        .append(one.before().isEmpty() ? "nothing" : one.before())
                        .append(" -> ")
                        .append(one.after().isEmpty() ? "nothing" : one.after())
                        .append('\n'));
        if (ofRule.size() > EXAMPLES) {
            text.append("  and ")
                    .append(ofRule.size() - EXAMPLES)
                    .append(" more; --out writes all of them to a file\n");
        }
    }

    /** For other programs: every difference. */
    public static String json(Impact impact, Side before, Side after) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "rubric-impact/1");
        root.put("from", before.rulebook().checksum());
        root.put("to", after.rulebook().checksum());
        root.put("cases", impact.cases());
        ArrayNode notRead = root.putArray("notCompared");
        impact.notRead().forEach(notRead::add);
        ArrayNode notFully = root.putArray("notFullyRead");
        impact.notFully().forEach(notFully::add);
        counts(root.putObject("byRule"), impact.byRule());
        counts(root.putObject("byArea"), impact.byArea());
        counts(root.putObject("byForce"), impact.byAgency());
        RuleChanges changes = RuleChanges.between(before.source(), after.source());
        ObjectNode rules = root.putObject("changedRules");
        changes.rules().forEach(rules::put);
        root.put("otherTablesOrParameters", changes.values());
        ArrayNode differences = root.putArray("differences");
        for (Difference one : impact.differences()) {
            ObjectNode node = differences.addObject();
            node.put("case", one.caseName());
            node.put("area", one.area());
            node.put("force", one.agency());
            node.put("rule", one.rule());
            node.put("change", one.change().name());
            node.put("place", one.place());
            node.put("before", one.before());
            node.put("after", one.after());
        }
        return Json.pretty(root);
    }

    private static void counts(ObjectNode node, Map<String, Count> counts) {
        counts.forEach((name, count) -> {
            ObjectNode one = node.putObject(name);
            one.put("new", count.fresh());
            one.put("gone", count.gone());
            one.put("changed", count.changed());
        });
    }
}
