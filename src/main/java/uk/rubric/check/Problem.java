package uk.rubric.check;

import java.util.Optional;
import uk.rubric.documents.DocumentId;

/** Why part of a check could not be done. A check with a problem is never clear. */
public sealed interface Problem
        permits Problem.Unreadable,
                Problem.Encrypted,
                Problem.PartlyRead,
                Problem.TooLarge,
                Problem.RuleFailed,
                Problem.RulebookBroken {

    /** One sentence for a caseworker, without personal data. */
    String detail();

    /** The document could not be opened: corrupt, unsupported, timed out. */
    record Unreadable(DocumentId document, String reason, String detail) implements Problem {}

    /** The document is locked by a password. */
    record Encrypted(DocumentId document, String detail) implements Problem {}

    /** Some of the document was read; page 0 means that no single page is to blame. */
    record PartlyRead(DocumentId document, int page, String reason, String detail) implements Problem {}

    /** The document is over a limit. */
    record TooLarge(DocumentId document, String detail) implements Problem {}

    /** A rule failed while running. */
    record RuleFailed(String rule, String detail) implements Problem {}

    /** The rulebook could not be loaded whole. */
    record RulebookBroken(String detail) implements Problem {}

    /** The problem's name in the report. */
    default String kind() {
        return switch (this) {
            case Unreadable unreadable -> unreadable.reason();
            case Encrypted encrypted -> "ENCRYPTED";
            case PartlyRead partly -> partly.reason();
            case TooLarge large -> "TOO_LARGE";
            case RuleFailed failed -> "RULE_FAILED";
            case RulebookBroken broken -> "RULEBOOK_BROKEN";
        };
    }

    /** The document it is about, if it is about one. */
    default Optional<DocumentId> about() {
        return switch (this) {
            case Unreadable unreadable -> Optional.of(unreadable.document());
            case Encrypted encrypted -> Optional.of(encrypted.document());
            case PartlyRead partly -> Optional.of(partly.document());
            case TooLarge large -> Optional.of(large.document());
            case RuleFailed failed -> Optional.empty();
            case RulebookBroken broken -> Optional.empty();
        };
    }
}
