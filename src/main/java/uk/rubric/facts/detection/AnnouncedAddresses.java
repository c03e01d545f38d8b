package uk.rubric.facts.detection;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.AddressPiece.Sort;

/** Finds addresses without a street word behind a label or "I live at": a number with capitalised words, or the name of a house. */
record AnnouncedAddresses(AddressWords words, Cues cues, AddressUses uses) {

    private static final int MOST_WORDS = 4;

    /** What a cue announces; none where no such thing stands behind it. */
    @Nullable
    AddressPiece behind(CueHit cue) {
        PlainText page = words.page();
        int start = cues.afterFillers(cue.end());
        int word = page.wordFrom(start);
        if (word >= page.words() || page.wordStart(word) != start) {
            return null;
        }
        boolean numbered = AddressWords.houseNumber(page.word(word));
        int name = numbered ? word + 1 : word;
        int last = words.capitals(name, MOST_WORDS);
        if (last < name
                || numbered && (words.counted(name) || !street(name))
                || name == word && Cues.labelAt(page, start)) {
            return null;
        }
        boolean label = label(cue.end(), start);
        Sort sort = sort(cue, name > word, name, last, label);
        return sort == null ? null : new AddressPiece(sort, start, page.wordEnd(last));
    }

    /** Whether a word may begin a street's name: no month ("at home on 3 January"), nothing that is counted, and among capitals no common word. */
    private boolean street(int word) {
        String written = words.page().word(word);
        boolean capitals = words.lettering().inLineOfCapitals(word);
        return !Dates.monthName(written)
                && (!Gazetteer.standard().notName(written)
                        || Streets.lastWords().contains(written))
                && (!capitals
                        || !Gazetteer.standard().commonWord(written)
                        || words.commaFollows(word)
                        || Gazetteer.standard().mayBeName(written));
    }

    private @Nullable Sort sort(CueHit cue, boolean numbered, int name, int last, boolean label) {
        boolean generic = cue.cue() == Cue.ADDRESS || cue.cue() == Cue.WORK_ADDRESS || cue.cue() == Cue.SCENE_ADDRESS;
        boolean trusted = !generic || label;
        if (numbered && trusted) {
            return Sort.NUMBERED;
        }
        if (trusted && building(name, last) || label && cue.cue() != Cue.WORK_ADDRESS && words.commaFollows(last)) {
            return Sort.NAMED;
        }
        String word = words.page().word(last);
        boolean on = cues.words(cue).toUpperCase(Locale.ROOT).endsWith(" ON")
                && Streets.lastWords().contains(word);
        return !generic && (Streets.street(word) || on) ? Sort.STREET : null;
    }

    private boolean building(int name, int last) {
        // "Who rents the house?" names none, and a court of law is nobody's home.
        boolean named = name < last || words.commaFollows(last);
        return named
                && (words.building(last) || name < last && words.building(last - 1))
                && !words.courtOfLaw(last)
                && !uses.business(words.page().wordStart(name), words.page().wordEnd(last));
    }

    private boolean label(int from, int to) {
        String text = words.page().text();
        return text.indexOf(':', from, to) >= 0 || text.indexOf('\t', from, to) >= 0;
    }
}
