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
            ("(?i)^(?:,?\\s+(?:parked|stationary|abandoned|left|seen|found|displayed|which was)\\s(?:\\w+\\s){0,4}?)?"
                            + "(?:,? to the value of \\u00a3[\\d,.]{1,12})?[,;]?\\s*(?:\\(|(?:and )?(?:which|that)?\\s*"
                            + "(?:(?:I|we) (?:now )?(?:believe|think|know|understand|recognised?|found|later learned) (?:that )?(?:it |this |that |to )?)?"
                            + "(?:is|was|be|being|showed)?\\s*(?:the )?(?:home |mobile |phone )?(?:address|number|home|house|flat|phone|account|property)?\\s*"
                            + "(?:of|belong(?:s|ing|ed)? to|(?:registered|listed|insured) (?:to|in the name of|as)"
                            + "|in the name of|c[ao]mes? back (?:to|as)|coming back to|goes to|answers to|returned to|attributed to|issued to|allocated to|assigned to|on (?:hire|loan) to|credited to|the latter subscribed to|identified by|claimed by|in use by"
                            + "|(?:owned|used|kept|driven|insured|occupied|held|rented) by) |\\s*(?:is|are) called "
                            + "|,? which showed |,? (?:the )?(?:sole |only )?(?:occupier|occupant|resident|tenant|householder),? "
                            + "| (?:that|it|this)(?:['\\u2019]?s| is) | = |,? (?:(?:saved|stored|listed|shown|known|entered)(?: in \\w+ (?:phone|contacts))? )?as ['\"\\u2018\\u201c]|,? under the name (?:of )?)")
                    .replace(" ", "\\s+"));

    /** What checks of a vehicle tell of it: "showed the keeper as Jane Example", "identified herself as Jane Example". */
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)^[,;:]?\\s*(?:-\\s*)?(?:r/?[ko](?::|\\s+is|\\s+as)?\\s+|(?:(?:and\\s+)?(?:showed|shows|showing|gave|returned|came\\s+back)\\s+(?:to\\s+)?(?:the\\s+|its\\s+|a\\s+)?)?(?:registered\\s+|reg\\.?\\s+)?(?:keeper|owner|driver)\\s*(?::|as|is|was|to\\s+be)?\\s+)"
                    + "|(?i)^\\s+(?:(?:then\\s+)?identified\\s+(?:himself|herself|themselves)\\s+as|gave\\s+(?:his|her|their)\\s+name\\s+as)\\s+");

    private static final Pattern ITS_HOME = Pattern.compile(
            "(?i)^,?\\s+(?:which\\s+is\\s+|being\\s+)?((?:the\\s+)?[\\p{L}'-]{2,20}(?:\\s[\\p{L}'-]{2,20})?)['\u2019]s\\s+(?:own\\s+)?(?:home|house|address|flat|place|property)\\b"
                    + "|(?i)^,?\\s+where\\s+((?:the\\s+)?[\\p{L}' -]{1,40}?)\\s+(?:lives?|lived|resides?|is\\s+living|was\\s+living|is\\s+staying|stays)\\b");

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

    /** "..., which Jane Example claimed" and "..., to which Jane Example had the keys". */
    private static final Pattern WHICH = Pattern.compile("(?i)^[,;]?\\s*(?:(?:to|for|of)\\s+)?which\\s+(?=\\p{L})");

    private static final Pattern HAS = Pattern.compile(
            "(?i)\\s+(?:later\\s+|also\\s+|then\\s+)?(?:claim(?:s|ed)|own(?:s|ed)|use[sd]?|drives?|drove|had\\s+(?:the|a)\\s+keys?|held\\s+the\\s+keys?|identified|rents?|keeps?|borrowed|hired)\\b");

    /** Whoever only lives there with somebody was not met there. */
    private static final Pattern LIVES =
            Pattern.compile("(?i)\\b(?:live[sd]?|living|resid(?:es?|ed|ing)|stay(?:s|ed|ing)|sleeps?)\\b[^.;]{0,20}$");

    /** "... over the road came back to Jane Example": what a check or the law says whose a thing is, whatever stands in between. */
    private static final Pattern COMES_BACK = Pattern.compile(
            "(?i)^,?\\s+(?:[^.;:]{1,40}?,?\\s)?(?:belong(?:s|ed)?\\s+to|c[ao]mes?\\s+back\\s+to|coming\\s+back\\s+to|(?:is|was)\\s+registered\\s+to)\\s+(?:an?\\s+|the\\s+)?");

    /** "A boy of 13, Jack Example, ...": the name stands behind the age. */
    private static final Pattern AGED = Pattern.compile(
            "(?i)\\ban?\\s+(?:\\p{Ll}+\\s)?(?:boy|girl|lad|lass|child|man|woman|male|female|youth|teenager|lady),?\\s+(?:of|aged?)\\s+(?:about\\s+)?$");

    private static final Pattern IS =
            Pattern.compile("(?i)^[,;]?\\s*(?:(?:which|that)\\s[^,.;]{1,40},\\s)?(?:which\\s|that\\s)?(?:is|was)\\s+");

    /**
     * The owner named behind a range, if its sentence goes on to name one.
     *
     * @param place whether it is a place where somebody may be met
     */
    Optional<Answer> of(TextRange range, int sentenceEnd, boolean place) {
        Optional<TextMessage> message = TextMessage.at(text, range.start()).filter(m -> m.number() == range.start());
        if (message.isPresent()) {
            // A row of messages goes on with nobody of the row before.
            return Optional.of(message.flatMap(m -> m.bearer(text))
                    .flatMap(at -> introduced(at, true))
                    .orElse(Answer.NOTHING));
        }
        // A detail may run on over the end of its sentence, as an address with "St." in it does.
        int end = Math.max(range.end(), Math.min(sentenceEnd, range.end() + SENTENCE_WITHIN));
        String after = text.substring(range.end(), end);
        Matcher met = MET_THERE.matcher(after);
        if (place
                && !LIVES.matcher(text)
                        .region(Math.max(0, range.start() - KEEPER_WITHIN), range.start())
                        .find()
                && met.find()) {
            Optional<Answer> there = introduced(range.end() + met.end(), true);
            if (there.isPresent()) {
                return there;
            }
        }
        if (place
                && after.startsWith(", ")
                && DWELLER.matcher(text.substring(Math.max(0, range.start() - KEEPER_WITHIN), range.start()))
                        .find()) {
            Optional<Answer> dweller = introduced(range.end() + 2, true);
            if (dweller.isPresent()) {
                return dweller;
            }
        }
        if (place) {
            Optional<Answer> home = athome(range, after);
            if (home.filter(answer -> answer.member().isPresent()).isPresent()) {
                return home;
            }
            Matcher listed = LISTED.matcher(after);
            if (listed.lookingAt()) {
                Optional<Answer> dweller = introduced(range.end() + listed.end(), true);
                if (dweller.isPresent()) {
                    return dweller;
                }
            }
        }
        if (after.startsWith(", ")
                && AGED.matcher(text)
                        .region(Math.max(0, range.start() - KEEPER_WITHIN), range.start())
                        .find()) {
            Optional<Answer> aged = introduced(range.end() + 2, true);
            if (aged.isPresent()) {
                return aged;
            }
        }
        Matcher shown = SHOWN.matcher(after);
        if (shown.find()) {
            Optional<Answer> keeper = introduced(range.end() + shown.end(), true);
            if (keeper.isPresent()) {
                return keeper;
            }
        }
        Matcher back = COMES_BACK.matcher(after);
        if (back.find()
                && references.between(range.end(), range.end() + back.end()).isEmpty()) {
            Optional<Answer> belongs = introduced(range.end() + back.end(), false);
            if (belongs.isPresent()) {
                return belongs;
            }
        }
        Matcher which = WHICH.matcher(after);
        if (which.find()) {
            int at = range.end() + which.end();
            Optional<Answer> has = introduced(at, true)
                    .filter(answer -> references.between(at, Math.min(text.length(), at + NAME_WITHIN)).stream()
                            .findFirst()
                            .filter(first -> HAS.matcher(text)
                                    .region(first.end(), text.length())
                                    .lookingAt())
                            .isPresent());
            if (has.isPresent()) {
                return has;
            }
        }
        Matcher owner = OWNER.matcher(after);
        return owner.find()
                ? introduced(range.end() + owner.end(), after.stripLeading().startsWith("("))
                : possessor(after, range);
    }

    /** Who is listed behind the mark of a vehicle at a range. */
    Optional<Answer> listed(TextRange range, int sentenceEnd) {
        Matcher listed = LISTED.matcher(text).region(range.end(), Math.max(range.end(), sentenceEnd));
        return listed.lookingAt() ? introduced(listed.end(), true) : Optional.empty();
    }

    /** Whose home a place is said to be: ", the victim's home", ", where Jane Example lives". */
    private Optional<Answer> athome(TextRange range, String after) {
        Matcher home = ITS_HOME.matcher(after);
        if (!home.find()) {
            return Optional.empty();
        }
        int group = home.group(1) == null ? 2 : 1;
        List<Reference> behind = references.between(
                range.end() + home.start(group), Math.min(text.length(), range.end() + home.end(group)));
        return behind.isEmpty() ? Optional.empty() : Optional.of(referents.of(behind.getLast(), List.of()));
    }

    /** From whom a thing was taken whose number stands at a range. */
    Optional<Answer> takenFrom(TextRange range, int sentenceEnd) {
        int end = Math.max(range.end(), Math.min(sentenceEnd, range.end() + SENTENCE_WITHIN));
        Matcher from = TAKEN_FROM.matcher(text.substring(range.end(), end));
        return from.find() ? introduced(range.end() + from.end(), false) : Optional.empty();
    }

    /** The person right behind the words that introduce an owner; a bracket alone introduces only a name. */
    private Optional<Answer> introduced(int at, boolean bracket) {
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
    private Optional<Answer> possessor(String after, TextRange range) {
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
                .map(spot -> OwnerAhead.relationBehind(text, spot.range().end())
                        ? Answer.RELATIVE
                        : new Answer(Optional.of(spot.member()), "the person named right behind it"));
    }

    private boolean possessive(int nameEnd) {
        return text.startsWith("'", nameEnd) || text.startsWith("\u2019", nameEnd) || text.charAt(nameEnd - 1) == 's';
    }
}
