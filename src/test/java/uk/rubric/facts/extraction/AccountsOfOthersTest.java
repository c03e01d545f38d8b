package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.mention;

import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;

/** Whose a detail is where a statement or summary tells of people by a relation, a number in a list, an age, or a name nobody knows. */
class AccountsOfOthersTest {

    private static final String STATEMENT = """
        WITNESS STATEMENT
        Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
        Statement of: Owen BRACKWELL
        Age if under 18: Over 18
        Signature: O Brackwell

        """;

    private static final String CHARGE = """
        MG4 CHARGE SHEET
        Defendant: Kevin MARSDALE\tDate of birth: 14/08/1991
        You are charged with the offence shown below.
        On 3 January 2026 having entered as a trespasser a building, being a dwelling, namely 17 Testing Lane, Sampletown,
        stole therein jewellery belonging to Harriet Quillford. Contrary to section 9(1)(b) of the Theft Act 1968.
        """;

    @Test
    void takesWhoLodgesWithARelationForTheOneWhoLivesThere() {
        CaseFacts facts =
                facts("Harriet Quillford was in tears. She lives with her mum at 88 Testing Lane, Sampletown.");
        assertThat(mention(facts, "88 Testing Lane, Sampletown").owner().role()).isEqualTo(OwnerRole.VICTIM);
    }

    @Test
    void takesAnAddressThatSomebodyMovedToForASafeOne() {
        CaseFacts facts = facts("Harriet Quillford has since moved in with her sister at 5 Testing Lane, Sampletown.");
        assertThat(mention(facts, "5 Testing Lane, Sampletown").use()).isEqualTo(Use.SAFE);
        assertThat(mention(facts, "5 Testing Lane, Sampletown").owner().role()).isEqualTo(OwnerRole.VICTIM);
    }

    @Test
    void givesTheDetailOfAPersonKnownByForenameAloneToThatPersonAndNotToTheDefendantNamedBefore() {
        CaseFacts facts =
                facts("Kevin Marsdale is Donna's new partner. Donna lives at 12 Mockingbird Close, Sampletown.");
        assertThat(mention(facts, "12 Mockingbird Close, Sampletown").owner().role())
                .isEqualTo(OwnerRole.THIRD_PARTY);
    }

    @Test
    void tellsAChildFromTheDefendantWhoseSurnameItBears() {
        CaseFacts facts = facts("Harriet's granddaughter Poppy Marsdale, aged 6, was crying in the doorway.");
        assertThat(facts.people())
                .filteredOn(person -> person.is(Role.CHILD))
                .singleElement()
                .satisfies(child -> assertThat(child.is(Role.DEFENDANT)).isFalse());
        assertThat(mention(facts, "Poppy Marsdale").owner().role()).isEqualTo(OwnerRole.CHILD);
    }

    @Test
    void readsTheSceneFromAChargeThatSaysNamely() {
        CaseFacts facts = facts("I saw him leave 17 Testing Lane, Sampletown.");
        assertThat(TextCase.mentions(facts, Kind.ADDRESS)).allMatch(address -> address.use() == Use.SCENE);
    }

    @Test
    void readsDefendantsWhomAFormNumbers() {
        CaseFacts facts = new TextCase().with("MG5.txt", Format.TEXT, """
                        MG5 POLICE REPORT
                        Defendant(s): 1. Leo MARSDALE\tDOB 16/03/1999
                        Summary of the key evidence
                        He was stopped.
                        Defendant interview
                        No comment.
                        """).facts();
        assertThat(mention(facts, "16/03/1999").owner().role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void takesTheCallerOfAScheduleRowForAReporter() {
        CaseFacts facts = new TextCase().with("MG6C.txt", Format.TEXT, """
                        MG6C
                        POLICE SCHEDULE OF RELEVANT NON-SENSITIVE UNUSED MATERIAL
                        R v Kevin MARSDALE
                        1\tIncident log 1182 of 09/07/2026. Caller: Eunice Brackwell, 07700 900641\tSampletown
                        """).facts();
        assertThat(mention(facts, "07700 900641").owner().role()).isEqualTo(OwnerRole.REPORTER);
        assertThat(facts.people()).anyMatch(person -> person.is(Role.DEFENDANT));
    }

    @Test
    void givesANumberToTheOneWhoCalledFromItAndNotToTheOneCalled() {
        CaseFacts facts = facts("Harriet Quillford messaged me from 07700 900644 all night.");
        assertThat(mention(facts, "07700 900644").owner().role()).isEqualTo(OwnerRole.VICTIM);
    }

    @Test
    void givesACarToTheKeeperNamedBehindIt() {
        CaseFacts facts = facts("Kevin Marsdale got into AA99 AAA R/K Imogen Tarrant of Sampletown.");
        assertThat(mention(facts, "AA99 AAA").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void givesAHomeToTheOneMetThereThoughAnOfficerTellsOfIt() {
        CaseFacts facts = facts(
                "DC Tarrant attended 88 Testing Lane, Sampletown where I spoke to the victim, Harriet Quillford.");
        assertThat(mention(facts, "88 Testing Lane, Sampletown").owner().role()).isEqualTo(OwnerRole.VICTIM);
    }

    @Test
    void givesANewPartnersHomeToThePartnerAndNotToTheAccused() {
        CaseFacts facts = facts("Imogen Tarrant is Kevin's new partner and lives at 88 Testing Lane, Sampletown.");
        assertThat(mention(facts, "88 Testing Lane, Sampletown").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void takesARelationSaidOfSomebodyForNobodyElse() {
        CaseFacts facts =
                facts("Imogen Tarrant, the victim's sister, was present. She can be contacted on 07700 900651.");
        assertThat(mention(facts, "07700 900651").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void takesAPronounAtTheHeadOfASentenceForTheOneSpokenOf() {
        CaseFacts facts = facts(
                "Imogen Tarrant used to go out with Kevin Marsdale. She is now living at 88 Testing Lane, Sampletown.");
        assertThat(mention(facts, "88 Testing Lane, Sampletown").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void givesASavedNumberToTheOneWhoseItIs() {
        CaseFacts facts = facts(
                "I was on a call to Imogen Tarrant at the time, her number is saved in my phone as 07700 900652.");
        assertThat(mention(facts, "07700 900652").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void takesANamelessRelationForSomebodyOutsideTheCase() {
        CaseFacts facts = facts("I was at my mother's on Testing Lane.");
        assertThat(mention(facts, "Testing Lane").owner().role()).isEqualTo(OwnerRole.THIRD_PARTY);
    }

    @Test
    void givesAFirmsNumberToTheFirm() {
        CaseFacts facts =
                facts("Kevin Marsdale ran. I obtained CCTV from Example Foods, who can be reached on 01632 960653.");
        assertThat(mention(facts, "01632 960653").owner().role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void leavesACarOpenWhoseOwnerIsAskedFor() {
        CaseFacts facts = facts("Harriet Quillford said whose car is AA99 AAA?");
        assertThat(mention(facts, "AA99 AAA").owner().role()).isEqualTo(OwnerRole.UNKNOWN);
    }

    @Test
    void tellsAnOfficerByRankAloneFromACivilianOfThatSurname() {
        CaseFacts facts = facts("PC 4321 Quillford arrived. Imogen Quillford lives at 88 Testing Lane, Sampletown.");
        assertThat(mention(facts, "88 Testing Lane, Sampletown").owner().role()).isEqualTo(OwnerRole.THIRD_PARTY);
    }

    @Test
    void givesANumberInALogToWhoeverRangFirst() {
        CaseFacts facts = new TextCase().with("log.txt", Format.TEXT, """
                        INCIDENT LOG
                        Incident no: 1206	Date: 18/01/26
                        Caller: Eunice Brackwell	Tel of informant: 07700 900641
                        20:33 2ND CALLER Imogen Tarrant 07700 900642 REPORTS SAME
                        20:57 INF DOES NOT WANT TO BE SEEN. CAN BE CALLED BACK ON 01632 960641
                        21:00 PC 1234 Mowcombe AT SCENE, FEMALE HAS CHEST PAIN
                        """).facts();
        assertThat(mention(facts, "01632 960641").person())
                .isEqualTo(mention(facts, "Eunice Brackwell").person());
    }

    @Test
    void givesTheNumberBelowASignatureToTheOfficerWhoSigned() {
        CaseFacts facts = new TextCase().with("mail.eml", Format.EMAIL, """
                        From: PC 1234 Dean Mowcombe
                        Subject: R v Kevin MARSDALE

                        Imogen Tarrant is on holiday.

                        Regards, PC 1234 Dean Mowcombe
                        Tel: 01632 960654
                        """).facts();
        assertThat(mention(facts, "01632 960654").owner().role()).isEqualTo(OwnerRole.POLICE);
    }

    private static CaseFacts facts(String story) {
        return new TextCase()
                .with("MG4.txt", Format.TEXT, CHARGE)
                .with("MG11.txt", Format.TEXT, STATEMENT + story)
                .facts();
    }
}
