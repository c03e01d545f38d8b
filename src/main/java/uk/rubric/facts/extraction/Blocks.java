package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;

/**
 * Tells whose a line of a form, list, letterhead or signature is that names nobody itself: the person or body whose name heads its block. A
 * block ends at a blank line, a heading and running text.
 */
final class Blocks {

    static final String EVIDENCE = "the person whose name heads the block of lines";

    private static final int LINES_BACK = 14;

    private static final int LONGEST_ROW = 240;

    /** Behind the name that fills a cell no more stands in it than this. */
    private static final int SHORT_REST = 3;

    /** The head of a letter is no longer. */
    private static final int LETTERHEAD = 400;

    /** A longer line is running text. */
    private static final int LONGEST_LINE = 120;

    /** So short a line is none of running text, even with a full stop at its end. */
    private static final int SHORT_LINE = 40;

    /** What stands in a line before the name that begins a cell or value. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:[^\\n]{0,110}[:\\t]\\s*)?(?:(?:\\d{1,2}|[A-Z])[.)]\\s*)?(?:[\\p{L}\\d'/-]{1,14}\\s+){0,3}\\W{0,3}");

    /** Behind the name that begins a sentence, and heads nothing, its verb follows. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s+(?:is|was|has|had|will|would|did|does|said|says|states|stated|told|then|who|and|to)\\b");

    /** A label has hardly more words. */
    private static final int LABEL_WORDS = 3;

    /** A row of a log or of messages, which stands for itself. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\W?(?:\\d{1,3}[.)]?\\t|\\d{1,2}[:.]?\\d{2}\\b|\\d{1,2}(?:st|nd|rd|th)?[\\s./-](?:\\d{1,2}|\\p{L}{3,9})[\\s./-]\\d{2,4})");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}[\\p{Lu} /&,'()-]{2,60}\\s*");

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:\\d{1,2}|[A-Z])[.)]\\s+\\p{Lu}[\\p{L} /&,'()-]{2,60}|\\p{Lu}[\\p{L} /&,']{2,40}:)\\s*");

    private static final Pattern PROSE_END = Pattern.compile("\\p{Ll}{2,}[.!]\\s*$");

    /** So many words in small letters are running text, wherever its line ends. */
    private static final int RUNNING = 7;

    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}++");

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{2,}[.?!]\\s");

    private static final Pattern LETTER = Pattern.compile(
            "(?im)^[ \\t]{0,20}(?:dear\\s|yours\\s+(?:sincerely|faithfully|truly)|kind\\s+regards|our\\s+ref)");

    private static final Pattern JOB = Pattern.compile("\\p{Lu}[\\p{L}&,'/() |-]{3,70}");

    private final PageReading page;
    private final List<Spot> spots;
    private final Organisations organisations;
    private final @Nullable CastMember about;

    private final boolean letter;

    /** Whether the whole page is in capitals, so that they make no heading. */
    private final boolean shouts;

    Blocks(PageReading page, List<Spot> spots, Organisations organisations, Optional<CastMember> about) {
        this.page = page;
        this.spots = spots;
        this.about = about.orElse(null);
        this.letter = LETTER.matcher(page.text()).find();
        this.shouts = 2 * page.text().chars().filter(Character::isUpperCase).count()
                > page.text().chars().filter(Character::isLetter).count();
        this.organisations = organisations;
    }

    /** Whose block a detail stands in, where the line that holds it begins with it or its label. */
    Optional<Answer> of(TextRange range, Optional<Kind> kind) {
        String text = page.text();
        int line = Lines.start(text, range.start());
        boolean contact = kind.filter(Offices::contact).isPresent();
        Optional<Spot> here = only(line, range.start());
        if (here.isPresent()) {
            return headed(here.get(), contact);
        }
        Optional<Spot> row = row(line, range);
        if (row.isPresent()) {
            return headed(row.get(), contact);
        }
        if (!kind.map(Blocks::particular).orElse(true) || ownRow(range) || !formLine(line, range)) {
            return Optional.empty();
        }
        boolean body = false;
        boolean job = false;
        int end = line - 1;
        for (int i = 0; i < LINES_BACK && end > 0; i++) {
            int start = Lines.start(text, end);
            String above = text.substring(start, end);
            if (above.isBlank()) {
                break;
            }
            Optional<Spot> head = head(start, end);
            if (head.isPresent() && !(contact && head.get().member() != about && letterhead(start))) {
                boolean office = (body || job) && kind.filter(Blocks::place).isPresent();
                return office ? Optional.of(Answer.ORGANISATION) : headed(head.get(), contact);
            }
            if (above.length() > LONGEST_LINE
                    || SMALL_WORD.matcher(above).results().limit(RUNNING).count() == RUNNING
                    || above.length() > SHORT_LINE && PROSE_END.matcher(above).find()) {
                return Optional.empty();
            }
            body |= organisations.line(start, end);
            if (HEADING.matcher(above).matches()
                    || !shouts && CAPITALS.matcher(above).matches()) {
                break;
            }
            job |= JOB.matcher(above).matches();
            end = start - 1;
        }
        int first = end;
        boolean particulars = particularsIn(first, range.start());
        if (particulars) {
            return Optional.empty();
        }
        if (contact && body || contact && end <= 0 && letter) {
            return Optional.of(Answer.ORGANISATION);
        }
        return Optional.empty();
    }

    /** Whether a kind of detail is a particular by which a form tells who somebody is; of health it tells in words. */
    private static boolean particular(Kind kind) {
        return switch (kind) {
            case RELATIONSHIP -> false;
            default -> true;
        };
    }

    /** Whose a detail is below a name; of whoever works on a case a block tells no more than how to reach them. */
    private static Optional<Answer> headed(Spot head, boolean contact) {
        boolean staff = head.member().has(Role.POLICE) || head.member().has(Role.PROFESSIONAL);
        return staff && !contact ? Optional.empty() : Optional.of(new Answer(Optional.of(head.member()), EVIDENCE));
    }

    private boolean particularsIn(int from, int to) {
        int last = Search.lastAtOrBefore(
                page.detections().size(), i -> page.detections().get(i).range().start(), to - 1);
        for (int i = last; i >= 0 && page.detections().get(i).range().start() > from; i--) {
            if (personal(page.detections().get(i).kind())) {
                return true;
            }
        }
        return false;
    }

    /** What stands among somebody's particulars and in no letterhead. */
    private static boolean personal(Kind kind) {
        return kind == Kind.DATE_OF_BIRTH
                || kind == Kind.NHS_NUMBER
                || kind == Kind.HOSPITAL_NUMBER
                || kind == Kind.AGE;
    }

    /** Whether a body's name heads the page above a line, with no empty line in between. */
    private boolean letterhead(int line) {
        if (line == 0 || line > LETTERHEAD || page.text().substring(0, line).contains("\n\n")) {
            return false;
        }
        int first = page.text().indexOf('\n');
        return organisations.line(0, first) && head(0, first).isEmpty();
    }

    private static boolean place(Kind kind) {
        return kind == Kind.ADDRESS || kind == Kind.POSTCODE;
    }

    /** Whether nothing but a label or other details stand in the line before a detail. */
    private boolean formLine(int line, TextRange range) {
        String before = page.text().substring(line, range.start());
        int end = Lines.end(page.text(), range.end());
        boolean wrapped =
                page.sentences().range(page.sentences().at(range.start())).start() < line;
        return !wrapped
                && end - line <= LONGEST_LINE
                && labelled(line, range.start())
                && !SENTENCE_END.matcher(before).find()
                && !entry(range);
    }

    /** Whether a detail stands in a row of a log or of messages. */
    boolean entry(TextRange range) {
        return ENTRY.matcher(page.text())
                .region(Lines.start(page.text(), range.start()), page.text().length())
                .lookingAt();
    }

    /** Whether nothing but labels and other details stand before a detail in its line. */
    private boolean labelled(int line, int start) {
        String before = page.text().substring(line, start);
        int from = line + before.lastIndexOf('\t') + 1;
        String label = page.text().substring(Math.max(from, line + before.lastIndexOf(':') + 1), start);
        int detail = Search.lastAtOrBefore(
                page.detections().size(), i -> page.detections().get(i).range().end(), start);
        if (detail >= 0 && page.detections().get(detail).range().end() > from) {
            label = page.text().substring(page.detections().get(detail).range().end(), start);
        }
        return Words.fold(label).split(" ").length <= LABEL_WORDS;
    }

    /** The only person whom the row of a table names, where a detail stands in one of three or more cells. */
    private Optional<Spot> row(int line, TextRange range) {
        String text = page.text();
        int to = Lines.end(text, range.end());
        if (to - line > LONGEST_ROW
                || text.substring(line, to).chars().filter(c -> c == '\t').count() < 2) {
            return Optional.empty();
        }
        int last = Spot.lastAtOrBefore(spots, to - 1);
        List<Spot> cells = new ArrayList<>();
        for (int i = last; i >= 0 && spots.get(i).range().start() >= line; i--) {
            TextRange name = spots.get(i).range();
            boolean begins = name.start() == line || text.charAt(name.start() - 1) == '\t';
            int cell = text.indexOf('\t', name.end());
            if (begins && (cell < 0 || cell > to ? to : cell) - name.end() <= SHORT_REST) {
                cells.add(spots.get(i));
            }
        }
        return cells.size() == 1 ? Optional.of(cells.getFirst()) : Optional.empty();
    }

    /** Whether a line is the row of a table whose first cell is no label, and so tells of somebody or something of its own. */
    boolean ownRow(TextRange range) {
        int line = Lines.start(page.text(), range.start());
        String row = page.text().substring(line, Lines.end(page.text(), range.end()));
        boolean cells = row.indexOf('\t') > 0 && row.indexOf('\t') < range.start() - line;
        boolean table =
                row.indexOf('\t', row.indexOf('\t') + 1) > 0 || row.lastIndexOf('\t') == range.start() - line - 1;
        return cells && table && row.indexOf(':') < 0 && !labelIn(line, range.start());
    }

    private boolean labelIn(int from, int to) {
        int last = Search.lastAtOrBefore(
                page.fields().size(), i -> page.fields().get(i).at().start(), to - 1);
        return last >= 0 && page.fields().get(last).at().start() >= from;
    }

    /** The only person whom a line names before a place, where the name begins the line or a cell. */
    private Optional<Spot> only(int line, int end) {
        int last = Spot.lastAtOrBefore(spots, end - 1);
        boolean one = last >= 0
                && spots.get(last).range().start() >= line
                && (last == 0 || spots.get(last - 1).range().start() < line);
        return one ? head(line, end) : Optional.empty();
    }

    /** The last person whose name begins a line, a cell or the value of a field in a line. */
    private Optional<Spot> head(int start, int end) {
        int last = Spot.lastAtOrBefore(spots, end - 1);
        for (int i = last; i >= 0 && spots.get(i).range().start() >= start; i--) {
            TextRange name = spots.get(i).range();
            if (BEGINS.matcher(page.text()).region(start, name.start()).matches()
                    && !GOES_ON.matcher(page.text())
                            .region(name.end(), page.text().length())
                            .lookingAt()) {
                return Optional.of(spots.get(i));
            }
        }
        return Optional.empty();
    }
}
