package uk.rubric.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    @Test
    void isThatOfTheListThatSha256sumPrints() {
        // printf a | sha256sum gives ca978112...; the list has that, two spaces, the name and a line end.
        assertThat(Checksum.of(List.of(new AuthoredFile("one.md", "a"))))
                .isEqualTo("sha256:a97d118fc4d06b63acdc5109914e649b9c065afa36cfb6bd13c5ce1a08c279d0");
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfReading(@ForAll @Size(max = 6) Map<String, String> texts, @ForAll Random random) {
        List<AuthoredFile> files = new ArrayList<>();
        texts.forEach((name, text) -> files.add(new AuthoredFile(name, text)));
        String checksum = Checksum.of(files);

        Collections.shuffle(files, random);

        assertThat(Checksum.of(files)).isEqualTo(checksum);
    }

    @Test
    void changesWhenAFileIsRenamed() {
        assertThat(Checksum.of(List.of(new AuthoredFile("one.md", "a"))))
                .isNotEqualTo(Checksum.of(List.of(new AuthoredFile("two.md", "a"))));
    }
}
