package uk.rubric.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.facts.FormSign;
import uk.rubric.facts.Label;
import uk.rubric.facts.Lexicon;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Topic;
import uk.rubric.guidance.ParagraphId;

/**
 * The dated values of a rulebook.
 *
 * @param likelyOwner what becomes of a breach whose owner is likely but not certain, by the day from which it holds
 * @param modifiers what raises a finding's severity
 * @param limits what rules compare with, each from the day from which it holds
 * @param labels of fields on forms and prints
 * @param formSigns by which a page says which form it is
 * @param watchWords lists of words to look for
 */
public record Parameters(
        List<LikelyOwner> likelyOwner,
        List<Modifier> modifiers,
        List<Limit> limits,
        List<DatedLabel> labels,
        List<DatedSign> formSigns,
        List<WatchWords> watchWords) {

    /** What a label says, from a day on. */
    public record DatedLabel(LocalDate from, Label label) {}

    /** Words by which a page says which form it is, from a day on. */
    public record DatedSign(LocalDate from, FormSign sign) {}

    /** A list of words to look for, from a day on. */
    public record WatchWords(String id, LocalDate from, List<String> words) {

        static final String MARKINGS = "police-only-markings";
        static final String BLOCKS = "blocks-of-police-prints";

        /** The lists that there must be. */
        static final Set<String> LISTS = Stream.concat(
                        Stream.of(MARKINGS, BLOCKS),
                        Arrays.stream(Topic.values()).map(LexiconReader::list))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words to look for on a day. */
    public Lexicon lexiconOn(LocalDate day) {
        Map<String, Label> holding = new TreeMap<>();
        labels.stream()
                .filter(dated -> !dated.from().isAfter(day))
                .sorted(Comparator.comparing(DatedLabel::from))
                .forEach(dated -> holding.put(dated.label().words().toLowerCase(Locale.ROOT), dated.label()));
        Map<Topic, List<String>> topics = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            topics.put(topic, wordsOn(day, LexiconReader.list(topic)));
        }
        return new Lexicon(
                List.copyOf(holding.values()),
                formSigns.stream()
                        .filter(dated -> !dated.from().isAfter(day))
                        .map(DatedSign::sign)
                        .toList(),
                wordsOn(day, WatchWords.MARKINGS),
                wordsOn(day, WatchWords.BLOCKS),
                topics);
    }

    private List<String> wordsOn(LocalDate day, String list) {
        return watchWords.stream()
                .filter(words -> words.id().equals(list) && !words.from().isAfter(day))
                .max(Comparator.comparing(WatchWords::from))
                .map(WatchWords::words)
                .orElse(List.of());
    }

    /** The most that something may be, from a day on. */
    public record Limit(String id, LocalDate from, int most) {}

    /** The limits that hold on a day, by their names. */
    public SortedMap<String, Integer> limitsOn(LocalDate day) {
        SortedMap<String, Integer> holding = new TreeMap<>();
        limits.stream()
                .filter(limit -> !limit.from().isAfter(day))
                .sorted(Comparator.comparing(Limit::from))
                .forEach(limit -> holding.put(limit.id(), limit.most()));
        return holding;
    }

    /** From a day on, a breach with a likely owner stays one or becomes a question. */
    public record LikelyOwner(LocalDate from, boolean review) {}

    /**
     * A circumstance that makes findings graver.
     *
     * @param says the sentence that reports show
     * @param flags of the case, any of which is enough; empty where flags do not matter
     * @param of the owners it is about; empty where every owner counts
     * @param paragraphs it is about; empty where all are
     * @param except paragraphs that it leaves alone
     * @param kindsOfOnePerson how many kinds of detail of one person must stand in one document; 0 where that does not matter
     */
    public record Modifier(
            String id,
            String says,
            int raise,
            LocalDate from,
            Set<String> flags,
            Set<OwnerRole> of,
            Set<ParagraphId> paragraphs,
            Set<ParagraphId> except,
            int kindsOfOnePerson) {}

    /** Whether on a day a likely owner makes a breach a question. */
    boolean likelyIsAQuestion(LocalDate day) {
        return likelyOwner.stream()
                .filter(value -> !value.from().isAfter(day))
                .max(Comparator.comparing(LikelyOwner::from))
                .map(LikelyOwner::review)
                .orElse(false);
    }
}
