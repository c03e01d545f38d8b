package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingProblem.Kind;
import uk.rubric.documents.ReadingStatus;

/** What came back from a worker about one file, collected as it comes. */
final class Reading {

    Format format = Format.OTHER;
    final List<Page> pages = new ArrayList<>();
    final List<ReadingProblem> problems = new ArrayList<>();
    final List<Frames.OfChild> children = new ArrayList<>();

    /** A file that was not given to a worker. */
    static Reading refused(Kind kind, String detail) {
        Reading reading = new Reading();
        reading.problem(kind, detail);
        return reading;
    }

    /** Asks a worker to read a file and waits for the end, whatever it is. */
    static Reading by(WorkerProcess worker, Frames.Read request, PositionStore positions) {
        Reading reading = new Reading();
        switch (worker.ask(request, answer -> reading.hear(answer, positions))) {
            case DONE -> {}
            case TIMED_OUT -> reading.problem(Kind.TIMED_OUT, "Reading took too long and was stopped.");
            case OUT_OF_MEMORY ->
                reading.problem(Kind.OUT_OF_MEMORY, "Reading needed more memory than one document may use.");
            case DIED -> reading.problem(Kind.FAILED, "The program that reads documents failed on this file.");
        }
        return reading;
    }

    private void problem(Kind kind, String detail) {
        problems.add(new ReadingProblem(kind, 0, detail));
    }

    private void hear(Frames.Answer answer, PositionStore positions) {
        switch (answer) {
            case Frames.OfFormat told -> format = told.format();
            case Frames.OfPage read -> pages.add(positions.keep(read.page()));
            case Frames.OfProblem met -> problems.add(met.problem());
            case Frames.OfChild child -> children.add(child);
            case Frames.Done done -> {
                if (done.pages() != pages.size()) {
                    problem(Kind.FAILED, "Pages were lost on the way from the program that reads documents.");
                }
            }
            case Frames.Begun begun -> {}
            case Frames.MoreTime more -> {}
            case Frames.OfPicture picture -> {}
            case Frames.OfWork work -> {}
        }
    }

    ReadingStatus status() {
        if (problems.isEmpty()) {
            return ReadingStatus.READ;
        }
        boolean something = !children.isEmpty()
                || pages.stream().anyMatch(page -> !page.text().isBlank());
        return something ? ReadingStatus.PARTLY_READ : ReadingStatus.NOT_READ;
    }
}
