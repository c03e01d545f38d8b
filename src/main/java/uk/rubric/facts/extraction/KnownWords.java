package uk.rubric.facts.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.rubric.facts.FormSign;
import uk.rubric.facts.Label;
import uk.rubric.facts.Lexicon;

/** The authors' words made ready for comparing with what stands on a page. */
final class KnownWords {

    private final LabelWords labels;
    private final int longestLabel;
    private final List<FormSign> formSigns;
    private final List<String> policeOnlyMarkings;
    private final List<String> policePrintBlocks;

    KnownWords(Lexicon lexicon) {
        this.labels = new LabelWords(lexicon.labels());
        this.longestLabel = labels.longest();
        this.formSigns = lexicon.formSigns().stream()
                .map(sign -> new FormSign(sign.form(), sign.signal(), sign.side(), folded(sign.words())))
                .toList();
        this.policeOnlyMarkings = folded(lexicon.policeOnlyMarkings());
        this.policePrintBlocks = folded(lexicon.policePrintBlocks());
    }

    private static List<String> folded(Collection<String> phrases) {
        return phrases.stream().map(KnownWords::folded).toList();
    }

    private static String folded(String phrase) {
        return " " + Words.fold(phrase) + " ";
    }

    /** The label that is written so, if it is one. */
    Optional<Label> label(CharSequence written) {
        return labels.of(written);
    }

    /** What says which form a page is, in folded words with a blank on either side. */
    List<FormSign> formSigns() {
        return formSigns;
    }

    /** Words that the longest label has. */
    int longestLabel() {
        return longestLabel;
    }

    /** Whether folded words, with a blank on either side, mark a page as never meant to leave the police and the prosecution. */
    boolean markPoliceOnly(String words) {
        return policeOnlyMarkings.stream().anyMatch(words::contains);
    }

    /** Whether a folded line, with a blank on either side, begins a block that no print for court, defence or probation holds. */
    boolean beginsPoliceBlock(String line) {
        return policePrintBlocks.stream().anyMatch(line::startsWith);
    }
}
