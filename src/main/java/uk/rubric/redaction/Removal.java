package uk.rubric.redaction;

import java.util.Set;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.facts.Kind;
import uk.rubric.facts.RecordPrint;

/** One thing that a finding asks to be removed, and how much has to go for it. */
public record Removal(Finding.Detail detail, Scope scope) {

    /** How much goes. */
    public enum Scope {
        /** The words or the picture at one place. */
        PLACE,
        /** Words of the file's name; the copy has another. */
        NAME,
        /** What holds it: a comment, a property, covered text; redacted copies hold none of these. */
        CONTAINER,
        /** A whole page, or the pages of a form within a bundle. */
        PAGE,
        /** The whole document. */
        DOCUMENT,
        /** Nothing: somebody has to do something that no removal does. */
        BY_A_PERSON
    }

    private static final Set<Format> WITH_PAGES = Set.of(Format.PDF, Format.IMAGE);

    /** What a finding asks for. */
    static Removal of(Finding finding, CheckResult result) {
        Finding.Detail detail = finding.detail();
        return new Removal(detail, scope(detail, result));
    }

    private static Scope scope(Finding.Detail detail, CheckResult result) {
        Kind kind = detail.kind();
        if (kind == Kind.WHOLE_DOCUMENT || kind == Kind.PREVIOUS_CONVICTIONS && ofAPrint(detail, result)) {
            return Scope.DOCUMENT;
        }
        if (kind == Kind.PAGE) {
            return Scope.PAGE;
        }
        if (kind == Kind.FILE_NAME || kind == Kind.METADATA) {
            return Scope.CONTAINER;
        }
        if (detail.place().page() == 0) {
            return Scope.NAME;
        }
        CaseDocument document = document(result, detail.place().document());
        Page page = document.page(detail.place().page()).orElse(null);
        if (kind == Kind.REDACTION
                || kind == Kind.CONTRADICTION
                || page == null
                || detail.place().range().length() == 0) {
            return Scope.BY_A_PERSON;
        }
        Layer layer = page.layerOf(detail.place().range());
        if (layer != Layer.PAGE && layer != Layer.MAIL_HEADER) {
            return Scope.CONTAINER;
        }
        boolean nowhere =
                WITH_PAGES.contains(document.format()) && detail.place().quads().isEmpty();
        return nowhere ? Scope.BY_A_PERSON : Scope.PLACE;
    }

    /** A record of the wrong person stays wrong whatever words of it are blacked out. */
    private static boolean ofAPrint(Finding.Detail detail, CheckResult result) {
        return result.facts().prints().stream()
                .map(RecordPrint::document)
                .anyMatch(detail.place().document()::equals);
    }

    static CaseDocument document(CheckResult result, DocumentId id) {
        return result.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
