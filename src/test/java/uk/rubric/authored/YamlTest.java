package uk.rubric.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void readsACharacterOfTwoHalvesWhereverItStands() {
        assertThat(IntStream.range(1000, 1050)
                        .mapToObj(length -> Yaml.read("case.yaml", "urn: " + "a".repeat(length) + "\ud83d\ude00\n")))
                .allMatch(result -> result instanceof Yaml.Read);
    }

    @Test
    void refusesHalfACharacterByName() {
        assertThat(Yaml.read("case.yaml", "urn: a\ud83d")).isInstanceOf(Yaml.Wrong.class);
    }
}
