package uk.rubric.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.guidance.Paragraph;
import uk.rubric.rulebook.RuleId;

/**
 * Writes a check in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), so that tools that compare and gate such results can be
 * used on case files. What was permitted is a suppressed result; a problem is a notification that the run was not whole.
 */
final class SarifReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode tree(CheckResult result, Values values) {
        InOrder order = new InOrder(result);
        Map<DocumentId, CaseDocument> documents = new HashMap<>();
        result.documents().forEach(document -> documents.put(document.id(), document));
        ObjectNode root = NODES.objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Rubric").put("version", EngineVersion.current());
        ArrayNode rules = driver.putArray("rules");
        titles(result).forEach((rule, title) -> rules.add(rule(rule, title, result)));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", result.problems().isEmpty());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        order.problems(result.problems()).forEach(problem -> notifications.add(notification(problem, documents)));
        run.putPOJO(
                "results",
                Json.oneByOne(order.findings(result.findings()), finding -> result(finding, documents, values)));
        return root;
    }

    private static Map<RuleId, String> titles(CheckResult result) {
        Map<RuleId, String> titles = new TreeMap<>();
        result.findings()
                .forEach(finding ->
                        titles.put(finding.detail().rule(), finding.detail().title()));
        return titles;
    }

    private static ObjectNode rule(RuleId id, String title, CheckResult result) {
        ObjectNode rule = NODES.objectNode().put("id", id.toString());
        rule.putObject("shortDescription").put("text", title);
        result.rulebook()
                .edition()
                .paragraph(id.paragraph())
                .map(Paragraph::title)
                .ifPresent(text ->
                        rule.putObject("help").put("text", "Guidance paragraph " + id.paragraph() + ": " + text));
        return rule;
    }

    private static ObjectNode result(Finding finding, Map<DocumentId, CaseDocument> documents, Values values) {
        Finding.Detail detail = finding.detail();
        ObjectNode node =
                NODES.objectNode().put("ruleId", detail.rule().toString()).put("level", level(finding));
        node.putObject("message").put("text", detail.title() + ". " + Words.capital(detail.advice()));
        node.putArray("locations").add(location(detail, documents));
        node.putObject("partialFingerprints").put("rubricFinding/v1", detail.id());
        if (finding instanceof Finding.Permitted permitted) {
            node.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("justification", permitted.exemption());
        }
        ObjectNode more = node.putObject("properties")
                .put("outcome", finding.outcome())
                .put("severity", detail.severity().name())
                .put("kind", detail.kind().name())
                .put("owner", Words.of(detail.owner()))
                .put("page", detail.place().page());
        if (values == Values.SHOWN) {
            more.put("value", detail.value().reveal());
        }
        return node;
    }

    private static ObjectNode location(Finding.Detail detail, Map<DocumentId, CaseDocument> documents) {
        ObjectNode location = NODES.objectNode();
        CaseDocument document = documents.get(detail.place().document());
        location.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", document == null ? "" : uri(document.path()));
        String place = document == null ? "" : Spot.words(detail, document);
        location.putObject("message").put("text", Words.capital(place));
        return location;
    }

    private static ObjectNode notification(Problem problem, Map<DocumentId, CaseDocument> documents) {
        ObjectNode node = NODES.objectNode().put("level", "error");
        node.putObject("descriptor").put("id", problem.kind());
        node.putObject("message").put("text", Words.detail(problem));
        problem.about()
                .map(documents::get)
                .ifPresent(document -> node.putArray("locations")
                        .addObject()
                        .putObject("physicalLocation")
                        .putObject("artifactLocation")
                        .put("uri", uri(document.path())));
        return node;
    }

    private static String level(Finding finding) {
        return switch (finding) {
            case Finding.Breach breach ->
                switch (breach.detail().severity()) {
                    case S1, S2 -> "error";
                    case S3, O1 -> "warning";
                    case S4, O2 -> "note";
                };
            case Finding.NeedsReview review -> "warning";
            case Finding.OverRedaction over -> "warning";
            case Finding.Permitted permitted -> "note";
        };
    }

    /** A path as a relative URI: each part percent-encoded, the slashes kept. */
    private static String uri(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        return parts.stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
