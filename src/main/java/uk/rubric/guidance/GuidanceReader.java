package uk.rubric.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.authored.Fault;

/** Reads the guidance from the folder in which its authors keep it, whole or not at all. */
public final class GuidanceReader {

    private GuidanceReader() {}

    /** What came of reading: the whole guidance, or everything that is wrong with it. */
    public sealed interface Result permits Loaded, Broken {}

    /** Every page was read and nothing is wrong. */
    public record Loaded(Guidance guidance) implements Result {}

    /** What is wrong, sorted by file and line; never empty. */
    public record Broken(List<Fault> faults) implements Result {
        public Broken {
            faults = faults.stream()
                    .map(fault -> fault.under("policy-docs"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads {@code editions.yaml} and the pages of every edition that it lists; all faults are found in one go. */
    public static Result read(Path policyDocs) {
        if (!Files.isDirectory(policyDocs)) {
            return new Broken(List.of(
                    new Fault(policyDocs.toString(), 0, "The guidance folder is not there.", "Check its name.")));
        }
        Set<Fault> faults = new TreeSet<>();
        List<EditionEntry> entries = EditionsFile.read(policyDocs, faults::add);
        List<Edition> editions = new ArrayList<>();
        for (EditionEntry entry : entries) {
            EditionFolder.read(policyDocs, entry, entries, faults::add).ifPresent(editions::add);
        }
        if (faults.stream().noneMatch(fault -> fault.file().equals(EditionsFile.NAME))) {
            noFolderIsLeftOut(policyDocs, entries, faults::add);
        }
        return faults.isEmpty() ? new Loaded(new Guidance(editions)) : new Broken(List.copyOf(faults));
    }

    /** An edition that nobody listed would be silently out of force. */
    private static void noFolderIsLeftOut(Path policyDocs, List<EditionEntry> entries, Consumer<Fault> faults) {
        Set<String> listed = entries.stream().map(EditionEntry::folder).collect(Collectors.toSet());
        try (Stream<Path> children = Files.list(policyDocs)) {
            children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> name.startsWith(EditionEntry.FOLDER_PREFIX) && !listed.contains(name))
                    .forEach(name -> faults.accept(new Fault(
                            name,
                            0,
                            "This edition is not listed in " + EditionsFile.NAME + ".",
                            "List it there with the day from which it is in force.")));
        } catch (IOException e) {
            faults.accept(new Fault(EditionsFile.NAME, 0, "The guidance folder cannot be read.", ""));
        }
    }
}
