package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Service;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.Stage;

/** A case written as text in a test; pages of one document are parted by a form feed. */
final class TextCase {

    private static final FactExtractor EXTRACTOR = ShippedLexicon.extractor();

    private final List<CaseDocument> documents = new ArrayList<>();
    private CaseStatement statement = CaseStatement.empty();
    private Service service =
            new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 3, 2));

    TextCase with(String path, String text) {
        return with(path, Format.PDF, text);
    }

    TextCase with(String path, Format format, String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("\f")) {
            pages.add(
                    format == Format.IMAGE
                            ? new Page(1, "", 0, 0, page, Positions.NONE, List.of(), true)
                            : Page.ofText(pages.size() + 1, page));
        }
        return with(path, format, pages);
    }

    TextCase with(String path, Format format, List<Page> pages) {
        documents.add(new CaseDocument(
                new DocumentId("d" + (documents.size() + 1)),
                path,
                "",
                format,
                ReadingStatus.READ,
                List.of(),
                pages,
                Optional.empty()));
        return this;
    }

    TextCase stated(CaseStatement stated) {
        statement = stated;
        return this;
    }

    TextCase servedOn(String person) {
        service = new Service(service.audience(), service.stage(), Optional.of(new PersonId(person)), service.on());
        return this;
    }

    CaseFacts facts() {
        return EXTRACTOR.extract(documents, statement, service);
    }

    /** The facts of a case of one document. */
    static CaseFacts facts(String text) {
        return new TextCase().with("a.pdf", text).facts();
    }

    /** The id of whoever is known by exactly that name. */
    static String person(CaseFacts facts, String name) {
        return facts.people().stream()
                .filter(person ->
                        person.names().stream().anyMatch(known -> known.reveal().equals(name)))
                .map(person -> person.id().value())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is known by that name among " + facts.people()));
    }

    /** The mentions of one kind. */
    static List<Mention> mentions(CaseFacts facts, Kind kind) {
        return facts.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .toList();
    }

    /** The one mention that says exactly so. */
    static Mention mention(CaseFacts facts, String value) {
        List<Mention> found = facts.mentions().stream()
                .filter(mention -> mention.value().reveal().equals(value))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " mentions of '" + value + "' among "
                    + facts.mentions().stream()
                            .map(mention ->
                                    mention.kind() + " '" + mention.value().reveal() + "'")
                            .toList());
        }
        return found.getFirst();
    }
}
