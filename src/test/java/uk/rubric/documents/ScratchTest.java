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

    /** Another program sweeps while this one, which has swept twice itself, holds its folder. */
    @Test
    void leavesTheFolderOfAnotherLivingProgramAlone() throws IOException, InterruptedException {
        try (Scratch living = Scratch.in(parent)) {
            Path inUse = living.newFolder("case-");
            Scratch.in(parent).close();
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sweeper.class.getName(),
                            parent.toString())
                    .inheritIO()
                    .start();
            assertThat(other.waitFor()).isZero();
            assertThat(inUse).exists();
        }
    }

    /** What a program does with its folder when it starts and ends. */
    static final class Sweeper {
        public static void main(String[] arguments) {
            Scratch.in(Path.of(arguments[0])).close();
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
