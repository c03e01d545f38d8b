package uk.rubric.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckResult;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;
import uk.rubric.redaction.Verification.Verified;
import uk.rubric.redaction.files.Answer;
import uk.rubric.redaction.files.Order;
import uk.rubric.redaction.files.RedactionTask;

/** Writes redacted copies of a case's documents into a folder, and hands over only those that pass the gate. The case itself is never touched. */
public final class Redactor {

    private final CaseReader reader;
    private final Verifier verifier;

    /** A redactor that reads its own copies again with this reader. */
    public Redactor(CaseReader reader, Verifier verifier) {
        this.reader = reader;
        this.verifier = verifier;
    }

    /** A copy that was written and has still to pass the gate. */
    private record Written(DocumentPlan plan, Order order, Answer answer) {}

    /**
     * Redacts a checked case.
     *
     * @param includeReview whether what a person has still to decide goes too
     * @param folder where the copies go; it must hold no files yet
     */
    public Redaction apply(CaseChecks.Finished checked, boolean includeReview, Path folder) {
        CheckResult result = checked.result();
        Map<DocumentId, RedactedDocument> done = new HashMap<>();
        Map<Path, Written> written = new LinkedHashMap<>();
        for (CaseDocument document : result.documents()) {
            DocumentPlan plan = DocumentPlan.of(document, result, includeReview);
            if (document.format() == Format.ARCHIVE) {
                continue;
            }
            if (within(document, result).isPresent()) {
                done.put(document.id(), leftOut(plan, "It lies within another document, of which no copy holds it."));
                continue;
            }
            Optional<String> out = plan.leftOut();
            if (out.isPresent()) {
                done.put(document.id(), leftOut(plan, out.get()));
                continue;
            }
            Path copy = folder.resolve(document.path());
            Order order = plan.order(prepared(copy).toString(), Map.of());
            Answer answer = ask(checked.openCase(), document, order);
            if (answer.refusal().isEmpty()) {
                written.put(copy, new Written(plan, order, answer));
            } else {
                done.put(document.id(), leftOut(plan, answer.refusal()));
            }
        }
        gate(folder, written, done);
        return new Redaction(
                result,
                result.documents().stream()
                        .filter(document -> done.containsKey(document.id()))
                        .map(document -> done.get(document.id()))
                        .toList());
    }

    /** The mail or office file that a document lies in; archives are unpacked. */
    private static Optional<CaseDocument> within(CaseDocument document, CheckResult result) {
        return document.container()
                .map(id -> Removal.document(result, id))
                .filter(container -> container.format() != Format.ARCHIVE);
    }

    private static Path prepared(Path copy) {
        try {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            return copy.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("a folder for the redacted copies could not be made", e);
        }
    }

    private static Answer ask(OpenCase open, CaseDocument document, Order order) {
        return open.work(document.id(), RedactionTask.NAME, order.bytes())
                .map(Answer::of)
                .orElseGet(() -> {
                    delete(Path.of(order.output()));
                    return Answer.refused("Redacting it took more time or memory than one document may, or failed.");
                });
    }

    private static RedactedDocument leftOut(DocumentPlan plan, String reason) {
        return new RedactedDocument(plan.document(), false, reason, "", plan.removals(), Map.of(), List.of());
    }

    /** Reads every copy again; what does not pass is deleted. */
    private void gate(Path folder, Map<Path, Written> written, Map<DocumentId, RedactedDocument> done) {
        if (written.isEmpty()) {
            return;
        }
        Map<String, Verified> read = new HashMap<>();
        switch (reader.open(folder, CaseReader.Progress.silent())) {
            case CaseReader.Refused refused -> throw new IllegalStateException("the redacted copies cannot be read");
            case CaseReader.Opened opened -> {
                try (OpenCase copies = opened.openCase()) {
                    verifier.verify(copies)
                            .files()
                            .forEach(file -> read.put(file.document().path(), file));
                }
            }
        }
        written.forEach((copy, one) -> {
            CaseDocument document = one.plan().document();
            Verified seen = read.get(document.path());
            Optional<String> fault = seen == null
                    ? Optional.of("The redacted copy could not be read again.")
                    : new Gate(one.plan(), one.order(), one.answer()).fails(seen.document(), seen.hidden());
            if (fault.isPresent()) {
                delete(copy);
                done.put(document.id(), leftOut(one.plan(), fault.get()));
                return;
            }
            done.put(
                    document.id(),
                    new RedactedDocument(
                            document,
                            true,
                            "",
                            seen == null ? "" : seen.document().sha256(),
                            one.plan().removals(),
                            one.answer().methods(),
                            one.answer().containers()));
        });
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy that failed its checks could not be deleted", e);
        }
    }
}
