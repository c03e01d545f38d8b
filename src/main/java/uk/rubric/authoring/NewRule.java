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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;

/**
 * Begins a rule or an exemption: its file, its cases, two sample documents, and its paragraph's page where there is none. What the author has to write is
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

    private static final Pattern EXEMPTION = Pattern.compile("(?i)X\\d{1,2}");

    /**
     * Begins a rule for a paragraph or an exemption.
     *
     * @param home the folder that holds {@code rules/} and {@code policy-docs/}
     * @param written the paragraph or exemption as the author wrote it: "3.1", "NRG-3.1" or "X17"
     * @param called what a new paragraph or exemption is about, in a few words; it names the files
     */
    public static Result make(OpenRulebook open, Path home, String written, Optional<String> called) {
        String wanted = written.strip().toUpperCase(Locale.ROOT);
        if (EXEMPTION.matcher(wanted).matches()) {
            return exemption(open, home, wanted, called);
        }
        return ParagraphId.parse(wanted.replaceFirst("^NRG-?", ""))
                .map(paragraph -> rule(open, home, paragraph, called))
                .orElseGet(() -> new Refused(
                        "'" + written + "' is neither a paragraph nor an exemption. Write it as in NRG-3.1 or X17."));
    }

    private static Result rule(OpenRulebook open, Path home, ParagraphId id, Optional<String> called) {
        String edition = open.source().rulebook().edition().number();
        Optional<Paragraph> paragraph = open.source().rulebook().edition().paragraph(id);
        Optional<String> part = part(home.resolve("policy-docs/edition-" + edition), id);
        if (paragraph.isEmpty() && part.isEmpty()) {
            return new Refused("Edition " + edition + " has no part " + id.part()
                    + ". Make a folder for it under policy-docs/edition-" + edition
                    + "/, named as in part-13-what-it-is-about.");
        }
        Optional<String> stem = paragraph
                .map(page -> page.file().replaceFirst("^edition-[^/]*/", "").replaceFirst("\\.md$", ""))
                .or(() -> words(called).map(words -> part.orElseThrow() + "/" + id + "-" + words));
        if (stem.isEmpty()) {
            return unnamed("Paragraph " + id, "NRG-" + id);
        }
        String rule = free(open, "NRG-" + id);
        Map<Path, String> files = new LinkedHashMap<>();
        if (paragraph.isEmpty()) {
            files.put(Path.of("policy-docs", "edition-" + edition, stem.get() + ".md"), Draft.page(id));
        }
        files.put(Path.of("rules", stem.get(), rule + ".dslr"), Draft.rule(rule, id, edition, paragraph));
        files.put(Path.of("rules", stem.get(), rule + ".cases.yaml"), Draft.cases(rule));
        files.putAll(samples(open, home, stem.get(), rule));
        return write(home, files);
    }

    private static Result exemption(OpenRulebook open, Path home, String code, Optional<String> called) {
        Optional<String> stem = open.source().rules().stream()
                .filter(rule -> rule.name().startsWith(code + "-"))
                .map(rule -> rule.source().name().replaceFirst("/[^/]*$", ""))
                .findFirst()
                .or(() -> words(called).map(words -> "exemptions/" + code + "-" + words));
        if (stem.isEmpty()) {
            return unnamed("Exemption " + code, code);
        }
        String edition = open.source().rulebook().edition().number();
        String rule = free(open, code);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(
                Path.of("rules", stem.get(), rule + ".dslr"),
                Draft.permission(
                        rule, code, edition, open.source().rulebook().edition().exemption(code)));
        files.put(Path.of("rules", stem.get(), rule + ".cases.yaml"), Draft.permissionCases(rule, code));
        files.putAll(samples(open, home, stem.get(), rule));
        files.putAll(caseOfSamples(open, home, stem.get(), code));
        return write(home, files);
    }

    /** A decision belongs to a case, so an exemption's samples have one of their own, which begins as everybody's. */
    private static Map<Path, String> caseOfSamples(OpenRulebook open, Path home, String stem, String code) {
        Path everybodys = open.samples().resolve(Samples.STATEMENT);
        Path own = open.samples().resolve(stem).resolve(Samples.STATEMENT);
        if (!Files.exists(everybodys) || Files.exists(own)) {
            return Map.of();
        }
        try {
            return Map.of(
                    home.relativize(own.toAbsolutePath()),
                    Files.readString(everybodys).stripTrailing() + "\n" + Draft.decision(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> samples(OpenRulebook open, Path home, String stem, String rule) {
        if (!Files.isDirectory(open.samples())) {
            return Map.of();
        }
        Path samples = home.relativize(open.samples().toAbsolutePath()).resolve(stem);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(samples.resolve(rule + "-fail-fill-in.txt"), "(fill in: a page that breaks the rule)\n");
        files.put(
                samples.resolve(rule + "-pass-fill-in.txt"), "(fill in: nearly the same page, which keeps the rule)\n");
        return files;
    }

    private static Refused unnamed(String what, String written) {
        return new Refused(
                what + " is new. Say what it is about in a few words, which name its files: rubric rules new " + written
                        + " --name \"numbers of officers\"");
    }

    /** A few words as they stand in the name of a file. */
    private static Optional<String> words(Optional<String> called) {
        return called.map(words -> words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""))
                .filter(words -> !words.isEmpty());
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

    private static String free(OpenRulebook open, String cited) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> cited + "-" + n)
                .filter(name -> open.source().rules().stream()
                        .noneMatch(rule -> rule.name().equals(name)))
                .findFirst()
                .orElseThrow();
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
}
