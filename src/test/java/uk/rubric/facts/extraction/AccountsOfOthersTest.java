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

    private static CaseFacts facts(String story) {
        return new TextCase()
                .with("MG4.txt", Format.TEXT, CHARGE)
                .with("MG11.txt", Format.TEXT, STATEMENT + story)
                .facts();
    }
}
