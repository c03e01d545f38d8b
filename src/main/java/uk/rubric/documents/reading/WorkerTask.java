package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Path;

/** Something that another room has done to an untrusted file, in the worker and within its limits; found among the program's services. */
public interface WorkerTask {

    /** The name by which the task is asked for. */
    String name();

    /**
     * Does the task.
     *
     * @param moreTime called before a step that takes long, as reading does before it recognises a page
     * @return the answer, in the task's own words
     */
    byte[] run(Path file, byte[] order, ReadingLimits limits, Runnable moreTime) throws IOException;
}
