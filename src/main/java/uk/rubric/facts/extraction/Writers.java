package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who writes a letter or mail and to whom: whom the head above a place names behind "From" or greets, and who signs below it. */
final class Writers {

    private static final Pattern FROM = Pattern.compile(
            "(?im)(?:\\Afrom\\s|^[> \\t]{0,8}(?:from\\s?:|on\\s[^\\n]{4,40}[\\d,]\\s))[ \\t]{0,4}(?=\\p{Lu})");

    /** Behind it a letter is signed. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?im)^[> \\t]{0,8}(?:yours(?: \\w{2,12})?|(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks)|thank you|thanks(?: again)?|ta|cheers|sincerely|respectfully|signed) ?[:,.]?[ \\t]{0,4}\\n");

    private static final Pattern GREETING = Pattern.compile(
            "(?im)^[> \\t]{0,8}(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|morning|afternoon|evening),? (?=\\p{Lu})");

    /** A signature stands so near to the closing words. */
    private static final int NAME_WITHIN = 40;

    /** What somebody writes is no longer than this. */
    private static final int LONGEST = 6_000;

    private static final int LONGEST_NAME_LINE = 34;

    /** The last lines of a page are no longer than this together. */
    private static final int LAST_LINES = 160;

    private static final String ENDS_SENTENCE = ".!?,\n";

    private static final String BEHIND_SIGNATURE = "\n,\t(";

    private record Writer(int at, CastMember member) {}

    private final String text;
    private final List<Spot> spots;
    private final List<Writer> heads;
    private final List<Writer> signatures;
    private final List<Writer> greeted;

    Writers(PageReading page, List<Spot> spots) {
        this.text = page.text();
        this.spots = spots;
        this.heads = named(FROM.matcher(text));
        this.greeted = named(GREETING.matcher(text));
        List<Writer> signed = named(CLOSING.matcher(text));
        this.signatures = signed.isEmpty() ? alone() : signed;
    }

    private List<Writer> named(Matcher words) {
        List<Writer> writers = new ArrayList<>();
        while (words.find()) {
            int next = Spot.lastAtOrBefore(spots, words.end() - 1) + 1;
            if (next < spots.size() && spots.get(next).range().start() < words.end() + NAME_WITHIN) {
                writers.add(new Writer(words.start(), spots.get(next).member()));
            }
        }
        return writers;
    }

    /** Lines behind an empty one that hold nothing but a name sign what stands above. */
    private List<Writer> alone() {
        List<Writer> writers = new ArrayList<>();
        for (Spot spot : spots) {
            int start = spot.range().start();
            int end = Lines.end(text, start);
            boolean head = start >= 2 && text.startsWith("\n\n", start - 2);
            int length = end - start;
            if (head && length <= LONGEST_NAME_LINE && length - spot.range().length() <= 1 || last(spot)) {
                writers.add(new Writer(start, spot.member()));
            }
        }
        return writers;
    }

    /** Whether a name begins one of the last lines of a page, and at most the writer's address or number follows it there. */
    private boolean last(Spot spot) {
        int start = spot.range().start();
        int end = spot.range().end();
        return text.length() - start <= LAST_LINES
                && start > 1
                && text.charAt(start - 1) == '\n'
                && ENDS_SENTENCE.indexOf(text.charAt(start - 2)) >= 0
                && (end == text.length() || BEHIND_SIGNATURE.indexOf(text.charAt(end)) >= 0)
                && text.substring(start)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .limit(4)
                                .count()
                        < 4;
    }

    /** Who writes at a place. */
    Optional<CastMember> at(int position) {
        int above = Search.lastAtOrBefore(heads.size(), i -> heads.get(i).at(), position);
        if (above >= 0 && position - heads.get(above).at() < LONGEST) {
            return Optional.of(heads.get(above).member());
        }
        int below =
                Search.lastAtOrBefore(signatures.size(), i -> signatures.get(i).at(), position) + 1;
        return below < signatures.size() && signatures.get(below).at() - position < LONGEST
                ? Optional.of(signatures.get(below).member())
                : Optional.empty();
    }

    /** To whom the letter is written in which a place stands. */
    Optional<CastMember> addressee(int position) {
        int above = Search.lastAtOrBefore(greeted.size(), i -> greeted.get(i).at(), position);
        return above >= 0 && position - greeted.get(above).at() < LONGEST
                ? Optional.of(greeted.get(above).member())
                : Optional.empty();
    }
}
