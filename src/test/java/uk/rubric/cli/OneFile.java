package uk.rubric.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

/** Reads every path as one text with a comment. */
final class OneFile implements CaseReader {
    @Override
    public Result open(Path path, Progress progress) {
        Page page = new Page(
                1,
                "",
                0,
                0,
                "Seen. Comment: unseen",
                Positions.NONE,
                List.of(new Stretch(new TextRange(6, 21), Layer.COMMENT)),
                false);
        CaseDocument document = new CaseDocument(
                new DocumentId("d1"),
                "note.docx",
                "00",
                Format.WORD,
                ReadingStatus.READ,
                List.of(),
                List.of(page),
                Optional.empty());
        return new Opened(new OpenCase() {
            @Override
            public List<CaseDocument> documents() {
                return List.of(document);
            }

            @Override
            public Optional<String> caseStatement() {
                return Optional.empty();
            }

            @Override
            public Optional<byte[]> work(DocumentId document, String task, byte[] order) {
                return Optional.empty();
            }

            @Override
            public Optional<byte[]> picture(DocumentId id, int number, int dotsPerInch) {
                return Optional.empty();
            }

            @Override
            public void close() {}
        });
    }

    @Override
    public void close() {}
}
