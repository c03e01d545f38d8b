package uk.rubric.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.authored.Yaml.Fields;
import uk.rubric.authored.Yaml.Items;
import uk.rubric.authored.Yaml.Scalar;
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

    private static final Pattern EXEMPTION = Pattern.compile("X([1-9]|1[0-6])");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Set<Use> ADDRESS_USES = EnumSet.of(Use.HOME, Use.SAFE, Use.WORK, Use.SCENE);

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    private CaseStatementReader(String file) {
        this.file = file;
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
            case Yaml.Read read -> new CaseStatementReader(file).statement(read.value());
        };
    }

    private Result statement(Value value) {
        Fields f = fields(
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
        List<StatedPerson> people = items(f, "people", this::person);
        List<StatedDocument> documents = items(f, "documents", this::document);
        CaseStatement statement = new CaseStatement(
                word(f, "urn"),
                choice(f, "stage", Stage.class),
                choice(f, "audience", Audience.class),
                word(f, "defendant"),
                word(f, "area"),
                word(f, "agency"),
                items(f, "flags", this::flag),
                items(f, "offences", this::offence),
                people,
                documents,
                items(f, "decisions", this::decision));
        checkReferences(f, statement);
        return faults.isEmpty()
                ? new Stated(statement)
                : new Wrong(faults.stream().sorted().toList());
    }

    /** Ids are unique, and whoever is referred to exists. */
    private void checkReferences(Fields f, CaseStatement statement) {
        Set<String> ids = new LinkedHashSet<>();
        for (StatedPerson person : statement.people()) {
            if (!ids.add(person.id().value())) {
                fault(
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
                .ifPresent(id -> fault(
                        f.lineOf("defendant"),
                        "The defendant '" + id + "' is not among the people.",
                        NearestWord.remedy(id, ids)));
        statement
                .documents()
                .forEach(document -> document.subject()
                        .map(PersonId::value)
                        .filter(id -> !ids.contains(id))
                        .ifPresent(id -> fault(
                                f.lineOf("documents"),
                                "The subject '" + id + "' is not among the people.",
                                NearestWord.remedy(id, ids))));
    }

    private StatedPerson person(Value value) {
        Fields f = fields(value, "A person", "id", "roles", "name", "aliases", "dob", "pncId", "cro", "addresses");
        Optional<String> id = word(f, "id");
        if (id.isEmpty()) {
            fault(f.line(), "This person has no id.", "Add one, as in 'id: W1'.");
        }
        Set<Role> roles = new LinkedHashSet<>(
                items(f, "roles", item -> choice(item, "role", Role.class).orElse(Role.THIRD_PARTY)));
        if (roles.isEmpty()) {
            fault(f.line(), "This person has no role.", "Add one or more, as in 'roles: [WITNESS]'.");
        }
        return new StatedPerson(
                new PersonId(id.orElse("?")),
                roles,
                words(f, "name"),
                items(f, "aliases", this::privateText),
                date(f, "dob"),
                words(f, "pncId"),
                words(f, "cro"),
                items(f, "addresses", this::address));
    }

    private StatedAddress address(Value value) {
        Fields f = fields(value, "An address", "kind", "text");
        Optional<Use> use = choice(f, "kind", Use.class);
        use.filter(u -> !ADDRESS_USES.contains(u))
                .ifPresent(u -> fault(
                        f.lineOf("kind"),
                        "An address cannot be of kind '" + u + "'.",
                        "Known: HOME, SAFE, SCENE, WORK."));
        if (words(f, "text").isEmpty()) {
            fault(f.line(), "This address has no text.", "Add one, as in 'text: 1 Example Road, Sampletown'.");
        }
        return new StatedAddress(use.orElse(Use.HOME), words(f, "text").orElse(new PrivateText("")));
    }

    private StatedOffence offence(Value value) {
        Fields f = fields(value, "An offence", "code", "title", "location");
        return new StatedOffence(word(f, "code").orElse(""), word(f, "title").orElse(""), words(f, "location"));
    }

    private StatedDocument document(Value value) {
        Fields f = fields(value, "A document", "path", "form", "subject");
        if (word(f, "path").isEmpty()) {
            fault(f.line(), "This document has no path.", "Add one, as in 'path: scan3.pdf'.");
        }
        return new StatedDocument(
                word(f, "path").orElse(""),
                choice(f, "form", Form.class),
                word(f, "subject").map(PersonId::new));
    }

    private StatedDecision decision(Value value) {
        Fields f = fields(value, "A decision", "code", "document", "target", "reason", "by", "at");
        Optional<String> code = word(f, "code");
        if (code.isEmpty() || !EXEMPTION.matcher(code.get()).matches()) {
            fault(
                    f.lineOf("code"),
                    "A decision needs the code of an exemption, X1 to X16.",
                    "The exemptions are listed in the guidance.");
        }
        return new StatedDecision(
                code.orElse(""),
                word(f, "document"),
                words(f, "target"),
                word(f, "reason"),
                word(f, "by"),
                word(f, "at"));
    }

    private String flag(Value value) {
        String flag = text(value, "flag").orElse("");
        if (!flag.matches("[A-Z][A-Z0-9_]{1,40}")) {
            fault(value.line(), "A flag is written in capitals, as in DOMESTIC_ABUSE.", "");
        }
        return flag;
    }

    private PrivateText privateText(Value value) {
        return new PrivateText(text(value, "text").orElse(""));
    }

    private Fields fields(Value value, String what, String... keys) {
        if (!(value instanceof Fields fields)) {
            fault(
                    value.line(),
                    what + " must be written as keys and values.",
                    "The keys are: " + String.join(", ", keys) + ".");
            return new Fields(value.line(), Map.of(), Map.of());
        }
        List<String> known = List.of(keys);
        fields.values().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> fault(
                        fields.lineOf(key), "There is no key '" + key + "' here.", NearestWord.remedy(key, known)));
        return fields;
    }

    private <T> List<T> items(Fields f, String key, Function<Value, T> reader) {
        Optional<Value> value = f.get(key).filter(v -> !isEmpty(v));
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Items items)) {
            fault(
                    f.lineOf(key),
                    "'" + key + "' must be a list.",
                    "Write it as '" + key + ": [first, second]' or with one '- ' line an entry.");
            return List.of();
        }
        return items.values().stream().map(reader).toList();
    }

    private Optional<String> word(Fields f, String key) {
        return f.get(key).filter(v -> !isEmpty(v)).flatMap(v -> text(v, key));
    }

    private Optional<PrivateText> words(Fields f, String key) {
        return word(f, key).map(PrivateText::new);
    }

    private Optional<String> text(Value value, String key) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        fault(value.line(), "'" + key + "' must be a single text.", "");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> choice(Fields f, String key, Class<E> type) {
        return f.get(key).filter(v -> !isEmpty(v)).flatMap(v -> choice(v, key, type));
    }

    private <E extends Enum<E>> Optional<E> choice(Value value, String key, Class<E> type) {
        Optional<String> written = text(value, key);
        Optional<E> found = written.flatMap(word -> Words.parse(word, type));
        if (written.isPresent() && found.isEmpty()) {
            fault(
                    value.line(),
                    "'" + written.get() + "' is not a known " + key + ".",
                    NearestWord.remedy(written.get(), Words.names(type)));
        }
        return found;
    }

    private Optional<LocalDate> date(Fields f, String key) {
        Optional<String> written = word(f, key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = parseDate(written.get());
        if (date.isEmpty()) {
            fault(f.lineOf(key), "'" + key + "' is not a date.", "Write it as 1990-12-31 or 31/12/1990.");
        }
        return date;
    }

    private static Optional<LocalDate> parseDate(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))));
            }
            if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1))));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Scalar scalar
                && (scalar.text().isBlank() || "null".equals(scalar.text()) || "~".equals(scalar.text()));
    }

    private void fault(int line, String message, String remedy) {
        faults.add(new Fault(file, line, message, remedy));
    }
}
