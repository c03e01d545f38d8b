package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Each way of writing names, asked alone at every word of a text that is in no name yet. */
class NameWritingTest {

    @Test
    void aTitleOrRankStandsBeforeAName() {
        assertThat(seen(TitledNames::new, "I saw Mrs Jane Example and PC 1234 SAMPLE, and Mr March."))
                .containsExactly("Jane Example", "SAMPLE", "March");
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
