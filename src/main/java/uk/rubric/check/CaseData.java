package uk.rubric.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Format;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.CaseStatement.StatedOffence;
import uk.rubric.facts.CaseStatement.StatedPerson;

/** Case data of another system that lies among the documents, taken for a case statement where nobody wrote one. */
final class CaseData {

    private CaseData() {}

    /** The first prosecution case or police case message among the documents. */
    static Optional<CaseStatement> find(List<CaseDocument> documents) {
        return documents.stream()
                .filter(document -> document.format() == Format.TEXT || document.format() == Format.OTHER)
                .filter(document -> document.pages().size() == 1)
                .map(document -> document.pages().getFirst().text().strip())
                .flatMap(text -> Stream.of(ProsecutionCase.read(text), PoliceCaseMessage.read(text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What such data tells of a case; all else is left open. */
    static CaseStatement statement(Optional<String> urn, List<StatedOffence> offences, List<StatedPerson> people) {
        CaseStatement none = CaseStatement.empty();
        return new CaseStatement(
                urn,
                none.stage(),
                none.audience(),
                none.defendant(),
                none.area(),
                none.agency(),
                List.of(),
                offences.stream().distinct().toList(),
                people,
                List.of(),
                List.of());
    }

    /** A day as data gives it, year first; empty where it is none. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
