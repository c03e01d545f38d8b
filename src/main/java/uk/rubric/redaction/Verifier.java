package uk.rubric.redaction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.OpenCase;
import uk.rubric.facts.detection.Detector;
import uk.rubric.redaction.Verification.Verified;

/** Opens files as a stranger would and gathers everything in them that no page shows. */
public final class Verifier {

    private final CaseReader reader;
    private final HiddenContent content;

    /** A verifier that reads with this reader and recognises what this detector knows. */
    public Verifier(CaseReader reader, Detector detector) {
        this.reader = reader;
        this.content = new HiddenContent(detector);
    }

    /** What came of verifying. */
    public sealed interface Result permits Done, Refused {}

    /** The files were opened; some may not have been seen in full. */
    public record Done(Verification verification) implements Result {}

    /** One of the files is not there or may not be read. */
    public record Refused(String reason) implements Result {}

    /** Verifies files, archives or folders; whatever lies within them is verified too. */
    public Result verify(List<Path> files) {
        List<Verified> verified = new ArrayList<>();
        for (Path file : files) {
            switch (reader.open(file, CaseReader.Progress.silent())) {
                case CaseReader.Refused refused -> {
                    return new Refused(refused.reason());
                }
                case CaseReader.Opened opened -> {
                    try (OpenCase open = opened.openCase()) {
                        verified.addAll(verify(open).files());
                    }
                }
            }
        }
        return new Done(new Verification(verified));
    }

    /** Verifies files that were opened already. */
    Verification verify(OpenCase open) {
        Map<DocumentId, CaseDocument> byId =
                open.documents().stream().collect(Collectors.toMap(CaseDocument::id, Function.identity()));
        return new Verification(open.documents().stream()
                .map(document -> new Verified(
                        document,
                        content.of(document, document.container().flatMap(id -> Optional.ofNullable(byId.get(id))))))
                .toList());
    }
}
