package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.Party;
import uk.rubric.facts.Use;

class LabelWordsTest {

    private final LabelWords words = new LabelWords(List.of(
            label("telephone", Kind.PHONE, Party.SUBJECT),
            label("name", Kind.PERSON_NAME, Party.SUBJECT),
            label("suspect", Kind.PERSON_NAME, Party.DEFENDANT),
            label("defendant", Kind.PERSON_NAME, Party.DEFENDANT)));

    private static Label label(String words, Kind kind, Party party) {
        return new Label(words, Label.What.DETAIL, Optional.of(kind), party, Use.UNKNOWN, false);
    }

    @Test
    void readsNumberedAndBracketedLabels() {
        assertThat(words.of("Defendant 2").map(Label::party)).contains(Party.DEFENDANT);
        assertThat(words.of("Telephone (home)").flatMap(Label::kind)).contains(Kind.PHONE);
    }

    @Test
    void readsEitherOfTwoLanguages() {
        assertThat(words.of("Rhif ffôn / Telephone").flatMap(Label::kind)).contains(Kind.PHONE);
        assertThat(words.of("Name / Enw").flatMap(Label::kind)).contains(Kind.PERSON_NAME);
    }

    @Test
    void readsWhoseADetailIs() {
        assertThat(words.of("Suspect's telephone").map(Label::party)).contains(Party.DEFENDANT);
        assertThat(words.of("Telephone of the suspect").map(Label::party)).contains(Party.DEFENDANT);
        assertThat(words.of("Daytime telephone").map(Label::party)).contains(Party.SUBJECT);
    }

    @Test
    void readsHeadings() {
        assertThat(words.of("Details of suspect").map(Label::what)).contains(Label.What.SECTION);
        assertThat(words.of("SUSPECT DETAILS").map(Label::party)).contains(Party.DEFENDANT);
    }

    @Test
    void takesNoSentenceForALabel() {
        assertThat(words.of("He lost his telephone")).isEmpty();
        assertThat(words.of("the colour of the car")).isEmpty();
        assertThat(words.of("details")).isEmpty();
    }
}
