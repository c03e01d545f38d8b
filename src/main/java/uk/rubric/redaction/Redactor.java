package uk.rubric.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckResult;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;
import uk.rubric.redaction.files.Answer;
import uk.rubric.redaction.files.MarkTask;
import uk.rubric.redaction.files.Order;
import uk.rubric.redaction.files.RedactionTask;

/** Writes redacted or marked copies of a case's documents into a folder. The case itself is never touched. */
public final class Redactor {

    private final CaseReader reader;
    private final Verifier verifier;

    /** A redactor that reads its own copies again with this reader. */
    public Redactor(CaseReader reader, Verifier verifier) {
        this.reader = reader;
        this.verifier = verifier;
    }

    /** Redacts a checked case and hands over the copies that pass the gate. */
    public Redaction apply(CaseChecks.Finished checked, boolean includeReview, Path folder) {
        CheckResult result = checked.result();
        Map<DocumentId, DocumentPlan> plans = plans(result, includeReview);
        CopiesOfCase copies = new CopiesOfCase(folder, plans.values());
        Map<DocumentId, CaseDocument> archives = result.documents().stream()
                .filter(document -> document.format() == Format.ARCHIVE)
                .collect(Collectors.toMap(CaseDocument::id, document -> document));
        // What lies within a document comes after it, and its copy has to be there first.
        for (DocumentPlan plan : List.copyOf(plans.values()).reversed()) {
            Optional<String> out = plan.leftOut().or(() -> notWithin(plan, plans, archives));
            if (out.isPresent()) {
                copies.leaveOut(plan, out.get());
            } else {
                copy(checked.openCase(), plan, plans, copies);
            }
        }
        copies.gate(reader, verifier, plan -> copy(checked.openCase(), plan, plans, copies));
        return new Redaction(result, true, copies.inOrderOf(plans.keySet()));
    }

    /** Writes copies of the PDF files in which what would be removed is marked, for a person to look at and apply. */
    public Redaction mark(CaseChecks.Finished checked, boolean includeReview, Path folder) {
        CheckResult result = checked.result();
        List<RedactedDocument> marked = new ArrayList<>();
        for (DocumentPlan plan : plans(result, includeReview).values()) {
            CaseDocument document = plan.document();
            if (!plan.marks()) {
                continue;
            }
            Answer answer =
                    document.format() != Format.PDF || document.container().isPresent()
                            ? Answer.refused("Only a PDF file that does not lie within another can be marked.")
                            : ask(
                                    checked.openCase(),
                                    document,
                                    MarkTask.NAME,
                                    plan.order(
                                            CopiesOfCase.prepared(folder.resolve(document.path()))
                                                    .toString(),
                                            List.of()));
            marked.add(new RedactedDocument(
                    document,
                    document.path(),
                    answer.refusal().isEmpty(),
                    answer.refusal(),
                    "",
                    plan.removals(),
                    answer.methods(),
                    List.of(),
                    List.of()));
        }
        return new Redaction(result, false, marked);
    }

    private static Map<DocumentId, DocumentPlan> plans(CheckResult result, boolean includeReview) {
        Map<DocumentId, DocumentPlan> plans = new LinkedHashMap<>();
        result.documents().stream()
                .filter(document -> document.format() != Format.ARCHIVE)
                .forEach(document -> plans.put(document.id(), DocumentPlan.of(document, result, includeReview)));
        return plans;
    }

    /** A mail's copy holds the copies of what lay within, an office file's those of its pictures; archives are unpacked. */
    private static Optional<String> notWithin(
            DocumentPlan plan, Map<DocumentId, DocumentPlan> plans, Map<DocumentId, CaseDocument> archives) {
        Optional<CaseDocument> archive = plan.document().container().map(archives::get);
        while (archive.isPresent()) {
            Optional<DocumentId> outer = archive.get().container();
            if (outer.isPresent() && !archives.containsKey(outer.get())) {
                return Optional.of(CopiesOfCase.NOT_HELD);
            }
            archive = outer.map(archives::get);
        }
        Optional<DocumentPlan> container = plan.document().container().map(plans::get);
        if (container.isEmpty()) {
            return Optional.empty();
        }
        return container.get().leftOut().isEmpty() && mayHold(container.get(), plan.document())
                ? notWithin(container.get(), plans, archives)
                : Optional.of(CopiesOfCase.NOT_HELD);
    }

    private static boolean mayHold(DocumentPlan container, CaseDocument within) {
        return switch (container.document().format()) {
            case EMAIL -> WrittenCopy.of(container, Map.of()).isPresent();
            case WORD, SPREADSHEET -> within.format() == Format.IMAGE && !ofAnotherMake(container.document());
            default -> false;
        };
    }

    private static void copy(
            OpenCase open, DocumentPlan plan, Map<DocumentId, DocumentPlan> plans, CopiesOfCase copies) {
        boolean within = plan.document().container().map(plans::get).isPresent();
        Path file = within ? copies.aside(plan.document().id()) : copies.place(plan);
        Optional<byte[]> written =
                WrittenCopy.of(plan, copies.within(plan.document().id()));
        Order order = plan.order(file.toString(), copies.picturesWithin(plan.document()));
        Answer answer;
        if (written.isPresent()) {
            try {
                Files.write(file, written.get());
            } catch (IOException e) {
                throw new UncheckedIOException("a redacted copy could not be written", e);
            }
            Map<Integer, Answer.Method> methods = new TreeMap<>();
            plan.removals()
                    .forEach(removal -> methods.put(removal.detail().place().page(), Answer.Method.REMOVED));
            answer = new Answer(
                    "",
                    methods,
                    List.of(),
                    plan.document().format() == Format.TEXT
                            ? List.of()
                            : List.of("looks and pictures; the copy was written new from what the pages say"));
        } else if (ofAnotherMake(plan.document())) {
            answer = Answer.refused("Files of this kind cannot be redacted safely by this program.");
        } else {
            answer = ask(open, plan.document(), RedactionTask.NAME, order);
            copies.holdOnly(plan.document().id(), answer.pictures());
        }
        if (answer.refusal().isEmpty()) {
            copies.take(new CopiesOfCase.Written(plan, order, answer, file));
        } else {
            copies.leaveOut(plan, answer.refusal());
        }
    }

    /** Older files of the same programs, templates, and files with macros have other names and another make. */
    private static boolean ofAnotherMake(CaseDocument document) {
        String name = document.path().toLowerCase(Locale.ROOT);
        return document.format() == Format.WORD && !name.endsWith(".docx")
                || document.format() == Format.SPREADSHEET && !name.endsWith(".xlsx");
    }

    private static Answer ask(OpenCase open, CaseDocument document, String task, Order order) {
        return open.work(document.id(), task, order.bytes()).map(Answer::of).orElseGet(() -> {
            CopiesOfCase.delete(Path.of(order.output()));
            return Answer.refused("It took more time or memory than one document may, or failed.");
        });
    }
}
