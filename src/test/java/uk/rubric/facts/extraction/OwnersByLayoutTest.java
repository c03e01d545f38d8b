package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.facts;
import static uk.rubric.facts.extraction.TextCase.mention;
import static uk.rubric.facts.extraction.TextCase.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.OwnerRole;

/** Whose a detail is where the layout tells: forms that nobody knows, letterheads and signatures, lists, chats, risk assessments. */
class OwnersByLayoutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Rhif ffôn / Telephone: ", "Daytime tel: ", "Alternative contact number: ", "Phone (evening): "})
    void understandsALabelThatIsPutTogether(String label) {
        CaseFacts facts = facts("CLAIM FORM\nFull name: Imogen Tarrant\n" + label + "07700 900123\n");
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void givesADetailOfSomebodyNamedByTheLabelToThem() {
        CaseFacts facts = facts("""
            CLAIM FORM
            Policyholder: Imogen Tarrant
            Driver: Keith Marsdale
            Driver's telephone: 07700 900123
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void keepsTheNextOfKinsNumberApartFromTheSubjects() {
        CaseFacts facts = facts("""
            PUPIL RECORD
            Pupil: Imogen Tarrant
            Contact 1: Keith Tarrant 07700 900123
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Keith Tarrant"));
    }

    @Test
    void takesWhatStandsBelowANameForThePersons() {
        CaseFacts facts = facts("""
            PERSONS
            Imogen Tarrant, born 3 May 1980
            3 Mill Lane, Sampletown
            Home tel 01632 960123

            Keith Marsdale, born 4 June 1981
            Mobile 07700 900124
            """);
        assertThat(mention(facts, "01632 960123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
        assertThat(mention(facts, "07700 900124").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void takesALetterheadForTheOffices() {
        CaseFacts facts = facts("""
            MILL LANE SURGERY
            Practice Manager: Imogen Tarrant
            14 Sample Road, Sampletown
            Tel: 01632 960123

            Dear Mr Marsdale
            """);
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.ORGANISATION);
        assertThat(mention(facts, "14 Sample Road, Sampletown").role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void takesTheAddressOfASignatureForTheFirmsAndTheMobileForTheWriters() {
        CaseFacts facts = facts("""
            Dear Sirs

            Please find the papers attached.

            Kind regards
            Imogen Tarrant
            Senior Associate
            Sample Brown Solicitors
            14 Sample Road, Sampletown
            Mob 07700 900123
            """);
        assertThat(mention(facts, "14 Sample Road, Sampletown").role()).isEqualTo(OwnerRole.ORGANISATION);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void takesANumberRightBehindAFirmsNameForTheFirms() {
        CaseFacts facts = facts(
                "Keith Marsdale brought the car to Sample Valley Motors, 14 Sample Road, Sampletown, 01632 960123.");
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void readsWhoSpeaksInAChat() {
        CaseFacts facts = facts("""
            Chat export
            [12/01/2026, 14:03] Imogen Tarrant: hi all
            [12/01/2026, 14:04] Keith Marsdale: got a new number 07700 900123
            [12/01/2026, 14:05] Imogen Tarrant: thanks
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void givesAnAnswerToWhomTheQuestionMeans() {
        CaseFacts facts = facts("""
            [14:03] Agent: Could I take your name please?
            [14:03] Customer: Imogen Tarrant
            [14:04] Customer: it's about Keith Marsdale next door
            [14:04] Agent: Do you know Keith Marsdale's number?
            [14:05] Customer: 07700 900123
            [14:06] Agent: And what is the best number for you?
            [14:06] Customer: 07700 900124
            """);
        assertThat(mention(facts, "07700 900124").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void takesTheNameInAMailAddress() {
        CaseFacts facts =
                facts("Imogen Tarrant and Keith Marsdale shared a flat. Mail goes to kmarsdale71@example.com now.");
        assertThat(mention(facts, "kmarsdale71@example.com").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void aMailboxOfAnOfficeIsNobodysOwn() {
        CaseFacts facts = facts("Imogen Tarrant can be reached through reception@example.org.");
        assertThat(mention(facts, "reception@example.org").role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void goesOnWithWhomTheSentencesBeforeSpeakOf() {
        CaseFacts facts = facts("""
            Keith Marsdale came to my office. He has a son, Peter Brown, who was ill. He was upset. His number is 07700 900123.
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void takesADetailAtTheHeadOfAnEntryForWhomItNamesNext() {
        CaseFacts facts = facts("""
            HOUSE TO HOUSE
            12 Mill Lane, Sampletown - Imogen Tarrant, no reply
            14 Mill Lane, Sampletown. Met by the occupier, Keith Marsdale.
            """);
        assertThat(mention(facts, "14 Mill Lane, Sampletown").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void anOfficersNameAboveIsNoReasonToTakeABirthdayForTheOfficers() {
        CaseFacts facts = facts("""
            OIC: PC 1234 Dean MOWCOMBE
            DOB 3 May 1980
            """);
        assertThat(mention(facts, "3 May 1980").role()).isNotEqualTo(OwnerRole.POLICE);
    }

    @Test
    void healthInALetterAboutSomebodyIsThatPersons() {
        CaseFacts facts = facts("""
            Patient: Imogen Tarrant
            DOB: 3 May 1980

            Dear Dr Marsdale

            She lives with her mother. Past history: epilepsy.
            """);
        assertThat(mention(facts, "epilepsy").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void whatALetterCallsYoursIsWhoseWhomItIsWrittenTo() {
        CaseFacts facts = facts("""
            Dear Imogen Tarrant

            Keith Marsdale sits with you. We hold your number as 07700 900123, please say if that changes.

            Yours sincerely
            Peter Brown
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void aRowOfATableStandsForItself() {
        CaseFacts facts = facts("""
            RESULTS
            AB99 CDE\tGolf\tKeith Marsdale\t3 Mill Lane, Sampletown
            07700 900123\tContract\tImogen Tarrant\t5 Mill Lane, Sampletown
            """);
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void theTitleOfACaseIsNoReasonToTakeBirthdaysForTheDefendants() {
        CaseFacts facts = facts("""
            LIST
            REX V KEITH MARSDALE
            1\tTARRANT, Imogen\tDOB 3 May 1980\t3 Mill Lane, Sampletown
            """);
        assertThat(mention(facts, "3 May 1980").person()).isEqualTo(person(facts, "TARRANT, Imogen"));
    }

    @Test
    void aRelationOfWhomeverIsNamedBehindHasTheNumber() {
        CaseFacts facts = facts("Calls were made to 07700 900123, which is Keith Marsdale's mother's number.");
        assertThat(mention(facts, "07700 900123").person()).isNotEqualTo(person(facts, "Keith Marsdale"));
        assertThat(mention(facts, "07700 900123").role()).isEqualTo(OwnerRole.THIRD_PARTY);
    }

    @Test
    void aWordForSomebodyAloneInItsLineHeadsWhatFollows() {
        CaseFacts facts = facts("""
            SUSPECT (S1)
            Name: Keith Marsdale
            Tel: 07700 900123
            """);
        assertThat(mention(facts, "07700 900123").role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void theNextSentencesPersonDoesNotOwnWhatEndsTheOneBefore() {
        CaseFacts facts = facts("""
            Keith Marsdale was arrested. He left in a vehicle,
            VRM
            WE99 HWA. Imogen Tarrant saw part of it.
            """);
        assertThat(mention(facts, "WE99 HWA").person()).isNotEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void aNameThatBeginsASentenceHeadsNoBlock() {
        CaseFacts facts = facts("""
            The victim Imogen Tarrant was
            in tears. Keith Marsdale was arrested.
            Checks showed Keith Marsdale to be
            the insured driver of
            NV99 GXG.
            """);
        assertThat(mention(facts, "NV99 GXG").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    @Test
    void theWriterOfALetterIsWhoeverSignsIt() {
        CaseFacts facts = facts("""
            Dear officer

            Keith Marsdale came round again. My new address is 3 Mill Lane, Sampletown.

            Regards
            Imogen Tarrant
            """);
        assertThat(mention(facts, "3 Mill Lane, Sampletown").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void theGeneralPractitionersTelephoneIsTheSurgerys() {
        CaseFacts facts = facts("Keith Marsdale was seen. Who is your GP? Dr Brown, 01632 960123.");
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.ORGANISATION);
    }
}
