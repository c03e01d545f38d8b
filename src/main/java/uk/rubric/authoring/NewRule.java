package uk.rubric.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.rulebook.RuleId;

/**
 * Begins a rule: its file, its cases, two sample documents, and its paragraph's page where there is none. What the author has to write is
 * marked {@code (fill in: ...)}, and lint names each such place. Nothing that exists is touched.
 */
public final class NewRule {

    /** Either the files that were made, or why none was. */
    public sealed interface Result permits Made, Refused {}

    /** The new files, relative to the folder of the rulebook. */
    public record Made(List<Path> files) implements Result {}

    /** Nothing was made. */
    public record Refused(String message) implements Result {}

    private NewRule() {}

    /**
     * Begins a rule for a paragraph.
     *
     * @param home the folder that holds {@code rules/} and {@code policy-docs/}
     * @param written the paragraph as the author wrote it: "3.1" or "NRG-3.1"
     */
    public static Result make(OpenRulebook open, Path home, String written) {
        Optional<ParagraphId> asked =
                ParagraphId.parse(written.strip().toUpperCase(Locale.ROOT).replaceFirst("^NRG-?", ""));
        if (asked.isEmpty()) {
            return new Refused("'" + written + "' is not the number of a paragraph. Write it as in NRG-3.1.");
        }
        ParagraphId id = asked.get();
        String edition = open.source().rulebook().edition().number();
        Optional<Paragraph> paragraph = open.source().rulebook().edition().paragraph(id);
        Optional<String> stem = paragraph
                .map(page -> page.file().replaceFirst("^edition-[^/]*/", "").replaceFirst("\\.md$", ""))
                .or(() ->
                        part(home.resolve("policy-docs/edition-" + edition), id).map(part -> part + "/" + id + "-new"));
        if (stem.isEmpty()) {
            return new Refused("Edition " + edition + " has no part " + id.part()
                    + ". Make a folder for it under policy-docs/edition-" + edition
                    + "/, named as in part-13-what-it-is-about.");
        }
        RuleId rule = free(open, id);
        Map<Path, String> files = new LinkedHashMap<>();
        if (paragraph.isEmpty()) {
            files.put(Path.of("policy-docs", "edition-" + edition, stem.get() + ".md"), page(id));
        }
        Path rules = Path.of("rules", stem.get());
        files.put(rules.resolve(rule + ".dslr"), rule(rule, edition, paragraph));
        files.put(rules.resolve(rule + ".cases.yaml"), cases(rule));
        if (Files.isDirectory(open.samples())) {
            Path samples = home.relativize(open.samples().toAbsolutePath()).resolve(stem.get());
            files.put(samples.resolve(rule + "-fail-fill-in.txt"), "(fill in: a page that breaks the rule)\n");
            files.put(
                    samples.resolve(rule + "-pass-fill-in.txt"),
                    "(fill in: nearly the same page, which keeps the rule)\n");
        }
        return write(home, files);
    }

    private static Result write(Path home, Map<Path, String> files) {
        for (Path file : files.keySet()) {
            if (Files.exists(home.resolve(file))) {
                return new Refused(file + " is there already. Nothing was changed.");
            }
        }
        List<Path> made = new ArrayList<>();
        files.forEach((file, text) -> {
            try {
                Path at = home.resolve(file);
                Files.createDirectories(Optional.ofNullable(at.getParent()).orElse(home));
                Files.writeString(at, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                made.add(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Made(List.copyOf(made));
    }

    private static RuleId free(OpenRulebook open, ParagraphId paragraph) {
        int number = IntStream.iterate(1, n -> n + 1)
                .filter(n -> open.source().rules().stream()
                        .noneMatch(rule -> rule.name().equals(new RuleId(paragraph, n).toString())))
                .findFirst()
                .orElseThrow();
        return new RuleId(paragraph, number);
    }

    private static Optional<String> part(Path edition, ParagraphId id) {
        if (!Files.isDirectory(edition)) {
            return Optional.empty();
        }
        try (Stream<Path> parts = Files.list(edition)) {
            return parts.flatMap(part -> Stream.ofNullable(part.getFileName()).map(Path::toString))
                    .filter(name -> name.startsWith("part-%02d-".formatted(id.part())))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rule(RuleId rule, String edition, Optional<Paragraph> paragraph) {
        return """
                // NRG %s  %s
                rule "%s"
                  @title("(fill in: what is wrong when the rule fires)")
                  @editions("%s..")
                when
                  The document is going beyond the police and the CPS
                  (fill in: what it shows; ./rubric rules phrases lists the sentences)
                then
                  Report a breach and advise "(fill in: what to do)"
                end
                """.formatted(
                        rule.paragraph(),
                        paragraph.map(Paragraph::title).orElse("(fill in: the paragraph in one sentence)"),
                        rule,
                        edition);
    }

    private static String cases(RuleId rule) {
        return """
                rule: %s
                cases:
                  - name: "(fill in: where the rule fires)"
                    given:
                      document: {form: MG11, side: front, going to: defence}
                      address: {of: a witness, use: home, shown: "yes"}
                    expect: breach
                  - {name: "(fill in: a near miss)", but: {document: {going to: cps}}, expect: nothing}
                  - {name: nobody knows whose it is, but: {address: {of: unknown}}, expect: review}
                """.formatted(rule);
    }

    private static String page(ParagraphId id) {
        return """
                ---
                paragraph: %s
                title: "(fill in: the instruction in one line)"
                severity: S3
                checked-by: rule
                sources:
                  - "(fill in: the statute, rule or guidance it rests on)"
                ---

                ## What to do

                (fill in: what to do)

                ## Why

                (fill in: why)

                ## Avoid and prefer

                | Avoid | Prefer |
                | --- | --- |
                | (fill in: a sentence that breaks it) | (fill in: the same kept) |

                ## Exemptions

                (fill in: the exemptions that reach it, or: None.)

                ## When unsure

                (fill in: what to do when the owner is not known)
                """.formatted(id);
    }
}
