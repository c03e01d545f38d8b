package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/** Reads whose a detail is from the words behind it: "... is the home address of", "... belongs to", "... is Mrs Example's number". */
record OwnerBehind(String text, List<Spot> spots, References references, Referents referents) {

    private static final int SENTENCE_WITHIN = 120;
    private static final int NAME_WITHIN = 60;
    private static final int ADJACENT = 12;
    private static final int POSSESSOR_WITHIN = 6;
    private static final int KEEPER_WITHIN = 40;

    private static final Pattern OWNER = Pattern.compile(
            "^[,;]?\\s*(?:\\(|R/K:?\\s+|(?:which|that)?\\s*(?:is|was|being)?\\s*(?:the\\s+)?(?:home |mobile |phone"
                    + " )?(?:address|number|home|phone|account|property)?\\s*(?:of|belongs to|belonging to|registered to|used"
                    + " by)\\s+)");

    /** "I attended 3 ..., where I spoke to the victim, ..." and, in a list, "House to house form for 3 ...: Jane Example". */
    private static final Pattern MET_THERE = Pattern.compile(
            "^,?\\s+(?i:(?:(?:where|and)\\s+(?:I|we|officers?|police)?|I|we|officers)\\s*(?:then\\s+)?(?:spoke\\s+(?:to|with)|speak\\s+(?:to|with)|met|saw|found|was\\s+met\\s+by|were\\s+met\\s+by)\\s+"
                    + "(?:the\\s+)?(?:occupier|occupant|resident|householder|victim|complainant|informant|aggrieved|injured party|witness|IP)?,?\\s*)|^:\\s+");

    /** "The registered keeper of ... is Jane Example". */
    private static final Pattern KEEPER = Pattern.compile(
            "(?i)\\b(?:keeper|owner|driver|user|holder|subscriber|occupier|tenant)\\s+(?:of|for|at)\\s+(?:the\\s+)?$");

    private static final Pattern IS = Pattern.compile("^[,;]?\\s*(?:which |that )?(?:is|was)\\s+");

    /**
     * The owner named behind a range, if its sentence goes on to name one.
     *
     * @param place whether it is a place where somebody may be met
     */
    Optional<Narrative.Answer> of(TextRange range, int sentenceEnd, boolean place) {
        // A detail may run on over the end of its sentence, as an address with "St." in it does.
        int end = Math.max(range.end(), Math.min(sentenceEnd, range.end() + SENTENCE_WITHIN));
        String after = text.substring(range.end(), end);
        Matcher met = MET_THERE.matcher(after);
        if (place && met.find()) {
            Optional<Narrative.Answer> there = introduced(range.end() + met.end(), true);
            if (there.isPresent()) {
                return there;
            }
        }
        Matcher owner = OWNER.matcher(after);
        return owner.find()
                ? introduced(range.end() + owner.end(), after.stripLeading().startsWith("("))
                : possessor(after, range);
    }

    /** The person right behind the words that introduce an owner; a bracket alone introduces only a name. */
    private Optional<Narrative.Answer> introduced(int at, boolean bracket) {
        List<Reference> behind = references.between(at, Math.min(text.length(), at + NAME_WITHIN));
        if (behind.isEmpty() || behind.getFirst().start() - at > ADJACENT) {
            return Optional.empty();
        }
        Reference first = behind.getFirst();
        return bracket && first.named() == null || first.pronoun()
                ? Optional.empty()
                : Optional.of(referents.of(first, List.of()));
    }

    /** "07700 900123 is Mrs Example's number". */
    private Optional<Narrative.Answer> possessor(String after, TextRange range) {
        Matcher is = IS.matcher(after);
        if (!is.find()) {
            return Optional.empty();
        }
        int at = range.end() + is.end();
        if (KEEPER.matcher(text.substring(Math.max(0, range.start() - KEEPER_WITHIN), range.start()))
                .find()) {
            return introduced(at, true);
        }
        return spots.stream()
                .filter(spot -> spot.range().start() >= at && spot.range().start() <= at + POSSESSOR_WITHIN)
                .findFirst()
                .filter(spot -> possessive(spot.range().end()))
                .map(spot -> new Narrative.Answer(Optional.of(spot.member()), "the person named right behind it"));
    }

    private boolean possessive(int nameEnd) {
        return text.startsWith("'", nameEnd) || text.startsWith("\u2019", nameEnd) || text.charAt(nameEnd - 1) == 's';
    }
}
