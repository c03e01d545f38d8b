package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Form;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.Role;

/** The prints of criminal records in a pack, each with the person whose record it is. */
final class RecordPrints {

    /** Their lists of convictions are those of the defendant. */
    private static final Set<Form> ABOUT_THE_DEFENDANT = Set.of(Form.MG5, Form.MG16);

    private final Map<CaseDocument, Read> prints = new LinkedHashMap<>();
    private final List<CastMember> candidates;
    private final boolean recordDenied;
    private final Set<Integer> told;
    private final List<ConvictionRows.Row> rows;
    private final Optional<CastMember> defendant;

    private record Read(List<PageReading> pages, PrintedRecord record, CastMember subject) {}

    private RecordPrints(Cast cast, List<PageReading> others) {
        this.candidates =
                cast.members().stream().filter(RecordPrints::comparable).toList();
        this.recordDenied = others.stream().anyMatch(page -> Antecedents.deniedIn(page.text()));
        this.told = others.stream()
                .flatMap(page -> Antecedents.convictionsTold(page.text()).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.rows = others.stream()
                .filter(page -> ABOUT_THE_DEFENDANT.contains(page.form().form()))
                .flatMap(page -> ConvictionRows.in(page.text()).stream())
                .toList();
        this.defendant = cast.only(Role.DEFENDANT);
    }

    /** Reads every print and finds whose record it is; a record of nobody in the case is a stranger's, whatever the name. */
    static RecordPrints of(
            Map<CaseDocument, List<PageReading>> documents, Cast cast, KnownValues values, KnownWords words) {
        List<PageReading> everything =
                documents.values().stream().flatMap(List::stream).toList();
        RecordPrints all = new RecordPrints(
                cast,
                everything.stream()
                        .filter(page -> !page.form().form().ofCriminalRecord())
                        .toList());
        List<LocalDate> charged = Offences.daysCharged(everything);
        documents.forEach((document, readings) -> {
            List<PageReading> pages = readings.stream()
                    .filter(page -> page.form().form().ofCriminalRecord())
                    .toList();
            if (!pages.isEmpty()) {
                PrintedRecord record = RecordPrintReader.read(
                        pages.stream().map(PageReading::text).toList(), words, charged);
                PrintComparison comparison = new PrintComparison(record, values);
                CastMember subject = all.candidates.stream()
                        .filter(comparison::matches)
                        .findFirst()
                        .orElseGet(() -> cast.namesake(record.names(), Role.THIRD_PARTY));
                all.prints.put(document, new Read(pages, record, subject));
            }
        });
        return all;
    }

    /** Whether a record may be held against somebody: people of the case, not officers or those only spoken of. */
    private static boolean comparable(CastMember member) {
        boolean official = member.has(Role.POLICE) || member.has(Role.PROFESSIONAL);
        boolean party = member.has(Role.DEFENDANT)
                || member.has(Role.VICTIM)
                || member.has(Role.REPORTER)
                || member.has(Role.WITNESS);
        return !member.names().isEmpty() && (member.stated() || party && !official);
    }

    /** Whose record a document prints, if it prints one. */
    Optional<CastMember> subject(CaseDocument document) {
        return Optional.ofNullable(prints.get(document)).map(Read::subject);
    }

    /** The prints as facts. */
    List<RecordPrint> facts() {
        List<RecordPrint> facts = new ArrayList<>();
        prints.forEach((document, read) -> {
            PrintedRecord record = read.record();
            facts.add(new RecordPrint(
                    document.id(),
                    read.pages().get(record.coverPage()).place(record.heading()),
                    record.type(),
                    record.policeOnlyBlocks(),
                    record.mixedPages(),
                    record.missingPages(),
                    record.countsDiffer(),
                    record.printed(),
                    record.entryAfterPrint(),
                    record.youngest(),
                    record.servedAtOffence(),
                    recordDenied,
                    toldOtherwise(read),
                    read.pages().stream().anyMatch(page -> page.page().fromPicture())));
        });
        return List.copyOf(facts);
    }

    /** What is told of the only defendant, in number or one by one, is held against the defendant's own list. */
    private boolean toldOtherwise(Read read) {
        return defendant.filter(read.subject()::equals).isPresent()
                && read.record()
                        .convictions()
                        .filter(listed -> told.stream().anyMatch(number -> !number.equals(listed))
                                || rows.stream().anyMatch(read.record()::lacks))
                        .isPresent();
    }

    /**
     * Every print held against every person of the case.
     *
     * @param filedFor the person under whom a document was filed, as the case statement says
     * @param expected the person whose record the pack should hold where the document says nothing
     */
    List<Comparison> comparisons(
            Standpoint standpoint,
            KnownValues values,
            Map<DocumentId, PersonId> filedFor,
            Optional<PersonId> expected) {
        List<Comparison> facts = new ArrayList<>();
        prints.forEach((document, read) -> {
            PrintComparison comparison = new PrintComparison(read.record(), values);
            Optional<PersonId> person =
                    Optional.ofNullable(filedFor.get(document.id())).or(() -> expected);
            candidates.forEach(member -> facts.add(comparison.fact(document.id(), member, standpoint, person)));
        });
        return List.copyOf(facts);
    }
}
