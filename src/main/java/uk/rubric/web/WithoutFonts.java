package uk.rubric.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves a style sheet without the fonts it names: the design system's own typeface is licensed for GOV.UK services alone, and a
 * browser should not ask for what the content policy forbids.
 */
final class WithoutFonts implements ResourceTransformer {

    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*}");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource transformed = chain.transform(request, resource);
        String name = transformed.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return transformed;
        }
        String style = transformed.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(
                transformed, FONT.matcher(style).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
}
