package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import uk.rubric.documents.Scratch;

/** The folder in which the files of one case are unpacked, gone when the case is closed. */
final class CaseFolder implements AutoCloseable {

    private final Path folder;
    private final AtomicInteger next = new AtomicInteger();

    private CaseFolder(Path folder) {
        this.folder = folder;
    }

    static CaseFolder make() throws IOException {
        return new CaseFolder(Scratch.ofProgram().newFolder("case-"));
    }

    /** The beginning of the path under which one container's files are stored. */
    String prefix() {
        return folder.resolve(next.incrementAndGet() + "-").toString();
    }

    /** Where the positions of a long case are kept. */
    Path positions() {
        return folder.resolve("positions");
    }

    @Override
    public void close() {
        Scratch.remove(folder);
    }
}
