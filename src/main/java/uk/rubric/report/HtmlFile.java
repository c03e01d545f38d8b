package uk.rubric.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a page as one HTML file that needs no other file, no network and no script. */
public final class HtmlFile {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style = resource("/uk/rubric/report/report.css") + resource("/static/rubric.css");

    /** Ready to write; making one is dear, writing with it is not. */
    public HtmlFile() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(HtmlFile.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        // The same expression language as in the web pages, which share the fragments.
        engine.setTemplateResolver(resolver);
        // A case may have thousands of findings, and every one is laid out by the same few expressions.
        engine.setEnableSpringELCompiler(true);
    }

    /**
     * The page that a template makes of a view.
     *
     * @param template as it lies under {@code templates/}, without its ending
     */
    public String write(String template, Object view) {
        StringWriter page = new StringWriter();
        write(template, view, page);
        return page.toString();
    }

    /** Writes the page that a template makes of a view, as it is made. */
    void write(String template, Object view, Writer out) {
        engine.process(template, new Context(Locale.UK, Map.of("view", view, "style", style)), out);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
