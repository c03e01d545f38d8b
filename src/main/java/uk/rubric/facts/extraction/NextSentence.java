package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;

/** Reads whose a detail is from the sentence behind its own: "We went to ... . The door was answered by ...", "It is registered to ...", "That is my mum's.". */
record NextSentence(PageReading page, List<Spot> spots, References references, Referents referents) {

    /** No more words than this stand between a detail and the end of its sentence, or the next one speaks of something else. */
    private static final int REST = 40;

    private static final int NAME_WITHIN = 60;
    private static final int ADJACENT = 12;

    private static final String SOMEBODY =
            "(?:an?\\s+|the\\s+)?(?:(?:occupier|occupant|resident|householder|tenant|owner|male|female|man|woman|person)s?,?\\s+)?";

    /** Somebody comes to a place. */
    private static final Pattern COMES = Pattern.compile(
            "(?i)\\b(?:went|attend(?:ed)?|arriv(?:ed|al)|drove|sent|deployed|directed|dispatched|called|tasked|travelled|way|respond(?:ed)?|visited|enquiries|house)\\b");

    /** Who was met there. */
    private static final Pattern MET = Pattern.compile(
            "(?i)(?:the\\s+(?:front\\s+|back\\s+)?door\\s+was\\s+(?:answered|opened)\\s+by|(?:the|its)\\s+(?:sole\\s+|only\\s+)?(?:occupier|occupant|resident|tenant|householder|owner|homeowner|leaseholder)\\s*(?:there\\s+)?(?:is|was|:|,)"
                    + "|(?:(?:there|inside|at\\s+the\\s+(?:door|address|location)|on\\s+(?:our\\s+|my\\s+)?arrival|upon\\s+arrival),?\\s+)?(?:I|we|officers)\\s+(?:then\\s+)?(?:spoke\\s+(?:to|with)|met\\s+with|(?:was|were)\\s+(?:met|greeted|let\\s+in|admitted)\\s+by))\\s+"
                    + SOMEBODY);

    /** Whose home a place is. */
    private static final Pattern HOME_OF = Pattern.compile(
            "(?i)(?:this|it|that|the\\s+(?:house|flat|property|address|premises))\\s+(?:is|was)\\s+(?:(?:the\\s+)?(?:home|home\\s+address|address|house|flat|property)\\s+of|(?:owned|occupied|rented|tenanted|lived\\s+in)\\s+by)\\s+"
                    + SOMEBODY);

    /** What somebody named at the head of the sentence does there. */
    private static final Pattern RECEIVES = Pattern.compile(
            "(?i)\\s+(?:answered|opened)\\s+the\\s+(?:front\\s+)?door|\\s+let\\s+(?:me|us|officers)\\s+in|\\s+(?:lives?|lived|resides?)\\s+(?:there|at\\s+this\\s+address)|\\s+(?:is|was)\\s+the\\s+(?:occupier|occupant|tenant|owner|householder|leaseholder|registered\\s+keeper|keeper)");

    private static final String VEHICLE =
            "(?:car|van|vehicle|lorry|taxi|motorbike|motorcycle|moped|bike|index|registration|plate)";
    private static final String LINE = "(?:number|phone|mobile|handset|telephone|line|sim(?:\\s+card)?|device)";
    private static final String ACCOUNT = "(?:account|card)";
    private static final String MAIL = "(?:e-?mail|account)";

    private static final Map<Kind, Thing> THINGS = Map.of(
            Kind.VRM, new Thing(VEHICLE),
            Kind.PHONE, new Thing(LINE),
            Kind.DEVICE_ID, new Thing(LINE),
            Kind.BANK_ACCOUNT, new Thing(ACCOUNT),
            Kind.CARD, new Thing(ACCOUNT),
            Kind.EMAIL, new Thing(MAIL),
            Kind.HANDLE, new Thing(MAIL));

    /** What the next sentence says of a sort of thing: to whom it belongs, who keeps it, that it is "Jane's" or "Jane's number". */
    private record Thing(Pattern belongs, Pattern keeper, Pattern possessed) {
        private Thing(String noun) {
            this(
                    Pattern.compile("(?i)(?:(?:it|this|that)(?:['\u2019]s)?|(?:the|this|that)\\s+(?:same\\s+)?" + noun
                            + "(?:\\s+number)?)"
                            + "\\s+(?:also\\s+)?(?:(?:is|was|has\\s+been|had\\s+been)\\s+)?(?:(?:believed|known|shown|found|thought|listed|recorded)\\s+(?:to\\s+(?:be\\s+)?|as\\s+)?)?"
                            + "(?:belong(?:s|ed|ing)?\\s+to|registered\\s+(?:to|in\\s+the\\s+name\\s+of)|(?:owned|used|kept|driven|insured|held)\\s+by|insured\\s+to|in\\s+the\\s+name\\s+of|c[ao]mes?\\s+back\\s+to|returned\\s+to|the\\s+"
                            + noun + "\\s+of)\\s+(?:the\\s+)?"),
                    Pattern.compile(
                            "(?i)(?:(?:its|the|a|police|pnc|dvla)\\s+)?(?:checks?\\s+(?:showed|shows|revealed|gave)\\s+(?:that\\s+)?)?(?:its\\s+|the\\s+|a\\s+)?(?:\\p{L}+\\s*/\\s*)?(?:r/?k|registered\\s+(?:keeper|owner|user)|keeper|driver|hirer|subscriber|account\\s+holder|owner)(?:\\s+of\\s+(?:this|that|the)\\s+"
                                    + noun + ")?\\s+(?:is|was|:|as|to\\s+be)\\s+"),
                    Pattern.compile("(?i)['’]s?(?:\\s+(?:own\\s+)?" + noun + ")?\\s*(?:[.,;!?]|$)"));
        }
    }

    private static final Pattern IT_IS = Pattern.compile("(?i)(?:it|this|that)(?:['’]s|\\s+(?:is|was))\\s+");

    /** The sentence itself says whose the thing is: "his own car, ...". */
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:\\b(?:my|his|her|their|our|whose|who)\\b|['’]s\\s|\\b(?:drives?|owns?)\\b)[^.;]{0,40}$");

    /** Who met somebody at an address, or whose home it is. */
    Optional<Answer> atPlace(TextRange range, TextRange sentence) {
        if (!goesOn(range, sentence.end())) {
            return Optional.empty();
        }
        Optional<Answer> home = introduced(HOME_OF, sentence.end());
        boolean comes = COMES.matcher(page.text())
                .region(sentence.start(), range.start())
                .find();
        return home.isPresent() || !comes ? home : atTheHead(sentence.end()).or(() -> introduced(MET, sentence.end()));
    }

    /** Whose a vehicle, telephone, account or address on the net is. */
    Optional<Answer> ofThing(Kind kind, TextRange range, TextRange sentence) {
        Thing thing = THINGS.get(kind);
        if (thing == null
                || !goesOn(range, sentence.end())
                || SAID.matcher(page.text())
                        .region(sentence.start(), range.start())
                        .find()) {
            return Optional.empty();
        }
        return introduced(thing.belongs, sentence.end())
                .or(() -> introduced(thing.keeper, sentence.end()))
                .or(() -> possessed(thing, sentence.end()));
    }

    private boolean goesOn(TextRange range, int sentenceEnd) {
        return sentenceEnd < page.text().length() && sentenceEnd >= range.end() && sentenceEnd - range.end() <= REST;
    }

    private Optional<Answer> introduced(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(page.text()).region(start, page.text().length());
        return matcher.lookingAt() ? introduced(matcher.end()) : Optional.empty();
    }

    private Optional<Answer> atTheHead(int start) {
        int last = Spot.lastAtOrBefore(spots, start);
        return Optional.of(last)
                .filter(i -> i >= 0 && spots.get(i).range().start() == start)
                .map(spots::get)
                .filter(spot -> RECEIVES.matcher(page.text())
                        .region(spot.range().end(), page.text().length())
                        .lookingAt())
                .map(spot -> new Answer(Optional.of(spot.member()), "the next sentence"));
    }

    private Optional<Answer> introduced(int at) {
        return first(at)
                .filter(reference -> !reference.pronoun() && reference.party() != Party.POLICE)
                .map(reference -> referents.of(reference, List.of()))
                .filter(answer -> answer.member().isPresent() || answer == Answer.RELATIVE);
    }

    private Optional<Answer> possessed(Thing thing, int start) {
        String text = page.text();
        Matcher said = IT_IS.matcher(text).region(start, text.length());
        if (!said.lookingAt()) {
            return Optional.empty();
        }
        List<Reference> behind = references.between(said.end(), Math.min(text.length(), said.end() + NAME_WITHIN));
        // "My mum's": of the one who has a relation and the relation the latter has the thing.
        for (int i = 0; i < Math.min(2, behind.size()); i++) {
            Reference reference = behind.get(i);
            boolean owns = thing.possessed
                            .matcher(text)
                            .region(reference.end(), text.length())
                            .lookingAt()
                    || "mine".equalsIgnoreCase(text.substring(reference.start(), reference.end()));
            if (owns && reference.start() - said.end() <= ADJACENT) {
                return Optional.of(referents.of(reference, List.of()))
                        .filter(answer -> answer.member().isPresent() || answer == Answer.RELATIVE);
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> first(int at) {
        List<Reference> behind = references.between(at, Math.min(page.text().length(), at + NAME_WITHIN));
        return behind.isEmpty() || behind.getFirst().start() - at > ADJACENT
                ? Optional.empty()
                : Optional.of(references.possessed(behind));
    }
}
