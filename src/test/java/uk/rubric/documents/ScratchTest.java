package uk.rubric.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    Path parent;

    @Test
    void sweepsWhatAKilledServerLeft() throws IOException {
        Path left = Files.createDirectory(parent.resolve("rubric-cases-1"));
        Files.createFile(left.resolve("in-use"));
        Files.writeString(Files.createDirectory(left.resolve("case-1")).resolve("a.pdf"), "left");
        try (Scratch scratch = Scratch.in(parent)) {
            assertThat(left).doesNotExist();
            assertThat(scratch.newFolder("case-")).exists();
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void leavesTheFolderOfALivingServerAlone() throws IOException {
        try (Scratch living = Scratch.in(parent)) {
            Path inUse = living.newFolder("case-");
            Scratch.in(parent).close();
            assertThat(inUse).exists();
        }
    }

    @Test
    void letsNobodyElseLookIn() throws IOException {
        try (Scratch scratch = Scratch.in(parent)) {
            assertThat(Files.getPosixFilePermissions(scratch.newFolder("case-").getParent()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void removesALinkAndNotWhatItLeadsTo() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside"), "stays");
        Path folder = Files.createDirectory(parent.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Scratch.remove(folder);
        assertThat(folder).doesNotExist();
        assertThat(outside).exists();
    }
}
