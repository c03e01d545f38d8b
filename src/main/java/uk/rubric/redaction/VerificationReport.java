package uk.rubric.redaction;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.facts.Kind;
import uk.rubric.redaction.Verification.Verified;
import uk.rubric.report.EngineVersion;
import uk.rubric.report.Json;
import uk.rubric.report.TerminalText;
import uk.rubric.report.Values;

/** Writes what hides in files, as text for a terminal or as JSON; never the words themselves, unless values are asked for. */
public final class VerificationReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Verification verification;
    private final Values values;

    /** A report on a verification. */
    public VerificationReport(Verification verification, Values values) {
        this.verification = verification;
        this.values = values;
    }

    /** The report for a terminal: each file with what hides, then the verdict. */
    public String text() {
        TerminalText out = new TerminalText();
        for (Verified file : verification.files()) {
            CaseDocument document = file.document();
            out.line("", document.path());
            for (ReadingProblem problem : document.problems()) {
                out.line("  ", "NOT SEEN " + problem.kind() + ": " + problem.detail());
            }
            file.hidden().forEach(hidden -> {
                out.line(
                        "  ",
                        hidden.grade() + " " + place(document, hidden) + ", "
                                + hidden.where().words());
                details(hidden).forEach((kind, count) -> out.line("     ", count + " x " + kind));
                if (values == Values.SHOWN && !hidden.words().reveal().isBlank()) {
                    out.line("     ", "It says: " + hidden.words().reveal().strip());
                }
            });
            if (file.hidden().isEmpty() && document.problems().isEmpty()) {
                out.line("  ", "nothing hides");
            }
        }
        out.heading(words(verification.verdict()));
        return out.toString();
    }

    private static String place(CaseDocument document, Hidden hidden) {
        if (hidden.where() == HidingPlace.FILE_WITHIN) {
            return "the whole file";
        }
        String page = hidden.label().isEmpty() ? "page " + hidden.page() : hidden.label();
        boolean onlyPage = document.pages().size() == 1 && hidden.label().isEmpty();
        return (onlyPage ? "" : page + ", ") + "characters " + hidden.range().start() + " to "
                + hidden.range().end();
    }

    private static Map<String, Integer> details(Hidden hidden) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : hidden.details()) {
            counts.merge(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), 1, Integer::sum);
        }
        return counts;
    }

    private static String words(Verification.Verdict verdict) {
        return switch (verdict) {
            case NOTHING_HIDES -> "NOTHING HIDES";
            case SOMETHING_HIDES -> "SOMETHING HIDES";
            case NOT_FULLY_CHECKED -> "NOT FULLY CHECKED";
        };
    }

    /** The report as JSON, schema {@code rubric-verification/1}; keys are only ever added. */
    public String json() {
        ObjectNode root = NODES.objectNode();
        root.put("schema", "rubric-verification/1");
        root.put("engine", EngineVersion.current());
        root.put("verdict", verification.verdict().name());
        ArrayNode files = root.putArray("files");
        for (Verified file : verification.files()) {
            CaseDocument document = file.document();
            ObjectNode node = files.addObject();
            node.put("path", document.path());
            node.put("sha256", document.sha256());
            node.put("format", document.format().name());
            node.put("status", document.status().name());
            ArrayNode hidden = node.putArray("hidden");
            file.hidden().forEach(one -> hidden.add(node(one)));
            ArrayNode notSeen = node.putArray("notSeen");
            document.problems()
                    .forEach(problem -> notSeen.addObject()
                            .put("kind", problem.kind().name())
                            .put("page", problem.page())
                            .put("detail", problem.detail()));
        }
        return Json.pretty(root);
    }

    private ObjectNode node(Hidden hidden) {
        ObjectNode node = NODES.objectNode();
        node.put("where", hidden.where().name());
        node.put("grade", hidden.grade().name());
        node.put("page", hidden.page());
        if (!hidden.label().isEmpty()) {
            node.put("label", hidden.label());
        }
        node.put("start", hidden.range().start());
        node.put("end", hidden.range().end());
        ArrayNode details = node.putArray("details");
        hidden.details().forEach(kind -> details.add(kind.name()));
        if (values == Values.SHOWN) {
            node.put("value", hidden.words().reveal());
        }
        return node;
    }
}
