package uk.rubric.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.check.CaseStatementReader;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.Unfinished;

/**
 * All sample documents, found by their names below one folder that is laid out as the guidance is.
 *
 * @param all of rules that the edition has, sorted by name
 * @param folder in which they lie
 * @param others of rules that this edition does not have
 * @param faults samples whose name says too little, or that lie where nobody looks for them
 */
public record Samples(Path folder, List<Sample> all, List<Sample> others, List<Fault> faults) {

    /** What is stated about the case of every sample below the folder it lies in, unless a folder nearer to the sample has one too. */
    public static final String STATEMENT = "case.yaml";

    private static final Set<String> NO_SAMPLES = Set.of(STATEMENT, "README.md");

    /** Finds the samples of a rulebook; there are none where their folder is missing. */
    public static Samples of(OpenRulebook open) {
        List<Sample> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        if (Files.isDirectory(open.samples())) {
            find(open.samples(), open.samples(), found, faults);
        }
        Map<String, String> folders = new LinkedHashMap<>();
        for (RuleFile rule : open.source().rules()) {
            folders.put(rule.name(), folder(rule.source().name()));
        }
        Map<Boolean, List<Sample>> ours = found.stream()
                .collect(Collectors.partitioningBy(sample -> folders.keySet().containsAll(sample.rules())));
        List<Sample> all = List.copyOf(ours.getOrDefault(true, List.of()));
        all.forEach(sample -> faults.addAll(faults(sample, folders)));
        return new Samples(
                open.samples(),
                all,
                List.copyOf(ours.getOrDefault(false, List.of())),
                faults.stream().sorted().toList());
    }

    /** What is wrong with samples, and which rules lack one, each file named from the folder that holds the rulebook. */
    public List<Fault> lint(OpenRulebook open, Path home) {
        Stream<Fault> missing = !Files.isDirectory(open.samples())
                ? Stream.empty()
                : open.source().rules().stream()
                        .filter(rule -> Stream.of(Sample.Verdict.values())
                                .anyMatch(verdict -> of(rule.name(), verdict).isEmpty()))
                        .map(rule -> new Fault(
                                "rules/" + rule.source().name(),
                                rule.line(),
                                "The rule lacks a sample document that breaks it, or one that nearly does.",
                                "Write both in "
                                        + AuthoredFile.name(
                                                home,
                                                open.samples()
                                                        .resolve(folder(
                                                                rule.source().name())))
                                        + "."));
        return Stream.concat(faultsFrom(home).stream(), missing).sorted().toList();
    }

    /** What is wrong with samples, each named from the folder that holds the rulebook. */
    public List<Fault> faultsFrom(Path home) {
        return faults.stream()
                .map(fault -> new Fault(
                        AuthoredFile.name(home, folder.resolve(fault.file())),
                        fault.line(),
                        fault.message(),
                        fault.remedy()))
                .toList();
    }

    /** The samples of one rule that must come out one way. */
    public List<Sample> of(String rule, Sample.Verdict verdict) {
        return all.stream()
                .filter(sample -> sample.rule().equals(rule) && sample.verdict() == verdict)
                .toList();
    }

    private static void find(Path root, Path folder, List<Sample> all, List<Fault> faults) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path entry : entries) {
            boolean isFile = Files.isRegularFile(entry);
            Optional<Sample> sample = Sample.of(root, entry, isFile);
            if (sample.isPresent()) {
                all.add(sample.get());
            } else if (!isFile) {
                find(root, entry, all, faults);
            } else if (!NO_SAMPLES.contains(String.valueOf(entry.getFileName()))) {
                faults.add(new Fault(
                        AuthoredFile.name(root, entry),
                        0,
                        "The name does not say what this sample shows.",
                        "Name it as in NRG-3.1-1-fail-address-in-the-body.txt."));
            } else if (entry.endsWith(STATEMENT) && !unfinished(entry)) {
                faults.addAll(ofStatement(AuthoredFile.name(root, entry), entry));
            } else if (unfinished(entry)) {
                faults.add(new Fault(
                        AuthoredFile.name(root, entry),
                        0,
                        "The case of these samples is not finished.",
                        "Replace every '(fill in: ...)'."));
            }
        }
    }

    private static List<Fault> faults(Sample sample, Map<String, String> folders) {
        List<Fault> faults = new ArrayList<>();
        String place = String.valueOf(folders.get(sample.rule()));
        if (!folder(sample.name()).equals(place)) {
            faults.add(new Fault(
                    sample.name(),
                    0,
                    "The sample lies in '" + folder(sample.name()) + "'.",
                    "Move it to '" + place + "', as its rule."));
        }
        if (unfinished(sample.path())) {
            faults.add(new Fault(
                    sample.name(),
                    0,
                    "The sample is not finished.",
                    "Replace every '(fill in: ...)' by what a real page would say."));
        }
        if (sample.ofExemption()
                && sample.verdict() == Sample.Verdict.FAIL
                && sample.beside().isEmpty()) {
            faults.add(new Fault(
                    sample.name(),
                    0,
                    "The name does not say what is reported where the exemption does not reach.",
                    "Add the rule to the name, as in X2-1-fail-refuge-NRG-3.4-1.txt."));
        }
        return faults;
    }

    private static List<Fault> ofStatement(String name, Path file) {
        try {
            return CaseStatementReader.read(name, Files.readString(file)) instanceof CaseStatementReader.Wrong wrong
                    ? wrong.faults()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean unfinished(Path path) {
        if (!Stream.of(".txt", ".yaml").anyMatch(path.toString()::endsWith) || !Files.isRegularFile(path)) {
            return false;
        }
        try {
            return Unfinished.in(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}
