package uk.rubric.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Flag;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Order;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Service;
import uk.rubric.facts.Setting;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Side;
import uk.rubric.facts.Stage;
import uk.rubric.facts.Use;

/** Turns the words of one case into the facts that a real pack of that description would give. */
final class CaseTelling {

    /** The day on which cases happen: in force for edition 1, and the same for ever. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final LocalDate BORN_GROWN_UP = LocalDate.of(1980, 1, 1);
    private static final DocumentId DOCUMENT = new DocumentId("d1");

    private final String file;
    private final List<Fault> faults;

    private Audience audience = Audience.DEFENCE;
    private Stage stage = Stage.FIRST_HEARING;
    private Form form = Form.MG11;
    private Side side = Side.FRONT;
    private Optional<PersonId> subject = Optional.empty();
    private boolean policeOnly;
    private boolean pagePoliceOnly;
    private boolean filled = true;
    private Optional<Form> pageForm = Optional.empty();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<RecordPrint> prints = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    private CaseTelling(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The facts of a case; words that nobody knows are added to the faults. */
    static CaseFacts facts(String file, RuleCases.Case said, List<Fault> faults) {
        return new CaseTelling(file, faults).facts(said.given());
    }

    private CaseFacts facts(Yaml.Fields given) {
        // The document first, whatever the order in the file: details stand on its page.
        given.get("document").ifPresent(value -> document(fields(value)));
        given.values().forEach((key, value) -> {
            switch (key) {
                case "document" -> {}
                case "print" -> print(fields(value));
                case "expected person" -> comparison(fields(value), true);
                case "other person" -> comparison(fields(value), false);
                case "order" -> order(fields(value));
                case "decision" -> decision(fields(value));
                case "flags" -> each(value).forEach(flag -> flags.add(new Flag(text(flag))));
                default -> details(key, value, given.lineOf(key));
            }
        });
        Optional<PersonId> recipient =
                audience == Audience.DEFENCE ? Optional.of(new PersonId("D1")) : Optional.empty();
        Service service = new Service(audience, stage, recipient, DAY);
        return new CaseFacts(
                Optional.empty(),
                service,
                CaseWords.PEOPLE.values().stream().map(CaseTelling::person).toList(),
                List.of(new ServedDocument(DOCUMENT, form, subject, Optional.empty(), policeOnly, 1)),
                List.of(new ServedPage(DOCUMENT, 1, pageForm.orElse(form), side, filled, pagePoliceOnly, false)),
                List.copyOf(mentions),
                List.copyOf(prints),
                List.copyOf(comparisons),
                List.copyOf(orders),
                List.copyOf(decisions),
                List.of(),
                List.copyOf(flags),
                List.of());
    }

    private static Person person(CaseWords.Somebody somebody) {
        boolean grown = somebody.id().equals("W5");
        return new Person(
                somebody.personId(),
                somebody.roles(),
                List.of(),
                grown ? Optional.of(BORN_GROWN_UP) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
    }

    private void document(Yaml.Fields said) {
        keys(
                said,
                Set.of(
                        "form",
                        "side",
                        "going to",
                        "stage",
                        "subject",
                        "police only",
                        "page police only",
                        "filled",
                        "page form"));
        form = word(said, "form", CaseWords.FORMS, form);
        side = word(said, "side", CaseWords.SIDES, side);
        audience = word(said, "going to", CaseWords.AUDIENCES, audience);
        stage = word(said, "stage", CaseWords.STAGES, stage);
        subject = somebody(said, "subject").map(CaseWords.Somebody::personId);
        policeOnly = word(said, "police only", CaseWords.YES_NO, false);
        pagePoliceOnly = word(said, "page police only", CaseWords.YES_NO, policeOnly);
        filled = word(said, "filled", CaseWords.YES_NO, true);
        if (said.get("page form").isPresent()) {
            pageForm = Optional.of(word(said, "page form", CaseWords.FORMS, form));
        }
    }

    private void details(String key, Yaml.Value value, int line) {
        Optional<Kind> kind = CaseWords.kind(key);
        if (kind.isEmpty()) {
            Set<String> known = new TreeSet<>(CaseWords.KINDS.keySet());
            known.addAll(List.of("document", "print", "expected person", "other person", "order", "decision", "flags"));
            fault(line, "'" + key + "' is not something a case can give.", NearestWord.remedy(key, known));
            return;
        }
        each(value).forEach(one -> detail(kind.get(), fields(one)));
    }

    private void detail(Kind kind, Yaml.Fields said) {
        keys(said, Set.of("of", "sure", "use", "shown", "in"));
        Optional<CaseWords.Somebody> of = somebody(said, "of");
        Certainty sure =
                word(said, "sure", CaseWords.CERTAINTIES, of.isPresent() ? Certainty.KNOWN : Certainty.UNKNOWN);
        String evidence = "the case says so";
        Owner owner = switch (sure) {
            case KNOWN ->
                of.<Owner>map(who -> new Owner.Known(who.personId(), who.role(), evidence))
                        .orElse(new Owner.Unknown("nothing says so"));
            case LIKELY ->
                of.<Owner>map(who -> new Owner.Likely(who.personId(), who.role(), evidence))
                        .orElse(new Owner.Unknown("nothing says so"));
            case UNKNOWN -> new Owner.Unknown("nothing says so");
        };
        int number = mentions.size();
        String text = "detail " + (number + 1);
        mentions.add(new Mention(
                "m" + (number + 1),
                kind,
                new Place(DOCUMENT, 1, new TextRange(number * 20, number * 20 + 10), List.of()),
                owner,
                new PrivateText(text),
                new PrivateText(text),
                pageForm.orElse(form),
                side,
                word(said, "use", CaseWords.USES, Use.UNKNOWN),
                word(said, "shown", CaseWords.SHOWN, Shown.VISIBLE),
                word(said, "in", CaseWords.SETTINGS, Setting.NARRATIVE),
                Layer.PAGE));
    }

    private void print(Yaml.Fields said) {
        keys(
                said,
                Set.of(
                        "type",
                        "police blocks",
                        "mixed pages",
                        "missing pages",
                        "counts differ",
                        "days old",
                        "later entry",
                        "file says no record"));
        prints.add(new RecordPrint(
                DOCUMENT,
                new Place(DOCUMENT, 1, new TextRange(0, 10), List.of()),
                word(said, "type", CaseWords.PRINT_TYPES, RecordPrint.Type.COURT_DEFENCE_PROBATION),
                word(said, "police blocks", CaseWords.YES_NO, false),
                word(said, "mixed pages", CaseWords.YES_NO, false),
                word(said, "missing pages", CaseWords.YES_NO, false),
                word(said, "counts differ", CaseWords.YES_NO, false),
                days(said, "days old").map(DAY::minusDays),
                word(said, "later entry", CaseWords.YES_NO, false),
                word(said, "file says no record", CaseWords.YES_NO, false)));
    }

    private void comparison(Yaml.Fields said, boolean expected) {
        keys(said, Set.of("of", "pnc id", "cro", "name", "born"));
        somebody(said, "of")
                .ifPresent(who -> comparisons.add(new Comparison(
                        DOCUMENT,
                        who.personId(),
                        who.role(),
                        expected,
                        word(said, "pnc id", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        word(said, "cro", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        word(said, "name", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        word(said, "born", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        Agreement.ABSENT,
                        Agreement.ABSENT)));
    }

    private void order(Yaml.Fields said) {
        keys(said, Set.of("kind", "of"));
        orders.add(new Order(
                word(said, "kind", CaseWords.ORDERS, Order.Type.WITNESS_ANONYMITY),
                somebody(said, "of").map(CaseWords.Somebody::personId)));
    }

    private void decision(Yaml.Fields said) {
        keys(said, Set.of("code", "about", "complete"));
        String about = said.get("about").map(this::text).orElse("the document");
        String target = about.equals("the document")
                ? ""
                : about.startsWith("detail ")
                        ? about
                        : somebody(said, "about").map(CaseWords.Somebody::id).orElse("");
        decisions.add(new Decision(
                said.get("code").map(this::text).orElse(""),
                Optional.of(DOCUMENT),
                new PrivateText(target),
                word(said, "complete", CaseWords.YES_NO, true)));
    }

    private Optional<CaseWords.Somebody> somebody(Yaml.Fields said, String key) {
        if (said.get(key).map(this::text).orElse("unknown").equals("unknown")) {
            return Optional.empty();
        }
        CaseWords.Somebody unknown = new CaseWords.Somebody("", OwnerRole.UNKNOWN, Set.of());
        return Optional.of(word(said, key, CaseWords.PEOPLE, unknown));
    }

    private <T> T word(Yaml.Fields said, String key, Map<String, T> known, T otherwise) {
        Optional<Yaml.Value> value = said.get(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        String word = text(value.get());
        T meaning = known.get(word);
        if (meaning == null) {
            fault(
                    said.lineOf(key),
                    "'" + word + "' is not a word for '" + key + "'.",
                    NearestWord.remedy(word, known.keySet()));
            return otherwise;
        }
        return meaning;
    }

    private Optional<Long> days(Yaml.Fields said, String key) {
        Optional<String> word = said.get(key).map(this::text);
        if (word.isPresent() && !word.get().matches("\\d{1,5}")) {
            fault(said.lineOf(key), "'" + word.get() + "' is not a number of days.", "Write it in figures.");
            return Optional.empty();
        }
        return word.map(Long::valueOf);
    }

    private void keys(Yaml.Fields said, Set<String> known) {
        for (String key : said.values().keySet()) {
            if (!known.contains(key)) {
                fault(said.lineOf(key), "The key '" + key + "' is unknown here.", NearestWord.remedy(key, known));
            }
        }
    }

    private static List<Yaml.Value> each(Yaml.Value value) {
        return value instanceof Yaml.Items items ? items.values() : List.of(value);
    }

    private Yaml.Fields fields(Yaml.Value value) {
        if (value instanceof Yaml.Fields fields) {
            return fields;
        }
        fault(value.line(), "Expected words in braces here, as in {of: a witness}.", "");
        return new Yaml.Fields(value.line(), Map.of(), Map.of());
    }

    private String text(Yaml.Value value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        fault(value.line(), "Expected a single word here.", "");
        return "";
    }

    private void fault(int line, String message, String remedy) {
        faults.add(new Fault(file, line, message, remedy));
    }
}
