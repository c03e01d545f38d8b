package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.facts.OwnerRole;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.rulebook.Parameters.LikelyOwner;
import uk.rubric.rulebook.Parameters.Limit;
import uk.rubric.rulebook.Parameters.Modifier;

/** Reads the rulebook's dated values and names every key or word that is not one of theirs. */
final class ParametersReader {

    static final String CERTAINTY = "parameters/certainty.yaml";
    static final String LIMITS = "parameters/limits.yaml";
    static final String MODIFIERS = "parameters/severity-modifiers.yaml";

    private static final Set<String> MODIFIER_KEYS = Set.of(
            "id", "says", "raise", "from", "source", "flags", "of", "paragraphs", "except", "kinds-of-one-person");

    private final Edition edition;
    private final DatedItems dated;

    ParametersReader(Edition edition, List<Fault> faults) {
        this.edition = edition;
        this.dated = new DatedItems(faults);
    }

    List<LikelyOwner> likelyOwner(AuthoredFile file) {
        List<LikelyOwner> values = new ArrayList<>();
        for (Yaml.Fields item : dated.items(file, "likely-owner")) {
            dated.keys(file, item, Set.of("from", "outcome", "source"));
            String outcome = dated.text(file, item, "outcome");
            if (!outcome.equals("breach") && !outcome.equals("review")) {
                dated.fault(
                        file,
                        item.lineOf("outcome"),
                        "'" + outcome + "' is not an outcome.",
                        "Write breach or review.");
            }
            dated.text(file, item, "source");
            values.add(new LikelyOwner(dated.date(file, item), outcome.equals("review")));
        }
        return values;
    }

    List<Modifier> modifiers(AuthoredFile file) {
        List<Modifier> modifiers = new ArrayList<>();
        for (Yaml.Fields item : dated.items(file, "modifiers")) {
            dated.keys(file, item, MODIFIER_KEYS);
            dated.text(file, item, "source");
            modifiers.add(new Modifier(
                    dated.text(file, item, "id"),
                    dated.text(file, item, "says"),
                    dated.number(file, item, "raise", 1),
                    dated.date(file, item),
                    Set.copyOf(DatedItems.list(item, "flags")),
                    roles(file, item),
                    paragraphs(file, item, "paragraphs"),
                    paragraphs(file, item, "except"),
                    dated.number(file, item, "kinds-of-one-person", 0)));
        }
        return modifiers;
    }

    List<Limit> limits(AuthoredFile file) {
        List<Limit> limits = new ArrayList<>();
        for (Yaml.Fields item : dated.items(file, "limits")) {
            dated.keys(file, item, Set.of("id", "most", "from", "source"));
            dated.text(file, item, "source");
            dated.text(file, item, "most");
            limits.add(new Limit(
                    dated.text(file, item, "id"), dated.date(file, item), dated.number(file, item, "most", 0)));
        }
        return limits;
    }

    private Set<OwnerRole> roles(AuthoredFile file, Yaml.Fields fields) {
        Set<OwnerRole> roles = new TreeSet<>();
        List<String> known = Arrays.stream(OwnerRole.values()).map(Enum::name).toList();
        for (String word : DatedItems.list(fields, "of")) {
            if (known.contains(word)) {
                roles.add(OwnerRole.valueOf(word));
            } else {
                dated.fault(
                        file, fields.lineOf("of"), "'" + word + "' is not a role.", NearestWord.remedy(word, known));
            }
        }
        return roles;
    }

    private Set<ParagraphId> paragraphs(AuthoredFile file, Yaml.Fields fields, String key) {
        Set<ParagraphId> paragraphs = new TreeSet<>();
        for (String word : DatedItems.list(fields, key)) {
            Optional<ParagraphId> id = ParagraphId.parse(word);
            if (id.flatMap(edition::paragraph).isPresent()) {
                paragraphs.add(id.get());
            } else {
                dated.fault(
                        file,
                        fields.lineOf(key),
                        "Edition " + edition.number() + " has no paragraph " + word + ".",
                        "Cite a paragraph that exists.");
            }
        }
        return paragraphs;
    }
}
