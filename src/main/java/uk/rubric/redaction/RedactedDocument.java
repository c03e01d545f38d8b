package uk.rubric.redaction;

import java.util.List;
import java.util.Map;
import uk.rubric.documents.CaseDocument;
import uk.rubric.redaction.files.Answer.Method;

/**
 * What became of one document of a case that was redacted.
 *
 * @param document as it came
 * @param path of the copy, which is that of the document without what findings say of its name
 * @param delivered whether its redacted copy is among the files handed over, or within one of them
 * @param reason why it was left out; empty where it was delivered
 * @param sha256 of the copy, in hexadecimal; empty where there is no file of its own
 * @param removals what findings asked for
 * @param methods how each page with something to remove was treated, by its number in the original
 * @param widthsKept pages of the original with a gap in a line that is still as wide as the words that stood there
 * @param containers what was taken away besides
 */
public record RedactedDocument(
        CaseDocument document,
        String path,
        boolean delivered,
        String reason,
        String sha256,
        List<Removal> removals,
        Map<Integer, Method> methods,
        List<Integer> widthsKept,
        List<String> containers) {
    public RedactedDocument {
        removals = List.copyOf(removals);
        methods = Map.copyOf(methods);
        widthsKept = List.copyOf(widthsKept);
        containers = List.copyOf(containers);
    }

    /** How a removal was done. */
    public Method method(Removal removal) {
        if (!delivered || removal.scope() == Removal.Scope.DOCUMENT) {
            return Method.LEFT_OUT;
        }
        return methods.getOrDefault(
                removal.detail().place().page(),
                removal.scope() == Removal.Scope.PAGE ? Method.LEFT_OUT : Method.REMOVED);
    }

    /** Whether somebody has to look after it: it is missing from the copy for another reason than that a finding wants it out. */
    public boolean needsAPerson() {
        return !delivered && removals.stream().noneMatch(removal -> removal.scope() == Removal.Scope.DOCUMENT);
    }
}
