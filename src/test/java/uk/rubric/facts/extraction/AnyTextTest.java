package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Service;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Stage;

/** Whatever stands on a page, its facts can be gathered, and each stands where it says. */
class AnyTextTest {

    private static final FactExtractor EXTRACTOR = ShippedLexicon.extractor();

    /** The seed is fixed, so that a build never fails on luck; a run with other seeds is a search for faults, not a gate. */
    @Property(tries = 2000, seed = "20260301")
    void givesFactsThatStandWhereTheySay(@ForAll("pages") List<String> texts) {
        standWhereTheySay(texts);
    }

    @Example
    void readsAnAddressWordThatEndsThePageAfterALabel() {
        standWhereTheySay(List.of("WITNESS STATEMENT s. 9 WITNESS STATEMENT END OF PNC RECORD PRINT Flat 2"));
        standWhereTheySay(
                List.of(
                        "Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9 WITNESS STATEMENT END OF PNC RECORD PRINT Flat 2"));
    }

    @Example
    void readsAPictureOfOneEndlessNameInTime() {
        Page page = new Page(1, "", 0, 0, "O'".repeat(20_000), Positions.NONE, List.of(), true);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> facts(List.of(page)));
    }

    /** Whatever is looked for anew from the line's beginning at every colon takes the square of the time. */
    @Example
    void readsOneEndlessLineOfColonsInTime() {
        Page page = Page.ofText(1, "http://a.".repeat(200_000));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> facts(List.of(page)));
    }

    private static void standWhereTheySay(List<String> texts) {
        List<Page> pages = new ArrayList<>();
        texts.forEach(text -> pages.add(Page.ofText(pages.size() + 1, text)));
        CaseFacts facts = facts(pages);
        facts.mentions().forEach(mention -> {
            String text = texts.get(mention.page() - 1);
            String words = text.substring(
                    mention.place().range().start(), mention.place().range().end());
            assertThat(mention.value().reveal()).isEqualTo(mention.shown() == Shown.MASKED ? "" : words);
        });
    }

    private static CaseFacts facts(List<Page> pages) {
        CaseDocument document = new CaseDocument(
                new DocumentId("d1"),
                "a.txt",
                "00",
                Format.TEXT,
                ReadingStatus.READ,
                List.of(),
                pages,
                Optional.empty());
        Service service =
                new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 3, 1));
        return EXTRACTOR.extract(List.of(document), CaseStatement.empty(), service);
    }

    @Provide
    Arbitrary<List<String>> pages() {
        return Arbitraries.of(AnyText.PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(pieces -> String.join(" ", pieces))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
