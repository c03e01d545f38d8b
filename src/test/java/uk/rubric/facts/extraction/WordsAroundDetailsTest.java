package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.mention;

import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;

/** The words before and behind a detail that say whose it is, in summaries, interviews, officers' notes and mails. */
class WordsAroundDetailsTest {

    private static final String SUMMARY = """
        MG5 - CASE SUMMARY
        Defendant(s)
        1. Kevin Marsdale b. 5.6.2000
        The victim is Harriet Quillford, 33, of 12 Testing Lane, Sampletown.
        """;

    private static final String OFFICER = """
        WITNESS STATEMENT
        Statement of: PC 1234 Dean MOWCOMBE
        Signature: D Mowcombe

        """;

    @Test
    void takesThePersonWhomARoleNamesForThatRole() {
        CaseFacts facts = summary("");
        assertThat(role(facts, "Harriet Quillford")).isEqualTo(OwnerRole.VICTIM);
        assertThat(role(facts, "12 Testing Lane, Sampletown")).isEqualTo(OwnerRole.VICTIM);
        assertThat(role(facts, "5.6.2000")).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void tellsTheMotherOfASuspectFromTheSuspect() {
        CaseFacts facts = summary("The mother of the suspect, Anne Tarrant, lives at 9 Court Road, Sampletown.");
        assertThat(role(facts, "9 Court Road, Sampletown")).isEqualTo(OwnerRole.THIRD_PARTY);
        assertThat(facts.people())
                .filteredOn(person -> person.is(Role.DEFENDANT))
                .hasSize(1);
    }

    @Test
    void bailsADefendantToOneAddressAndAwayFromAnother() {
        CaseFacts facts = summary("Bail: not to go within 100 metres of 128 Upper Road, to reside at 14 Mill Lane.");
        assertThat(role(facts, "128 Upper Road")).isEqualTo(OwnerRole.UNKNOWN);
        assertThat(role(facts, "14 Mill Lane")).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void goesOnWithTheAccusedUnderTheHeadingOfTheInterview() {
        CaseFacts facts = summary("Interview\nHe said the phone 07700 900132 was not his.");
        assertThat(role(facts, "07700 900132")).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void givesTheDetailsOfALineOfAListToWhoeverHeadsIt() {
        CaseFacts facts = summary(
                "Other witnesses\nImogen Tarrant - The Old Rectory, Queen's Walk - 07700 900281 - heard shouting");
        assertThat(mention(facts, "07700 900281").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
        assertThat(mention(facts, "The Old Rectory, Queen's Walk").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void takesAHouseNumberInBracketsForNoAge() {
        CaseFacts facts = summary("Owen Brackwell (12 Mill Lane) was shouting.");
        assertThat(facts.people()).noneMatch(person -> person.is(Role.CHILD));
    }

    @Test
    void givesAVehicleToTheKeeperWhomChecksShow() {
        CaseFacts facts = officer("PNC checks on AB99 CDE showed the keeper as Imogen Tarrant. We found nothing.");
        assertThat(mention(facts, "AB99 CDE").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void givesATelephoneToWhomItWasTakenFrom() {
        CaseFacts facts = officer("I seized a phone, IMEI 350000008031151, from Imogen Tarrant.");
        assertThat(mention(facts, "350000008031151").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
    }

    @Test
    void givesNoOfficerWhatTheOfficerNotesOfOthers() {
        CaseFacts facts = officer("I then attended 12 Mill Lane, Sampletown. No reply at 14 Mill Lane, Sampletown.");
        assertThat(TextCase.mentions(facts, Kind.ADDRESS)).allMatch(address -> address.role() == OwnerRole.UNKNOWN);
    }

    @Test
    void takesWhatASuspectSaysOfAnotherForTheOthers() {
        CaseFacts facts = new TextCase().with("MG15.txt", Format.TEXT, """
                        RECORD OF INTERVIEW
                        MG15
                        Person interviewed: Kevin Marsdale
                        OFFICER: Do you know Imogen Tarrant?
                        SUSPECT: Yeah, she lives at 180 Northgate Gardens. I know her number, 07700 900372.
                        """).facts();
        assertThat(mention(facts, "180 Northgate Gardens").person())
                .isEqualTo(mention(facts, "Imogen Tarrant").person());
        assertThat(facts.people())
                .filteredOn(person -> person.is(Role.DEFENDANT))
                .hasSize(1);
    }

    private static CaseFacts summary(String rest) {
        return new TextCase().with("MG5.txt", Format.TEXT, SUMMARY + rest).facts();
    }

    private static CaseFacts officer(String story) {
        return new TextCase().with("MG11.txt", Format.TEXT, OFFICER + story).facts();
    }

    private static OwnerRole role(CaseFacts facts, String words) {
        return mention(facts, words).role();
    }
}
