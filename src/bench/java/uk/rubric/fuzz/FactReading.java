package uk.rubric.fuzz;

import uk.rubric.facts.ShippedLexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Service;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Stage;
import uk.rubric.facts.extraction.FactExtractor;

/** Gathers the facts of texts as the pages of one document: each must stand where it says, and a second look must say the same. */
final class FactReading {

    private static final FactExtractor EXTRACTOR = ShippedLexicon.extractor();
    private static final List<Format> FORMATS = List.of(Format.PDF, Format.TEXT, Format.EMAIL, Format.IMAGE, Format.WORD);
    private static final Service SERVICE = new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 3, 1));

    private FactReading() {}

    static void read(String text, RandomGenerator random) {
        List<Page> pages = new ArrayList<>();
        boolean picture = random.nextInt(4) == 0;
        int from = 0;
        for (int i = random.nextInt(1, 4); i > 0 && from <= text.length(); i--) {
            int to = i == 1 ? text.length() : random.nextInt(from, text.length() + 1);
            String page = text.substring(from, to);
            pages.add(new Page(pages.size() + 1, "", 0, 0, page, Positions.NONE, List.of(), picture));
            from = to;
        }
        CaseDocument document = new CaseDocument(new DocumentId("d1"), "a.txt", "00", Texts.one(FORMATS, random), ReadingStatus.READ, List.of(), pages, Optional.empty());
        CaseFacts facts = EXTRACTOR.extract(List.of(document), CaseStatement.empty(), SERVICE);
        for (Mention mention : facts.mentions()) {
            TextRange range = mention.place().range();
            String words = pages.get(mention.page() - 1).text().substring(range.start(), range.end());
            if (!mention.value().reveal().equals(mention.shown() == Shown.MASKED ? "" : words)) {
                throw new IllegalStateException(mention + " does not stand where it says");
            }
        }
        if (random.nextInt(8) == 0 && !EXTRACTOR.extract(List.of(document), CaseStatement.empty(), SERVICE).equals(facts)) {
            throw new IllegalStateException("a second look finds other facts");
        }
    }
}
