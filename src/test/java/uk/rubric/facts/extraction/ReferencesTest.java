package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.Side;

/** Whom a sentence brings up, in order, and whom its words for people mean. */
class ReferencesTest {

    private final Cast cast = new Cast();
    private final CastMember jane = cast.meet(Name.parse("Jane Sample").orElseThrow(), Role.VICTIM, true);

    @Test
    void bringsUpPeopleByNameByWordAndByPronoun() {
        String text = "Jane Sample told the officer that she was well";
        assertThat(references(text, "Jane Sample"))
                .extracting(Reference::party)
                .containsExactly(Party.CASE, Party.POLICE, Party.SHE);
    }

    @Test
    void takesARelationWhoIsNamedForOnePerson() {
        assertThat(references("I met her sister Jane Sample there", "Jane Sample"))
                .filteredOn(reference -> reference.party() == Party.RELATIVE)
                .isEmpty();
    }

    @Test
    void readsTheWordForAPartInTheCaseInSpiteOfASlip() {
        assertThat(WordsForPeople.party("defendatn")).isEqualTo(Party.DEFENDANT);
        assertThat(WordsForPeople.party("complanant")).isEqualTo(Party.VICTIM);
        assertThat(WordsForPeople.party("witnness")).isEqualTo(Party.WITNESS);
        assertThat(WordsForPeople.party("suspects")).as("several").isNull();
        assertThat(WordsForPeople.party("accuser")).as("another word").isNull();
    }

    @Test
    void takesANameThatNobodyBearsForAStranger() {
        assertThat(references("Peter Smith waited", "nobody")).singleElement().matches(Reference::stranger);
    }

    @Test
    void aPronounGoesBackToThePersonNamedBefore() {
        String text = "Jane Sample rang and she wept";
        PageReading page = page(text);
        List<Spot> spots = List.of(new Spot(new TextRange(0, 11), jane, true));
        References references = new References(page, spots, null);
        List<Reference> before = references.between(0, text.length());

        Answer answer = new Referents(
                        page,
                        spots,
                        references,
                        PageCast.of(Optional.empty()),
                        Optional.empty(),
                        new Conversation(page, spots),
                        cast)
                .of(before.getLast(), before);
        assertThat(answer.member()).contains(jane);
    }

    /** What a text brings up where one stretch of it names Jane. */
    private List<Reference> references(String text, String named) {
        int start = text.indexOf(named);
        List<Spot> spots =
                start < 0 ? List.of() : List.of(new Spot(new TextRange(start, start + named.length()), jane, true));
        return new References(page(text), spots, null).between(0, text.length());
    }

    private static PageReading page(String text) {
        Page page = Page.ofText(1, text);
        CaseDocument document = new CaseDocument(
                new DocumentId("d1"),
                "a.txt",
                "00",
                Format.TEXT,
                ReadingStatus.READ,
                List.of(),
                List.of(page),
                Optional.empty());
        return new PageReading(
                document,
                page,
                new PageForm(Form.MG11, Side.FRONT, false, true),
                List.of(),
                Sentences.of(text),
                ShippedLexicon.detectors().detect(page));
    }
}
