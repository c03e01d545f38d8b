package uk.rubric.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.authored.Entries;
import uk.rubric.authored.Fault;
import uk.rubric.authored.Yaml;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;
import uk.rubric.guidance.ParagraphId;

/**
 * What a case must give, derived from the guidance by people and written down as data: the findings, and nothing else, and what may be
 * shown as permitted.
 */
public record ExpectedFindings(List<Expected> findings, List<Expected> permitted) {

    private static final Set<String> KEYS = Set.of(
            "document", "page", "paragraph", "outcome", "kind", "person", "role", "words", "exemption", "because");
    private static final Map<String, Kind> KINDS = words(Kind.values());
    private static final Map<String, OwnerRole> ROLES = words(OwnerRole.values());
    private static final Map<String, String> OUTCOMES = Stream.of("BREACH", "REVIEW", "OVER_REDACTION")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));

    public ExpectedFindings {
        findings = List.copyOf(findings);
        permitted = List.copyOf(permitted);
    }

    /** Reads a file of expected findings; a fault in it stops the test that asked. */
    public static ExpectedFindings read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parse(file.getFileName().toString(), text);
    }

    /** Reads the text of such a file. */
    static ExpectedFindings parse(String name, String text) {
        List<Fault> faults = new ArrayList<>();
        ExpectedFindings expected = switch (Yaml.read(name, text)) {
            case Yaml.Wrong wrong -> {
                faults.add(wrong.fault());
                yield new ExpectedFindings(List.of(), List.of());
            }
            case Yaml.Read read ->
                Entries.of(name, read.value(), Set.of("findings", "permitted"), faults::add)
                        .map(entries -> new ExpectedFindings(
                                all(name, entries.items("findings"), false, faults::add),
                                all(name, entries.items("permitted"), true, faults::add)))
                        .orElse(new ExpectedFindings(List.of(), List.of()));
        };
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.stream().map(Fault::text).collect(Collectors.joining("\n")));
        }
        return expected;
    }

    /**
     * How findings differ from what is expected, one sentence each and none if they agree. What is permitted must be among the permitted
     * things written down, but not all of those need be shown. The values are told: the people are invented.
     */
    public List<String> differences(List<Finding> found, List<CaseDocument> documents) {
        List<String> differences = new ArrayList<>();
        List<Finding> left = new ArrayList<>(found);
        for (Expected expected : findings) {
            Optional<Finding> match =
                    left.stream().filter(f -> expected.is(f, documents)).findFirst();
            match.ifPresentOrElse(left::remove, () -> differences.add("missing: " + expected));
        }
        left.stream()
                .filter(finding -> permitted.stream().noneMatch(p -> p.is(finding, documents)))
                .forEach(finding -> differences.add("not expected: " + told(finding, documents)));
        return differences;
    }

    private static String told(Finding finding, List<CaseDocument> documents) {
        Finding.Detail detail = finding.detail();
        String words = Expected.wordsAt(detail.place(), documents);
        return Expected.path(detail.place(), documents) + " page "
                + detail.place().page() + ": " + finding.outcome() + " "
                + detail.rule() + " " + detail.kind()
                + (finding instanceof Finding.Permitted p ? " (" + p.exemption() + ")" : "")
                + " of " + detail.owner().role()
                + detail.owner().person().map(p -> " " + p.value()).orElse("")
                + (words.length() > 120 ? "" : " \"" + words + "\"");
    }

    private static List<Expected> all(String file, List<Yaml.Value> values, boolean permitted, Consumer<Fault> faults) {
        List<Expected> all = new ArrayList<>();
        for (Yaml.Value value : values) {
            Entries.of(file, value, KEYS, faults)
                    .flatMap(e -> one(e, permitted))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Expected> one(Entries entry, boolean permitted) {
        Optional<String> document = entry.required("document");
        Optional<Integer> page = entry.required("page").map(Integer::valueOf);
        Optional<ParagraphId> paragraph = entry.required("paragraph").flatMap(ParagraphId::parse);
        Optional<String> outcome = permitted ? Optional.of("PERMITTED") : entry.oneOf("outcome", OUTCOMES);
        Optional<Kind> kind = entry.oneOf("kind", KINDS);
        Optional<OwnerRole> role = entry.text("role").flatMap(word -> entry.meaning(word, entry.lineOf("role"), ROLES));
        if (document.isEmpty() || page.isEmpty() || paragraph.isEmpty() || outcome.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Expected(
                document.get(),
                page.get(),
                paragraph.get(),
                outcome.get(),
                kind.get(),
                entry.text("person"),
                role,
                entry.text("words").map(Expected::plain),
                entry.text("exemption")));
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, Function.identity()));
    }
}
