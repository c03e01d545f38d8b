package uk.rubric.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.authored.Yaml;
import uk.rubric.authored.Yaml.Fields;
import uk.rubric.authored.Yaml.Items;
import uk.rubric.authored.Yaml.Scalar;
import uk.rubric.authored.Yaml.Value;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.CaseStatement.StatedAddress;
import uk.rubric.facts.CaseStatement.StatedOffence;
import uk.rubric.facts.CaseStatement.StatedPerson;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;

/**
 * Takes case data from a Common Platform prosecution case (JSON) that lies among the documents: URN, defendants and offences. JSON is read as
 * the YAML that it is, so that this room needs no second parser.
 */
final class ProsecutionCase {

    private ProsecutionCase() {}

    /** The case of such data; empty where the text is no prosecution case. */
    static Optional<CaseStatement> read(String json) {
        if (!json.startsWith("{") || !json.contains("\"prosecutionCaseIdentifier\"")) {
            return Optional.empty();
        }
        if (!(Yaml.read("prosecution case", json) instanceof Yaml.Read read && read.value() instanceof Fields root)) {
            return Optional.empty();
        }
        Fields prosecution = fields(root, "prosecutionCase").orElse(root);
        Optional<String> urn = fields(prosecution, "prosecutionCaseIdentifier")
                .flatMap(f -> text(f, "caseURN").or(() -> text(f, "prosecutionAuthorityReference")));
        List<Fields> defendants = items(prosecution, "defendants");
        if (urn.isEmpty() && defendants.isEmpty()) {
            return Optional.empty();
        }
        List<StatedPerson> people = new ArrayList<>();
        for (Fields defendant : defendants) {
            people.add(defendant(new PersonId("D" + (people.size() + 1)), defendant));
        }
        List<StatedOffence> offences = defendants.stream()
                .flatMap(defendant -> items(defendant, "offences").stream())
                .map(offence -> new StatedOffence(
                        text(offence, "offenceCode").orElse(""),
                        text(offence, "offenceTitle").orElse(""),
                        text(offence, "location").map(PrivateText::new)))
                .toList();
        return Optional.of(CaseData.statement(urn, offences, people));
    }

    private static StatedPerson defendant(PersonId id, Fields defendant) {
        Optional<Fields> person = fields(defendant, "personDefendant");
        Optional<Fields> details = person.flatMap(p -> fields(p, "personDetails"));
        String name = Stream.of("firstName", "middleName", "lastName")
                .map(key -> details.flatMap(d -> text(d, key)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String address = details.flatMap(d -> fields(d, "address"))
                .map(a -> Stream.of("address1", "address2", "address3", "address4", "address5", "postcode")
                        .map(key -> text(a, key).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return new StatedPerson(
                id,
                Set.of(Role.DEFENDANT),
                name.isEmpty() ? Optional.empty() : Optional.of(new PrivateText(name)),
                List.of(),
                details.flatMap(d -> text(d, "dateOfBirth")).flatMap(CaseData::date),
                text(defendant, "pncId")
                        .or(() -> person.flatMap(p -> text(p, "pncId")))
                        .map(PrivateText::new),
                text(defendant, "croNumber")
                        .or(() -> person.flatMap(p -> text(p, "croNumber")))
                        .map(PrivateText::new),
                address.isEmpty() ? List.of() : List.of(new StatedAddress(Use.HOME, new PrivateText(address))));
    }

    private static Optional<Fields> fields(Fields in, String key) {
        return in.get(key).filter(Fields.class::isInstance).map(Fields.class::cast);
    }

    private static List<Fields> items(Fields in, String key) {
        return in
                .get(key)
                .filter(Items.class::isInstance)
                .map(Items.class::cast)
                .map(Items::values)
                .orElse(List.<Value>of())
                .stream()
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .toList();
    }

    private static Optional<String> text(Fields in, String key) {
        return in.get(key)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text().strip())
                .filter(text -> !text.isEmpty());
    }
}
