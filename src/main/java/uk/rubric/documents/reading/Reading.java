package uk.rubric.documents.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
    private boolean whole;

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

    /** What was told before; throws where that breaks off before its end. */
    static Reading told(DataInputStream in, PositionStore positions) throws IOException {
        Reading reading = new Reading();
        Frames.Answer answer;
        do {
            answer = Frames.readAnswer(in);
            reading.hear(answer, positions);
        } while (!(answer instanceof Frames.Done));
        return reading;
    }

    /** Tells what was read, so that it can be {@link #told} again; of a document without others in it. */
    void tell(DataOutputStream out) throws IOException {
        Frames.write(out, new Frames.OfFormat(format));
        for (Page page : pages) {
            Frames.write(out, new Frames.OfPage(page));
        }
        for (ReadingProblem problem : problems) {
            Frames.write(out, new Frames.OfProblem(problem));
        }
        Frames.write(out, new Frames.Done(pages.size()));
    }

    /** Whether the worker came to the end of the file, whatever it met on the way. */
    boolean whole() {
        return whole;
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
                whole = done.pages() == pages.size();
                if (!whole) {
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
