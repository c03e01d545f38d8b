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

/** Whose a vehicle, telephone, account, school or age is by the words and rows around it. */
class OwnersBesideThingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keith Marsdale was there. A van, AB99 CDE, over the road came back to Imogen Tarrant.",
                "Keith Marsdale was there. The red van AB99 CDE parked outside belongs to Imogen Tarrant, who lives near.",
                "Keith Marsdale stood beside a van, AB99 CDE, to which Imogen Tarrant had the keys.",
                "Keith Marsdale came in a van, AB99 CDE, but it isn't his. It's registered to Imogen Tarrant.",
                "Keith Marsdale looked on. Imogen Tarrant's car, a 2014 model, AB99 CDE, was parked there.",
                "PROPERTY\nVehicle 2: AB99 CDE\nDriver: Imogen Tarrant\n"
            })
    void tellsWhoseAVehicleIs(String text) {
        CaseFacts facts = facts(text);
        assertThat(mention(facts, "AB99 CDE").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void takesAnotherNameOfSomebodyForTheSamePerson() {
        CaseFacts facts =
                facts("You gave us the name Imogen Tarrant, alias Roberta Penhallow, of 3 Mill Lane, Sampletown.");
        assertThat(mention(facts, "3 Mill Lane, Sampletown").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void givesTheAgeOfSomebodyUnnamedToNobodyNamedBefore() {
        CaseFacts facts = facts("Keith Marsdale was with a girl of about 12 in a blazer.");
        assertThat(facts.mentions())
                .filteredOn(mention -> mention.kind() == uk.rubric.facts.Kind.AGE)
                .noneMatch(mention -> mention.person().equals(person(facts, "Keith Marsdale")));
    }

    @Test
    void readsWhoseAnAgeIsBehindIt() {
        CaseFacts facts = facts("Keith Marsdale saw it. A boy of 13, Jack Tarrant, has a film of it.");
        assertThat(mention(facts, "13").person()).isEqualTo(person(facts, "Jack Tarrant"));
    }

    @Test
    void keepsTheRowsOfATableApart() {
        CaseFacts facts = facts("""
            ACCOUNTS
            Holder\tSort code\tAccount\tOpened
            Marsdale, Keith\t20-29-59\t63748472\t08 Jan 2026
            Tarrant, Imogen\t20-29-60\t63748473\t09 Jan 2026
            """);
        assertThat(facts.mentions())
                .filteredOn(mention -> mention.value().reveal().contains("63748473"))
                .isNotEmpty()
                .allMatch(mention -> mention.person().equals(person(facts, "Tarrant, Imogen")));
    }

    @Test
    void givesTheLineOfAnOfficeToTheOffice() {
        CaseFacts facts = facts("Sample Housing Association. Registered society 20016. Customer line 01632 960123\n");
        assertThat(mention(facts, "01632 960123").role()).isEqualTo(OwnerRole.ORGANISATION);
    }

    @Test
    void givesTheLineOfACallToWhoeverCalls() {
        CaseFacts facts = facts("""
            TRANSCRIPT OF 999 CALL
            Line: 07700 900123
            OPERATOR: Police emergency.
            CALLER: There is a man outside.
            OPERATOR: What is your name?
            CALLER: Imogen Tarrant.
            """);
        assertThat(mention(facts, "07700 900123").role()).isEqualTo(OwnerRole.REPORTER);
    }
}
