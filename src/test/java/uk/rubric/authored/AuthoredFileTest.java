package uk.rubric.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoredFileTest {

    @TempDir
    Path root;

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void readsEveryKindOfLineEndAsOne() throws IOException {
        Path file = root.resolve("part/page.md");
        Files.createDirectories(file.getParent());
        Files.write(file, "\uFEFFone\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8));

        AuthoredFile read = AuthoredFile.read(root, file, faults::add).orElseThrow();

        assertThat(read).isEqualTo(new AuthoredFile("part/page.md", "one\ntwo\nthree\n"));
        assertThat(read.lines()).containsExactly("one", "two", "three");
        assertThat(faults).isEmpty();
    }

    @Test
    void listsFilesByNameAndLeavesHiddenOnesOut() throws IOException {
        for (String name : List.of("b.md", "a/c.md", "a/.swap", ".git/config")) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), "");
        }

        assertThat(AuthoredFile.below(root, root, faults::add))
                .extracting(file -> AuthoredFile.name(root, file))
                .containsExactly("a/c.md", "b.md");
    }

    @Test
    void saysWhichFileOrFolderIsNotThere() {
        assertThat(AuthoredFile.read(root, root.resolve("page.md"), faults::add))
                .isEmpty();
        assertThat(AuthoredFile.below(root, root.resolve("part"), faults::add)).isEmpty();

        assertThat(faults).extracting(Fault::file).containsExactly("page.md", "part");
    }
}
