package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.facts;
import static uk.rubric.facts.extraction.TextCase.mention;
import static uk.rubric.facts.extraction.TextCase.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Form;
import uk.rubric.facts.OwnerRole;

/** Whose a detail is by who does what in its sentence, who writes, and who is meant by a part of a name. */
class OwnersByClauseTest {

    private static final String OFFICER =
            "WITNESS STATEMENT\nStatement of: PC 1234 Keith MARSDALE\nI was on duty in uniform. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imogen Tarrant flagged me down, works at the bakery; gave 07700 900123 for a call back.",
                "Imogen Tarrant stopped us, lives in the lane, uses 07700 900123."
            })
    void doesNotGiveToAnObjectWhatTheSubjectDoesNext(String sentence) {
        CaseFacts facts = facts(OFFICER + sentence);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void leavesToWhoeverIsCalledTheLineOfTheCall() {
        CaseFacts facts = facts("""
            WITNESS STATEMENT
            Statement of: Keith Marsdale
            I was at home all day. I heard nothing. Imogen Tarrant rang me on 07700 900123 that night.
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void goesOnWithTheSubjectOfTheSentenceBefore() {
        CaseFacts facts = facts("""
            Marsdale was in a car with Imogen Tarrant.
            Keith Marsdale was seen with Imogen Tarrant. NHS no. 999 000 1234.
            """);
        assertThat(mention(facts, "999 000 1234").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void takesAnInitialAndSurnameForSomebody() {
        CaseFacts facts = facts("Draft statement of W Tarrant unsigned; contact sheet 01632 960123.");
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.THIRD_PARTY);
    }

    @Test
    void readsTheWholeNameOfAnOfficerInCapitals() {
        CaseFacts facts = facts("THE OFFICER IN THE CASE IS DC 7649 IMOGEN TARRANT, 01632 960123.");
        assertThat(mention(facts, "01632 960123").person()).isEqualTo(person(facts, "IMOGEN TARRANT"));
    }

    @Test
    void takesASurnameOfManyForTheOneWhoIsKnownInFullAsVictim() {
        CaseFacts facts = new TextCase()
                .with("a.pdf", "The victim, Imogen Tarrant, was hurt. Her brother Jack Tarrant came.")
                .with("b.pdf", "The victim TARRANT was seen. Mr Tarrant drove home. Tarrant has epilepsy.")
                .facts();
        assertThat(mention(facts, "epilepsy").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MG4 CHARGE(S)\nCharge: burglary at 3 Mill Lane, Sampletown, the home of Imogen Tarrant.",
                "The offence took place at 3 Mill Lane, Sampletown.\n\nImogen Tarrant lives at 3 Mill Lane, Sampletown."
            })
    void knowsThatAPlaceOfOffenceIsSomebodysHome(String text) {
        CaseFacts facts = facts(text);
        assertThat(facts.mentions())
                .filteredOn(mention -> mention.value().reveal().equals("3 Mill Lane, Sampletown"))
                .isNotEmpty()
                .allMatch(mention -> mention.person().equals(person(facts, "Imogen Tarrant")));
    }

    @Test
    void givesWhatAChargeSheetNumbersToWhomItCharges() {
        String sheet = """
            MG4
            CHARGE(S)
            ASN: 26/01ZD/01/12345P
            Surname: %s
            Forename(s): %s
            Charge: theft
            """;
        CaseFacts facts = new TextCase()
                .with("a.pdf", sheet.formatted("MARSDALE", "Keith"))
                .with("b.pdf", sheet.replace("12345P", "54321Q").formatted("TARRANT", "Imogen"))
                .facts();
        assertThat(mention(facts, "26/01ZD/01/12345P").person()).isEqualTo(person(facts, "Keith MARSDALE"));
        assertThat(mention(facts, "26/01ZD/01/54321Q").person()).isEqualTo(person(facts, "Imogen TARRANT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To the judge,\nI was well before. %s Thank you for reading this.\nImogen Tarrant",
                "INCIDENT DIARY\nYour name: Imogen Tarrant\nI saw it. I was there. %s",
                "Diary of Imogen Tarrant\nI saw it. I was there. %s",
                "from Imogen Tarrant, 3 Mill Lane, Sampletown\n\nDear Sir,\n\nI saw it. %s\nPS I looked."
            })
    void takesIForWhoeverWrites(String letter) {
        CaseFacts facts = facts(letter.formatted("I have epilepsy and I sleep badly."));
        assertThat(mention(facts, "epilepsy").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TENANCY REPORT page 1 of 3\nMill & Dale Homes tel 01632 960123\n\nTenant Imogen Tarrant",
                "Probation Service, Sampletown\n3 Mill Lane, Sampletown ZZ99 1AA\n01632 960123\n\nMs Imogen Tarrant",
                "Provider: Example Communications\nDisclosure desk: 01632 960123\nSubject of enquiry: Imogen Tarrant"
            })
    void takesTheHeadOfAPaperForTheOfficesThatSendsIt(String paper) {
        assertThat(mention(facts(paper), "01632 960123").role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEARCH RECORD\nPremises searched 3 Mill Lane, Sampletown\t09:00\nOccupier Imogen Tarrant",
                "RECORD OF A CALL\nCALLER: please come to 3 Mill Lane, Sampletown\nOPERATOR: yes",
                "Imogen Tarrant\n3 Mill Lane, Sampletown\n\nDear Sir"
            })
    void doesNotTakeAHomeForAnOffice(String paper) {
        assertThat(mention(facts(paper), "3 Mill Lane, Sampletown").role()).isNotEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void doesNotTakeAFormThatIsMentionedForThePagesOwn() {
        CaseFacts facts = facts("""
            Witness care
            Name of witness: Imogen Tarrant
            Willing to attend court? If not, say why
            on form MG6.
            Mobile: 07700 900123
            """);
        assertThat(mention(facts, "07700 900123").form()).isNotEqualTo(Form.MG6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A lad called Jack Tarrant, who I know goes to Mill Lane Primary School, was crying. He is 9.",
                "Mrs Brindle collected Jack Tarrant, 9, from Mill Lane Primary School."
            })
    void givesASchoolToTheChildOfItsSentence(String sentence) {
        CaseFacts facts = facts("WITNESS STATEMENT\nStatement of: Keith Marsdale\nI was out. I saw it. " + sentence);
        assertThat(mention(facts, "Mill Lane Primary School").person()).isEqualTo(person(facts, "Jack Tarrant"));
    }

    @Test
    void readsWhoseACarIsFromAnAnswerThatBeginsWithANo() {
        CaseFacts facts = facts("""
            MG15
            RECORD OF INTERVIEW
            Person interviewed: Keith Marsdale
            BRINDLE: Whose car is it, AB99 CDE?
            MARSDALE: Not mine, it's Imogen Tarrant's. I borrow it.
            """);
        assertThat(mention(facts, "AB99 CDE").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void leavesAnAddressToItsRowWhereItReachesIntoTheNext() {
        CaseFacts facts = facts("""
            Holder\tSort code\tAccount\tAddress given
            TARRANT, Imogen\t00-00-12\t11366825\t65 Mill Lane, Dale-on-Sample
            MARSDALE, Keith\t00-00-26\t74690050\t98 Brook Road, Sampletown
            """);
        assertThat(facts.mentions())
                .filteredOn(mention -> mention.value().reveal().startsWith("65 Mill Lane"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.person()).isEqualTo(person(facts, "TARRANT, Imogen")));
    }

    @Test
    void doesNotTakeThePatientInALabelForSomebodyElse() {
        CaseFacts facts = facts("Hospital letter to Ms Imogen Tarrant, patient no HY9991882, clinic 18 January 2026");
        assertThat(mention(facts, "HY9991882").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    private static final String PHONE = """
            DOWNLOAD OF A HANDSET
            Owner: Keith Marsdale
            Contacts
            Imogen\t07700 900123
            Dr Brindle\t01632 960123
            Messages
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05.01.2026 22:17\tIn\t07700 900123\temail it imo77@example.net not on here",
                "05.01.2026 22:17\tOut\t07700 900123\tsorry Keith sent u imo77@example.net",
            })
    void doesNotGiveWhatAMessageTellsToTheRowBefore(String row) {
        CaseFacts facts = facts(PHONE + "04.01.2026 22:17\tOut\t07700 900777\tJack its Keith\n" + row);
        assertThat(mention(facts, "imo77@example.net").person()).isNotEqualTo(personOrNobody(facts, "Jack"));
    }

    @Test
    void givesWhatAMessageSaysOfItsWriterToTheWriter() {
        CaseFacts facts = facts(PHONE
                + "05.01.2026 22:17\tIn\t07700 900123\temail it xy77@example.net not on here\n"
                + "06.01.2026 22:17\tOut\t07700 900777\tsorry Jack bin to docs got tonsillitis\n");
        assertThat(mention(facts, "xy77@example.net").person()).isEqualTo(person(facts, "Imogen"));
        assertThat(mention(facts, "tonsillitis").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void givesWhatAMessageSaysOfYouToWhoeverIsWrittenTo() {
        CaseFacts facts =
                facts(PHONE + "05.01.2026 22:17\tOut\t07700 900123\ti no ur at 3 Mill Lane i seen the light\n");
        assertThat(mention(facts, "3 Mill Lane").person()).isEqualTo(person(facts, "Imogen"));
    }

    @Test
    void takesADoctorsLineInAListForTheSurgerys() {
        CaseFacts facts = facts(PHONE);
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void readsAForenameWithAnSForWhoseSomethingIs() {
        CaseFacts facts = facts(PHONE + "05.01.2026 22:17\tOut\t07700 900777\tlook 4 AB99 CDE its Imogens\n");
        assertThat(facts.people())
                .noneMatch(person ->
                        person.names().stream().anyMatch(name -> name.reveal().equals("Imogens")));
    }

    private static String personOrNobody(CaseFacts facts, String name) {
        return facts.people().stream()
                .filter(person ->
                        person.names().stream().anyMatch(known -> known.reveal().equals(name)))
                .map(person -> person.id().value())
                .findFirst()
                .orElse("nobody");
    }
}
