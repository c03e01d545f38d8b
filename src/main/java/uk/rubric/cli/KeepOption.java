package uk.rubric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.rubric.check.CaseChecks;

/** Where what is read of a long case is kept, so that a check that is interrupted goes on where it stopped. */
final class KeepOption {

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "Keep what is read of each document in this folder: run again after an interruption, the check goes on"
                            + " where it stopped. The folder is as sensitive as the case; delete it afterwards.")
    private @Nullable Path folder;

    /** Checks that keep what they read, or, without the option, nothing. */
    CaseChecks checks(Program program, Path caseFile, CommandLine line) {
        if (folder == null) {
            return program.checks();
        }
        Path kept = folder.toAbsolutePath().normalize();
        if (kept.startsWith(caseFile.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    line, "What is kept cannot lie within the case. Give another folder with --keep.");
        }
        try {
            if (!Files.isDirectory(kept)) {
                Files.createDirectories(kept);
                forItsOwnerAlone(kept);
            }
        } catch (IOException e) {
            throw new ParameterException(line, "Nothing can be kept in " + folder + ". Is it a folder of yours?");
        }
        return program.checksKeepingIn(kept);
    }

    private static void forItsOwnerAlone(Path folder) throws IOException {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (UnsupportedOperationException otherSystem) {
            // There a folder has its parent's permissions, and the help says what it holds.
        }
    }
}
