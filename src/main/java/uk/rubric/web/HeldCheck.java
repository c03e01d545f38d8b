package uk.rubric.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Scratch;
import uk.rubric.report.CaseView;
import uk.rubric.report.Values;

/** One check that a session asked for, from its waiting to its end; closing it removes everything of the case. */
final class HeldCheck implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HeldCheck.class.getName());

    /** A little finer than in the report's file: pages fill a screen here. */
    private static final int DOTS_PER_INCH = 120;

    /** How far a check is. */
    sealed interface State permits Waiting, Running, Done, Refused, Failed, Ended {}

    /** Others are before it. */
    record Waiting() implements State {}

    /** Documents are being read; none known yet where {@code known} is 0. */
    record Running(int done, int known, String path) implements State {}

    /** There is a result. */
    record Done(CheckResult result, OpenCase openCase, CaseView view) implements State {}

    /** Nothing was checked, because of what was given. */
    record Refused(List<String> messages) implements State {}

    /** The program failed. */
    record Failed() implements State {}

    /** Closed: nothing of the case is left. */
    record Ended() implements State {}

    /** Random (122 bits), so that it cannot be guessed; even so it opens nothing outside the session it belongs to. */
    private final String id = UUID.randomUUID().toString();

    private final Path folder;
    private final String name;
    private State state = new Waiting();

    HeldCheck(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    String id() {
        return id;
    }

    /** What was uploaded, by name. */
    String name() {
        return name;
    }

    synchronized State state() {
        return state;
    }

    /** Runs the check; called once, by a worker. */
    void run(CaseChecks checks, Path caseFile, CheckOptions options) {
        if (!advance(new Running(0, 0, ""))) {
            return;
        }
        try {
            CaseChecks.Outcome outcome =
                    checks.run(caseFile, options, (done, known, path) -> advance(new Running(done, known, path)));
            switch (outcome) {
                case CaseChecks.Finished finished -> finish(finished);
                case CaseChecks.Refused refused -> advance(new Refused(refused.messages()));
            }
        } catch (RuntimeException | Error e) {
            // The kind alone: a message may hold words of the case.
            LOG.log(Level.ERROR, "check {0} failed: {1}", id, e.getClass().getName());
            advance(new Failed());
        }
    }

    private void finish(CaseChecks.Finished finished) {
        CaseView view = CaseView.of(
                finished.result(), Values.SHOWN, (document, page) -> Optional.of(pictureAddress(document, page)));
        if (!advance(new Done(finished.result(), finished.openCase(), view))) {
            finished.openCase().close();
        }
    }

    private String pictureAddress(DocumentId document, int page) {
        return "/checks/" + id + "/documents/" + document.value() + "/pages/" + page + ".png";
    }

    /** Moves on, unless the check was closed meanwhile. */
    private synchronized boolean advance(State next) {
        if (state instanceof Ended) {
            return false;
        }
        state = next;
        return true;
    }

    /** A page's picture, drawn once and kept beside the case. */
    synchronized Optional<byte[]> picture(DocumentId document, int page) {
        if (!(state instanceof Done done)
                || done.openCase().documents().stream().noneMatch(d -> d.id().equals(document))) {
            return Optional.empty();
        }
        Path kept = folder.resolve("page-" + document.value() + "-" + page + ".png");
        try {
            if (Files.exists(kept)) {
                return Optional.of(Files.readAllBytes(kept));
            }
            Optional<byte[]> drawn = done.openCase().picture(document, page, DOTS_PER_INCH);
            if (drawn.isPresent()) {
                Files.write(kept, drawn.get());
            }
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (state instanceof Done done) {
                done.openCase().close();
            }
            state = new Ended();
        }
        Scratch.remove(folder);
    }
}
