package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;

/** Finds the firms, offices, schools and other bodies that a page names, and tells which details stand right behind such a name as the body's own. */
final class Organisations {

    /** The longest name of a firm with the words that lead from it to how it is reached. */
    static final int LONGEST_FIRM = 80;

    /** "CCTV from The Example Bakery, who can be reached on ...". */
    private static final Pattern FIRM = Pattern.compile(
            "\\b(?:from|at|by|of|with)\\s+(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}'&-]*\\s+(?:&\\s+|and\\s+)?){0,4}\\p{Lu}[\\p{L}'&-]*\\s*,?\\s+(?:(?:who|which|they|it)\\s+)?(?:can\\s+be\\s+\\w+\\s+(?:on|at|via)|\\((?:contact|tel|t|phone|call|office|control\\s+room)[:.]?|on|,\\s*tel(?:ephone)?[:.]?)\\s*$");

    /** "Lock change by Example Hire, 01632 ...". */
    private static final Pattern DOER = Pattern.compile(
            "\\b(?:from|by|with)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}'&-]+(?:\\s+(?:&\\s+)?\\p{Lu}[\\p{L}'&-]+){1,4})(?:,\\s*|\\s*\\()$");

    private static final Set<String> NOUNS =
            Table.rows("organisations.tsv", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /** Between a body and a detail of its own no more than this stands. */
    private static final int BETWEEN = 48;

    /** And with an address or number of the body no more than this. */
    private static final int WITH_DETAILS = 160;

    /** So many names back are asked. */
    private static final int NAMES_BACK = 3;

    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}'\u2019-])\\p{Lu}[\\p{L}'\u2019-]{0,24}+(?:[ \\n](?:(?:&|and|of|the|for)[ \\n])?\\p{Lu}[\\p{L}'\u2019-]{0,24}+){1,6}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}'\u2019-]+");

    /** Words between a body's name and how to reach it. */
    private static final Set<String> REACHED = Set.of(
            "tel",
            "telephone",
            "phone",
            "phoned",
            "on",
            "at",
            "via",
            "email",
            "e",
            "mail",
            "t",
            "f",
            "fax",
            "number",
            "no",
            "line",
            "claims",
            "office",
            "reception",
            "the",
            "is",
            "are",
            "can",
            "be",
            "may",
            "contacted",
            "reached",
            "called",
            "rung",
            "emailed",
            "who",
            "which",
            "address",
            "of",
            "in",
            "based",
            "situated",
            "located",
            "switchboard",
            "department",
            "team",
            "main",
            "control",
            "room",
            "disclosure",
            "desk",
            "helpline",
            "customer",
            "services",
            "enquiries",
            "school",
            "surgery",
            "shop",
            "store",
            "contact",
            "business",
            "and",
            "by",
            "for",
            "its",
            "their",
            "premises");

    /** What the line, counter or team of an office is called. */
    private static final Pattern OFFICE_LABEL = Pattern.compile(
            "(?i)\\b(?:(?<!direct\\s)line|desk|switchboard|reception|helpline|hotline|enquir(?:y|ies)|query|queries|claims|repairs|sales|bookings|station|team(?:\\s+address)?|office|unit|depot|branch|return\\s+to|gorsaf)\\s*[:.]?\\s*\\(?$"
                    + "|\\b(?:company|business|client|firm['\u2019]?s|club|shop['\u2019]?s|trust)\\s+account\\b[^.;]{0,24}$");

    private final PageReading page;
    private final List<Spot> spots;
    private final List<TextRange> names;

    Organisations(PageReading page, List<Spot> spots) {
        this.page = page;
        this.spots = spots;
        this.names = names(page, spots);
    }

    private static List<TextRange> names(PageReading page, List<Spot> spots) {
        List<TextRange> names = new ArrayList<>();
        page.detections().stream()
                .filter(detection -> detection.kind() == Kind.WORKPLACE || detection.kind() == Kind.SCHOOL)
                .forEach(detection -> names.add(detection.range()));
        Matcher matcher = CAPITALS.matcher(page.text());
        while (matcher.find()) {
            int end = end(matcher.group());
            if (end > 0 && !named(spots, matcher.start(), matcher.start() + end)) {
                names.add(new TextRange(matcher.start(), matcher.start() + end));
            }
        }
        names.sort(Comparator.comparingInt(TextRange::start));
        return names;
    }

    /** Where the last word of a body's name ends among words with capitals; 0 where none is such a word. */
    private static int end(String capitals) {
        int end = 0;
        Matcher words = WORD.matcher(capitals);
        while (words.find()) {
            if (words.start() > 0 && NOUNS.contains(words.group().toLowerCase(Locale.ROOT))) {
                end = words.end();
            }
        }
        return end;
    }

    private boolean anybody(int start, int end) {
        int last = Spot.lastAtOrBefore(spots, end - 1);
        int detail = Search.lastAtOrBefore(
                page.detections().size(), i -> page.detections().get(i).range().start(), end - 1);
        return last >= 0 && spots.get(last).range().end() > start
                || detail >= 0
                        && page.detections().get(detail).kind() == Kind.PERSON_NAME
                        && page.detections().get(detail).range().end() > start;
    }

    private static boolean named(List<Spot> spots, int start, int end) {
        int last = Spot.lastAtOrBefore(spots, end - 1);
        return last >= 0
                && spots.get(last).range().end() > start
                && spots.get(last).range().end() == end;
    }

    /** "Jane Example, Assessment Team, 01632 ...": a body that only says where the person named before it works. */
    private boolean ofNamed(int name, Kind kind) {
        int last = Spot.lastAtOrBefore(spots, name - 1);
        return kind != Kind.ADDRESS
                && kind != Kind.POSTCODE
                && last >= 0
                && name >= spots.get(last).range().end()
                && page.text().substring(spots.get(last).range().end(), name).matches("[,|]? ?[,|\\n-] ?");
    }

    /** Whether what stands where a person is expected is a body's name: "Priory Surgery". */
    static boolean isBody(Name name) {
        return name.manner().isEmpty() && name.full() && NOUNS.contains(name.surname());
    }

    /** Whether a body is named right before a range, with nothing in between but how to reach it. */
    boolean rightBefore(TextRange range, Kind kind) {
        int last = Search.lastAtOrBefore(names.size(), i -> names.get(i).start(), range.start() - 1);
        for (int i = last; i >= 0 && i > last - NAMES_BACK; i--) {
            int end = names.get(i).end();
            if (end <= range.start() && range.start() - end <= WITH_DETAILS) {
                String between = withoutDetails(end, range.start());
                return between.length() <= BETWEEN
                        && reaches(between)
                        && !ofNamed(names.get(i).start(), kind);
            }
        }
        return false;
    }

    /** Whether the words right before a detail say that it is an office's: "Customer line", "Duty desk". */
    boolean labelled(TextRange range) {
        return OFFICE_LABEL
                .matcher(page.text())
                .region(Lines.start(page.text(), range.start()), range.start())
                .find();
    }

    /** What stands between two places beside other ways to reach the same body. */
    private String withoutDetails(int from, int to) {
        StringBuilder between = new StringBuilder(page.text().substring(from, to));
        int last = Search.lastAtOrBefore(
                page.detections().size(), i -> page.detections().get(i).range().start(), to - 1);
        for (int i = last; i >= 0 && page.detections().get(i).range().start() >= from; i--) {
            TextRange range = page.detections().get(i).range();
            if (Offices.contact(page.detections().get(i).kind())
                    && range.end() <= to
                    && range.end() - from <= between.length()) {
                between.delete(range.start() - from, range.end() - from);
            }
        }
        return between.toString();
    }

    private static boolean reaches(String between) {
        if (between.contains(". ") || between.indexOf(';') >= 0 || between.indexOf('\t') >= 0) {
            return false;
        }
        for (String word : Words.fold(between).split(" ")) {
            if (!word.isEmpty() && !REACHED.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a firm by its name stands right before a detail as whom one reaches there. */
    boolean firmBefore(TextRange sentence, TextRange range) {
        int from = Math.max(sentence.start(), range.start() - LONGEST_FIRM);
        Matcher doer = DOER.matcher(page.text()).region(from, range.start());
        return FIRM.matcher(page.text()).region(from, range.start()).find()
                || doer.find() && !anybody(doer.start(1), doer.end(1));
    }

    /** Whether a line names a body and nobody. */
    boolean line(int start, int end) {
        int last = Search.lastAtOrBefore(names.size(), i -> names.get(i).start(), end - 1);
        return last >= 0 && names.get(last).start() >= start;
    }
}
