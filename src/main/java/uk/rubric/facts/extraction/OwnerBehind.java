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
            "(?i)^(?:,?\\s+(?:parked|stationary|abandoned|left|seen|found|displayed|which was)\\s(?:\\w+\\s){0,4}?)?[,;]?\\s*(?:\\(|(?:and\\s+)?(?:which|that)?\\s*(?:(?:I|we)\\s+(?:now\\s+)?(?:believe|think|know|understand|recognised?|found|later\\s+learned)\\s+(?:that\\s+)?(?:it\\s+|this\\s+|that\\s+|to\\s+)?)?"
                    + "(?:is|was|be|being)?\\s*(?:the\\s+)?(?:home |mobile |phone"
                    + " )?(?:address|number|home|phone|account|property)?\\s*(?:of|belong(?:s|ing|ed)? to|(?:registered|listed|insured) (?:to|in the name of|as)"
                    + "|in the name of|c[ao]mes? back (?:to|as)|coming back to|goes to|answers to|returned to|attributed to|issued to|allocated to"
                    + "|(?:owned|used|kept|driven|insured|occupied|held|rented) by)\\s+|\\s*(?:is|are)\\s+called\\s+|\\s+(?:that|it|this)(?:['\u2019]?s|\\s+is)\\s+|\\s+=\\s+)");

    /** What checks of a vehicle tell of it: "showed the keeper as Jane Example", "identified herself as Jane Example". */
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)^[,;:]?\\s*(?:-\\s*)?(?:r/?k:?\\s+|(?:(?:and\\s+)?(?:showed|shows|showing|gave|returned|came\\s+back)\\s+(?:to\\s+)?(?:the\\s+|its\\s+|a\\s+)?)?(?:registered\\s+|reg\\.?\\s+)?(?:keeper|owner)\\s*(?::|as|is|was|to\\s+be)?\\s+)"
                    + "|(?i)^\\s+(?:(?:then\\s+)?identified\\s+(?:himself|herself|themselves)\\s+as|gave\\s+(?:his|her|their)\\s+name\\s+as)\\s+");

    /** A row that names the keeper behind the mark: "AB12 CDE - Jane Example". */
    private static final Pattern LISTED = Pattern.compile("\\s+[-\u2013\u2014]\\s+(?=\\p{Lu})");

    /** "A telephone, number ..., from Jane Example": from whom it was taken has it. */
    private static final Pattern TAKEN_FROM = Pattern.compile(
            "^,?\\s+(?i:(?:was\\s+)?(?:seized\\s+|taken\\s+|recovered\\s+|belonging\\s+)?(?:from|to))\\s+(?:the\\s+)?");

    /** "I attended 3 ..., where I spoke to the victim, ..." and, in a list, "House to house form for 3 ...: Jane Example". */
    private static final Pattern MET_THERE = Pattern.compile(
            "^,?\\s+(?i:(?:(?:where|and)\\s+(?:I|we|officers?|police)?|I|we|officers)\\s*(?:then\\s+)?(?:spoke\\s+(?:to|with)|speak\\s+(?:to|with)|met(?:\\s+with)?|saw|found|were\\s+greeted\\s+by|was\\s+met\\s+by|were\\s+met\\s+by)\\s+"
                    + "(?:the\\s+)?(?:occupier|occupant|resident|householder|victim|complainant|informant|aggrieved|injured party|witness|IP)?,?\\s*)|^:\\s+|^\\s+(?i:with|for|by)\\s+(?=\\p{Lu})|^,?\\s+(?i:(?:where\\s+)?the\\s+door\\s+was\\s+(?:answered|opened)\\s+by)\\s+(?:an?\\s+)?");

    /** "The registered keeper of ... is Jane Example". */
    private static final Pattern KEEPER = Pattern.compile(
            "(?i)\\b(?:keeper|owner|driver|user|holder|subscriber|occupier|tenant|party|resident|person|male|female|man|woman|householder)\\s+(?:of|for|at)\\s+(?:the\\s+)?$");

    /** "A neighbour at ..., Jane Example, rang". */
    private static final Pattern DWELLER = Pattern.compile(
            "(?i)\\b(?:neighbour|resident|occupier|occupant|tenant|householder|witness|man|woman|male|female|lady|caller|informant|victim)\\s+(?:(?:lives?|living|residing)\\s+)?(?:at|of|from|in)\\s+$");

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
        if (place
                && after.startsWith(", ")
                && DWELLER.matcher(text.substring(Math.max(0, range.start() - KEEPER_WITHIN), range.start()))
                        .find()) {
            Optional<Narrative.Answer> dweller = introduced(range.end() + 2, true);
            if (dweller.isPresent()) {
                return dweller;
            }
        }
        Matcher shown = SHOWN.matcher(after);
        if (shown.find()) {
            Optional<Narrative.Answer> keeper = introduced(range.end() + shown.end(), true);
            if (keeper.isPresent()) {
                return keeper;
            }
        }
        Matcher owner = OWNER.matcher(after);
        return owner.find()
                ? introduced(range.end() + owner.end(), after.stripLeading().startsWith("("))
                : possessor(after, range);
    }

    /** Who is listed behind the mark of a vehicle at a range. */
    Optional<Narrative.Answer> listed(TextRange range, int sentenceEnd) {
        Matcher listed = LISTED.matcher(text).region(range.end(), Math.max(range.end(), sentenceEnd));
        return listed.lookingAt() ? introduced(listed.end(), true) : Optional.empty();
    }

    /** From whom a thing was taken whose number stands at a range. */
    Optional<Narrative.Answer> takenFrom(TextRange range, int sentenceEnd) {
        int end = Math.max(range.end(), Math.min(sentenceEnd, range.end() + SENTENCE_WITHIN));
        Matcher from = TAKEN_FROM.matcher(text.substring(range.end(), end));
        return from.find() ? introduced(range.end() + from.end(), false) : Optional.empty();
    }

    /** The person right behind the words that introduce an owner; a bracket alone introduces only a name. */
    private Optional<Narrative.Answer> introduced(int at, boolean bracket) {
        List<Reference> behind = references.between(at, Math.min(text.length(), at + NAME_WITHIN));
        if (behind.isEmpty() || behind.getFirst().start() - at > ADJACENT) {
            return Optional.empty();
        }
        Reference first = references.possessed(behind);
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
