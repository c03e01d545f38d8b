package uk.rubric.authoring;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.rubric.report.HtmlFile;
import uk.rubric.report.Json;

/** Writes what a rulebook covers as text, JSON or HTML. */
public final class CoverageReport {

    private CoverageReport() {}

    /** For the console: a line a paragraph, under it what no case exercises. */
    public static String text(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        for (Coverage.Row row : coverage.rows()) {
            text.append("%-5s %s%n".formatted(row.citation(), row.title()));
            if (!row.reason().isBlank()) {
                text.append("      A person decides: ").append(row.reason()).append('\n');
            }
            for (Coverage.Rule rule : row.rules()) {
                text.append("      %s, %d cases, sample documents: %s%n"
                        .formatted(rule.name(), rule.cases(), samples(rule)));
                rule.unexercised()
                        .forEach(condition -> text.append("        no case notices ")
                                .append(condition)
                                .append('\n'));
            }
        }
        return text.append('\n').append(summary(coverage)).append('\n').toString();
    }

    /** How many sample documents a rule has of each sort. */
    static String samples(Coverage.Rule rule) {
        return rule.failing() + " breaking it, " + rule.passing() + " keeping it";
    }

    /** The figures in one sentence. */
    static String summary(Coverage coverage) {
        return "%d paragraphs and exemptions: %d rules with %d cases; %d left to people; %d changes of a condition that no case notices; %d rules without a sample document that breaks them and one that keeps them."
                .formatted(
                        coverage.rows().size(),
                        coverage.rules(),
                        coverage.cases(),
                        coverage.leftToPeople(),
                        coverage.unexercised(),
                        coverage.unsampled().size());
    }

    /** For other programs. */
    public static String json(Coverage coverage) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode root = nodes.objectNode();
        root.put("schema", "rubric-coverage/1");
        root.put("edition", coverage.edition());
        root.put("checksum", coverage.checksum());
        ArrayNode rows = root.putArray("rows");
        for (Coverage.Row row : coverage.rows()) {
            ObjectNode one = rows.addObject();
            one.put("citation", row.citation());
            one.put("title", row.title());
            one.put("checkedBy", row.checkedBy());
            one.put("reason", row.reason());
            ArrayNode rules = one.putArray("rules");
            for (Coverage.Rule rule : row.rules()) {
                ObjectNode said = rules.addObject();
                said.put("rule", rule.name());
                said.put("title", rule.title());
                said.put("cases", rule.cases());
                said.put("samples", rule.failing() + rule.passing());
                said.put("failingSamples", rule.failing());
                said.put("passingSamples", rule.passing());
                ArrayNode unexercised = said.putArray("unexercised");
                rule.unexercised().forEach(unexercised::add);
            }
        }
        return Json.pretty(root);
    }

    /** For reading and printing: one page that needs no other file. */
    public static String html(Coverage coverage) {
        return new HtmlFile().write("authoring/coverage", new Page(coverage, summary(coverage)));
    }

    /** What the page shows. */
    public record Page(Coverage coverage, String summary) {}
}
