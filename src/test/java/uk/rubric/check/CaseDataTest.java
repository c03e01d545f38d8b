package uk.rubric.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

class CaseDataTest {

    @Test
    void givesUrnDefendantsAndOffences() {
        CaseStatement statement = CaseData.find(List.of(document("""
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
        assertThat(CaseData.find(List.of(
                        document("{\"hello\": 1}"),
                        document("{\"prosecutionCaseIdentifier\": \"x\""),
                        document("text"))))
                .isEmpty();
    }

    @Test
    void givesUrnPeopleAndOffencesOfAMessageOfThePoliceBareOrInItsEnvelope() {
        String message = """
                <libra:NewCaseMessage xmlns:libra="urn:libra" xmlns:bsa="urn:bsa"><libra:Case><libra:PTIURN>01ZD0303208</libra:PTIURN>
                <libra:Defendant><libra:PoliceIndividualDefendant><libra:PersonGivenName1>Alex</libra:PersonGivenName1>
                <libra:PersonFamilyName>Sampleton</libra:PersonFamilyName><libra:Birthdate>1979-11-03</libra:Birthdate>
                <libra:PNCidentifier>2001/0123456F</libra:PNCidentifier><libra:Address><bsa:PAON>1</bsa:PAON>
                <bsa:StreetDescription>Example Road</bsa:StreetDescription><bsa:PostCode>ZZ99 1AA</bsa:PostCode></libra:Address>
                </libra:PoliceIndividualDefendant>%s%s</libra:Defendant></libra:Case></libra:NewCaseMessage>
                """.formatted(offence("CJ88116"), offence("TH68010"));
        String envelope = "<RouteData><DataStreamContent>"
                + message.replace("&", "&amp;").replace("<", "&lt;") + "</DataStreamContent></RouteData>";
        for (String text : List.of(message, envelope)) {
            CaseStatement statement = CaseData.find(List.of(document(text))).orElseThrow();
            assertThat(statement.urn()).contains("01ZD0303208");
            assertThat(statement.people())
                    .extracting(
                            person -> person.id().value(),
                            person -> person.name().orElseThrow().reveal())
                    .containsExactly(tuple("D1", "Alex Sampleton"), tuple("V1", "Sam Testerly"));
            assertThat(statement
                            .people()
                            .getFirst()
                            .addresses()
                            .getFirst()
                            .text()
                            .reveal())
                    .isEqualTo("1, Example Road, ZZ99 1AA");
            assertThat(statement.offences())
                    .extracting(CaseStatement.StatedOffence::code)
                    .containsExactly("CJ88116", "TH68010");
        }
    }

    @Test
    void takesNoBrokenMessageAndNoneThatNamesADocumentType() {
        assertThat(CaseData.find(List.of(
                        document("<NewCaseMessage><PTIURN>01ZD0303208</PTIURN>"),
                        document(
                                "<!DOCTYPE a [<!ENTITY b \"01ZD0303208\">]><NewCaseMessage><PTIURN>&b;</PTIURN></NewCaseMessage>"),
                        document("<NewCaseMessage/>"))))
                .isEmpty();
    }

    private static String offence(String code) {
        return "<libra:Offence><libra:OffenceCode>" + code + "</libra:OffenceCode><libra:OtherPartyVictim>"
                + "<libra:PersonGivenName1>Sam</libra:PersonGivenName1><libra:PersonFamilyName>Testerly</libra:PersonFamilyName>"
                + "</libra:OtherPartyVictim></libra:Offence>";
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
