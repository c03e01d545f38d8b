package uk.rubric.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.Quad;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Flag;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Offence;
import uk.rubric.facts.Order;
import uk.rubric.facts.Owner;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Service;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.Conclusion;
import uk.rubric.rulebook.RuleId;
import uk.rubric.rulebook.Rulebook;

/** Turns what the rules concluded into findings with a place, an owner and a fingerprint, in a fixed order. */
final class Findings {

    private static final Quad WHOLE_PAGE = Quad.box(0, 0, 1, 1);

    private final Map<DocumentId, CaseDocument> documents = new LinkedHashMap<>();
    private final Map<DocumentId, Integer> order = new LinkedHashMap<>();
    private final CaseFacts facts;
    private final Rulebook rulebook;

    Findings(List<CaseDocument> documents, CaseFacts facts, Rulebook rulebook) {
        documents.forEach(document -> {
            order.put(document.id(), order.size());
            this.documents.put(document.id(), document);
        });
        this.facts = facts;
        this.rulebook = rulebook;
    }

    /** The findings, sorted by document, page, place and rule. */
    List<Finding> of(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(this::of)
                .map(this::decided)
                .sorted(Comparator.<Finding>comparingInt(
                                f -> order.getOrDefault(f.detail().place().document(), Integer.MAX_VALUE))
                        .thenComparingInt(f -> f.detail().place().page())
                        .thenComparingInt(f -> f.detail().place().range().start())
                        .thenComparing(f -> f.detail().rule())
                        .thenComparing(f -> f.detail().id()))
                .toList();
    }

    /**
     * A finding that somebody decided about by its own id is permitted; the rules weigh decisions about people and words, but cannot
     * know a finding's id, which is made here. A decision that does not say who, when and why permits nothing (guidance 11.8).
     */
    private Finding decided(Finding finding) {
        if (finding instanceof Finding.Permitted) {
            return finding;
        }
        String id = finding.detail().id();
        return facts.decisions().stream()
                .filter(decision ->
                        decision.complete() && decision.target().reveal().equals(id))
                .findFirst()
                .<Finding>map(decision -> new Finding.Permitted(finding.detail(), decision.code()))
                .orElse(finding);
    }

    private Finding of(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Report report -> {
                Finding.Detail detail = detail(
                        report.rule(),
                        report.subject(),
                        report.kind(),
                        report.severity(),
                        report.advice(),
                        because(report));
                yield switch (report.outcome()) {
                    case BREACH -> new Finding.Breach(detail);
                    case REVIEW -> new Finding.NeedsReview(detail);
                    case OVER_REDACTION -> new Finding.OverRedaction(detail);
                };
            }
            case Conclusion.Permit permit ->
                new Finding.Permitted(
                        detail(
                                permit.rule(),
                                permit.subject(),
                                permit.kind(),
                                baseSeverity(permit.rule()),
                                "",
                                permit.why()),
                        permit.exemption());
        };
    }

    /** The rule's reasons, with the other place that it names: whoever decides has to look at both. */
    private List<String> because(Conclusion.Report report) {
        Optional<String> other = report.subject() instanceof Contradiction contradiction
                ? contradiction
                        .other()
                        .map(this::otherPlace)
                        .or(() -> Optional.of(Finding.OTHER_PLACE + "the case statement"))
                : report.beside().map(this::place).map(this::otherPlace);
        return other.map(place ->
                        Stream.concat(report.why().stream(), Stream.of(place)).toList())
                .orElse(report.why());
    }

    private String otherPlace(Place other) {
        return Finding.OTHER_PLACE + "page " + other.page() + " of "
                + Optional.ofNullable(documents.get(other.document()))
                        .map(CaseDocument::path)
                        .orElse("another document");
    }

    private Finding.Detail detail(
            RuleId rule, Fact subject, Kind kind, Severity severity, String advice, List<String> why) {
        Place place = place(subject);
        String title = rulebook.card(rule).map(card -> card.title()).orElse("");
        return new Finding.Detail(
                fingerprint(rule, kind, place),
                rule,
                title,
                severity,
                kind,
                owner(subject),
                place,
                value(subject, place),
                advice,
                why);
    }

    private Severity baseSeverity(RuleId rule) {
        return rulebook.severityOf(rule).orElse(Severity.S4);
    }

    private Place place(Fact subject) {
        return switch (subject) {
            case Mention mention -> mention.place();
            case RecordPrint print -> print.place();
            case Comparison comparison ->
                facts.prints().stream()
                        .filter(print -> print.document().equals(comparison.print()))
                        .map(RecordPrint::place)
                        .findFirst()
                        .orElseGet(() -> wholePage(comparison.print(), 1));
            case Contradiction contradiction -> contradiction.place();
            case ServedPage page -> wholePage(page.document(), page.page());
            case ServedDocument document -> wholePage(document.id(), 1);
            case Decision decision -> wholePage(decision.document().orElseGet(this::firstDocument), 1);
            case Service service -> wholePage(firstDocument(), 1);
            case Person person -> wholePage(firstDocument(), 1);
            case Order order -> wholePage(firstDocument(), 1);
            case Offence offence -> wholePage(firstDocument(), 1);
            case Flag flag -> wholePage(firstDocument(), 1);
        };
    }

    private DocumentId firstDocument() {
        return documents.keySet().iterator().next();
    }

    private Place wholePage(DocumentId document, int number) {
        Optional<Page> page = Optional.ofNullable(documents.get(document)).flatMap(d -> d.page(number));
        int length = page.map(p -> p.text().length()).orElse(0);
        boolean drawn = page.map(p -> p.width() > 0).orElse(false);
        return new Place(document, number, new TextRange(0, length), drawn ? List.of(WHOLE_PAGE) : List.of());
    }

    private Owner owner(Fact subject) {
        return switch (subject) {
            case Mention mention -> mention.owner();
            case RecordPrint print -> subjectOf(print.document());
            case Comparison comparison -> subjectOf(comparison.print());
            case Contradiction contradiction -> contradiction.owner();
            case ServedPage page -> subjectOf(page.document());
            case ServedDocument document -> subjectOf(document.id());
            default -> new Owner.Unknown("the finding is about the pack, not about one person");
        };
    }

    /** The person whose document it is: the maker of a statement, the subject of a print. */
    private Owner subjectOf(DocumentId id) {
        Optional<PersonId> subject = facts.documents().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .flatMap(ServedDocument::subject);
        Optional<Person> person = subject.flatMap(
                s -> facts.people().stream().filter(p -> p.id().equals(s)).findFirst());
        return person.<Owner>map(p -> new Owner.Known(p.id(), facts.service().roleOf(p), "the subject of the document"))
                .orElseGet(() -> new Owner.Unknown("the document does not name its subject"));
    }

    /** Only a mention has a value: what a whole page says is shown by its picture. */
    private PrivateText value(Fact subject, Place place) {
        return switch (subject) {
            case Mention mention -> mention.value();
            case RecordPrint print -> textAt(place);
            case Contradiction contradiction -> contradiction.value();
            case Comparison comparison -> textAt(place);
            default -> new PrivateText("");
        };
    }

    private PrivateText textAt(Place place) {
        return new PrivateText(Optional.ofNullable(documents.get(place.document()))
                .flatMap(document -> document.page(place.page()))
                .map(page -> page.text()
                        .substring(
                                Math.min(place.range().start(), page.text().length()),
                                Math.min(place.range().end(), page.text().length())))
                .orElse(""));
    }

    /** Depends on the file, the place and the rule, never on the value: a short value could be guessed from its hash. */
    private String fingerprint(RuleId rule, Kind kind, Place place) {
        CaseDocument document = documents.get(place.document());
        String identity = document == null ? "" : document.sha256() + "|" + document.path();
        String text = identity + "|" + rule + "|" + kind + "|" + place.page() + "|"
                + place.range().start() + "|" + place.range().end();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
