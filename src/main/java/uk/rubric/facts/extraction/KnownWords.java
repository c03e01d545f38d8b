package uk.rubric.facts.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.facts.FormSign;
import uk.rubric.facts.Label;
import uk.rubric.facts.Lexicon;

/** The authors' words made ready for comparing with what stands on a page. */
final class KnownWords {

    private final Map<String, Label> labels = new HashMap<>();
    private final int longestLabel;
    private final List<FormSign> formSigns;
    private final List<String> policeOnlyMarkings;
    private final List<String> policePrintBlocks;

    KnownWords(Lexicon lexicon) {
        lexicon.labels().forEach(label -> labels.put(Words.fold(label.words()), label));
        this.longestLabel = labels.keySet().stream()
                .mapToInt(words -> words.split(" ").length)
                .max()
                .orElse(1);
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

    /** The label that is written so, if it is one; forms with several people number it, as in "Defendant 2". */
    Optional<Label> label(CharSequence written) {
        String words = Words.fold(written);
        Label label = labels.get(words);
        return Optional.ofNullable(
                label == null && words.matches("[a-z ]+ \\d")
                        ? labels.get(words.substring(0, words.length() - 2))
                        : label);
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
