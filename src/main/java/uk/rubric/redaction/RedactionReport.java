package uk.rubric.redaction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Quad;
import uk.rubric.redaction.files.Answer.Method;
import uk.rubric.report.EngineVersion;
import uk.rubric.report.Json;
import uk.rubric.report.TaggedPdf;
import uk.rubric.report.TaggedPdf.Role;
import uk.rubric.report.TerminalText;
import uk.rubric.report.Words;

/** The certificate of a redaction: each removal by document, place, paragraph, reason and method, and never what was removed. */
public final class RedactionReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Redaction redaction;

    /** A report on a redaction. */
    public RedactionReport(Redaction redaction) {
        this.redaction = redaction;
    }

    /** What was done, for a terminal. */
    public String text() {
        TerminalText out = new TerminalText();
        for (RedactedDocument document : redaction.documents()) {
            out.line("", document.path());
            if (!document.delivered()) {
                out.line("  ", (redaction.removed() ? "LEFT OUT: " : "NOT MARKED: ") + document.reason());
            }
            for (Removal removal : document.removals()) {
                out.line("  ", sentence(document, removal));
            }
            if (!document.widthsKept().isEmpty()) {
                out.line("  ", widthsKept(document));
            }
            if (document.delivered() && document.removals().isEmpty()) {
                out.line("  ", "nothing to remove; a clean copy");
            }
        }
        out.heading(heading());
        out.line("  ", summary());
        if (redaction.undecided() > 0) {
            out.line(
                    "  ", redaction.undecided() + " findings wait for a person to decide; they were left as they are.");
        }
        return out.toString();
    }

    private String heading() {
        if (!redaction.complete()) {
            return redaction.removed() ? "NOT EVERYTHING COULD BE HANDED OVER" : "NOT EVERYTHING COULD BE MARKED";
        }
        return redaction.removed() ? "REDACTED" : "MARKED; NOTHING IS REMOVED YET";
    }

    private static String words(Method method) {
        return switch (method) {
            case REMOVED -> "removed";
            case RASTER -> "removed, page now a picture";
            case MARKED -> "marked";
            case LEFT_OUT -> "left out";
        };
    }

    private static String place(Removal removal) {
        return switch (removal.scope()) {
            case PLACE, CONTAINER ->
                "page " + removal.detail().place().page() + ", characters "
                        + removal.detail().place().range().start() + " to "
                        + removal.detail().place().range().end();
            case NAME -> "the name of the file";
            case PAGE -> "page " + removal.detail().place().page();
            case DOCUMENT -> "the whole document";
            case BY_A_PERSON -> "for a person to see to";
        };
    }

    /** The certificate as a PDF that can be read aloud. */
    public byte[] pdf() {
        try (TaggedPdf pdf = new TaggedPdf("Redaction certificate")) {
            pdf.add(Role.H1, "Redaction certificate")
                    .add(
                            Role.P,
                            "Guidance edition "
                                    + redaction.check().rulebook().edition().number() + ", "
                                    + redaction.check().rulebook().edition().checksum())
                    .add(
                            Role.P,
                            "Going to: "
                                    + Words.of(
                                            redaction.check().facts().service().audience()) + ", "
                                    + Words.of(
                                            redaction.check().facts().service().stage()))
                    .add(Role.P, summary());
            for (RedactedDocument document : redaction.documents()) {
                pdf.add(Role.H2, document.path())
                        .add(Role.P, "Original: SHA-256 " + document.document().sha256())
                        .add(Role.P, document.delivered() ? copy(document) : "Left out: " + document.reason());
                document.removals().forEach(removal -> pdf.add(Role.P, sentence(document, removal)));
                if (!document.widthsKept().isEmpty()) {
                    pdf.add(Role.P, widthsKept(document));
                }
                if (!document.containers().isEmpty()) {
                    pdf.add(Role.P, "Also not in the copy: " + String.join("; ", document.containers()) + ".");
                }
            }
            return pdf.bytes();
        }
    }

    private static String widthsKept(RedactedDocument document) {
        List<Integer> pages = document.widthsKept();
        return (pages.size() == 1 ? "page " : "pages ")
                + pages.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ": a gap is as wide as the words that stood there; see whether a short name can be told from it";
    }

    private static String copy(RedactedDocument document) {
        return document.sha256().isEmpty() ? "A copy was made." : "Copy: SHA-256 " + document.sha256();
    }

    private static String sentence(RedactedDocument document, Removal removal) {
        return words(document.method(removal)) + ": " + removal.detail().rule() + " "
                + removal.detail().title() + ", " + place(removal);
    }

    private String summary() {
        long removals = redaction.documents().stream()
                .mapToLong(document -> document.removals().size())
                .sum();
        long delivered = redaction.documents().stream()
                .filter(RedactedDocument::delivered)
                .count();
        return removals + " findings dealt with; copies of " + delivered + " of "
                + redaction.documents().size() + " documents handed over.";
    }

    /** The certificate as JSON, schema {@code rubric-certificate/1}; keys are only ever added. */
    public String json() {
        ObjectNode root = NODES.objectNode();
        root.put("schema", "rubric-certificate/1");
        root.put("engine", EngineVersion.current());
        root.set(
                "rulebook",
                NODES.objectNode()
                        .put("edition", redaction.check().rulebook().edition().number())
                        .put("checksum", redaction.check().rulebook().edition().checksum()));
        root.put("audience", redaction.check().facts().service().audience().name());
        root.put("stage", redaction.check().facts().service().stage().name());
        root.put("removed", redaction.removed());
        root.put("complete", redaction.complete());
        root.put("undecided", redaction.undecided());
        ArrayNode documents = root.putArray("documents");
        redaction.documents().forEach(document -> documents.add(node(document)));
        return Json.pretty(root);
    }

    private static ObjectNode node(RedactedDocument redacted) {
        CaseDocument document = redacted.document();
        ObjectNode node = NODES.objectNode()
                .put("id", document.id().value())
                .put("path", redacted.path())
                .put("sha256", document.sha256())
                .put("delivered", redacted.delivered())
                .put("copySha256", redacted.sha256())
                .put("reason", redacted.reason());
        ArrayNode removals = node.putArray("removals");
        redacted.removals().forEach(removal -> removals.add(node(removal, redacted.method(removal))));
        ArrayNode widthsKept = node.putArray("widthsKept");
        redacted.widthsKept().forEach(widthsKept::add);
        ArrayNode besides = node.putArray("besides");
        redacted.containers().forEach(besides::add);
        return node;
    }

    private static ObjectNode node(Removal removal, Method method) {
        ObjectNode node = NODES.objectNode()
                .put("finding", removal.detail().id())
                .put("rule", removal.detail().rule().toString())
                .put("paragraph", removal.detail().rule().paragraph().toString())
                .put("title", removal.detail().title())
                .put("kind", removal.detail().kind().name())
                .put("scope", removal.scope().name())
                .put("method", method.name())
                .put("page", removal.detail().place().page());
        node.putArray("range")
                .add(removal.detail().place().range().start())
                .add(removal.detail().place().range().end());
        ArrayNode quads = node.putArray("quads");
        removal.detail().place().quads().forEach(quad -> quads.add(corners(quad)));
        return node;
    }

    private static ArrayNode corners(Quad quad) {
        ArrayNode corners = NODES.arrayNode();
        List.of(quad.x1(), quad.y1(), quad.x2(), quad.y2(), quad.x3(), quad.y3(), quad.x4(), quad.y4())
                .forEach(corner -> corners.add(String.format(Locale.ROOT, "%.4f", corner)));
        return corners;
    }
}
