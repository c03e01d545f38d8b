package uk.rubric.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import uk.rubric.facts.detection.Detectors;
import uk.rubric.facts.extraction.FactExtractor;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RulebookReader;

/** The words that the rulebook of this repository looks for, and what looks for them. */
public final class ShippedLexicon {

    private static final Lexicon WORDS = read();

    private ShippedLexicon() {}

    /** The words of edition 1. */
    public static Lexicon words() {
        return WORDS;
    }

    /** Finds details by these words. */
    public static Detectors detectors() {
        return Detectors.of(WORDS.topics());
    }

    /** Gathers facts by these words. */
    public static FactExtractor extractor() {
        return new FactExtractor(WORDS, detectors());
    }

    private static Lexicon read() {
        if (GuidanceReader.read(Path.of("policy-docs")) instanceof GuidanceReader.Loaded loaded
                && RulebookReader.read(
                                Path.of("rules"), loaded.guidance().edition("1").orElseThrow())
                        instanceof RulebookReader.Loaded rules) {
            return rules.source().parameters().lexiconOn(LocalDate.of(2026, 6, 1));
        }
        throw new AssertionError("the rulebook cannot be read");
    }
}
