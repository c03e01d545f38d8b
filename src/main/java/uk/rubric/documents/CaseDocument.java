package uk.rubric.documents;

import java.util.List;
import java.util.Optional;

/**
 * One document of a case file, as far as it could be read.
 *
 * @param path within the case, parted by '/'; an attachment's path begins with its container's
 * @param sha256 of the file's bytes, in hexadecimal
 * @param container the mail or archive it came in
 */
public record CaseDocument(
        DocumentId id,
        String path,
        String sha256,
        Format format,
        ReadingStatus status,
        List<ReadingProblem> problems,
        List<Page> pages,
        Optional<DocumentId> container) {
    public CaseDocument {
        problems = List.copyOf(problems);
        pages = List.copyOf(pages);
    }

    /** The page with a 1-based number. */
    public Optional<Page> page(int number) {
        return pages.stream().filter(page -> page.number() == number).findFirst();
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "CaseDocument[" + id.value() + ", " + format + ", " + status + ", " + pages.size() + " pages]";
    }
}
