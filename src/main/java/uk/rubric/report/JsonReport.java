package uk.rubric.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Quad;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Form;
import uk.rubric.facts.Owner;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.ServedDocument;

/** Writes a check as {@code report.json}; its shape is published in {@code rubric-report-1.schema.json} and outside programs rely on it. */
final class JsonReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A tenth of a millimetre on a page of A3: finer than any pen, and short to read. */
    private static final int PLACE_DECIMALS = 4;

    ObjectNode tree(CheckResult result, Values values) {
        InOrder order = new InOrder(result);
        ObjectNode root = NODES.objectNode();
        root.put("schema", "rubric-report/1");
        root.set("case", theCase(result.facts()));
        root.set(
                "rulebook",
                NODES.objectNode()
                        .put("edition", result.rulebook().edition().number())
                        .put("checksum", result.rulebook().checksum()));
        root.put("engine", EngineVersion.current());
        root.put("verdict", result.verdict().code());
        ArrayNode people = root.putArray("people");
        result.facts().people().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(person -> people.add(person(person, values)));
        Map<DocumentId, Form> forms = forms(result.facts());
        ArrayNode documents = root.putArray("documents");
        result.documents().forEach(document -> documents.add(document(document, forms)));
        root.putPOJO("findings", Json.oneByOne(order.findings(result.findings()), finding -> finding(finding, values)));
        ArrayNode problems = root.putArray("problems");
        order.problems(result.problems()).forEach(problem -> problems.add(problem(problem)));
        return root;
    }

    /** The form of each document as far as it was recognised. */
    static Map<DocumentId, Form> forms(CaseFacts facts) {
        Map<DocumentId, Form> forms = new HashMap<>();
        for (ServedDocument document : facts.documents()) {
            forms.put(document.id(), document.form());
        }
        return forms;
    }

    private static ObjectNode theCase(CaseFacts facts) {
        ObjectNode node = NODES.objectNode();
        node.put("urn", facts.urn().orElse(null));
        node.put("stage", facts.service().stage().name());
        node.put("audience", facts.service().audience().name());
        node.put("defendant", facts.service().recipient().map(PersonId::value).orElse(null));
        addAll(node.putArray("assumed"), facts.assumed());
        return node;
    }

    private static ObjectNode person(Person person, Values values) {
        ObjectNode node = NODES.objectNode().put("id", person.id().value());
        addAll(
                node.putArray("roles"),
                person.roles().stream().sorted().map(Enum::name).toList());
        if (values == Values.SHOWN) {
            person.names().stream().findFirst().map(PrivateText::reveal).ifPresent(name -> node.put("name", name));
        }
        return node;
    }

    private static ObjectNode document(CaseDocument document, Map<DocumentId, Form> forms) {
        return NODES.objectNode()
                .put("id", document.id().value())
                .put("path", document.path())
                .put("sha256", document.sha256())
                .put("form", forms.getOrDefault(document.id(), Form.UNKNOWN).name())
                .put("pages", document.pages().size())
                .put("status", document.status().name());
    }

    private static ObjectNode finding(Finding finding, Values values) {
        Finding.Detail detail = finding.detail();
        ObjectNode node = NODES.objectNode()
                .put("id", detail.id())
                .put("rule", detail.rule().toString())
                .put("paragraph", detail.rule().paragraph().toString())
                .put("title", detail.title())
                .put("outcome", finding.outcome())
                .put("severity", detail.severity().name())
                .put("kind", detail.kind().name())
                .put("logType", detail.kind().logType());
        node.set("owner", owner(detail.owner()));
        node.put("document", detail.place().document().value());
        node.put("page", detail.place().page());
        node.putArray("range")
                .add(detail.place().range().start())
                .add(detail.place().range().end());
        ArrayNode quads = node.putArray("quads");
        detail.place().quads().forEach(quad -> quads.add(quad(quad)));
        if (values == Values.SHOWN) {
            node.put("value", detail.value().reveal());
        }
        node.put("advice", detail.advice());
        addAll(node.putArray("why"), detail.why());
        node.put("exemption", finding instanceof Finding.Permitted permitted ? permitted.exemption() : null);
        return node;
    }

    private static ObjectNode owner(Owner owner) {
        return NODES.objectNode()
                .put("person", owner.person().map(PersonId::value).orElse(null))
                .put("role", owner.role().name())
                .put("certainty", owner.certainty().name());
    }

    private static ArrayNode quad(Quad quad) {
        ArrayNode corners = NODES.arrayNode();
        for (double corner :
                new double[] {quad.x1(), quad.y1(), quad.x2(), quad.y2(), quad.x3(), quad.y3(), quad.x4(), quad.y4()}) {
            BigDecimal rounded = BigDecimal.valueOf(corner).setScale(PLACE_DECIMALS, RoundingMode.HALF_EVEN);
            corners.add(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
        }
        return corners;
    }

    private static ObjectNode problem(Problem problem) {
        return NODES.objectNode()
                .put("document", problem.about().map(DocumentId::value).orElse(null))
                .put("kind", problem.kind())
                .put("detail", Words.detail(problem));
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
