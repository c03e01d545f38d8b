package uk.rubric.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Flag;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Order;
import uk.rubric.facts.Owner;
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

    private final SaidWords words;

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
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    private CaseTelling(SaidWords words) {
        this.words = words;
    }

    /** The facts of a case; words that nobody knows are added to the faults. */
    static CaseFacts facts(String file, RuleCases.Case said, List<Fault> faults) {
        return new CaseTelling(new SaidWords(file, faults)).facts(said.given());
    }

    private CaseFacts facts(Yaml.Fields given) {
        // The document first, whatever the order in the file: details stand on its page.
        given.get("document").ifPresent(value -> document(words.fields(value)));
        given.values().forEach((key, value) -> {
            switch (key) {
                case "document" -> {}
                case "print" -> print(words.fields(value));
                case "expected person" -> comparison(words.fields(value), true);
                case "other person" -> comparison(words.fields(value), false);
                case "contradiction" -> contradiction(words.fields(value));
                case "order" -> order(words.fields(value));
                case "decision" -> decision(words.fields(value));
                case "flags" -> SaidWords.each(value).forEach(flag -> flags.add(new Flag(words.text(flag))));
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
                List.copyOf(contradictions),
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
        words.keys(
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
        form = words.word(said, "form", CaseWords.FORMS, form);
        side = words.word(said, "side", CaseWords.SIDES, side);
        audience = words.word(said, "going to", CaseWords.AUDIENCES, audience);
        stage = words.word(said, "stage", CaseWords.STAGES, stage);
        subject = words.somebody(said, "subject").map(CaseWords.Somebody::personId);
        policeOnly = words.word(said, "police only", CaseWords.YES_NO, false);
        pagePoliceOnly = words.word(said, "page police only", CaseWords.YES_NO, policeOnly);
        filled = words.word(said, "filled", CaseWords.YES_NO, true);
        if (said.get("page form").isPresent()) {
            pageForm = Optional.of(words.word(said, "page form", CaseWords.FORMS, form));
        }
    }

    private void details(String key, Yaml.Value value, int line) {
        Optional<Kind> kind = CaseWords.kind(key);
        if (kind.isEmpty()) {
            Set<String> known = new TreeSet<>(CaseWords.KINDS.keySet());
            known.addAll(List.of(
                    "document",
                    "print",
                    "expected person",
                    "other person",
                    "contradiction",
                    "order",
                    "decision",
                    "flags"));
            words.fault(
                    line,
                    "'" + key + "' is not something a case can give.",
                    NearestWord.remedy(key, known)
                            + " './rubric rules phrases' says under each sentence about a detail which word gives it.");
            return;
        }
        SaidWords.each(value).forEach(one -> detail(kind.get(), words.fields(one)));
    }

    private void detail(Kind kind, Yaml.Fields said) {
        words.keys(said, Set.of("of", "sure", "use", "shown", "in"));
        Optional<CaseWords.Somebody> of = words.somebody(said, "of");
        Certainty sure =
                words.word(said, "sure", CaseWords.CERTAINTIES, of.isPresent() ? Certainty.KNOWN : Certainty.UNKNOWN);
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
                words.word(said, "use", CaseWords.USES, Use.UNKNOWN),
                words.word(said, "shown", CaseWords.SHOWN, Shown.VISIBLE),
                words.word(said, "in", CaseWords.SETTINGS, Setting.NARRATIVE),
                Layer.PAGE));
    }

    private void print(Yaml.Fields said) {
        words.keys(
                said,
                Set.of(
                        "type",
                        "police blocks",
                        "mixed pages",
                        "missing pages",
                        "counts differ",
                        "days old",
                        "later entry",
                        "age at first entry",
                        "percent of term served",
                        "file tells otherwise",
                        "from picture",
                        "file says no record"));
        prints.add(new RecordPrint(
                DOCUMENT,
                new Place(DOCUMENT, 1, new TextRange(0, 10), List.of()),
                words.word(said, "type", CaseWords.PRINT_TYPES, RecordPrint.Type.COURT_DEFENCE_PROBATION),
                words.word(said, "police blocks", CaseWords.YES_NO, false),
                words.word(said, "mixed pages", CaseWords.YES_NO, false),
                words.word(said, "missing pages", CaseWords.YES_NO, false),
                words.word(said, "counts differ", CaseWords.YES_NO, false),
                words.days(said, "days old").map(DAY::minusDays),
                words.word(said, "later entry", CaseWords.YES_NO, false),
                words.days(said, "age at first entry").map(Long::intValue),
                words.days(said, "percent of term served").map(Long::intValue),
                words.word(said, "file says no record", CaseWords.YES_NO, false),
                words.word(said, "file tells otherwise", CaseWords.YES_NO, false),
                words.word(said, "from picture", CaseWords.YES_NO, false)));
    }

    private void comparison(Yaml.Fields said, boolean expected) {
        words.keys(said, Set.of("of", "pnc id", "cro", "name", "born"));
        words.somebody(said, "of")
                .ifPresent(who -> comparisons.add(new Comparison(
                        DOCUMENT,
                        who.personId(),
                        who.role(),
                        expected,
                        words.word(said, "pnc id", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        words.word(said, "cro", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        words.word(said, "name", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        words.word(said, "born", CaseWords.AGREEMENTS, Agreement.ABSENT),
                        Agreement.ABSENT,
                        Agreement.ABSENT)));
    }

    private void contradiction(Yaml.Fields said) {
        words.keys(said, Set.of("about", "of", "one slip", "perhaps misread"));
        contradictions.add(new Contradiction(
                words.word(said, "about", CaseWords.CONTRADICTIONS, Contradiction.About.TWO_BIRTHDAYS),
                new Place(DOCUMENT, 1, new TextRange(0, 10), List.of()),
                Optional.of(new Place(DOCUMENT, 1, new TextRange(20, 30), List.of())),
                words.somebody(said, "of")
                        .<Owner>map(who -> new Owner.Known(who.personId(), who.role(), "the case says so"))
                        .orElse(new Owner.Unknown("nothing says so")),
                new PrivateText(""),
                words.word(said, "one slip", CaseWords.YES_NO, false),
                words.word(said, "perhaps misread", CaseWords.YES_NO, false)));
    }

    private void order(Yaml.Fields said) {
        words.keys(said, Set.of("kind", "of"));
        orders.add(new Order(
                words.word(said, "kind", CaseWords.ORDERS, Order.Type.WITNESS_ANONYMITY),
                words.somebody(said, "of").map(CaseWords.Somebody::personId)));
    }

    private void decision(Yaml.Fields said) {
        words.keys(said, Set.of("code", "about", "complete"));
        String about = said.get("about").map(words::text).orElse("the document");
        String target = about.equals("the document")
                ? ""
                : about.startsWith("detail ")
                        ? about
                        : words.somebody(said, "about")
                                .map(CaseWords.Somebody::id)
                                .orElse("");
        decisions.add(new Decision(
                said.get("code").map(words::text).orElse(""),
                Optional.of(DOCUMENT),
                new PrivateText(target),
                words.word(said, "complete", CaseWords.YES_NO, true)));
    }
}
