package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

/** Hears what a reader finds in one document, piece by piece, so that no reader has to hold a whole document. */
interface DocumentSink {

    void format(Format format) throws IOException;

    void page(Page page) throws IOException, UnreadableException;

    void problem(ReadingProblem.Kind kind, int page, String detail) throws IOException;

    /** A file found inside the document. The name is hostile input: it is kept for show and never becomes a path on disk. */
    void child(String name, InputStream bytes) throws IOException, UnreadableException;

    /** The next page needs text recognition: the deadline moves by the time allowed for one. */
    void recognising() throws IOException;
}
