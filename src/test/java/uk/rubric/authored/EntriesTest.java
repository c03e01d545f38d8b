package uk.rubric.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final Set<String> KNOWN = Set.of("name", "from", "list", "colour", "own");
    private static final Map<String, Integer> COLOURS = Map.of("red", 1);

    private final List<String> faults = new ArrayList<>();

    @Test
    void givesWhatIsThere() {
        Entries entries = entries("""
                name: ' Tessa '
                from: 2026-01-31
                list: [one, two]
                colour: red
                own: {first: 1}
                """);

        assertThat(entries.required("name")).contains("Tessa");
        assertThat(entries.day("from")).contains(LocalDate.of(2026, 1, 31));
        assertThat(entries.texts("list")).containsExactly("one", "two");
        assertThat(entries.oneOf("colour", COLOURS)).contains(1);
        assertThat(entries.open("own")).containsOnlyKeys("first");
        assertThat(entries.lineOf("colour")).isEqualTo(4);
        assertThat(faults).isEmpty();
    }

    @Test
    void doesNotAskForWhatMayBeAbsent() {
        Entries entries = entries("name: Tessa\n");

        assertThat(entries.text("colour")).isEmpty();
        assertThat(entries.day("from")).isEmpty();
        assertThat(entries.items("list")).isEmpty();
        assertThat(entries.open("own")).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void asksForWhatHasToBeThere() {
        Entries entries = entries("name: ''\n");

        assertThat(entries.required("name")).isEmpty();
        assertThat(entries.oneOf("colour", COLOURS)).isEmpty();
        assertThat(entries.texts("list")).isEmpty();
        assertThat(faults)
                .containsExactly(
                        "a.yaml:1: 'name' needs a word or a text.",
                        "a.yaml:1: 'colour' is missing. Add a line 'colour: ...'.",
                        "a.yaml:1: 'list' is missing. Add a line 'list: ...'.");
    }

    @Test
    void namesTheLineOfEveryValueOfTheWrongShape() {
        Entries entries = entries("""
                name: [Tessa]
                from: 31/01/2026
                list:
                  - one
                  - {two: 2}
                colour: blue
                own: 3
                """);

        entries.text("name");
        entries.day("from");
        entries.texts("list");
        entries.oneOf("colour", COLOURS);
        entries.open("own");

        assertThat(faults)
                .containsExactly(
                        "a.yaml:1: 'name' needs a word or a text.",
                        "a.yaml:2: '31/01/2026' is not a day. Write year, month and day, as in 2026-01-31.",
                        "a.yaml:5: A text is expected in the list 'list'.",
                        "a.yaml:6: 'blue' is not known here. Known: red.",
                        "a.yaml:7: 'own' needs named values.");
    }

    @Test
    void namesUnknownKeysAndTheNearestKnownOne() {
        entries("nmae: Tessa\n");

        assertThat(faults).containsExactly("a.yaml:1: The key 'nmae' is not known here. Did you mean 'name'?");
    }

    @Test
    void refusesWhatIsNoMapping() {
        assertThat(Entries.of("a.yaml", new Yaml.Scalar(3, "word"), Set.of("name", "from"), this::note))
                .isEmpty();

        assertThat(faults)
                .containsExactly("a.yaml:3: Named values are expected here."
                        + " Write 'key: value' lines; known keys: from, name.");
    }

    private Entries entries(String yaml) {
        if (!(Yaml.read("a.yaml", yaml) instanceof Yaml.Read read)) {
            throw new AssertionError("not YAML");
        }
        return Entries.of("a.yaml", read.value(), KNOWN, this::note).orElseThrow();
    }

    private void note(Fault fault) {
        faults.add(fault.text());
    }
}
