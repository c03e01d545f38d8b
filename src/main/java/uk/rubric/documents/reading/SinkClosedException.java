package uk.rubric.documents.reading;

import java.io.IOException;

/** The product no longer listens to the worker: nothing that is read can reach anybody. */
final class SinkClosedException extends IOException {

    private static final long serialVersionUID = 1;

    SinkClosedException(IOException cause) {
        super(cause);
    }
}
