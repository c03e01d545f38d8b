package uk.rubric.documents;

import java.nio.file.Path;

/** Opens a folder, an archive or a single file as a case. */
public interface CaseReader extends AutoCloseable {

    /** What came of opening: the case, or the reason why there is nothing to read. */
    sealed interface Result permits Opened, Refused {}

    /** The case was opened; single documents may still be unread. */
    record Opened(OpenCase openCase) implements Result {}

    /** There is nothing at that path to read; the reason is a sentence for the caller. */
    record Refused(String reason) implements Result {}

    /** Hears how far the reading is, for a progress line; called from one thread at a time. */
    @FunctionalInterface
    interface Progress {
        void document(int done, int known, String path);

        /** Tells nobody. */
        static Progress silent() {
            return (done, known, path) -> {};
        }
    }

    /** Reads the case at a path. Never throws for what a file contains. */
    Result open(Path path, Progress progress);

    @Override
    void close();
}
