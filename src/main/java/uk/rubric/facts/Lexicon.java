package uk.rubric.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that the authors of a rulebook tell the program to look for, as they hold on one day.
 *
 * @param labels of fields on forms and prints
 * @param formSigns by which a page says which form it is
 * @param policeOnlyMarkings of pages that never leave the police and the prosecution
 * @param policePrintBlocks headings of blocks that no print for court, defence or probation holds
 * @param topics the terms of each topic; a term that ends in {@code *} stands for every word that begins so
 */
public record Lexicon(
        List<Label> labels,
        List<FormSign> formSigns,
        List<String> policeOnlyMarkings,
        List<String> policePrintBlocks,
        Map<Topic, List<String>> topics) {
    public Lexicon {
        labels = List.copyOf(labels);
        formSigns = List.copyOf(formSigns);
        policeOnlyMarkings = List.copyOf(policeOnlyMarkings);
        policePrintBlocks = List.copyOf(policePrintBlocks);
        topics = Collections.unmodifiableMap(new TreeMap<>(topics));
    }
}
