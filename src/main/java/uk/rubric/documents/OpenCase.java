package uk.rubric.documents;

import java.util.List;
import java.util.Optional;

/** A case file that has been read and whose page pictures can still be asked for; closing it removes whatever was unpacked. */
public interface OpenCase extends AutoCloseable {

    /** All documents, containers before what they hold, sorted by path. */
    List<CaseDocument> documents();

    /** The text of the {@code case.yaml} at the root, where there is one. */
    Optional<String> caseStatement();

    /** The page as a PNG, or nothing where the format has no picture or it could not be drawn. */
    Optional<byte[]> picture(DocumentId document, int page, int dotsPerInch);

    /**
     * Has a task done on a document's file where untrusted files are opened; nothing where the task failed, took too long or too much.
     *
     * @param task the name under which the program knows it
     * @param order what the task is to do, in the task's own words
     */
    Optional<byte[]> work(DocumentId document, String task, byte[] order);

    @Override
    void close();
}
