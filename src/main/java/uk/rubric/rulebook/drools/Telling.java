package uk.rubric.rulebook.drools;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.Role;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.rulebook.Matter;
import uk.rubric.rulebook.Matter.Extent;
import uk.rubric.rulebook.drools.RuleFacts.Compared;
import uk.rubric.rulebook.drools.RuleFacts.Decided;
import uk.rubric.rulebook.drools.RuleFacts.Detail;
import uk.rubric.rulebook.drools.RuleFacts.Disagreement;
import uk.rubric.rulebook.drools.RuleFacts.Flagged;
import uk.rubric.rulebook.drools.RuleFacts.HiddenFirst;
import uk.rubric.rulebook.drools.RuleFacts.Leaf;
import uk.rubric.rulebook.drools.RuleFacts.Minor;
import uk.rubric.rulebook.drools.RuleFacts.Ordered;
import uk.rubric.rulebook.drools.RuleFacts.Pack;
import uk.rubric.rulebook.drools.RuleFacts.Paper;
import uk.rubric.rulebook.drools.RuleFacts.Print;
import uk.rubric.rulebook.drools.RuleFacts.Recorded;

/**
 * Tells the rule engine a case: the flat facts that rules read, and for each of them the matter it stands for.
 *
 * <p>What belongs to a document is told with that document's other facts, and everything else to every run. Rules hold details, pages and
 * documents only against those of the same document, which {@link uk.rubric.rulebook.RuleShapes} sees to, so that documents can be told in groups.
 */
final class Telling {

    private static final DocumentId NO_DOCUMENT = new DocumentId("");

    /** Some three hundred dense pages: so few that the engine's notes on them are small, so many that starting a run costs nothing beside it. */
    private static final int GROUP = 10_000;

    private final CaseFacts facts;
    private final List<Object> common = new ArrayList<>();
    private final Map<String, List<Object>> byDocument = new LinkedHashMap<>();
    private final Map<String, Matter> matters = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, ServedDocument> documents = new HashMap<>();

    private Telling(CaseFacts facts) {
        this.facts = facts;
        facts.people().forEach(person -> people.put(person.id().value(), person));
        facts.documents().forEach(document -> documents.put(document.id().value(), document));
    }

    /** The case as flat facts. */
    static Telling of(CaseFacts facts) {
        Telling telling = new Telling(facts);
        telling.tell();
        return telling;
    }

    /** The facts that every run of the rules needs, in a fixed order. */
    List<Object> common() {
        return common;
    }

    /** The facts of the documents, in a fixed order, those of a document always together; at least one group, if an empty one. */
    List<List<Object>> groups() {
        List<List<Object>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (List<Object> document : byDocument.values()) {
            if (!groups.getLast().isEmpty() && groups.getLast().size() + document.size() > GROUP) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().addAll(document);
        }
        return groups;
    }

    /** All facts, for a case that is small. */
    List<Object> told() {
        return Stream.concat(Stream.of(common), byDocument.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private void tell(String document, Object fact) {
        byDocument.computeIfAbsent(document, id -> new ArrayList<>()).add(fact);
    }

    /** The matter behind a flat fact's id. */
    Matter matter(String id) {
        Matter matter = matters.get(id);
        if (matter == null) {
            throw new IllegalStateException("a rule spoke of " + id + ", which nobody told");
        }
        return matter;
    }

    private void tell() {
        var service = facts.service();
        common.add(new Pack(service.audience(), service.stage(), service.beyondPolice(), service.toDefence()));
        facts.flags().forEach(flag -> common.add(new Flagged(flag.name())));
        facts.orders()
                .forEach(order -> common.add(new Ordered(
                        order.type(), order.person().map(PersonId::value).orElse(""))));
        facts.documents().forEach(this::document);
        facts.pages().forEach(this::page);
        BundlePart.of(facts.pages(), documents).forEach(this::part);
        facts.mentions().forEach(this::mention);
        for (int i = 0; i < facts.prints().size(); i++) {
            print("print:" + (i + 1), facts.prints().get(i));
        }
        facts.comparisons().forEach(this::comparison);
        for (int i = 0; i < facts.contradictions().size(); i++) {
            contradiction("contradiction:" + (i + 1), facts.contradictions().get(i));
        }
        for (int i = 0; i < facts.decisions().size(); i++) {
            decision("decision:" + (i + 1), facts.decisions().get(i));
        }
    }

    private void document(ServedDocument document) {
        paper("document:" + document.id().value(), document, document, document.form(), 0, 0);
    }

    private void part(BundlePart part) {
        ServedPage first = part.first();
        paper(
                "part:" + first.document().value() + "/" + first.page(),
                part.bundle(),
                first,
                first.form(),
                first.page(),
                part.last().page());
    }

    private void paper(String id, ServedDocument document, Fact subject, Form form, int firstPage, int lastPage) {
        boolean whole = firstPage == 0;
        // The subject of a bundle is not the subject of each of its parts.
        Optional<PersonId> whose = whole ? document.subject() : Optional.empty();
        OwnerRole role = whose.map(this::role).orElse(OwnerRole.UNKNOWN);
        Certainty certainty = whose.isPresent() ? Certainty.KNOWN : Certainty.UNKNOWN;
        String person = whose.map(PersonId::value).orElse("");
        tell(
                document.id().value(),
                new Paper(
                        id,
                        document.id().value(),
                        form,
                        whole,
                        whole && document.policeOnly(),
                        person,
                        role,
                        certainty));
        matters.put(
                id,
                new Matter(
                        id,
                        subject,
                        whole ? Kind.WHOLE_DOCUMENT : Kind.PAGE,
                        whole ? Extent.DOCUMENT : Extent.PART,
                        document.id(),
                        firstPage,
                        lastPage,
                        role,
                        certainty,
                        person,
                        ""));
    }

    private void page(ServedPage page) {
        String id = "page:" + page.document().value() + "/" + page.page();
        ServedDocument document = documents.get(page.document().value());
        boolean markedAlone = page.policeOnly() && (document == null || !document.policeOnly());
        tell(
                page.document().value(),
                new Leaf(
                        id,
                        page.document().value(),
                        page.page(),
                        page.form(),
                        page.side(),
                        page.filled(),
                        markedAlone));
        Optional<PersonId> whose = document == null ? Optional.empty() : document.subject();
        matters.put(
                id,
                new Matter(
                        id,
                        page,
                        Kind.PAGE,
                        Extent.PAGE,
                        page.document(),
                        page.page(),
                        page.page(),
                        whose.map(this::role).orElse(OwnerRole.UNKNOWN),
                        whose.isPresent() ? Certainty.KNOWN : Certainty.UNKNOWN,
                        whose.map(PersonId::value).orElse(""),
                        ""));
    }

    private void mention(Mention mention) {
        Person owner = people.get(mention.person());
        boolean business = mention.use() == Use.BUSINESS
                && (mention.certainty() == Certainty.UNKNOWN || mention.role() == OwnerRole.ORGANISATION);
        tell(
                mention.document().value(),
                new Detail(
                        mention.id(),
                        mention.kind(),
                        mention.document().value(),
                        mention.page(),
                        mention.form(),
                        mention.person(),
                        mention.role(),
                        mention.certainty(),
                        mention.use(),
                        mention.shown(),
                        mention.setting(),
                        owner != null && owner.is(Role.REPORTER),
                        minor(owner),
                        business));
        if (mention.shown() == Shown.MASKED
                && !mention.person().isEmpty()
                && hidden.add(mention.kind() + " of " + mention.person())) {
            common.add(new HiddenFirst(mention.kind(), mention.person(), mention.id()));
        }
        matters.put(
                mention.id(),
                new Matter(
                        mention.id(),
                        mention,
                        mention.kind(),
                        Extent.DETAIL,
                        mention.document(),
                        mention.page(),
                        mention.page(),
                        mention.role(),
                        mention.certainty(),
                        mention.person(),
                        mention.owner().evidence()));
    }

    private void print(String id, RecordPrint print) {
        tell(
                print.document().value(),
                new Print(
                        id,
                        print.document().value(),
                        print.type(),
                        print.policeOnlyBlocks(),
                        print.mixedPages(),
                        print.missingPages(),
                        print.countsDiffer(),
                        print.printed()
                                .map(day -> (int) Math.max(
                                        0,
                                        ChronoUnit.DAYS.between(
                                                day, facts.service().on())))
                                .orElse(-1),
                        print.entryAfterPrint(),
                        print.youngest().orElse(Integer.MAX_VALUE),
                        print.servedAtOffence().orElse(Integer.MAX_VALUE),
                        print.recordDenied(),
                        print.toldOtherwise(),
                        print.fromPicture()));
        // Whose record it turned out to be decides how grave a mistake is (D9: graver for a victim or a child).
        Optional<Comparison> whose = facts.comparisons().stream()
                .filter(comparison -> comparison.print().equals(print.document()))
                .filter(comparison -> comparison.pncId() == Agreement.EQUAL)
                .findFirst();
        // A document's first print is the document itself, so that one finding speaks for both.
        boolean first = facts.prints().stream()
                .filter(other -> other.document().equals(print.document()))
                .findFirst()
                .filter(print::equals)
                .isPresent();
        matters.put(
                id,
                new Matter(
                        first ? "document:" + print.document().value() : id,
                        print,
                        Kind.PREVIOUS_CONVICTIONS,
                        Extent.DOCUMENT,
                        print.document(),
                        0,
                        0,
                        whose.map(Comparison::role).orElse(OwnerRole.UNKNOWN),
                        whose.isPresent() ? Certainty.KNOWN : Certainty.UNKNOWN,
                        whose.map(comparison -> comparison.person().value()).orElse(""),
                        ""));
    }

    private void comparison(Comparison comparison) {
        tell(
                comparison.print().value(),
                new Compared(
                        comparison.print().value(),
                        comparison.person().value(),
                        comparison.role(),
                        comparison.expected(),
                        comparison.pncId(),
                        comparison.cro(),
                        comparison.name(),
                        comparison.born()));
    }

    /** It says something of two places, so that neither a page nor a document that is taken out settles it. */
    private void contradiction(String id, Contradiction contradiction) {
        tell(
                contradiction.place().document().value(),
                new Disagreement(id, contradiction.about(), contradiction.slip(), contradiction.misread()));
        int page = contradiction.place().page();
        matters.put(
                id,
                new Matter(
                        id,
                        contradiction,
                        Kind.CONTRADICTION,
                        Extent.DOCUMENT,
                        contradiction.place().document(),
                        page,
                        page,
                        contradiction.owner().role(),
                        contradiction.owner().certainty(),
                        contradiction.owner().person().map(PersonId::value).orElse(""),
                        ""));
    }

    private void decision(String id, Decision decision) {
        tell(decision.document().orElse(NO_DOCUMENT).value(), new Recorded(id, decision.code(), decision.complete()));
        if (decision.complete()) {
            DecisionReach reach = new DecisionReach(decision);
            matters.forEach((covered, matter) -> {
                if (reach.covers(matter)) {
                    tell(matter.document().value(), new Decided(covered, decision.code()));
                }
            });
        }
        matters.put(
                id,
                new Matter(
                        id,
                        decision,
                        Kind.REDACTION,
                        Extent.DOCUMENT,
                        decision.document().orElse(NO_DOCUMENT),
                        0,
                        0,
                        OwnerRole.UNKNOWN,
                        Certainty.UNKNOWN,
                        "",
                        ""));
    }

    private OwnerRole role(PersonId id) {
        Person person = people.get(id.value());
        return person == null ? OwnerRole.UNKNOWN : facts.service().roleOf(person);
    }

    private Minor minor(@Nullable Person person) {
        if (person == null) {
            return Minor.UNKNOWN;
        }
        LocalDate on = facts.service().on();
        return person.born()
                .map(born -> born.plusYears(18).isAfter(on) ? Minor.YES : Minor.NO)
                .orElse(person.is(Role.CHILD) ? Minor.YES : Minor.UNKNOWN);
    }
}
