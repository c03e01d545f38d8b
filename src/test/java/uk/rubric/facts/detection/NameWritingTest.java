package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Each way of writing names, asked alone at every word of a text that is in no name yet. */
class NameWritingTest {

    @Test
    void aTitleOrRankStandsBeforeAName() {
        assertThat(seen(TitledNames::new, "I saw Mrs Jane Example and PC 1234 SAMPLE, and Mr March."))
                .containsExactly("Jane Example", "SAMPLE", "March");
    }

    @Test
    void smallParticlesBeginSurnames() {
        assertThat(seen(ForenameFirstNames::new, "Winifred ap Gwilym and Hannah van der Laak came"))
                .containsExactly("Winifred ap Gwilym", "Hannah van der Laak");
        assertThat(seen(TitledNames::new, "Mr ap Gwilym came")).containsExactly("ap Gwilym");
    }

    @Test
    void aHyphenJoinsForenamesAmongCapitalsToo() {
        assertThat(seen(ForenameFirstNames::new, "ASSAULTED KELLY-ANN STRANGEWELL BY BEATING HER"))
                .containsExactly("KELLY-ANN STRANGEWELL");
    }

    @Test
    void monthsAreSurnamesAndForenamesToo() {
        assertThat(seen(ForenameFirstNames::new, "Kieran May spoke to Jan Strangeworthy in May 2026, June May 2026"))
                .containsExactly("Kieran May", "Jan Strangeworthy");
    }

    @Test
    void aCellHoldsSurnameAndForename() {
        assertThat(seen(SurnameFirstNames::new, "20/01/26\tStrangeworthy, Jane\tDNA.\n"))
                .containsExactly("Strangeworthy, Jane");
        assertThat(seen(SurnameFirstNames::new, "I saw Strangeworthy, Jane and others"))
                .isEmpty();
    }

    @Test
    void aGreetingOrAQuestionNamesSomebody() {
        assertThat(seen(GreetedNames::new, "Hi Paige\n\nAfternoon Isla, hope you are well. Hi All\n"))
                .containsExactly("Paige", "Isla");
        assertThat(seen(GreetedNames::new, "Who's Moose? Who is Baker? Who is there?"))
                .containsExactly("Moose", "Baker");
        assertThat(seen(GreetedNames::new, "Hello Kitty was on")).isEmpty();
    }

    @Test
    void whoWritesInAChatIsNamedAtTheHeadOfMessages() {
        String chat = "CHAT 1  members: Tink 07700 900536; Mouse\nTink: u in\nTink: who is darius\nNote: seen\n"
                + "18.01.2026 1610\tWelsh Dai\tu owe me\n20.01.2026 1610\tWelsh Dai\tpay up";
        assertThat(seen(ChatNames::new, chat))
                .containsExactly("Tink", "Mouse", "Tink", "Tink", "Welsh Dai", "Welsh Dai");
        assertThat(seen(ChatNames::new, "Tink: u in\nTink: no")).as("no chat").isEmpty();
    }

    @Test
    void forenamesStandInSmallLettersInChatsAlone() {
        assertThat(Found.of(Kind.PERSON_NAME, "CHAT 1\nTink: saw shazia\nTink: mail darius@example.com\nTink: ok"))
                .contains("shazia")
                .doesNotContain("darius");
        assertThat(Found.of(Kind.PERSON_NAME, "I saw shazia there")).isEmpty();
    }

    @Test
    void peopleAreCalledByAnyWord() {
        assertThat(Found.of(
                        Kind.PERSON_NAME, "Some people round here call me Biscuit. A lad they call Bones, was there."))
                .containsExactly("Biscuit", "Bones");
        assertThat(Found.of(Kind.PERSON_NAME, "Another lass called Chalky and a few more"))
                .containsExactly("Chalky");
        assertThat(Found.of(Kind.PERSON_NAME, "a club called Paradise and a few more"))
                .isEmpty();
    }

    @Test
    void telephonesLeaveOutTheApostrophe() {
        assertThat(Found.of(Kind.PERSON_NAME, "its Nikhils brother")).containsExactly("Nikhils");
    }

    @Test
    void aSurnameInCapitalsStandsAloneWherePeopleWriteThemSo() {
        assertThat(Found.of(Kind.PERSON_NAME, "I saw Jane STRANGEWORTHY. It was seized from KOWALCZIN and bagged."))
                .containsExactly("Jane STRANGEWORTHY", "KOWALCZIN");
        assertThat(Found.of(Kind.PERSON_NAME, "It was given to UNPROFOR and bagged."))
                .isEmpty();
    }

    @Test
    void whatIsDoneToPeopleTellsAName() {
        assertThat(Found.of(Kind.PERSON_NAME, "Fitzmorrowly was further arrested for an offence."))
                .containsExactly("Fitzmorrowly");
    }

    @Test
    void aFirmAndSpeechAreNobody() {
        assertThat(Found.of(
                        Kind.PERSON_NAME,
                        "Rose & Price Estate Agents. Brennan & Daughters Roofing were good. I'm fine, What's that"))
                .isEmpty();
    }

    @Test
    void aColumnOfNamesHoldsThemInEveryRow() {
        assertThat(Found.of(
                        Kind.PERSON_NAME,
                        "SURNAME\tFORENAMES\tD.O.B.\nWENSHIRST\tZakariya\t17.02.1966\nCOPCLIFFE\tOttilie\t21.08.1960"))
                .contains("WENSHIRST", "Zakariya", "COPCLIFFE", "Ottilie");
    }

    @Test
    void aTitleBeforeAWordOfOfficeNamesNobody() {
        assertThat(seen(TitledNames::new, "Detective Inspector, Officer in the case, Mr and Mrs"))
                .isEmpty();
    }

    @Test
    void theTitleOfACaseNamesTheDefendant() {
        assertThat(seen(VersusNames::new, "R v SAMPLE heard today")).containsExactly("SAMPLE");
    }

    @Test
    void recordsWriteTheSurnameFirst() {
        assertThat(seen(SurnameFirstNames::new, "EXAMPLE, Jane\nSAMPLE John\nINVENTED/JANE/ANN"))
                .containsExactly("EXAMPLE, Jane", "SAMPLE John", "INVENTED/JANE/ANN");
    }

    @Test
    void aTownBeforeAForenameIsNoSurname() {
        assertThat(seen(SurnameFirstNames::new, "LEEDS, Jane")).isEmpty();
    }

    @Test
    void aKnownForenameMakesANameOfAStrangeSurname() {
        assertThat(seen(ForenameFirstNames::new, "then Jane A. Inventedly left with Peter SAMPLE"))
                .containsExactly("Jane A. Inventedly", "Peter SAMPLE");
    }

    @Test
    void aStreetNamedAfterSomebodyIsNobody() {
        assertThat(seen(ForenameFirstNames::new, "we met in Jane Smith Road")).isEmpty();
    }

    @Test
    void initialsStandBeforeASurname() {
        assertThat(seen(InitialNames::new, "signed J.A. Smith and P SAMPLE")).containsExactly("J.A. Smith", "P SAMPLE");
    }

    @Test
    void theWordIIsNoInitialWithoutItsFullStop() {
        assertThat(seen(InitialNames::new, "and I Smith the iron")).isEmpty();
    }

    @Test
    void aForenameBehindAWordOfKinshipIsAName() {
        assertThat(seen(NamesOfKin::new, "my brother Jack and the dog Jack")).containsExactly("Jack");
    }

    @Test
    void whoIsKnownByAnyWordIsSaidInManyWays() {
        assertThat(Found.of(
                        Kind.PERSON_NAME,
                        "He knew Jane Sample as \"Mouse\", who rang. Jane Example (\"Bones\"), lodger, was in.\n"
                                + "Somebody said \"leave it, Scouse\". It was me and Moose, whose real name's Jane Sample.\n"
                                + "Message him then, Pickle, 07700 900123, he'll tell you."))
                .contains("Mouse", "Bones", "Scouse", "Moose", "Pickle");
        assertThat(Found.of(Kind.PERSON_NAME, "NICKNAME : Tiny\tSEX : M\nAKA Gaz / Biscuit"))
                .containsExactly("Tiny", "Gaz", "Biscuit");
        assertThat(Found.of(Kind.PERSON_NAME, "He went home, Monday, 12/01/2026. It said \"push, Pull\" on it."))
                .doesNotContain("Monday");
    }

    @Test
    void aColumnOfPeopleNamesWhoeverElseStandsInIt() {
        assertThat(
                        Found.of(
                                Kind.PERSON_NAME,
                                "Time\tEntry\tBy\n1427\tMoved to F7\tStrangeworthy\n2213\tChecked\tBrown 2042\n2240\tFed\t917\n2250\tFed\tRose"))
                .containsExactly("Strangeworthy", "Brown", "Rose");
        assertThat(Found.of(Kind.PERSON_NAME, "Item\tKept\nKnife\tStore 4028\nPhone\tUpper Strangeton\nCoat\tLocker"))
                .isEmpty();
    }

    @Test
    void anOfficersNumberTellsAnEntryOfALog() {
        assertThat(seen(NumberedNames::new, "29th January 2026 1231 Strangeworthy 7370: called the witness"))
                .containsExactly("Strangeworthy");
        assertThat(seen(NumberedNames::new, "on 2 May 1995 and in Strangeton 2026, contrary to s.20 OAPA 1861."))
                .isEmpty();
    }

    @Test
    void initialsThatAreWordsTooStandBeforeASurnameThatFillsItsEntry() {
        assertThat(seen(InitialNames::new, "43:52\tI STRANGEWORTHY\tNo comment.\n43:53\tA STRANGEWORTHY\tWhy?"))
                .containsExactly("I STRANGEWORTHY", "A STRANGEWORTHY");
        assertThat(seen(InitialNames::new, "THEN I STRANGELY LEFT")).isEmpty();
    }

    @Test
    void quartersOfTheSkyAreSurnamesBehindAForename() {
        assertThat(Found.of(Kind.PERSON_NAME, "Fergus West, 54, saw it. Kwabena WEST ran to Victoria West Road."))
                .containsExactly("Fergus West", "Kwabena WEST");
    }

    @Test
    void aMonthIsAForenameWhereOnlyAPersonCanStand() {
        assertThat(Found.of(
                        Kind.PERSON_NAME, "The victim April's sister rang. My daughter, June, is in. April is 8 now."))
                .containsExactly("April", "June", "April");
        assertThat(Found.of(Kind.PERSON_NAME, "It was in April. On 12 May 1982 and 5-Jun-1987 he paid the April rent."))
                .isEmpty();
    }

    @Test
    void forenamesInSmallLettersStandBehindKin() {
        assertThat(Found.of(Kind.PERSON_NAME, "She was collected by my brother, derek, because of a man outside."))
                .containsExactly("derek");
    }

    @Test
    void whatGoesOnAsTheNameOfAPlaceNamesNobody() {
        assertThat(Found.of(
                        Kind.PERSON_NAME,
                        "R v Jane Strangeworthy - Sampleton Crown Court, 4 May 2026. We left Kirk bus station."))
                .containsExactly("Jane Strangeworthy");
    }

    @Test
    void aFullNameProvesItsSurnameElsewhereAndAForenameAloneOnlyItself() {
        PlainText page = PlainText.of("Jane Inventedly; Ann");
        NamesSeen names = new NamesSeen(page, new Sightings(page));
        names.add(new NameSeen(0, 1, "", Detection.Strength.STRONG, Proof.FULL_NAME));
        names.add(new NameSeen(2, 2, "", Detection.Strength.FAIR, Proof.FORENAME));

        assertThat(names.provesSurname("INVENTEDLY")).isTrue();
        assertThat(names.provesForename("JANE")).isTrue();
        assertThat(names.provesForename("ANN")).isTrue();
        assertThat(names.provesSurname("ANN")).isFalse();
        assertThat(names.free(2)).isFalse();
    }

    /** The names that one way of writing sees, word after word. */
    private static List<String> seen(Function<NameWords, NameWriting> way, String text) {
        PlainText page = PlainText.of(text);
        NameWriting writing = way.apply(NameWords.of(page));
        List<String> names = new ArrayList<>();
        for (int word = 0; word < page.words(); word++) {
            @Nullable NameSeen name = writing.at(word);
            if (name != null) {
                names.add(page.text().substring(page.wordStart(name.first()), page.wordEnd(name.last())));
                word = name.last();
            }
        }
        return names;
    }
}
