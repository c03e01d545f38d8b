package uk.rubric.facts.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds words that give a home away without an address: "the flat above the chip shop", "I returned to number 14", "a refuge in Sampletown". */
final class AddressClues implements Family {

    private static final String HOME =
            "(?:HOUSE|HOME|FLAT|APARTMENT|BUNGALOW|COTTAGE|PLACE|BEDROOM WINDOW|FRONT DOOR|ADDRESS|BLOCK)";
    private static final String DWELLING =
            "(?:FLATS?|APARTMENT|ROOMS?|HOUSE|BEDSIT|MAISONETTE|BUNGALOW|COTTAGE|TERRACE|CARAVAN|BLOCK)";
    private static final String BESIDE = "(?:ABOVE|OVER|BEHIND|BELOW|BENEATH|NEXT TO|NEXT DOOR TO|OPPOSITE|BESIDE)";
    private static final String CLOSE_TO = "(?:" + BESIDE
            + "|NEAR(?: TO)?|BY|FACING|CLOSE TO|ROUND THE CORNER FROM|ACROSS THE (?:ROAD|STREET) FROM|(?:A FEW|TWO|THREE|FOUR)"
            + " DOORS (?:DOWN |UP |ALONG |AWAY )?FROM)";
    private static final String NO_MORE =
            "(?!(?:AND|WHERE|WHEN|WITH|WHO|THAT|WHICH|AS|AT|IN|ON|FOR|TO|WAS|IS|HAD|BUT|SO|BECAUSE)\\b)";
    private static final String LANDMARK = "(?!NUMBER\\b)[A-Z][A-Z']{1,20}(?: " + NO_MORE + "[A-Z][A-Z']{1,20}){0,3}";
    private static final String NUMBER = "(?:NUMBER|NO\\.?|NUM\\.?|FLAT|HOUSE NUMBER) ?\\d{1,4}[A-Z]?(?![A-Z0-9])";

    /** Without "flat", which many buildings share. */
    private static final String STATED_NUMBER =
            "(?:NUMBER|NO\\.?|NUM\\.?|HOUSE NUMBER) ?\\d{1,3}[A-Z]?(?![A-Z0-9]| BUS)";

    /** At these words something else begins than the description of a house. */
    private static final String STOPS = "(?!(?:ON|IN|AND|WHERE|WHEN|SO|BUT|I|HE|SHE|WE)\\b)";

    /** A pattern, and the words of which one begins it. */
    private record Clue(Set<String> first, Pattern pattern) {
        /** Any blank may be the end of a line. */
        Clue {
            pattern = Pattern.compile(pattern.pattern().replace(" ", "[ \\n]"));
        }
    }

    private static final String PEOPLE =
            "(?:PEOPLE|MAN|WOMAN|LADY|GENTLEMAN|NEIGHBOURS?|FAMILY|COUPLE|LAD|LADS|GIRL|RESIDENTS?|OCCUPANTS?|OCCUPIERS?|TENANTS?|HOUSE|DOOR|GARDEN|DRIVE)";

    private static final List<Clue> CLUES = List.of(
            new Clue(
                    Set.of("OPPOSITE", "ACROSS", "NEXT", "BEHIND", "FACING", "BESIDE", "DOORS"),
                    Pattern.compile(
                            "(?<![A-Z])(?:OPPOSITE|ACROSS FROM|NEXT DOOR TO|NEXT TO|BEHIND|FACING|BESIDE|DOORS (?:DOWN |UP |ALONG |AWAY )?FROM) "
                                    + STATED_NUMBER)),
            new Clue(
                    Set.of(
                            "PEOPLE",
                            "MAN",
                            "WOMAN",
                            "LADY",
                            "GENTLEMAN",
                            "NEIGHBOUR",
                            "NEIGHBOURS",
                            "FAMILY",
                            "COUPLE",
                            "LAD",
                            "LADS",
                            "GIRL",
                            "RESIDENT",
                            "RESIDENTS",
                            "OCCUPANT",
                            "OCCUPANTS",
                            "OCCUPIER",
                            "OCCUPIERS",
                            "TENANT",
                            "TENANTS",
                            "HOUSE",
                            "DOOR",
                            "GARDEN",
                            "DRIVE"),
                    Pattern.compile(PEOPLE + " (?:OVER |NEXT DOOR )?(?:AT|FROM|OF|IN) (" + STATED_NUMBER + ")")),
            new Clue(
                    Set.of("OVER", "ACROSS", "NEXT", "OPPOSITE"),
                    Pattern.compile(
                            "(?:OVER|ACROSS) THE (?:ROAD|STREET|WAY),? AT ((?:NUMBER |NO\\.? ?)?\\d{1,3}[A-H]?)(?=[ \\n]*(?:[.,;!?)]|$|[ \\n](?:AND|BUT|WHO|WHERE|IT'S)\\b))")),
            new Clue(
                    Set.of("FROM", "IN", "AT"),
                    Pattern.compile(
                            "(?:FROM|IN|AT) (THE (?:CORNER|END|LAST|FIRST) (?:HOUSE|FLAT|BUNGALOW|COTTAGE))(?![A-Z])")),
            new Clue(
                    Set.of("LAST", "END", "CORNER", "ONLY", "FIRST", "SECOND"),
                    Pattern.compile(
                            "(?:LAST|END|CORNER|ONLY|FIRST|SECOND) (?:HOUSE|BUNGALOW|COTTAGE|FLAT|DOOR) ON (?:THE|YOUR) (?:LEFT|RIGHT|CORNER)(?![A-Z])")),
            new Clue(
                    Set.of("HOUSE", "BUNGALOW", "COTTAGE", "FLAT", "CARAVAN"),
                    Pattern.compile(
                            "(?:HOUSE|BUNGALOW|COTTAGE|FLAT|CARAVAN) (?:NEAREST|CLOSEST)(?: TO)? THE [A-Z']{3,20}(?![A-Z])")),
            new Clue(
                    Set.of("LIVE", "LIVES", "LIVED", "LIVING"),
                    Pattern.compile("(?:LIVES?|LIVED|LIVING) (?:JUST |RIGHT )?ON (THE CORNER)(?! OF)(?![A-Z])")),
            new Clue(
                    Set.of("LIVE", "LIVES", "LIVED", "LIVING"),
                    Pattern.compile(
                            "(?:LIVES?|LIVED|LIVING) (?:JUST |ABOUT |ONLY )?((?:TWO|THREE|FOUR|FIVE|SIX|A FEW|A COUPLE OF|SEVERAL|\\d{1,2}) (?:DOORS|HOUSES) (?:DOWN|UP|ALONG|AWAY))(?![A-Z])")),
            new Clue(
                    Set.of("OUR", "MY", "HOUSE"),
                    Pattern.compile(
                            "(?:OUR|MY|HOUSE) (?:HOUSE |DOOR )?NUMBER IS (\\d{1,3}[A-H]?)(?=[ \\n]*(?:[.,;!?)]|$))")),
            new Clue(
                    Set.of("NO", "NUMBER", "NOS"),
                    Pattern.compile(
                            "(?:NO|NUMBER)\\.? (\\d{1,3}[A-H]?)(?= ?[-:,]? ?(?:NO (?:REPLY|ANSWER)|NOT (?:IN|HOME|AT HOME)|NOBODY|VACANT|SAW NOTHING|HEARD NOTHING|REFUSED|OCCUPIER|OCCUPANT|SPOKEN TO)\\b)")),
            new Clue(
                    Set.of("I", "I'M", "WE", "HE", "SHE", "THEY"),
                    Pattern.compile("(?:I AM|I'M|WE ARE|HE IS|SHE IS|THEY ARE) (?:JUST |OVER |UP |DOWN )?AT ("
                            + STATED_NUMBER + ")")),
            new Clue(
                    Set.of("LIVE", "LIVES", "LIVED", "LIVING"),
                    Pattern.compile(
                            "(?:LIVES?|LIVED|LIVING) (?:(?:JUST |RIGHT )?(?:AT|NEAR|BY) THE (?:VERY )?(?:BOTTOM|TOP|END|CORNER|FAR END|OTHER END) OF (?:THE )?"
                                    + LANDMARK
                                    + "|(?:ON|IN) THE SAME (?:STREET|ROAD|BLOCK|BUILDING|ESTATE|CLOSE) AS (?:ME|US|HIM|HER|THEM)|(?:A FEW|TWO|THREE|FOUR|A COUPLE OF) DOORS (?:DOWN |UP |ALONG |AWAY )?FROM (?:HIM|HER|THEM))(?![A-Z])")),
            new Clue(
                    Set.of("MINE", "OURS", "HERS", "MY", "HER", "HIS"),
                    Pattern.compile(
                            "(?<![A-Z])(?:MINE|OURS|HERS|(?:MY|HER|HIS) [A-Z]{2,10}'S) (?:IS|WAS) (THE (?:FIRST|LAST|END|CORNER|SECOND|THIRD|ONLY) (?:HOUSE|FLAT|BUNGALOW|COTTAGE|ONE|DOOR)(?: "
                                    + STOPS + "[A-Z][A-Z']{1,20}){0,6})")),
            new Clue(
                    Set.of("MY", "OUR", "HER", "HIS", "THEIR"),
                    Pattern.compile("(?<![A-Z])(?:MY|OUR|HER|HIS|THEIR) (" + HOME
                            + " (?:BACKS|FACES|LOOKS|OVERLOOKS)(?: OUT)?(?: ON| ONTO| OVER| TO| INTO)? (?:THE |A )?"
                            + LANDMARK + ")")),
            new Clue(
                    Set.of(
                            "THE",
                            "A",
                            "MY",
                            "OUR",
                            "HER",
                            "HIS",
                            "FLAT",
                            "APARTMENT",
                            "ROOM",
                            "ROOMS",
                            "HOUSE",
                            "BEDSIT",
                            "MAISONETTE",
                            "BUNGALOW"),
                    Pattern.compile("(?<![A-Z])(?:THE |A |MY |OUR |HER |HIS )?" + DWELLING + " " + BESIDE
                            + " (?:THE |A )?" + LANDMARK)),
            new Clue(
                    Set.of("LIVE", "LIVES", "LIVED", "LIVING", "RESIDE", "RESIDES", "RESIDED"),
                    Pattern.compile(
                            "(?<![A-Z])(?:LIVES?|LIVED|LIVING|RESIDES?|RESIDED) (?:(?:IN|AT) (?:THE|A) (?:[A-Z]{2,12}"
                                    + " ){0,2}?"
                                    + DWELLING + " (?:WITH THE|ON THE|BY THE|PAST|" + CLOSE_TO + ")|" + CLOSE_TO
                                    + ") (?!(?:ME|MINE|US|MY|OUR)\\b)(?:THE |A )?"
                                    + LANDMARK + "(?: " + NO_MORE + LANDMARK + ")?")),
            new Clue(
                    Set.of("NEXT", "OPPOSITE", "ACROSS", "A", "TWO", "THREE", "FOUR", "ROUND", "BEHIND", "IN"),
                    Pattern.compile("(?<![A-Z])(?:NEXT DOOR TO|OPPOSITE|ACROSS THE (?:ROAD|STREET) FROM|(?:A"
                            + " FEW|TWO|THREE|FOUR) DOORS (?:DOWN |AWAY )?FROM|ROUND THE CORNER FROM|BEHIND|IN THE"
                            + " SAME (?:BLOCK|BUILDING|STREET|ROAD) AS) (?:ME|MINE|US|MY "
                            + HOME + "|OUR " + HOME + ")(?![A-Z])(?: AT " + NUMBER + ")?")),
            new Clue(
                    Set.of(
                            "LIVE",
                            "LIVES",
                            "LIVED",
                            "LIVING",
                            "RESIDE",
                            "RESIDES",
                            "RESIDED",
                            "STAY",
                            "STAYS",
                            "STAYING",
                            "RETURNED",
                            "WENT",
                            "WALKED",
                            "DROVE",
                            "RAN",
                            "RETURN",
                            "GOES",
                            "MOVED",
                            "FOLLOWED",
                            "ATTENDED"),
                    Pattern.compile(
                            "(?<![A-Z])(?:LIVES?|LIVED|LIVING|RESIDES?|RESIDED|STAYS?|STAYING|RETURNED|WENT|WALKED|DROVE|RAN|RETURN|GOES|MOVED|FOLLOWED"
                                    + " (?:ME|US|HER|HIM|THEM)|ATTENDED) (?:HOME |BACK |NEXT DOOR |WITH [A-Z]{2,10}"
                                    + " )?(?:AT|IN|TO|INTO|FROM) "
                                    + NUMBER)),
            new Clue(
                    Set.of("NEXT", "NEIGHBOUR", "NEIGHBOURS", "OPPOSITE", "ACROSS"),
                    Pattern.compile(
                            "(?<![A-Z])(?:NEXT DOOR|NEIGHBOUR|NEIGHBOURS|OPPOSITE|ACROSS THE ROAD|ACROSS THE STREET)"
                                    + " (?:TO ME )?AT "
                                    + NUMBER)),
            new Clue(
                    Set.of("MY", "OUR", "HER", "HIS", "THEIR"),
                    Pattern.compile("(?<![A-Z])(?:MY|OUR|HER|HIS|THEIR) (" + HOME
                            + " (?:IS|WAS) (?:THE"
                            + " (?:ONE|LAST|FIRST|SECOND|THIRD|END|ONLY)|NEXT|OPPOSITE|ABOVE|NEAR|BEHIND|ON"
                            + " THE CORNER|AT THE)(?: " + STOPS + "[A-Z][A-Z']{1,20}){1,6})")));

    /** "The flat above the shop is empty" gives nobody's home away. */
    private static final Pattern NOBODY_LIVES = Pattern.compile(
            " (?:IS |WAS |HAS BEEN |STANDS |STOOD |WHICH IS |WHICH WAS )?(?:NOW |STILL )?(?:EMPTY|VACANT|UNOCCUPIED|DERELICT|FOR SALE|TO LET|BOARDED)(?![A-Z])");

    private static final int EMPTY_WITHIN = 40;

    private static final Set<String> LIVING =
            Set.of("LIVE", "LIVES", "LIVED", "LIVING", "RESIDE", "RESIDES", "RESIDED", "RESIDING");

    /** "I have lived on Example Road all my life, at number 14": the number alone tells the house. */
    private static final Pattern LIVED_AT_NUMBER = Pattern.compile(
            "(?:LIVES?|LIVED|LIVING|RESIDES?|RESIDED|RESIDING)(?![A-Z])[^.;\n]{1,60}?[\n]?[^.;\n]{0,40}?[ \n]AT[ \n]("
                    + NUMBER + ")");

    /** "Jane Example from number 12", "of flat 9": behind somebody's name the number alone tells the house. */
    private static final Pattern OF_NUMBER = Pattern.compile("(?:FROM|OF|AT|IN)[ \\n]("
            + STATED_NUMBER.replace(" ?", "[ \\n]?") + "|FLAT[ \\n]?\\d{1,3}[A-H]?(?![A-Z0-9]))");

    /** The head of a questionnaire: the house has a cell of its own. */
    private static final Pattern HOUSE_CELL =
            Pattern.compile("HOUSE(?: NO\\.?| NUMBER)?[: ] ?(\\d{1,3}[A-H]?)(?= *(?:[\\t\\n]|$))");

    /** A refuge's town or district, without its address: enough to look for somebody in. */
    private static final Pattern REFUGE_IN = Pattern.compile(
            "(?<![A-Z])(?:REFUGE|SAFE HOUSE|SAFE ACCOMMODATION|TEMPORARY ACCOMMODATION|EMERGENCY ACCOMMODATION)"
                    + " (?:IN|NEAR|OUTSIDE) ([A-Z][A-Z'\\-]{2,20})");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        for (Clue clue : CLUES) {
            page.search().each(clue.pattern, clue.first, m -> {
                if (page.search().at(NOBODY_LIVES, m.end(), EMPTY_WITHIN) == null) {
                    // Whoever is named in front is no part of the clue but has it.
                    int group = m.groupCount();
                    clue(m.start(group), m.end(group), m.group(group), sightings);
                }
            });
        }
        page.search().each(LIVED_AT_NUMBER, LIVING, m -> clue(m.start(1), m.end(1), m.group(1), sightings));
        page.search().each(OF_NUMBER, Set.of("FROM", "OF", "AT", "IN"), m -> {
            if (behindName(page, m.start())) {
                clue(m.start(1), m.end(1), m.group(1), sightings);
            }
        });
        page.search().each(HOUSE_CELL, Set.of("HOUSE"), m -> {
            if (m.start() == 0 || "\t\n".indexOf(page.text().charAt(m.start() - 1)) >= 0) {
                clue(m.start(1), m.end(1), m.group(1), sightings);
            }
        });
        page.search().each(REFUGE_IN, Set.of("REFUGE", "SAFE", "TEMPORARY", "EMERGENCY"), m -> {
            if (Character.isUpperCase(page.text().charAt(m.start(1)))) {
                sightings.add(
                        Kind.LOCATION,
                        m.start(1),
                        m.end(1),
                        CanonicalForms.address(m.group(1)),
                        Use.SAFE,
                        Shown.VISIBLE,
                        "",
                        Strength.FAIR);
            }
        });
    }

    /** Whether what may be somebody's name stands right before a place. */
    private static boolean behindName(PlainText page, int position) {
        int word = page.wordFrom(position) - 1;
        Lettering lettering = new Lettering(page);
        Gazetteer names = Gazetteer.standard();
        return word >= 0
                && lettering.near(word, " ,\n")
                && lettering.capital(word)
                && !names.notName(page.word(word))
                && !Streets.lastWords().contains(page.word(word))
                && (names.mayBeName(page.word(word)) || names.strange(page.word(word)));
    }

    private static void clue(int start, int end, String words, Sightings sightings) {
        clue(start, end, words, Use.HOME, sightings);
    }

    /** Adds words that lead to an address without being one. */
    static void clue(int start, int end, String words, Use use, Sightings sightings) {
        sightings.add(
                Kind.ADDRESS_CLUE, start, end, CanonicalForms.address(words), use, Shown.VISIBLE, "", Strength.FAIR);
    }
}
