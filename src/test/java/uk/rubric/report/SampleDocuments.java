package uk.rubric.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingStatus;

/** The invented documents of the sample: read, read in part, locked, with a text layer and without pages. */
record SampleDocuments(
        CaseDocument statement, CaseDocument mail, CaseDocument list, CaseDocument locked, CaseDocument scan) {

    private static final String STATEMENT = """
            WITNESS STATEMENT
            (Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s.9)
            Statement of: Peregrine Testerly
            Age if under 18: Over 18

            On Saturday I was at home when I heard shouting from the road outside.
            I looked out and saw my neighbour Wilhelmina Sampleton on the pavement.
            She lives at 12 Example Road, Sampletown
            ZZ99 9ZZ and her number is 07700 900123. She told me that she was born
            on 4 March 1988 and that she had never seen the man before.
            The man ran towards 29 Invented Lane where the window was broken.
            """;

    private static final String MAIL = """
            From: w.sampleton@example.com
            To: officer@example.test
            Subject: Photographs

            Dear officer,
            please ring me on 07700 900123 when you have had time
            to look at the photographs.
            Wilhelmina
            """;

    static SampleDocuments written() {
        CaseDocument statement = document(
                "d1",
                "statements/MG11 first.pdf",
                Format.PDF,
                ReadingStatus.READ,
                List.of(),
                TypedPage.of(1, STATEMENT),
                TypedPage.of(2, "CONTINUATION\nNothing else of note happened.\n"));
        CaseDocument mail = document(
                "d2", "mail/photographs.eml", Format.EMAIL, ReadingStatus.READ, List.of(), Page.ofText(1, MAIL));
        CaseDocument list = document(
                "d3", "MG9.pdf", Format.PDF, ReadingStatus.READ, List.of(), TypedPage.of(1, "WITNESS LIST\nmore\n"));
        CaseDocument locked = document(
                "d4",
                "notes <locked>.pdf",
                Format.PDF,
                ReadingStatus.NOT_READ,
                List.of(new ReadingProblem(ReadingProblem.Kind.ENCRYPTED, 0, "The file is locked by a password.")));
        CaseDocument scan = document(
                "d5",
                "scan.pdf",
                Format.PDF,
                ReadingStatus.PARTLY_READ,
                List.of(new ReadingProblem(ReadingProblem.Kind.UNREAD_INK, 1, "Some of the page could not be read.")),
                TypedPage.of(1, "NOTES\n" + "\u2588".repeat(9) + " attended.\nHidden reference 29 Invented Lane\n"));
        return new SampleDocuments(statement, mail, list, locked, scan);
    }

    /** The one document of a case in which nothing is found. */
    static CaseDocument chargeSheet() {
        return document(
                "d1",
                "MG4.pdf",
                Format.PDF,
                ReadingStatus.READ,
                List.of(),
                TypedPage.of(1, "CHARGE\nCommon assault\n"));
    }

    /** All documents in the order of the case. */
    List<CaseDocument> all() {
        return List.of(statement, mail, list, locked, scan);
    }

    /** The case whose pages have pictures. */
    OpenCase open() {
        List<CaseDocument> documents = all();
        return new OpenCase() {
            @Override
            public List<CaseDocument> documents() {
                return documents;
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
            public Optional<byte[]> picture(DocumentId document, int page, int dotsPerInch) {
                return documents.stream()
                        .filter(d -> d.id().equals(document) && d.format() == Format.PDF)
                        .flatMap(d -> d.page(page).stream())
                        .map(p -> TypedPage.png(p.text(), dotsPerInch))
                        .findFirst();
            }

            @Override
            public void close() {}
        };
    }

    private static CaseDocument document(
            String id, String path, Format format, ReadingStatus status, List<ReadingProblem> problems, Page... pages) {
        return new CaseDocument(
                new DocumentId(id),
                path,
                id.repeat(32),
                format,
                status,
                problems,
                Arrays.asList(pages),
                Optional.empty());
    }
}
