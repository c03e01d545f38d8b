package uk.rubric.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.CaseStatement;

class ProsecutionCaseTest {

    @Test
    void givesUrnDefendantsAndOffences() {
        CaseStatement statement = ProsecutionCase.find(List.of(document("""
                {"prosecutionCase": {
                  "prosecutionCaseIdentifier": {"caseURN": "01ZD0303208"},
                  "defendants": [{
                    "pncId": "2001/0123456F",
                    "offences": [{"offenceCode": "CJ88116", "offenceTitle": "Common assault", "count": 0}],
                    "personDefendant": {"personDetails": {"firstName": "Alex", "lastName": "Sampleton", "dateOfBirth": "1979-11-03",
                      "address": {"address1": "1 Example Road", "address2": "Sampletown", "postcode": "ZZ99 1AA"}}}}]}}
                """))).orElseThrow();
        assertThat(statement.urn()).contains("01ZD0303208");
        CaseStatement.StatedPerson defendant = statement.people().getFirst();
        assertThat(defendant.id().value()).isEqualTo("D1");
        assertThat(defendant.name().orElseThrow().reveal()).isEqualTo("Alex Sampleton");
        assertThat(defendant.born()).contains(LocalDate.of(1979, 11, 3));
        assertThat(defendant.pncId().orElseThrow().reveal()).isEqualTo("2001/0123456F");
        assertThat(defendant.addresses().getFirst().text().reveal()).isEqualTo("1 Example Road, Sampletown, ZZ99 1AA");
        assertThat(statement.offences())
                .extracting(CaseStatement.StatedOffence::code)
                .containsExactly("CJ88116");
    }

    @Test
    void takesNoOtherJsonForACase() {
        assertThat(ProsecutionCase.find(List.of(
                        document("{\"hello\": 1}"),
                        document("{\"prosecutionCaseIdentifier\": \"x\""),
                        document("text"))))
                .isEmpty();
    }

    private static CaseDocument document(String text) {
        return new CaseDocument(
                new DocumentId("d1"),
                "case.json",
                "00",
                Format.TEXT,
                ReadingStatus.READ,
                List.of(),
                List.of(Page.ofText(1, text)),
                Optional.empty());
    }
}
