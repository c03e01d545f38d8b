package uk.rubric.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON in one fixed way: two spaces, line feeds on every system, short lists on one line, plain numbers. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /** The JSON of a node, with a line feed behind it. */
    public static String pretty(JsonNode node) {
        StringWriter text = new StringWriter();
        pretty(node, text);
        return text.toString();
    }

    /** Writes the JSON of a node, with a line feed behind it; what the node holds as {@link #oneByOne} is made while it is written. */
    static void pretty(JsonNode node, Writer out) {
        MAPPER.writer()
                .with(PRINTER)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValue(out, node);
        new PrintWriter(out).append('\n').flush();
    }

    /** A list whose nodes are made one after the other as they are written: all at once, those of a long case would not fit into memory. */
    static <T> Iterable<JsonNode> oneByOne(List<T> items, Function<T, JsonNode> node) {
        return () -> items.stream().map(node).iterator();
    }
}
