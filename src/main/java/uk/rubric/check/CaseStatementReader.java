package uk.rubric.check;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.authored.Yaml.Fields;
import uk.rubric.authored.Yaml.Value;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.CaseStatement.StatedAddress;
import uk.rubric.facts.CaseStatement.StatedDecision;
import uk.rubric.facts.CaseStatement.StatedDocument;
import uk.rubric.facts.CaseStatement.StatedOffence;
import uk.rubric.facts.CaseStatement.StatedPerson;
import uk.rubric.facts.Form;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;
import uk.rubric.facts.Stage;
import uk.rubric.facts.Use;

/** Reads {@code case.yaml}: what somebody states about a case. Every fault is collected, each with line, key and the nearest valid word. */
public final class CaseStatementReader {

    private static final Pattern EXEMPTION = Pattern.compile("X[1-9]\\d?");
    private static final Set<Use> ADDRESS_USES = EnumSet.of(Use.HOME, Use.SAFE, Use.WORK, Use.SCENE);

    private final StatementValues values;

    private CaseStatementReader(StatementValues values) {
        this.values = values;
    }

    /** What came of reading: the statement, or everything that is wrong with it. */
    public sealed interface Result permits Stated, Wrong {}

    /** The statement is sound. */
    public record Stated(CaseStatement statement) implements Result {}

    /** The statement cannot be used; the faults are sorted and never empty. */
    public record Wrong(List<Fault> faults) implements Result {}

    /** Reads the text of a case statement. */
    public static Result read(String file, String text) {
        return switch (Yaml.read(file, text)) {
            case Yaml.Wrong wrong -> new Wrong(List.of(wrong.fault()));
            case Yaml.Read read -> new CaseStatementReader(new StatementValues(file)).statement(read.value());
        };
    }

    private Result statement(Value value) {
        Fields f = values.fields(
                value,
                "The case statement",
                "urn",
                "stage",
                "audience",
                "defendant",
                "area",
                "agency",
                "flags",
                "offences",
                "people",
                "documents",
                "decisions");
        List<StatedPerson> people = values.items(f, "people", this::person);
        List<StatedDocument> documents = values.items(f, "documents", this::document);
        CaseStatement statement = new CaseStatement(
                values.word(f, "urn"),
                values.choice(f, "stage", Stage.class),
                values.choice(f, "audience", Audience.class),
                values.word(f, "defendant"),
                values.word(f, "area"),
                values.word(f, "agency"),
                values.items(f, "flags", this::flag),
                values.items(f, "offences", this::offence),
                people,
                documents,
                values.items(f, "decisions", this::decision));
        checkReferences(f, statement);
        return values.faults().isEmpty() ? new Stated(statement) : new Wrong(values.faults());
    }

    /** Ids are unique, and whoever is referred to exists. */
    private void checkReferences(Fields f, CaseStatement statement) {
        Set<String> ids = new LinkedHashSet<>();
        for (StatedPerson person : statement.people()) {
            if (!ids.add(person.id().value())) {
                values.fault(
                        f.lineOf("people"),
                        "Two people have the id '" + person.id().value() + "'.",
                        "Give each person an id of their own.");
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        statement
                .defendant()
                .filter(id -> !ids.contains(id))
                .ifPresent(id -> values.fault(
                        f.lineOf("defendant"),
                        "The defendant '" + id + "' is not among the people.",
                        NearestWord.remedy(id, ids)));
        statement
                .documents()
                .forEach(document -> document.subject()
                        .map(PersonId::value)
                        .filter(id -> !ids.contains(id))
                        .ifPresent(id -> values.fault(
                                f.lineOf("documents"),
                                "The subject '" + id + "' is not among the people.",
                                NearestWord.remedy(id, ids))));
    }

    private StatedPerson person(Value value) {
        Fields f =
                values.fields(value, "A person", "id", "roles", "name", "aliases", "dob", "pncId", "cro", "addresses");
        Optional<String> id = values.word(f, "id");
        if (id.isEmpty()) {
            values.fault(f.line(), "This person has no id.", "Add one, as in 'id: W1'.");
        }
        Set<Role> roles = new LinkedHashSet<>(values.items(
                f, "roles", item -> values.choice(item, "role", Role.class).orElse(Role.THIRD_PARTY)));
        if (roles.isEmpty()) {
            values.fault(f.line(), "This person has no role.", "Add one or more, as in 'roles: [WITNESS]'.");
        }
        return new StatedPerson(
                new PersonId(id.orElse("?")),
                roles,
                values.words(f, "name"),
                values.items(f, "aliases", this::privateText),
                values.date(f, "dob"),
                values.words(f, "pncId"),
                values.words(f, "cro"),
                values.items(f, "addresses", this::address));
    }

    private StatedAddress address(Value value) {
        Fields f = values.fields(value, "An address", "kind", "text");
        Optional<Use> use = values.choice(f, "kind", Use.class);
        use.filter(u -> !ADDRESS_USES.contains(u))
                .ifPresent(u -> values.fault(
                        f.lineOf("kind"),
                        "An address cannot be of kind '" + u + "'.",
                        "Known: HOME, SAFE, SCENE, WORK."));
        if (values.words(f, "text").isEmpty()) {
            values.fault(f.line(), "This address has no text.", "Add one, as in 'text: 1 Example Road, Sampletown'.");
        }
        return new StatedAddress(use.orElse(Use.HOME), values.words(f, "text").orElse(new PrivateText("")));
    }

    private StatedOffence offence(Value value) {
        Fields f = values.fields(value, "An offence", "code", "title", "location");
        return new StatedOffence(
                values.word(f, "code").orElse(""), values.word(f, "title").orElse(""), values.words(f, "location"));
    }

    private StatedDocument document(Value value) {
        Fields f = values.fields(value, "A document", "path", "form", "subject");
        if (values.word(f, "path").isEmpty()) {
            values.fault(f.line(), "This document has no path.", "Add one, as in 'path: scan3.pdf'.");
        }
        return new StatedDocument(
                values.word(f, "path").orElse(""),
                values.choice(f, "form", Form.class),
                values.word(f, "subject").map(PersonId::new));
    }

    private StatedDecision decision(Value value) {
        Fields f = values.fields(value, "A decision", "code", "document", "target", "reason", "by", "at");
        Optional<String> code = values.word(f, "code");
        if (code.isEmpty() || !EXEMPTION.matcher(code.get()).matches()) {
            values.fault(
                    f.lineOf("code"),
                    "A decision needs the code of an exemption, as in X2.",
                    "The exemptions stand in exemptions.md of the guidance.");
        }
        return new StatedDecision(
                code.orElse(""),
                values.word(f, "document"),
                values.words(f, "target"),
                values.word(f, "reason"),
                values.word(f, "by"),
                values.moment(f, "at"));
    }

    private String flag(Value value) {
        String flag = values.text(value, "flag").orElse("");
        if (!flag.matches("[A-Z][A-Z0-9_]{1,40}")) {
            values.fault(value.line(), "A flag is written in capitals, as in DOMESTIC_ABUSE.", "");
        }
        return flag;
    }

    private PrivateText privateText(Value value) {
        return new PrivateText(values.text(value, "text").orElse(""));
    }
}
