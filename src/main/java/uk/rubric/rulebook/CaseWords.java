package uk.rubric.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Order;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.Role;
import uk.rubric.facts.Setting;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Side;
import uk.rubric.facts.Stage;
import uk.rubric.facts.Use;

/** The words that authors use in cases, and what each of them means. This is their only dictionary. */
final class CaseWords {

    /** Somebody whom a case may speak of. */
    record Somebody(String id, OwnerRole role, Set<Role> roles) {
        PersonId personId() {
            return new PersonId(id);
        }
    }

    static final Map<String, Somebody> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("a victim", new Somebody("V1", OwnerRole.VICTIM, Set.of(Role.VICTIM)));
        PEOPLE.put("a witness", new Somebody("W1", OwnerRole.WITNESS, Set.of(Role.WITNESS)));
        PEOPLE.put("another witness", new Somebody("W2", OwnerRole.WITNESS, Set.of(Role.WITNESS)));
        PEOPLE.put(
                "a caller who is a witness",
                new Somebody("W3", OwnerRole.WITNESS, Set.of(Role.WITNESS, Role.REPORTER)));
        PEOPLE.put("a witness under 18", new Somebody("W4", OwnerRole.WITNESS, Set.of(Role.WITNESS, Role.CHILD)));
        PEOPLE.put("an adult witness", new Somebody("W5", OwnerRole.WITNESS, Set.of(Role.WITNESS)));
        PEOPLE.put("a caller", new Somebody("R1", OwnerRole.REPORTER, Set.of(Role.REPORTER)));
        PEOPLE.put("a child", new Somebody("C1", OwnerRole.CHILD, Set.of(Role.CHILD)));
        PEOPLE.put("somebody outside the case", new Somebody("T1", OwnerRole.THIRD_PARTY, Set.of(Role.THIRD_PARTY)));
        PEOPLE.put("the defendant", new Somebody("D1", OwnerRole.DEFENDANT, Set.of(Role.DEFENDANT)));
        PEOPLE.put("a co-defendant", new Somebody("D2", OwnerRole.CO_DEFENDANT, Set.of(Role.DEFENDANT)));
        PEOPLE.put("an officer", new Somebody("P1", OwnerRole.POLICE, Set.of(Role.POLICE)));
        PEOPLE.put("a professional", new Somebody("E1", OwnerRole.PROFESSIONAL, Set.of(Role.PROFESSIONAL)));
        PEOPLE.put("a business", new Somebody("O1", OwnerRole.ORGANISATION, Set.of()));
    }

    static final Map<String, Kind> KINDS = kinds();

    static final Map<String, Audience> AUDIENCES = words(Audience.values());
    static final Map<String, Stage> STAGES = words(Stage.values());
    static final Map<String, Form> FORMS =
            Arrays.stream(Form.values()).collect(Collectors.toMap(Form::name, Function.identity()));
    static final Map<String, Side> SIDES = words(Side.values());
    static final Map<String, Use> USES = words(Use.values());
    static final Map<String, Setting> SETTINGS = words(Setting.values());
    static final Map<String, Certainty> CERTAINTIES = words(Certainty.values());
    static final Map<String, Agreement> AGREEMENTS = words(Agreement.values());
    static final Map<String, RecordPrint.Type> PRINT_TYPES = words(RecordPrint.Type.values());
    static final Map<String, Contradiction.About> CONTRADICTIONS = words(Contradiction.About.values());
    static final Map<String, Order.Type> ORDERS = words(Order.Type.values());

    static final Map<String, Shown> SHOWN =
            Map.of("yes", Shown.VISIBLE, "partly", Shown.PARTIAL, "covered", Shown.COVERED, "no", Shown.MASKED);
    static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    private CaseWords() {}

    /** The word for a kind, where a case may name it. */
    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** The words for a kind; none where no case may name it. */
    static List<String> wordsFor(Kind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>(words(Kind.values()));
        kinds.put("name", Kind.PERSON_NAME);
        kinds.put("vehicle", Kind.VRM);
        kinds.put("bank account", Kind.BANK_ACCOUNT);
        List.of("person name", "vrm", "whole document", "page", "contradiction").forEach(kinds::remove);
        return kinds;
    }

    /** Constants as authors write them: small letters, spaces, and NHS in capitals as everybody writes it. */
    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(
                    value.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ')
                            .replace("nhs ", "NHS ")
                            .replace("ni number", "NI number"),
                    value);
        }
        return words;
    }
}
