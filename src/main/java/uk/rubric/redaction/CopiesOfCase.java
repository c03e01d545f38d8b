package uk.rubric.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Scratch;
import uk.rubric.redaction.Verification.Verified;
import uk.rubric.redaction.files.Answer;
import uk.rubric.redaction.files.Order;
import uk.rubric.redaction.files.PictureCopy;

/** The copies of one case's documents while they are made: what was written, what is left out and why, and what passes the gate. */
final class CopiesOfCase {

    static final String NOT_HELD = "It lies within another document, whose copy does not hold it.";

    /** A copy that was written and has still to pass the gate. */
    record Written(DocumentPlan plan, Order order, Answer answer, Path file) {}

    private final Path folder;
    private final CopyNames names;
    private final Map<DocumentId, Written> written = new LinkedHashMap<>();
    private final Map<DocumentId, RedactedDocument> done = new HashMap<>();
    private Optional<Path> asides = Optional.empty();

    /**
     * Copies that go into a folder.
     *
     * @param plans of all documents, what lies within another after it
     */
    CopiesOfCase(Path folder, Collection<DocumentPlan> plans) {
        this.folder = folder;
        this.names = new CopyNames(plans);
    }

    /** Where the copy of a document goes. */
    Path place(DocumentPlan plan) {
        return prepared(folder.resolve(names.path(plan.document())));
    }

    /** Where the copy of a file goes that will lie within another. */
    Path aside(DocumentId id) {
        try {
            if (asides.isEmpty()) {
                asides = Optional.of(Scratch.ofProgram().newFolder("copies-"));
            }
            return asides.get().resolve(id.value());
        } catch (IOException e) {
            throw new UncheckedIOException("a folder for copies could not be made", e);
        }
    }

    static Path prepared(Path copy) {
        try {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            return copy.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("a folder for copies could not be made", e);
        }
    }

    void take(Written copy) {
        written.put(copy.plan().document().id(), copy);
    }

    void leaveOut(DocumentPlan plan, String reason) {
        done.put(
                plan.document().id(),
                new RedactedDocument(
                        plan.document(),
                        names.path(plan.document()),
                        false,
                        reason,
                        "",
                        plan.removals(),
                        Map.of(),
                        List.of(),
                        List.of()));
    }

    /** The copies of what lay within a document, by their names. */
    Map<String, byte[]> within(DocumentId container) {
        Map<String, byte[]> within = new TreeMap<>();
        writtenWithin(container).forEach(copy -> {
            try {
                within.put(nameOf(copy), Files.readAllBytes(copy.file()));
            } catch (IOException e) {
                throw new UncheckedIOException("a copy that was just written is gone", e);
            }
        });
        return within;
    }

    private List<Written> writtenWithin(DocumentId container) {
        return written.values().stream()
                .filter(copy -> copy.plan().document().container().equals(Optional.of(container)))
                .toList();
    }

    private String nameOf(Written copy) {
        return names.path(copy.plan().document()).replaceFirst(".*/", "");
    }

    /** The copies of the pictures that lay within an office file, for its own copy to hold. */
    List<PictureCopy> picturesWithin(CaseDocument container) {
        return writtenWithin(container.id()).stream()
                .filter(copy -> copy.plan().document().format() == Format.IMAGE)
                .map(copy -> new PictureCopy(
                        copy.plan().document().fileName(),
                        nameOf(copy),
                        copy.file().toString(),
                        !copy.order().areas().isEmpty()))
                .toList();
    }

    /** Leaves out what lay within a document and is not among what its copy holds, by the names in the original. */
    void holdOnly(DocumentId container, List<String> held) {
        for (Written copy : writtenWithin(container)) {
            if (!held.contains(copy.plan().document().fileName())) {
                drop(copy, NOT_HELD);
            }
        }
    }

    /**
     * Reads every copy again; what does not pass, or holds what does not, is deleted. An office file does without a picture that does not pass.
     *
     * @param again writes a copy once more, without the pictures that are gone by then
     */
    void gate(CaseReader reader, Verifier verifier, Consumer<DocumentPlan> again) {
        Map<String, Verified> read = Files.isDirectory(folder) ? read(reader, verifier) : Map.of();
        Map<DocumentId, String> faults = new HashMap<>();
        written.forEach((id, copy) -> fault(
                        copy,
                        Optional.ofNullable(read.get(names.path(copy.plan().document()))))
                .ifPresent(fault -> faults.put(id, fault)));
        Set<DocumentPlan> without = leaveOutPictures(faults);
        if (!without.isEmpty()) {
            without.forEach(again);
            gate(reader, verifier, again);
            return;
        }
        while (spread(faults)) {
            // A fault goes outwards to what holds a copy, and inwards to what the copy holds.
            continue;
        }
        written.forEach((id, copy) -> {
            String fault = faults.get(id);
            if (fault == null) {
                deliver(copy, read);
            } else {
                delete(copy.file());
                leaveOut(copy.plan(), fault);
            }
        });
        asides.ifPresent(this::clear);
    }

    /** Leaves out the pictures that do not pass, and says which office files held them. */
    private Set<DocumentPlan> leaveOutPictures(Map<DocumentId, String> faults) {
        Set<DocumentPlan> holders = new LinkedHashSet<>();
        faults.forEach((id, fault) -> {
            Written picture = written.get(id);
            Written holder = picture == null
                    ? null
                    : picture.plan()
                            .document()
                            .container()
                            .map(written::get)
                            .filter(copy -> !copy.answer().pictures().isEmpty())
                            .orElse(null);
            if (picture != null
                    && holder != null
                    && !faults.containsKey(holder.plan().document().id())) {
                drop(picture, fault);
                holders.add(holder.plan());
            }
        });
        return holders;
    }

    private void drop(Written copy, String fault) {
        written.remove(copy.plan().document().id());
        delete(copy.file());
        leaveOut(copy.plan(), fault);
    }

    private Map<String, Verified> read(CaseReader reader, Verifier verifier) {
        Map<String, Verified> read = new HashMap<>();
        if (reader.open(folder, CaseReader.Progress.silent()) instanceof CaseReader.Opened opened) {
            try (OpenCase copies = opened.openCase()) {
                verifier.verify(copies)
                        .files()
                        .forEach(file -> read.put(file.document().path(), file));
            }
        }
        return read;
    }

    private static Optional<String> fault(Written copy, Optional<Verified> seen) {
        return seen.isEmpty()
                ? Optional.of("The redacted copy could not be read again.")
                : new Gate(copy.plan(), copy.order(), copy.answer())
                        .fails(seen.get().document(), seen.get().hidden());
    }

    private boolean spread(Map<DocumentId, String> faults) {
        int before = faults.size();
        written.forEach((id, copy) -> copy.plan()
                .document()
                .container()
                .filter(written::containsKey)
                .ifPresent(container -> {
                    if (faults.containsKey(id)) {
                        faults.putIfAbsent(container, "The copy of a file within it did not pass.");
                    } else if (faults.containsKey(container)) {
                        faults.put(id, "It lies within another document, whose copy did not pass.");
                    }
                }));
        return faults.size() > before;
    }

    private void deliver(Written copy, Map<String, Verified> read) {
        CaseDocument document = copy.plan().document();
        Verified seen = read.get(names.path(document));
        done.put(
                document.id(),
                new RedactedDocument(
                        document,
                        names.path(document),
                        true,
                        "",
                        seen == null ? "" : seen.document().sha256(),
                        copy.plan().removals(),
                        copy.answer().methods(),
                        copy.answer().widthsKept(),
                        copy.answer().containers()));
    }

    private void clear(Path aside) {
        written.values().stream()
                .map(Written::file)
                .filter(file -> file.startsWith(aside))
                .forEach(CopiesOfCase::delete);
        delete(aside);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy could not be deleted", e);
        }
    }

    /** What became of each document. */
    List<RedactedDocument> inOrderOf(Collection<DocumentId> ids) {
        return ids.stream()
                .filter(done::containsKey)
                .map(id -> Optional.ofNullable(done.get(id)))
                .flatMap(Optional::stream)
                .toList();
    }
}
