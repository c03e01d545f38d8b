package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.mention;
import static uk.rubric.facts.extraction.TextCase.mentions;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;
import uk.rubric.facts.Role;
import uk.rubric.facts.Setting;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;

class FactExtractorTest {

    private static final String CHARGE = """
        OFFICIAL\tMG4
        CHARGE RECORD
        URN: 01 ZD 03032 26
        Person charged: MARSDALE, Kevin Paul\tDate of birth: 14/08/1991
        Address: 7 Example Road, Sampletown, SM9 9ZZ
        PNC ID: 2012/0052494Q

        You are charged with the offence shown below.
        On 3 January 2026 at 29 Testing Lane, Sampletown assaulted Harriet QUILLFORD by beating her.
        Contrary to section 39 of the Criminal Justice Act 1988. CJ88116
        Charging officer: PS 4471 TEMPLEMAN
        """;

    private static final String STATEMENT = """
        RESTRICTED (when complete)\tMG11
        WITNESS STATEMENT
        Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
        URN\t01\tZD\t03032\t26
        Statement of: Owen BRACKWELL
        Age if under 18: Over 18\tOccupation: Shop assistant
        This statement is true to the best of my knowledge and belief.
        Signature: O Brackwell\tDate: 05/01/2026

        I live at 12 Mockingbird Close, Sampletown SM9 9XX and my mobile number is 07700 900101. On Saturday I was
        with my friend Leila FENWORTH. Leila's date of birth is 21/06/1994 and her number is 07700 900202.
        I saw Kevin MARSDALE, who was born on 14/08/1991, hit a woman. PC 1234 HOLLIS took a photograph, exhibit RH/1.

        Signature: O Brackwell\tSignature witnessed by: PC 1234 HOLLIS
        Page 1 of 2\fRESTRICTED (when complete)\tMG11
        Witness contact details
        Name of witness: Owen BRACKWELL
        Home address: 12 Mockingbird Close, Sampletown\tPostcode: SM9 9XX
        E-mail address: owen.b@example.com\tMobile: 07700 900101
        Preferred means of contact: mobile
        Date and place of birth: 02/02/1988 Sampletown
        Dates of witness non-availability: 10-14 March 2026
        Statement taken by: PC 1234 HOLLIS\tStation: Sampletown
        """;

    private static CaseFacts statementCase() {
        return new TextCase()
                .with("charge.pdf", CHARGE)
                .with("st1.pdf", STATEMENT)
                .facts();
    }

    private static Person person(CaseFacts facts, String id) {
        return facts.people().stream()
                .filter(p -> p.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + facts.people()));
    }

    @Test
    void recognisesTheFormAndSideOfEveryPage() {
        assertThat(statementCase().pages())
                .extracting(page -> page.form() + " " + page.side())
                .containsExactly("MG4 NONE", "MG11 FRONT", "MG11 REAR");
    }

    @Test
    void knowsAFilledRearPage() {
        assertThat(statementCase().pages().get(2).filled()).isTrue();
        String blank = STATEMENT.substring(STATEMENT.indexOf('\f') + 1).replaceAll("(?m): [^\\t\\n]+", ":");
        assertThat(new TextCase().with("rear.pdf", blank).facts().pages())
                .extracting(page -> page.side() + " " + page.filled())
                .containsExactly("REAR false");
    }

    @Test
    void gathersThePeopleOfTheCaseFromItsForms() {
        CaseFacts facts = statementCase();
        assertThat(person(facts, "D1").roles()).contains(Role.DEFENDANT);
        assertThat(person(facts, "D1").pncId().orElseThrow().reveal()).isEqualTo("2012/0052494Q");
        assertThat(person(facts, "V1").roles()).contains(Role.VICTIM);
        assertThat(person(facts, "W1").roles()).contains(Role.WITNESS);
        assertThat(person(facts, "T1").names())
                .extracting(name -> name.reveal())
                .anyMatch(name -> name.contains("FENWORTH"));
        assertThat(facts.service().recipient().orElseThrow().value()).isEqualTo("D1");
        assertThat(facts.assumed()).anyMatch(said -> said.contains("D1")).noneMatch(said -> said.contains("MARSDALE"));
    }

    @Test
    void givesAnotherPersonsDetailsInAStatementToThatPerson() {
        CaseFacts facts = statementCase();
        assertThat(mention(facts, "21/06/1994").person()).isEqualTo("T1");
        assertThat(mention(facts, "07700 900202").person()).isEqualTo("T1");
    }

    @Test
    void givesAWitnessOfTheCaseHerDetailsInTheStatementOfAnother() {
        CaseFacts facts = new TextCase()
                .with("st1.pdf", STATEMENT)
                .with(
                        "st2.pdf",
                        "MG11\n"
                                + "WITNESS STATEMENT\n"
                                + "Statement of: Leila FENWORTH\n"
                                + "Age if under 18: over 18\n\n"
                                + "I was there.\n")
                .facts();
        assertThat(mention(facts, "07700 900202").role()).isEqualTo(OwnerRole.WITNESS);
        assertThat(mention(facts, "07700 900202").certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(mention(facts, "21/06/1994").person())
                .isEqualTo(mention(facts, "07700 900202").person());
    }

    @Test
    void givesTheFirstPersonToTheMakerOfTheStatement() {
        CaseFacts facts = statementCase();
        assertThat(mentions(facts, Kind.PHONE).stream()
                        .filter(m -> m.value().reveal().equals("07700 900101"))
                        .map(m -> m.person() + " page " + m.page()))
                .containsExactly("W1 page 1", "W1 page 2");
        assertThat(mentions(facts, Kind.ADDRESS).stream()
                        .filter(m -> m.value().reveal().startsWith("12 Mockingbird"))
                        .map(m -> m.person() + " " + m.use()))
                .containsOnly("W1 HOME");
    }

    @Test
    void knowsTheDefendantsOwnBirthday() {
        CaseFacts facts = statementCase();
        assertThat(mentions(facts, Kind.DATE_OF_BIRTH).stream()
                        .filter(m -> m.value().reveal().equals("14/08/1991"))
                        .map(m -> m.person() + " " + m.role() + " " + m.certainty()))
                .containsExactly("D1 DEFENDANT KNOWN", "D1 DEFENDANT KNOWN");
    }

    @Test
    void takesCollarNumbersForThePolice() {
        CaseFacts facts = statementCase();
        assertThat(mentions(facts, Kind.POLICE_NUMBER))
                .isNotEmpty()
                .allMatch(m -> m.role() == OwnerRole.POLICE && m.use() == Use.BUSINESS);
    }

    @Test
    void takesThePlaceInTheChargeForTheScene() {
        CaseFacts facts = statementCase();
        assertThat(mentions(facts, Kind.ADDRESS).stream()
                        .filter(m -> m.value().reveal().startsWith("29 Testing Lane"))
                        .map(m -> m.use()))
                .containsExactly(Use.SCENE);
        assertThat(facts.offences()).hasSize(1);
    }

    @Test
    void takesACallerInASummaryForTheReporter() {
        CaseFacts facts = new TextCase().with("mg5.pdf", """
            OFFICIAL\tMG5
            POLICE REPORT
            CASE SUMMARY
            Defendant: MARSDALE, Kevin Paul\tDate of birth: 14/08/1991
            1. Summary of the key evidence
            At 21:14 the informant Mrs Imogen TARRANT of 31 Testing Lane, Sampletown rang 999 from 07700 900303
            and said that a man was shouting in the street.
            """).facts();
        assertThat(mention(facts, "07700 900303").role()).isEqualTo(OwnerRole.REPORTER);
        assertThat(mentions(facts, Kind.ADDRESS)).singleElement().satisfies(address -> {
            assertThat(address.role()).isEqualTo(OwnerRole.REPORTER);
            assertThat(address.person()).isEqualTo("R1");
        });
    }

    @Test
    void takesTheCallerOfALogForTheReporter() {
        CaseFacts facts = new TextCase().with("log.pdf", """
            INCIDENT LOG
            Incident no: 812
            Location of incident: 29 Testing Lane, Sampletown
            Caller: Imogen TARRANT\tTel of informant: 07700 900303
            Loc of caller: 31 Testing Lane, Sampletown
            21:16 INF STATES MALE SHOUTING. WISHES TO REMAIN ANON
            """).facts();
        assertThat(facts.documents().getFirst().form()).isEqualTo(Form.INCIDENT_LOG);
        assertThat(mention(facts, "07700 900303").role()).isEqualTo(OwnerRole.REPORTER);
        assertThat(mention(facts, "31 Testing Lane, Sampletown").role()).isEqualTo(OwnerRole.REPORTER);
        assertThat(mention(facts, "29 Testing Lane, Sampletown").use()).isEqualTo(Use.SCENE);
    }

    @Test
    void keepsAWitnessWhoReportedAWitness() {
        CaseFacts facts = new TextCase()
                .with("st1.pdf", STATEMENT)
                .with(
                        "log.pdf",
                        "INCIDENT LOG\nInformant: Owen BRACKWELL\nTel of informant: 07700 900101\nIncident no: 4\n")
                .facts();
        assertThat(mentions(facts, Kind.PHONE).stream()
                        .filter(m -> m.value().reveal().equals("07700 900101"))
                        .map(m -> m.role()))
                .containsOnly(OwnerRole.WITNESS);
    }

    @Test
    void readsTheRowsOfAWitnessListAsTheirOwners() {
        CaseFacts facts = new TextCase().with("mg9.pdf", """
            RESTRICTED - FOR POLICE AND PROSECUTION ONLY\tMG9
            WITNESS LIST
            R v\tMARSDALE, Kevin

            No\tName\tDate of birth\tHome address\tContact
            1\tBRACKWELL, Owen\t02/02/1988\t12 Mockingbird Close, Sampletown\t07700 900101
            2\tFENWORTH, Leila\t21/06/1994\t3 Sample Street, Sampletown\t07700 900202
            """).facts();
        assertThat(facts.documents().getFirst().policeOnly()).isTrue();
        assertThat(mention(facts, "07700 900101").person()).isEqualTo("W1");
        assertThat(mention(facts, "07700 900202").person()).isEqualTo("W2");
        assertThat(mention(facts, "21/06/1994").person()).isEqualTo("W2");
        assertThat(mention(facts, "21/06/1994").certainty()).isEqualTo(Certainty.KNOWN);
    }

    @Test
    void tellsWhatWasBlackedOutInAField() {
        CaseFacts facts = new TextCase().with("st.pdf", """
            WITNESS STATEMENT\tMG11
            Statement of: ██████████
            Age if under 18: ██
            I live at ████████████████. My mobile is ███████.
            """).facts();
        assertThat(facts.mentions())
                .extracting(m -> m.kind() + " " + m.shown() + " " + m.role())
                .containsExactly(
                        "PERSON_NAME MASKED WITNESS",
                        "AGE MASKED WITNESS",
                        "ADDRESS MASKED WITNESS",
                        "PHONE MASKED WITNESS");
    }

    @Test
    void tellsABlackedOutSceneInACharge() {
        CaseFacts facts = new TextCase()
                .with("charge.pdf", CHARGE.replace("29 Testing Lane, Sampletown", "██████████████"))
                .facts();
        assertThat(facts.mentions())
                .filteredOn(m -> m.shown() == Shown.MASKED)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.kind()).isEqualTo(Kind.ADDRESS);
                    assertThat(m.use()).isEqualTo(Use.SCENE);
                });
    }

    @Test
    void readsAWristbandInAPhotograph() {
        CaseFacts facts = new TextCase()
                .with("charge.pdf", CHARGE)
                .with("injury.jpg", Format.IMAGE, "QUILLFORD Harriet\n23-Apr-1993\n999 000 0018\n")
                .facts();
        assertThat(facts.documents().get(1).form()).isEqualTo(Form.EXHIBIT);
        assertThat(facts.mentions())
                .filteredOn(m -> m.setting() == Setting.WRISTBAND)
                .extracting(m -> m.kind() + " " + m.person())
                .contains("DATE_OF_BIRTH V1", "NHS_NUMBER V1");
    }

    @Test
    void givesMedicalNotesToTheirPatient() {
        CaseFacts facts =
                new TextCase().with("charge.pdf", CHARGE).with("notes.pdf", """
                    Emergency Department
                    DISCHARGE SUMMARY
                    Patient name: Harriet QUILLFORD\tDOB: 23/04/1993\tNHS No: 999 000 0018
                    Address: 4 Sample Street, Sampletown
                    Presenting complaint: facial injury
                    Past medical history: depression, takes sertraline
                    Seen by: Dr A Patelson
                    """).facts();
        assertThat(facts.documents().get(1).form()).isEqualTo(Form.MEDICAL);
        assertThat(facts.documents().get(1).subject().orElseThrow().value()).isEqualTo("V1");
        assertThat(mention(facts, "999 000 0018").role()).isEqualTo(OwnerRole.VICTIM);
        assertThat(mention(facts, "4 Sample Street, Sampletown").role()).isEqualTo(OwnerRole.VICTIM);
    }

    @Test
    void seesACoDefendantWhereThePackIsServedOnAnother() {
        CaseFacts facts = new TextCase()
                .with("charge.pdf", CHARGE)
                .with(
                        "charge2.pdf",
                        CHARGE.replace("MARSDALE, Kevin Paul", "OXENBURY, Dean")
                                .replace("14/08/1991", "01/01/1990")
                                .replace("2012/0052494Q", "1988/0098765R"))
                .servedOn("D2")
                .facts();
        assertThat(mention(facts, "14/08/1991").role()).isEqualTo(OwnerRole.CO_DEFENDANT);
        assertThat(mention(facts, "01/01/1990").role()).isEqualTo(OwnerRole.DEFENDANT);
    }

    @Test
    void findsTheSameFactsEveryTime() {
        assertThat(statementCase()).isEqualTo(statementCase());
    }

    @Test
    void numbersMentionsInTheOrderOfTheirPlaces() {
        List<String> ids = statementCase().mentions().stream().map(m -> m.id()).toList();
        assertThat(ids).startsWith("m1", "m2").doesNotHaveDuplicates();
    }
}
