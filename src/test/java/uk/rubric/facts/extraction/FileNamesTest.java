package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Service;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.Stage;

class FileNamesTest {

    @Test
    void anAddressAndANumberInAFileNameAreDetails() {
        assertThat(inName("MG11_THORNABY_Hannah_14 Example Road, ZZ99 1AA_07700 900123.txt"))
                .extracting(Mention::kind)
                .contains(Kind.PHONE)
                .containsAnyOf(Kind.ADDRESS, Kind.POSTCODE);
    }

    @Test
    void theNameOfWhoMadeAStatementAndADayOfServiceAreNone() {
        assertThat(inName("MG11 THORNABY Hannah 12-09-2026.txt")).isEmpty();
        assertThat(inName("ES-1 01ZD0417326 page 3 of 14.txt")).isEmpty();
    }

    private static List<Mention> inName(String name) {
        CaseDocument document = new CaseDocument(
                new DocumentId("d1"),
                "statements/" + name,
                "",
                Format.TEXT,
                ReadingStatus.READ,
                List.of(),
                List.of(Page.ofText(1, "I saw a man break a window.")),
                Optional.empty());
        return ShippedLexicon.extractor()
                .extract(
                        List.of(document),
                        CaseStatement.empty(),
                        new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 6, 1)))
                .mentions()
                .stream()
                .filter(mention -> mention.layer() == Layer.FILE_NAME)
                .peek(mention -> assertThat(mention.page()).isZero())
                .toList();
    }
}
