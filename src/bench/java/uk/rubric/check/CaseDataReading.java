package uk.rubric.check;

import java.util.List;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;

/** Opens the reading of other systems' case data to the search for faults. */
public final class CaseDataReading {

    private CaseDataReading() {}

    /** Reads a text as case data, whatever it holds. */
    public static void read(String text) {
        CaseData.find(List.of(new CaseDocument(new DocumentId("d1"), "data.json", "", Format.TEXT, ReadingStatus.READ, List.of(),
                List.of(Page.ofText(1, text)), Optional.empty())));
    }
}
