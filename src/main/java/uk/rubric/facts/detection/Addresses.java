package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/**
 * Finds addresses, each as one detail: certain pieces (postcode, number and street, flat) are anchors, and neighbouring anchors are joined
 * over commas, line breaks and capitalised words. A postcode that belongs to no address stays a detail of its own.
 */
final class Addresses implements Family {

    // BS 7666: outward A9 A99 A9A AA9 AA99 AA9A, inward 9AA without C I K M O V; scanners write O and I for digits.
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Z0-9])(?:GIR ?0AA|([A-PR-UWYZ][A-HK-Z]?)[0-9][0-9A-HJKMNP-Y]?[ ]{0,2}\\n?[0-9OIL][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])");
    private static final Pattern MASKED_POSTCODE = Pattern.compile(
            "(?<![A-Z0-9])([A-PR-UWYZ][A-HK-Y]?)[0-9][0-9A-Z]? ?[0-9*X\u2588]?[*X\u2588]{2,3}(?![A-Z0-9*])");
    private static final Set<String> WORDS_LIKE_HALVES =
            Set.of("ONE", "OLD", "OUR", "OUT", "LED", "LET", "LEG", "LAW", "LAY", "LAP", "ITS");
    static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4}[A-H]?");

    private static final Set<String> STREETS = Set.of(
            "ROAD",
            "RD",
            "STREET",
            "ST",
            "AVENUE",
            "AVE",
            "LANE",
            "LN",
            "CLOSE",
            "CL",
            "DRIVE",
            "DR",
            "CRESCENT",
            "CRES",
            "GARDENS",
            "GDNS",
            "GROVE",
            "TERRACE",
            "TCE",
            "MEWS",
            "FFORDD",
            "HEOL",
            "STRYD",
            "CLOS",
            "BOULEVARD",
            "PARADE",
            "SQUARE",
            "SQ",
            "BROADWAY");
    /** Also ordinary words or parts of other names: they need a number before them. */
    private static final Set<String> WEAK_STREETS = Set.of(
            "PLACE",
            "PL",
            "WAY",
            "RISE",
            "VIEW",
            "WALK",
            "COURT",
            "CT",
            "HILL",
            "ROW",
            "GREEN",
            "PARK",
            "QUAY",
            "QUAYS",
            "WHARF",
            "PASSAGE",
            "YARD",
            "FIELD",
            "FIELDS",
            "MEADOW",
            "MEADOWS",
            "GATE",
            "PATH",
            "CROFT",
            "DALE",
            "END",
            "VALE",
            "COPSE",
            "FOLD",
            "GARTH",
            "HEIGHTS",
            "MOUNT",
            "RIDGE",
            "FIRS",
            "OAKS",
            "LIMES",
            "ELMS",
            "BANK",
            "CIRCUS",
            "ESPLANADE",
            "PROMENADE",
            "HOUSE",
            "COTTAGES",
            "VILLAS",
            "BUILDINGS",
            "ESTATE",
            "HIGHWAY",
            "STRAND");

    private static final Set<String> STREET_WORDS =
            Stream.of(STREETS, WEAK_STREETS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BUILDINGS = Set.of(
            "HOUSE",
            "COTTAGE",
            "COTTAGES",
            "FARM",
            "FARMHOUSE",
            "LODGE",
            "BARN",
            "COURT",
            "MANSIONS",
            "TOWER",
            "TOWERS",
            "VILLA",
            "BUNGALOW",
            "MANOR",
            "HALL",
            "HEIGHTS",
            "APARTMENTS",
            "POINT",
            "MILL",
            "VICARAGE",
            "RECTORY",
            "HOSTEL",
            "REFUGE",
            "CARAVAN",
            "BUILDING",
            "FLATS",
            "GRANGE",
            "STABLES",
            "HOTEL",
            "INN",
            "ARMS");
    private static final Set<String> FLATS =
            Set.of("FLAT", "APARTMENT", "APT", "UNIT", "ROOM", "MAISONETTE", "BEDSIT", "STUDIO", "PLOT");
    private static final Set<String> STOPS = Set.of(
            "AT",
            "IN",
            "ON",
            "OF",
            "FROM",
            "TO",
            "NEAR",
            "AND",
            "OR",
            "IS",
            "WAS",
            "LIVE",
            "LIVES",
            "INTO",
            "UP",
            "DOWN",
            "ALONG",
            "BY",
            "ADDRESS",
            "HOME",
            "VIA",
            "TOWARDS",
            "THEN",
            "FOR",
            "I",
            "WITH",
            "WERE",
            "BETWEEN",
            "OUTSIDE",
            "OPPOSITE",
            "WHEN",
            "WHERE",
            "THIS",
            "THAT",
            "HIS",
            "HER",
            "MY",
            "RESIDES",
            "RESIDING",
            "LOCATION",
            "LOCUS",
            "CARE",
            "A");

    private static final Pattern BUSINESS_WORDS = Pattern.compile(
            "(?<![A-Z])(?:CROWN COURT|MAGISTRATES'? COURT|COUNTY COURT|COURT HOUSE|LAW COURTS|JUSTICE CENTRE|POLICE STATION|POLICE HEADQUARTERS|CUSTODY SUITE|HOSPITAL|INFIRMARY|SURGERY|MEDICAL CENTRE|HEALTH CENTRE|CLINIC|SOLICITORS?|LLP|LTD|LIMITED|PLC|CHAMBERS|COUNCIL|SUPERMARKET|STORES?|SHOP|PHARMACY|BRANCH|PROSECUTION SERVICE|CPS|PRISON|HMP|LIBRARY|COMPANY|OFFICES?|PUBLIC HOUSE)(?![A-Z])");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        new Search(page, cues, sightings).run();
    }

    /** What an anchor is, the surest last. */
    private enum Piece {
        PLACE,
        NAMED,
        FLAT,
        STREET,
        NUMBERED_WEAK,
        NUMBERED,
        POSTCODE
    }

    private record Anchor(Piece piece, int start, int end, boolean masked) {}

    private static final class Search {
        private final PlainText page;
        private final Cues cues;
        private final Sightings sightings;
        private final List<Anchor> anchors = new ArrayList<>();
        private final AddressWords words;

        private Search(PlainText page, Cues cues, Sightings sightings) {
            this.page = page;
            this.cues = cues;
            this.sightings = sightings;
            this.words = new AddressWords(page);
        }

        private void run() {
            postcodes();
            for (int word : page.wordsIn(STREET_WORDS)) {
                street(word);
            }
            for (int word : page.wordsIn(FLATS)) {
                flat(word);
            }
            for (int word : page.wordsIn(Places.firstWords())) {
                words.place(word).ifPresent(end -> anchor(Piece.PLACE, page.wordStart(end[0]), page.wordEnd(end[1])));
            }
            for (Cue cue :
                    List.of(Cue.HOME_ADDRESS, Cue.SAFE_ADDRESS, Cue.WORK_ADDRESS, Cue.ADDRESS, Cue.SCENE_ADDRESS)) {
                cues.all(cue).forEach(this::announced);
            }
            anchors.sort(
                    Comparator.comparingInt(Anchor::start).thenComparing(Anchor::piece, Comparator.reverseOrder()));
            join();
        }

        private void anchor(Piece piece, int start, int end) {
            anchors.add(new Anchor(piece, start, end, false));
        }

        private void postcodes() {
            page.each(POSTCODE, Start.LABEL, m -> {
                boolean area = m.group(1) == null || Places.area(m.group(1));
                if (area && !wordBehindHalf(m.end())) {
                    anchor(Piece.POSTCODE, m.start(), m.end());
                }
            });
            page.each(MASKED_POSTCODE, Sign.MASK, p -> {
                if (Places.area(p.group(1))) {
                    anchors.add(new Anchor(Piece.POSTCODE, p.start(), p.end(), true));
                }
            });
        }

        /** Whether what would be the second half, its digit misread, is a word of the sentence, as in "in SM12 one evening". */
        private boolean wordBehindHalf(int end) {
            String half = page.text().substring(end - 3, end);
            return Character.isLetter(half.charAt(0))
                    && (half.equals(half.toLowerCase(Locale.ROOT))
                            || WORDS_LIKE_HALVES.contains(half.toUpperCase(Locale.ROOT)));
        }

        /** A street word with up to five capitalised words before it, and a house number before those. */
        private void street(int type) {
            String word = page.word(type);
            boolean strong = STREETS.contains(word);
            boolean small = !words.capital(type);
            int first = type;
            while (first > 0
                    && type - first < 5
                    && words.near(first - 1, " -.")
                    && !words.number(first - 1)
                    && (small
                            ? !STOPS.contains(page.word(first - 1))
                            : words.capital(first - 1) && !STOPS.contains(page.word(first - 1)))) {
                first--;
            }
            int number = words.houseNumber(first - 1);
            boolean saint =
                    word.equals("ST") && words.near(type, " .") && type + 1 < page.words() && words.capital(type + 1);
            if (first == type || saint || number < 0 && (!strong || small || word.equals("DR"))) {
                return;
            }
            if (small && !words.postcodeFollows(page.wordEnd(type), POSTCODE) && !residence(page.wordStart(number))) {
                return;
            }
            if (number >= 0) {
                anchor(strong ? Piece.NUMBERED : Piece.NUMBERED_WEAK, page.wordStart(number), page.wordEnd(type));
            } else {
                anchor(Piece.STREET, page.wordStart(first), page.wordEnd(type));
            }
        }

        private boolean residence(int position) {
            return cues.before(Cue.HOME_ADDRESS, position, 12) != null
                    || cues.before(Cue.SAFE_ADDRESS, position, 12) != null;
        }

        private void flat(int word) {
            if (!FLATS.contains(page.word(word)) || word + 1 >= page.words() || !words.near(word, " .")) {
                return;
            }
            String next = page.word(word + 1);
            if (HOUSE_NUMBER.matcher(next).matches()
                    || next.length() == 1 && words.capital(word + 1) && words.capital(word) && !next.equals("I")) {
                anchor(Piece.FLAT, page.wordStart(word), page.wordEnd(word + 1));
            }
        }

        /** After "I live at" or a label, a number with any capitalised words, or the name of a house, is an address without a street word. */
        private void announced(CueHit cue) {
            int start = cues.afterFillers(cue.end());
            int word = page.wordFrom(start);
            if (word >= page.words() || page.wordStart(word) != start) {
                return;
            }
            boolean generic =
                    cue.cue() == Cue.ADDRESS || cue.cue() == Cue.WORK_ADDRESS || cue.cue() == Cue.SCENE_ADDRESS;
            boolean label = page.text().substring(cue.end(), start).indexOf(':') >= 0
                    || page.text().substring(cue.end(), start).indexOf('\t') >= 0;
            int name = HOUSE_NUMBER.matcher(page.word(word)).matches() ? word + 1 : word;
            int last = words.capitals(name, 4);
            if (last < name || Cues.labelAt(page, page.wordStart(name)) && name == word) {
                return;
            }
            boolean office = BUSINESS_WORDS
                    .matcher(page.upper())
                    .region(page.wordStart(name), page.wordEnd(last))
                    .find();
            boolean building = !office
                    && (BUILDINGS.contains(page.word(last)) || name < last && BUILDINGS.contains(page.word(last - 1)));
            if (name > word && (!generic || label)) {
                anchor(Piece.NUMBERED, page.wordStart(word), page.wordEnd(last));
            } else if (building && (!generic || label)
                    || label && cue.cue() != Cue.WORK_ADDRESS && words.commaFollows(last)) {
                anchor(Piece.NAMED, page.wordStart(word), page.wordEnd(last));
            } else if (!generic && STREETS.contains(page.word(last))) {
                anchor(Piece.STREET, page.wordStart(word), page.wordEnd(last));
            }
        }

        private void join() {
            int i = 0;
            while (i < anchors.size()) {
                List<Anchor> cluster = new ArrayList<>(List.of(anchors.get(i)));
                int end = anchors.get(i).end;
                boolean closed = anchors.get(i).piece == Piece.POSTCODE;
                int next = i + 1;
                while (next < anchors.size()) {
                    Anchor candidate = anchors.get(next);
                    if (candidate.start < end) {
                        // Inside what is joined already, or longer than it.
                        cluster.add(candidate);
                        end = Math.max(end, candidate.end);
                        closed |= candidate.piece == Piece.POSTCODE;
                    } else if (!closed && words.joinable(end, candidate.start, candidate.piece == Piece.POSTCODE)) {
                        cluster.add(candidate);
                        end = candidate.end;
                        closed = candidate.piece == Piece.POSTCODE;
                    } else {
                        break;
                    }
                    next++;
                }
                accept(cluster, end);
                i = next;
            }
        }

        private void accept(List<Anchor> cluster, int joinedEnd) {
            Set<Piece> pieces = EnumSet.noneOf(Piece.class);
            cluster.forEach(anchor -> pieces.add(anchor.piece));
            boolean masked = cluster.stream().anyMatch(Anchor::masked);
            boolean postcode = pieces.contains(Piece.POSTCODE);
            int start = cluster.getFirst().start;
            Use use = use(start, joinedEnd);
            boolean home = use == Use.HOME || use == Use.SAFE || use == Use.WORK;
            boolean place = pieces.contains(Piece.PLACE);
            boolean numbered = pieces.contains(Piece.NUMBERED) || pieces.contains(Piece.NUMBERED_WEAK);
            boolean named =
                    pieces.contains(Piece.NAMED) || pieces.contains(Piece.FLAT) || pieces.contains(Piece.STREET);
            if (postcode && !numbered && !named && !place) {
                int left = words.leftSegment(start, true, BUILDINGS);
                if (left == start) {
                    postcode(cluster.getFirst(), joinedEnd, masked);
                    return;
                }
            }
            boolean address = postcode || numbered || named && (place || home);
            if (!address) {
                return;
            }
            boolean location =
                    !postcode && !numbered && !home && !pieces.contains(Piece.FLAT) && !pieces.contains(Piece.NAMED);
            int from = words.leftSegment(start, postcode, BUILDINGS);
            int to = postcode ? joinedEnd : words.rightSegments(joinedEnd);
            String written = page.text().substring(from, to);
            boolean sure = postcode || pieces.contains(Piece.NUMBERED) || home;
            sightings.add(
                    location ? Kind.LOCATION : Kind.ADDRESS,
                    from,
                    to,
                    masked ? "" : CanonicalForms.address(written),
                    use,
                    masked ? Shown.PARTIAL : Shown.VISIBLE,
                    cueWords(start),
                    sure ? Strength.STRONG : Strength.FAIR);
        }

        private void postcode(Anchor anchor, int end, boolean masked) {
            boolean labelled = page.upper()
                    .substring(Math.max(0, anchor.start - 16), anchor.start)
                    .contains("CODE");
            sightings.add(
                    Kind.POSTCODE,
                    anchor.start,
                    end,
                    masked ? "" : CanonicalForms.compact(page.text().substring(anchor.start, end)),
                    use(anchor.start, end),
                    masked ? Shown.PARTIAL : Shown.VISIBLE,
                    labelled ? "Postcode" : "",
                    labelled || masked ? Strength.STRONG : Strength.FAIR);
        }

        private String cueWords(int start) {
            CueHit cue = nearestCue(start);
            return cue == null ? "" : cues.words(cue);
        }

        private @Nullable CueHit nearestCue(int start) {
            CueHit nearest = null;
            for (Cue kind :
                    List.of(Cue.SAFE_ADDRESS, Cue.HOME_ADDRESS, Cue.WORK_ADDRESS, Cue.SCENE_ADDRESS, Cue.ADDRESS)) {
                CueHit cue = cues.before(kind, start, 45);
                if (cue == null
                        || !words.sameSentence(cue.end(), start)
                        || kind == Cue.ADDRESS && start - cue.end() > 6) {
                    continue;
                }
                if (nearest == null
                        || cue.end() > nearest.end()
                        || cue.end() == nearest.end() && cue.start() < nearest.start()) {
                    nearest = cue;
                }
            }
            return nearest;
        }

        private Use use(int start, int end) {
            CueHit cue = nearestCue(start);
            if (cue != null && cue.cue() == Cue.SAFE_ADDRESS) {
                return Use.SAFE;
            }
            int line = page.lineStart(page.lineAt(start));
            String around = page.upper().substring(Math.max(line, start - 60), Math.min(page.length(), end + 2));
            if (cue != null && cue.cue() == Cue.HOME_ADDRESS) {
                return Use.HOME;
            }
            if (cue != null && cue.cue() == Cue.SCENE_ADDRESS) {
                return Use.SCENE;
            }
            if (BUSINESS_WORDS.matcher(around).find()) {
                return cue != null && cue.cue() == Cue.WORK_ADDRESS ? Use.WORK : Use.BUSINESS;
            }
            if (cue == null) {
                return Use.UNKNOWN;
            }
            if (cue.cue() == Cue.WORK_ADDRESS) {
                return Use.WORK;
            }
            boolean of = page.upper().startsWith("OF", cue.start());
            return of
                    ? (words.nameBefore(cue.start()) ? Use.HOME : Use.UNKNOWN)
                    : personal(start) ? Use.HOME : Use.UNKNOWN;
        }

        /** Whether the lines around also tell of somebody: a plain "Address:" in a personal block is a home. */
        private boolean personal(int start) {
            return near(Cue.NAME_FIELD, start) || near(Cue.DATE_OF_BIRTH, start) || near(Cue.PHONE, start);
        }

        private boolean near(Cue kind, int start) {
            return cues.before(kind, start, 200) != null || cues.follows(kind, start, 160);
        }
    }
}
