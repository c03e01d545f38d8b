package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.facts.extraction.TextCase.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.OwnerRole;

/** Whose a detail is where only the whole document tells: who speaks in it, to whom it is written, of whom it tells. */
class OwnersOfDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am Imogen Tarrant. I saw it all.\n",
                "My full name is Imogen Tarrant and I saw it all.\n",
                "VPS of TARRANT, Imogen\n",
                "Name: Imogen TARRANT\n"
            })
    void takesIForWhoeverIntroducesHimselfOrHeadsAnAccount(String head) {
        CaseFacts facts = facts(head + "I was walking my dog. I looked round. My number is 07700 900123.\n");
        assertThat(mention(facts, "07700 900123").person()).isEqualTo(person(facts, "Tarrant"));
    }

    @Test
    void takesIForWhoeverSignsAnAccount() {
        CaseFacts facts = facts("""
            I was walking my dog when I heard a shout. I drive a van, AB99 CDE, and was on my way home.
            Signed Imogen Tarrant
            """);
        assertThat(mention(facts, "AB99 CDE").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void doesNotTakeIForWhoeverIsQuoted() {
        CaseFacts facts = facts("""
            He shouted "I am Keith Marsdale". I ran. I was frightened and my hands shook. My number is 07700 900123.
            """);
        assertThat(mention(facts, "07700 900123").role()).isEqualTo(OwnerRole.UNKNOWN);
    }

    @Test
    void takesYouForWhomALetterIsWrittenTo() {
        CaseFacts facts = facts("""
            Sampletown Foods Ltd
            Ms Imogen Tarrant
            3 Mill Lane, Sampletown

            Dear Imogen

            Please do not discuss this with Keith Marsdale. We hold your bank account as 20-29-59 63748472.

            Yours sincerely
            Jane Brindle
            """);
        assertThat(mention(facts, "20-29-59 63748472").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NOMINAL RECORD\tIMOGEN TARRANT\n", "Client Imogen Tarrant\tMatter SP1\n", "Re: Imogen Tarrant\n"
            })
    void givesWhatNothingElseTellsToWhomTheDocumentTellsOf(String head) {
        CaseFacts facts =
                facts(head + "Prepared by Jane Brindle\nCame here in 2008; passport 998876543; needs help.\n");
        assertThat(mention(facts, "998876543").person()).isEqualTo(person(facts, "TARRANT"));
    }

    @Test
    void doesNotGiveTheParticularsOfAListToWhomTheTitleOfTheCaseNames() {
        CaseFacts facts = facts("""
            R v Keith Marsdale
            Witnesses
            1. Imogen Tarrant, 3 Mill Lane, Sampletown. Born 3 May 1980.
            """);
        assertThat(mention(facts, "3 May 1980").person()).isEqualTo(person(facts, "Imogen Tarrant"));
    }

    @Test
    void takesASurnameOfSeveralForTheOneTheDocumentTellsOf() {
        CaseFacts facts = facts("""
            PRE-SENTENCE REPORT
            Name: Keith Marsdale
            He lives with his brother, Jack Marsdale, 44, a barber. Mr Marsdale was arrested in AB99 CDE.
            """);
        assertThat(mention(facts, "AB99 CDE").person()).isEqualTo(person(facts, "Keith Marsdale"));
    }

    private static CaseFacts facts(String text) {
        return new TextCase().with("letter.pdf", text).facts();
    }

    private static String person(CaseFacts facts, String name) {
        return facts.people().stream()
                .filter(person -> person.names().stream()
                        .anyMatch(known -> known.reveal()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(name.toLowerCase(java.util.Locale.ROOT))))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }
}
