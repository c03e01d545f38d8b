package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.mention;

import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;

/** Whose a detail is where not its own words say so: the next sentence, the question before an answer, another document, the head of a page. */
class OwnersToldElsewhereTest {

    private static final String STATEMENT = """
        WITNESS STATEMENT
        Statement of: Jane SAMPLE
        Signature: J Sample

        """;

    private static final String OFFICER = """
        WITNESS STATEMENT
        Statement of: PC 1234 Dean MOWCOMBE
        Signature: D Mowcombe

        """;

    private static final String INTERVIEW = """
        MG15
        RECORD OF INTERVIEW
        Person interviewed: Kevin MARSDALE
        Interviewing officer: DC 771 Amber LAKE
        """;

    @Test
    void takesTheHomeThatOfficersComeToForThePersonWhoOpens() {
        CaseFacts facts =
                facts(OFFICER + "We went to 3 Mill Lane, Sampletown. The door was answered by Imogen Tarrant.");
        assertThat(mention(facts, "3 Mill Lane, Sampletown").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void goesOnWithWhatTheNextSentenceSaysOfAVehicle() {
        CaseFacts facts = facts(STATEMENT + "I followed a grey Golf, AB99 CDE. It belongs to Curtis Brown.");
        assertThat(mention(facts, "AB99 CDE").person()).isEqualTo(person(facts, "Curtis Brown"));
    }

    @Test
    void keepsANumberApartFromAnotherThingOfTheNextSentence() {
        CaseFacts facts =
                facts(STATEMENT + "My brother's number is 07700 900123. The car belonged to a Mr Keith Tarrant.");
        assertThat(mention(facts, "07700 900123").person()).isNotEqualTo(person(facts, "Mr Keith Tarrant"));
    }

    @Test
    void takesAnObjectForNobodysOwner() {
        CaseFacts facts = facts(STATEMENT + "Curtis Brown gave me a card with 07700 900123 on it.");
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Curtis Brown"));
    }

    @Test
    void goesOnWithTheFirstOfASentenceBehindAnd() {
        CaseFacts facts =
                facts(STATEMENT + "Imogen Tarrant has since left him and is staying at 3 Mill Lane, Sampletown.");
        assertThat(mention(facts, "3 Mill Lane, Sampletown").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void givesAFamilysHomeToWhoeverSpeaks() {
        CaseFacts facts = facts(STATEMENT + "We moved into 3 Mill Lane, Sampletown last spring.");
        assertThat(mention(facts, "3 Mill Lane, Sampletown").role()).isEqualTo(OwnerRole.WITNESS);
    }

    @Test
    void takesWhoeverIsArrestedForTheAccused() {
        CaseFacts facts = facts(OFFICER
                + "There was a man I now know to be Stuart PELL. I arrested PELL. His mother, Janice Pell, came.");
        assertThat(facts.people())
                .filteredOn(person -> person.is(Role.DEFENDANT))
                .singleElement()
                .matches(person -> person.names().getFirst().reveal().contains("Stuart"));
    }

    @Test
    void takesNoRelationForTheOneWhomATitleAccuses() {
        CaseFacts facts = facts("MG6C\nR v PELL\n1\tStatement of his mother, Janice Pell, of 3 Mill Lane, Sampletown");
        assertThat(mention(facts, "Janice Pell").role()).isEqualTo(OwnerRole.THIRD_PARTY);
        assertThat(mention(facts, "PELL").role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void takesTheOnlyFullNameOfThatSurnameForTheOneWhomATitleAccuses() {
        CaseFacts facts = facts("MG6C\nR v PELL\n1\tCustody record of Stuart Pell");
        assertThat(mention(facts, "Stuart Pell").role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void readsAnAnswerWithItsQuestion() {
        CaseFacts facts =
                facts(INTERVIEW + "LAKE: What's your phone number?\nMARSDALE: 07700 900515.\nLAKE: Where do you live?");
        assertThat(mention(facts, "07700 900515").role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void readsAQuestionWithItsAnswer() {
        CaseFacts facts = facts(INTERVIEW + "LAKE: Whose car is AB99 CDE?\nMARSDALE: It's mine.\nLAKE: Thank you.");
        assertThat(mention(facts, "AB99 CDE").role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void leavesTheNumberOfAHostToTheHost() {
        CaseFacts facts = facts(
                INTERVIEW
                        + "LAKE: Where did you wake up?\nMARSDALE: I was at my mother's, 3 Mill Lane, Sampletown. You can ring, it's 01632 960123.\nLAKE: No.");
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.THIRD_PARTY);
    }

    @Test
    void givesANumberToWhomAnotherDocumentNames() {
        CaseFacts facts = new TextCase()
                .with("a.txt", Format.TEXT, "Contacts\nImogen Tarrant\t07700 900281\n")
                .with("b.txt", Format.TEXT, "12 January 2026\tOut\t07700 900281\tpick up\n")
                .facts();
        assertThat(facts.mentions())
                .filteredOn(mention -> mention.kind() == Kind.PHONE)
                .extracting(Mention::person)
                .containsOnly(person(facts, "Imogen Tarrant"));
    }

    @Test
    void knowsThePatientByTheHeadOfTheNotes() {
        CaseFacts facts = facts(
                "EMERGENCY DEPARTMENT ATTENDANCE\nIMOGEN TARRANT\tF\tb. 25.4.80\nPMH: asthma\nSeen by Dr Keith Brown\n");
        assertThat(mention(facts, "PMH: asthma").person()).isEqualTo(person(facts, "IMOGEN TARRANT"));
    }

    @Test
    void takesAStreetThatEndsLikeAnOfficeForNoOffice() {
        CaseFacts facts = facts(STATEMENT + "Imogen Tarrant lives at 12 Mill Bank, Sampletown, tel. 01632 960123.");
        assertThat(mention(facts, "01632 960123").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    private static String person(CaseFacts facts, String name) {
        return mention(facts, name).person();
    }

    private static CaseFacts facts(String text) {
        return new TextCase().with("a.txt", Format.TEXT, text + "\n").facts();
    }
}
