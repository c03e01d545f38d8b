package uk.rubric.rulebook.drools;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Role;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.rulebook.Matter;
import uk.rubric.rulebook.Matter.Extent;
import uk.rubric.rulebook.drools.RuleFacts.Decided;
import uk.rubric.rulebook.drools.RuleFacts.Detail;
import uk.rubric.rulebook.drools.RuleFacts.Flagged;
import uk.rubric.rulebook.drools.RuleFacts.HiddenFirst;
import uk.rubric.rulebook.drools.RuleFacts.Leaf;
import uk.rubric.rulebook.drools.RuleFacts.Minor;
import uk.rubric.rulebook.drools.RuleFacts.Ordered;
import uk.rubric.rulebook.drools.RuleFacts.Pack;
import uk.rubric.rulebook.drools.RuleFacts.Paper;
import uk.rubric.rulebook.drools.RuleFacts.Recorded;

/** Tells the rule engine a case in the flat facts that rules read. */
final class Telling {

    private static final DocumentId NO_DOCUMENT = new DocumentId("");

    private final CaseFacts facts;
    private final ToldCase told = new ToldCase();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, ServedDocument> documents = new HashMap<>();

    private Telling(CaseFacts facts) {
        this.facts = facts;
        facts.people().forEach(person -> people.put(person.id().value(), person));
        facts.documents().forEach(document -> documents.put(document.id().value(), document));
    }

    /** The case as flat facts. */
    static ToldCase of(CaseFacts facts) {
        Telling telling = new Telling(facts);
        telling.tell();
        return telling.told;
    }

    private void tell() {
        var service = facts.service();
        told.toAll(new Pack(service.audience(), service.stage(), service.beyondPolice(), service.toDefence()));
        facts.flags().forEach(flag -> told.toAll(new Flagged(flag.name())));
        facts.orders()
                .forEach(order -> told.toAll(new Ordered(
                        order.type(), order.person().map(PersonId::value).orElse(""))));
        facts.documents().forEach(this::document);
        facts.pages().forEach(this::page);
        BundlePart.of(facts.pages(), documents).forEach(this::part);
        facts.mentions().forEach(this::mention);
        ToldRecords.tell(facts, told);
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
        told.of(
                document.id(),
                new Paper(
                        id,
                        document.id().value(),
                        form,
                        whole,
                        whole && document.policeOnly(),
                        person,
                        role,
                        certainty));
        told.matter(
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
        told.of(
                page.document(),
                new Leaf(
                        id,
                        page.document().value(),
                        page.page(),
                        page.form(),
                        page.side(),
                        page.filled(),
                        markedAlone));
        Optional<PersonId> whose = document == null ? Optional.empty() : document.subject();
        told.matter(
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
        told.of(
                mention.document(),
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
            told.toAll(new HiddenFirst(mention.kind(), mention.person(), mention.id()));
        }
        told.matter(
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

    private void decision(String id, Decision decision) {
        told.of(decision.document().orElse(NO_DOCUMENT), new Recorded(id, decision.code(), decision.complete()));
        if (decision.complete()) {
            DecisionReach reach = new DecisionReach(decision);
            told.matters().forEach((covered, matter) -> {
                if (reach.covers(matter)) {
                    told.of(matter.document(), new Decided(covered, decision.code()));
                }
            });
        }
        told.matter(
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
