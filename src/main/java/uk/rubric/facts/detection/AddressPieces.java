package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.AddressPiece.Sort;

/** Gathers the pieces of addresses on one page: postcodes, streets, flats, towns, and what a label announces. */
final class AddressPieces {

    private static final Set<String> FLATS = Set.of(
            "FLAT",
            "FFLAT",
            "APARTMENT",
            "APT",
            "UNIT",
            "ROOM",
            "MAISONETTE",
            "BEDSIT",
            "STUDIO",
            "PLOT",
            "CARAVAN",
            "CHALET",
            "PITCH",
            "LODGE",
            "BERTH");
    private static final Set<String> FLOORS =
            Set.of("FLOOR", "BASEMENT", "GARDEN", "ATTIC", "UPSTAIRS", "DOWNSTAIRS", "REAR", "GROUND", "TOP");
    private static final List<Cue> LABELS =
            List.of(Cue.HOME_ADDRESS, Cue.SAFE_ADDRESS, Cue.WORK_ADDRESS, Cue.ADDRESS, Cue.SCENE_ADDRESS);

    private static final Comparator<AddressPiece> IN_PLACE =
            Comparator.comparingInt(AddressPiece::start).thenComparing(AddressPiece::sort, Comparator.reverseOrder());

    private final AddressWords words;
    private final List<AddressPiece> pieces = new ArrayList<>();

    private AddressPieces(AddressWords words) {
        this.words = words;
    }

    /** The pieces by their place, of those that begin together the surest first. */
    static List<AddressPiece> of(AddressWords words, Cues cues, AddressUses uses) {
        AddressPieces found = new AddressPieces(words);
        PlainText page = words.page();
        Postcodes postcodes = new Postcodes(page);
        postcodes.each(found.pieces::add);
        Streets streets = new Streets(words, cues, uses, postcodes);
        for (int word : page.wordsIn(Streets.lastWords())) {
            found.add(streets.endingAt(word));
        }
        for (int word : page.wordsIn(FLATS)) {
            found.add(found.flat(word));
        }
        for (int word : page.wordsIn(Set.of("BOX"))) {
            found.add(found.box(word));
        }
        for (int word : page.wordsIn(Places.firstWords())) {
            found.add(found.town(word));
        }
        AnnouncedAddresses announced = new AnnouncedAddresses(words, cues, uses);
        for (Cue label : LABELS) {
            cues.all(label).forEach(cue -> found.add(announced.behind(cue)));
        }
        found.pieces.sort(IN_PLACE);
        return found.pieces;
    }

    private void add(@Nullable AddressPiece piece) {
        if (piece != null) {
            pieces.add(piece);
        }
    }

    /** "Flat 2", "Flat B": a letter needs both capitals, and "I" is a person. */
    private @Nullable AddressPiece flat(int word) {
        if (!words.lettering().near(word, " .\n")) {
            return null;
        }
        PlainText page = words.page();
        String next = page.word(word + 1);
        boolean lettered = next.length() == 1
                && words.lettering().capital(word + 1)
                && words.lettering().capital(word)
                && !next.equals("I");
        return AddressWords.houseNumber(next) || lettered
                ? new AddressPiece(Sort.FLAT, page.wordStart(floor(word)), page.wordEnd(word + 1))
                : null;
    }

    /** "Top Floor Flat 5", "Basement Flat 2": the word at which what says where the flat lies begins. */
    private int floor(int flat) {
        PlainText page = words.page();
        int first = flat;
        if (flat > 0 && words.lettering().joinedBy(flat - 1, " ") && FLOORS.contains(page.word(flat - 1))) {
            first--;
        }
        boolean floor = first < flat && page.word(first).equals("FLOOR");
        return floor && first > 0 && words.lettering().joinedBy(first - 1, " ") ? first - 1 : first;
    }

    /** "PO Box 19": where letters are sent to. */
    private @Nullable AddressPiece box(int word) {
        PlainText page = words.page();
        boolean box = word > 0
                && words.lettering().near(word - 1, " .")
                && (page.word(word - 1).equals("PO") || page.word(word - 1).equals("O"))
                && words.lettering().near(word, " ")
                && words.lettering().beginsWithFigure(word + 1)
                && words.lettering().near(word + 1, ", ")
                && words.commaFollows(word + 1)
                && words.lettering().capital(word + 2);
        return box ? new AddressPiece(Sort.NUMBERED, page.wordStart(word - 1), page.wordEnd(word + 1)) : null;
    }

    private @Nullable AddressPiece town(int word) {
        int last = words.lastOfPlace(word);
        return last < word || name(word, last)
                ? null
                : new AddressPiece(
                        Sort.PLACE, words.page().wordStart(word), words.page().wordEnd(last));
    }

    /** Whether a town's name is somebody's here: "Mrs Oxford", "Barry Sample". */
    private boolean name(int word, int last) {
        PlainText page = words.page();
        boolean titled = word > 0
                && NameTokens.TITLES.contains(page.word(word - 1))
                && words.lettering().near(word - 1, " .");
        boolean surname = word > 0
                && words.lettering().joinedBy(word - 1, " ")
                && words.lettering().capital(word - 1)
                && Gazetteer.standard().forename(page.word(word - 1))
                && (!Gazetteer.standard().ordinaryWord(page.word(word - 1))
                        || !words.lettering().beginsSentence(word - 1)
                                && !words.lettering().inLineOfCapitals(word));
        boolean forename = last == word
                && Gazetteer.standard().forename(page.word(word))
                && words.lettering().joinedBy(word, " ")
                && words.lettering().capital(word + 1)
                && !Places.place(page.word(word + 1))
                && !AddressWords.houseNumber(page.word(word + 1));
        return titled || surname || forename;
    }
}
