package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Flag;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Lexicon;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Party;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Role;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Service;
import uk.rubric.facts.Side;
import uk.rubric.facts.detection.Detector;

/** Turns the documents of a case into facts: which form each page is, who is who, and whose each detail is. */
public final class FactExtractor {

    private final KnownWords words;
    private final Detector detector;

    /**
     * Ready to work, for several threads.
     *
     * @param lexicon the words to look for
     * @param detector finds the details of a page; used by several threads
     */
    public FactExtractor(Lexicon lexicon, Detector detector) {
        this.words = new KnownWords(lexicon);
        this.detector = detector;
    }

    /** All facts of the case as seen by the receiver of one service. */
    public CaseFacts extract(List<CaseDocument> documents, CaseStatement statement, Service service) {
        Map<CaseDocument, List<PageReading>> readings = read(documents, statement);
        List<PageReading> pages =
                readings.values().stream().flatMap(List::stream).toList();
        Cast cast = Cast.of(statement);
        KnownValues values = KnownValues.of(statement, cast);
        Map<CaseDocument, List<PageCast>> casts = cast(readings, cast, statement);
        pages.forEach(page -> NarrativeCasting.roles(page, cast));
        NarrativeCasting.nameless(pages, cast);
        NarrativeCasting.strangers(pages, cast);
        pages.forEach(page -> Children.learn(page, cast));
        readings.forEach((document, read) -> FieldValues.learn(read, casts.getOrDefault(document, List.of()), values));
        RecordPrints prints = RecordPrints.of(readings, cast, values, words);
        Offences offences = Offences.of(statement, pages);
        cast.number();
        Service seen = served(service, cast);
        children(cast, seen.on());
        Standpoint standpoint = new Standpoint(seen);
        KnownPeople people = KnownPeople.of(cast);

        List<Mention> told = new ArrayList<>();
        readings.forEach((document, read) -> {
            List<PageCast> pageCasts = casts.getOrDefault(document, List.of());
            Optional<PageCast> printed = prints.subject(document).map(subject -> PageCast.of(Optional.of(subject)));
            for (int i = 0; i < read.size(); i++) {
                PageReading page = read.get(i);
                PageCast pageCast =
                        page.form().form().ofCriminalRecord() ? printed.orElse(pageCasts.get(i)) : pageCasts.get(i);
                List<Spot> spots = people.spots(page, pageCast);
                Ownership ownership = new Ownership(page, pageCast, spots, cast, values, offences, standpoint);
                told.addAll(PageMentions.of(page, pageCast, spots, ownership, told.size() + 1));
            }
            if (!read.isEmpty()) {
                FileNames.read(document, read.getFirst().form(), detector).ifPresent(name -> {
                    PageCast maker = PageCast.of(pageCasts.getFirst().subject());
                    Ownership ownership = new Ownership(name, maker, List.of(), cast, values, offences, standpoint);
                    told.addAll(PageMentions.of(name, maker, List.of(), ownership, told.size() + 1));
                });
            }
        });

        List<Mention> mentions = SameDetail.owned(told);
        Map<DocumentId, PersonId> filedFor = filedFor(documents, statement);
        Statements statements = new Statements(statement, documents);
        Optional<PersonId> expected =
                seen.recipient().or(() -> cast.only(Role.DEFENDANT).map(CastMember::id));
        Optional<String> urn = statement.urn().or(() -> Urns.in(pages));
        return new CaseFacts(
                urn,
                seen,
                cast.people(),
                servedDocuments(readings, casts, prints, filedFor, statement),
                servedPages(pages),
                List.copyOf(mentions),
                prints.facts(),
                prints.comparisons(standpoint, values, filedFor, expected),
                Contradictions.of(pages, mentions, cast, statement, urn),
                statements.orders(),
                statements.decisions(seen.on()),
                offences.all(),
                statement.flags().stream().map(Flag::new).toList(),
                Assumptions.of(statement, service, seen, cast, statements));
    }

    private Map<CaseDocument, List<PageReading>> read(List<CaseDocument> documents, CaseStatement statement) {
        // Pages know nothing of each other until here, so they are read side by side; the order of the lists stays that
        // of the pages.
        List<Map.Entry<CaseDocument, List<PageReading>>> read = documents.parallelStream()
                .map(document -> Map.entry(document, read(document, statedForm(document, statement))))
                .toList();
        Map<CaseDocument, List<PageReading>> readings = new LinkedHashMap<>();
        read.forEach(entry -> readings.put(entry.getKey(), entry.getValue()));
        return readings;
    }

    private List<PageReading> read(CaseDocument document, Optional<Form> stated) {
        List<PageForm> forms = FormRecogniser.of(document, stated, words);
        List<PageReading> pages = new ArrayList<>();
        for (int i = 0; i < document.pages().size(); i++) {
            Page page = document.pages().get(i);
            List<Field> fields = Fields.of(page.text(), words);
            pages.add(new PageReading(
                    document,
                    page,
                    forms.get(i),
                    fields,
                    Sentences.of(page.text()),
                    FieldDetails.added(page.text(), fields, detector.detect(page))));
        }
        return List.copyOf(pages);
    }

    private static Optional<Form> statedForm(CaseDocument document, CaseStatement statement) {
        return statement.documents().stream()
                .filter(stated -> stated.path().equals(document.path()))
                .findFirst()
                .flatMap(CaseStatement.StatedDocument::form);
    }

    private static Map<CaseDocument, List<PageCast>> cast(
            Map<CaseDocument, List<PageReading>> readings, Cast cast, CaseStatement statement) {
        Map<DocumentId, PersonId> filedFor = filedFor(List.copyOf(readings.keySet()), statement);
        Map<CaseDocument, List<PageCast>> casts = new HashMap<>();
        readings.forEach((document, pages) -> {
            Optional<CastMember> subject = Optional.ofNullable(filedFor.get(document.id()))
                    .flatMap(id -> cast.members().stream()
                            .filter(member -> member.stated() && member.id().equals(id))
                            .findFirst());
            casts.put(document, Casting.of(pages, cast, subject));
        });
        return casts;
    }

    private static Map<DocumentId, PersonId> filedFor(List<CaseDocument> documents, CaseStatement statement) {
        Map<DocumentId, PersonId> filedFor = new HashMap<>();
        for (CaseDocument document : documents) {
            statement.documents().stream()
                    .filter(stated -> stated.path().equals(document.path()))
                    .findFirst()
                    .flatMap(CaseStatement.StatedDocument::subject)
                    .ifPresent(subject -> filedFor.put(document.id(), subject));
        }
        return filedFor;
    }

    /** Where nobody says on whom the pack is served, the only defendant it is; a pack for a co-defendant goes to somebody else. */
    private static Service served(Service service, Cast cast) {
        if (service.recipient().isPresent() || service.audience() == Audience.CO_DEFENDANT) {
            return service;
        }
        return new Service(
                service.audience(), service.stage(), cast.only(Role.DEFENDANT).map(CastMember::id), service.on());
    }

    private static void children(Cast cast, LocalDate on) {
        for (CastMember member : cast.members()) {
            if (member.born().filter(born -> born.plusYears(18).isAfter(on)).isPresent()) {
                member.is(Role.CHILD);
            }
        }
    }

    private static List<ServedDocument> servedDocuments(
            Map<CaseDocument, List<PageReading>> readings,
            Map<CaseDocument, List<PageCast>> casts,
            RecordPrints prints,
            Map<DocumentId, PersonId> filedFor,
            CaseStatement statement) {
        List<ServedDocument> documents = new ArrayList<>();
        readings.forEach((document, pages) -> {
            Optional<PersonId> subject = prints.subject(document)
                    .or(() -> casts.getOrDefault(document, List.of()).stream()
                            .map(PageCast::subject)
                            .flatMap(Optional::stream)
                            .findFirst())
                    .map(CastMember::id);
            documents.add(new ServedDocument(
                    document.id(),
                    form(document, pages, statedForm(document, statement)),
                    subject,
                    Optional.ofNullable(filedFor.get(document.id())),
                    // A marking on the first page is the document's; on a later one (the reverse of a statement) it is
                    // that page's.
                    !pages.isEmpty()
                            && pages.getFirst().form().policeOnly()
                            && pages.getFirst().form().side() != Side.REAR,
                    pages.size()));
        });
        return List.copyOf(documents);
    }

    private static Form form(CaseDocument document, List<PageReading> pages, Optional<Form> stated) {
        return stated.orElseGet(() -> pages.stream()
                .map(page -> page.form().form())
                .filter(form -> form != Form.UNKNOWN)
                .findFirst()
                .orElse(
                        switch (document.format()) {
                            case ARCHIVE -> Form.CONTAINER;
                            case EMAIL -> Form.EMAIL;
                            default -> Form.UNKNOWN;
                        }));
    }

    private static List<ServedPage> servedPages(List<PageReading> pages) {
        return pages.stream()
                .map(page -> new ServedPage(
                        page.document().id(),
                        page.page().number(),
                        page.form().form(),
                        page.form().side(),
                        filled(page),
                        page.form().policeOnly(),
                        page.page().fromPicture() || page.document().format() == Format.IMAGE))
                .toList();
    }

    /** Whether anything but the form's own print stands on the page. */
    private static boolean filled(PageReading page) {
        boolean field = page.fields().stream()
                .filter(f -> f.label().kind().isPresent() && f.label().party() != Party.CASE)
                .anyMatch(f -> page.text(f.value()).chars().anyMatch(Character::isLetterOrDigit));
        return field
                || page.detections().stream()
                        .anyMatch(detection -> detection.kind() != Kind.REDACTION
                                && detection.kind() != Kind.URN
                                && detection.kind() != Kind.CASE_REFERENCE
                                && detection.kind() != Kind.EXHIBIT_REFERENCE);
    }
}
