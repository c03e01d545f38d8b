package uk.rubric.redaction;

import java.util.List;
import uk.rubric.documents.CaseDocument;

/** What a stranger who opens some files could find in them besides what their pages show. */
public record Verification(List<Verified> files) {
    public Verification {
        files = List.copyOf(files);
    }

    /** One file, or a file within one, as it was read, with what hides in it. */
    public record Verified(CaseDocument document, List<Hidden> hidden) {
        public Verified {
            hidden = List.copyOf(hidden);
        }
    }

    /** The answer for all the files together. */
    public enum Verdict {
        /** Everything was seen and nothing hides. */
        NOTHING_HIDES,
        /** Everything was seen and something hides. */
        SOMETHING_HIDES,
        /** Something could not be seen, so nobody can say that nothing hides. */
        NOT_FULLY_CHECKED
    }

    /** The answer: not having seen everything outranks whatever was found. */
    public Verdict verdict() {
        if (files.stream().anyMatch(file -> !file.document().problems().isEmpty())) {
            return Verdict.NOT_FULLY_CHECKED;
        }
        return files.stream().allMatch(file -> file.hidden().isEmpty())
                ? Verdict.NOTHING_HIDES
                : Verdict.SOMETHING_HIDES;
    }
}
