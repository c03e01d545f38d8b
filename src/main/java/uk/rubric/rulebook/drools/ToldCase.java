package uk.rubric.rulebook.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.rubric.documents.DocumentId;
import uk.rubric.rulebook.Matter;

/**
 * A case as the rule engine is told it: the flat facts that rules read, and for each of them the matter it stands for.
 *
 * <p>What belongs to a document is told with that document's other facts, and everything else to every run. Rules hold details, pages and
 * documents only against those of the same document, which {@link uk.rubric.rulebook.RuleShapes} sees to, so that documents can be told in groups.
 */
final class ToldCase {

    /** Some three hundred dense pages: so few that the engine's notes on them are small, so many that starting a run costs nothing beside it. */
    private static final int GROUP = 10_000;

    private final List<Object> common = new ArrayList<>();
    private final Map<String, List<Object>> byDocument = new LinkedHashMap<>();
    private final Map<String, Matter> matters = new LinkedHashMap<>();

    /** Tells something that every run needs. */
    void toAll(Object fact) {
        common.add(fact);
    }

    /** Tells something of a document. */
    void of(DocumentId document, Object fact) {
        byDocument.computeIfAbsent(document.value(), id -> new ArrayList<>()).add(fact);
    }

    /** Says what a flat fact's id stands for. */
    void matter(String id, Matter matter) {
        matters.put(id, matter);
    }

    /** What everything told so far stands for, by its id. */
    Map<String, Matter> matters() {
        return Collections.unmodifiableMap(matters);
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

    /** The matter behind a flat fact's id. */
    Matter matter(String id) {
        Matter matter = matters.get(id);
        if (matter == null) {
            throw new IllegalStateException("a rule spoke of " + id + ", which nobody told");
        }
        return matter;
    }
}
