package uk.rubric.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All facts of one case for one service, in a fixed order.
 *
 * @param urn the case's unique reference number
 * @param assumed what was assumed because nobody stated it, one sentence each, without personal data
 */
public record CaseFacts(
        Optional<String> urn,
        Service service,
        List<Person> people,
        List<ServedDocument> documents,
        List<ServedPage> pages,
        List<Mention> mentions,
        List<RecordPrint> prints,
        List<Comparison> comparisons,
        List<Contradiction> contradictions,
        List<Order> orders,
        List<Decision> decisions,
        List<Offence> offences,
        List<Flag> flags,
        List<String> assumed) {

    /** Everything as one list for a rule engine. */
    public List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(service);
        Stream.of(
                        people,
                        documents,
                        pages,
                        mentions,
                        prints,
                        comparisons,
                        contradictions,
                        orders,
                        decisions,
                        offences,
                        flags)
                .forEach(facts::addAll);
        return facts;
    }

    @Override
    public String toString() {
        return "CaseFacts[" + people.size() + " people, " + documents.size() + " documents, " + mentions.size()
                + " mentions]";
    }
}
