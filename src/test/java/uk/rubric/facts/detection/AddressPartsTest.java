package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Use;

/** The steps from the words of a page to an address: its pieces, what joins them, how far it reaches, and what it is used for. */
class AddressPartsTest {

    @Test
    void aNumberAndAStreetWordArePieceAndAnOrdinaryWordIsNone() {
        assertThat(pieces("at 14 Example Road and down the road")).containsExactly("NUMBERED 14 Example Road");
        assertThat(pieces("the view from Example Hill")).isEmpty();
        assertThat(pieces("at 3 Example Hill")).containsExactly("NUMBERED_WEAK 3 Example Hill");
    }

    @Test
    void aSaintIsNoStreet() {
        assertThat(pieces("12 May at St. Example")).isEmpty();
    }

    @Test
    void aLabelAnnouncesAHouseByItsName() {
        assertThat(pieces("Home address: Example Cottage")).containsExactly("NAMED Example Cottage");
        assertThat(pieces("Home address: Example Surgery House")).isEmpty();
    }

    @Test
    void aFlatNeedsItsNumberOrACapitalLetter() {
        assertThat(pieces("Flat 2, flat b, Flat B")).containsExactly("FLAT Flat 2", "FLAT Flat B");
    }

    @Test
    void commasAndNamesJoinPiecesAndSentencesPartThem() {
        assertThat(clusters("14 Example Road, Sampletown, ZZ99 1AA")).isEqualTo(1);
        assertThat(clusters("14 Example Road. Then 15 Example Road")).isEqualTo(2);
        assertThat(clusters("ZZ99 1AA, 14 Example Road"))
                .as("nothing follows a postcode")
                .isEqualTo(2);
    }

    @Test
    void anAddressReachesOverTheHouseBeforeItAndTheTownBehindIt() {
        String text = "Example House, 14 Example Road, Sampletown, I went";
        PlainText page = PlainText.of(text);
        AddressReach reach = new AddressReach(AddressWords.of(page));

        assertThat(reach.left(text.indexOf("14"), false)).isZero();
        assertThat(text.substring(0, reach.right(text.indexOf(", Sampletown")))).endsWith("Sampletown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX1 2AB", "NE1O 4QT", "XX1 2AC"})
    void aMisreadPostcodeBelongsToItsAddressAndIsNoneAlone(String postcode) {
        assertThat(Found.of(Kind.ADDRESS, "She lives at 14 Example Road, Sampletown, " + postcode + ", with her son."))
                .containsExactly("14 Example Road, Sampletown, " + postcode);
        assertThat(Found.of(Kind.ADDRESS, "The parcel bore the code " + postcode + " in red."))
                .isEmpty();
    }

    @Test
    void aStreetNamedLikeAMonthKeepsItsHouse() {
        assertThat(pieces("at 118 Marchmont Terrace, 12 Mayfield Road"))
                .containsExactly("NUMBERED 118 Marchmont Terrace", "NUMBERED 12 Mayfield Road");
        assertThat(pieces("on 3 March Example Road")).containsExactly("STREET March Example Road");
    }

    @Test
    void welshStreetsHaveSmallWordsInside() {
        assertThat(pieces("at 37 Heol y Bont View and 9 Example Road West"))
                .containsExactly("NUMBERED_WEAK 37 Heol y Bont View", "NUMBERED 9 Example Road West");
        assertThat(Found.of(Kind.ADDRESS, "we have been at Min y Nant, Example Street, Sampletown, since"))
                .containsExactly("Min y Nant, Example Street, Sampletown");
    }

    @Test
    void aStreetAloneIsAHomeWhereSomebodyLives() {
        assertThat(Found.of(Kind.ADDRESS, "His sister, Ioana, who I think lives on Lower Wharf Street, pulled him off"))
                .containsExactly("Lower Wharf Street");
        assertThat(Found.of(Kind.ADDRESS, "He is back at his mum's on Alderman View. She stops on Bobbin Mews."))
                .containsExactly("Alderman View", "Bobbin Mews");
        assertThat(Found.of(Kind.ADDRESS, "not to go near Jubilee Gate where Jane Sample lives"))
                .containsExactly("Jubilee Gate");
        assertThat(Found.of(
                        Kind.ADDRESS,
                        "I live with my mum and was walking outside on Victoria Street. A bus stops on Bobbin Mews."))
                .isEmpty();
    }

    @Test
    void aTownMayBeginLikeAForename() {
        assertThat(Found.of(Kind.ADDRESS, "of 171 Ings Bank, Kirk Rawden, who was in the pub"))
                .containsExactly("171 Ings Bank, Kirk Rawden");
        assertThat(Found.of(Kind.ADDRESS, "I HAVE BEEN AT 50 TENTER DRIVE, TANNERS CROSS SINCE 1954"))
                .containsExactly("50 TENTER DRIVE, TANNERS CROSS");
    }

    @Test
    void aPersonBehindAnAddressIsNoTown() {
        String text = "14 Example Road, Jane said";
        int end = text.indexOf(',');
        assertThat(new AddressReach(AddressWords.of(PlainText.of(text))).right(end))
                .isEqualTo(end);
    }

    @Test
    void theCueBeforeAnAddressSaysWhatItIsTo() {
        assertThat(use("I live at 14 Example Road")).isEqualTo(Use.HOME);
        assertThat(use("Example Supermarket, 14 Example Road")).isEqualTo(Use.BUSINESS);
        assertThat(use("I saw 14 Example Road")).isEqualTo(Use.UNKNOWN);
        assertThat(use("I live at home. She left 14 Example Road"))
                .as("a cue of another sentence")
                .isEqualTo(Use.UNKNOWN);
    }

    private static List<AddressPiece> found(PlainText page) {
        Cues cues = Cues.of(page);
        return AddressPieces.of(AddressWords.of(page), cues, new AddressUses(page, cues));
    }

    private static List<String> pieces(String text) {
        PlainText page = PlainText.of(text);
        return found(page).stream()
                .map(piece -> piece.sort() + " " + text.substring(piece.start(), piece.end()))
                .distinct()
                .toList();
    }

    private static int clusters(String text) {
        PlainText page = PlainText.of(text);
        return AddressCluster.of(found(page), new AddressJoints(AddressWords.of(page)))
                .size();
    }

    private static Use use(String text) {
        PlainText page = PlainText.of(text);
        AddressUses uses = new AddressUses(page, Cues.of(page));
        int start = text.indexOf("14 Example Road");
        return uses.of(uses.cueBefore(start), start, text.length());
    }
}
