package uk.rubric.facts.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection;
import uk.rubric.facts.detection.Detector;

/**
 * Reads what a document's name tells of somebody, as a page of its own before the first, numbered 0 (guidance paragraph 9.5). Names of people are
 * left to whoever names the files: a statement filed under its maker's name tells nothing that the statement does not.
 */
final class FileNames {

    /** The page on which details of a file's name stand. */
    static final int PAGE = 0;

    private static final Set<Kind> LEFT_OUT = EnumSet.of(
            Kind.PERSON_NAME,
            Kind.FORMER_NAME,
            Kind.OCCUPATION,
            Kind.RELATIONSHIP,
            Kind.MEDICAL,
            Kind.REDACTION,
            Kind.EXHIBIT_REFERENCE,
            Kind.CASE_REFERENCE,
            Kind.POLICE_NUMBER,
            Kind.URN);

    private FileNames() {}

    /** The name as a page, where it tells something; underscores stand for blanks. */
    static Optional<PageReading> read(CaseDocument document, PageForm form, Detector detector) {
        String name = document.fileName().replace('_', ' ');
        Page page = new Page(
                PAGE,
                "",
                0,
                0,
                name,
                Positions.NONE,
                List.of(new Stretch(new TextRange(0, name.length()), Layer.FILE_NAME)),
                false);
        List<Detection> told = detector.detect(page).stream()
                .filter(detection -> !LEFT_OUT.contains(detection.kind()))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageReading(document, page, form, List.of(), Sentences.of(name), told));
    }
}
