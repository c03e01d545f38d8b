package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/**
 * Reads the turns of a chat, a call or a list of messages: who speaks in a line, and that what somebody tells without saying whose it is
 * answers the question before, or else is the speaker's own.
 */
final class Conversation {

    private static final int FEWEST_TURNS = 3;

    private static final int LINES_BACK = 4;

    private static final String STAMP =
            "(?:\\d{1,2}[:.]?\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]m)?|\\d{1,2}(?:st|nd|rd|th)?[\\s./-](?:\\d{1,2}|\\p{L}{3,9})[\\s./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";

    private static final Pattern TURN = Pattern.compile("[\\[(<>*]{0,2}\\s?(?:" + STAMP
            + "[\\s,;|\\])\\u2013-]{1,4}){0,3}(\\p{L}[^\\n:\\t]{0,40}?)[ \\t]{0,2}[:\\t>]\\s*");

    /** Who speaks where no name tells. */
    private static final Map<String, Party> SPEAKERS = Map.ofEntries(
            Map.entry("agent", Party.POLICE),
            Map.entry("operator", Party.POLICE),
            Map.entry("adviser", Party.POLICE),
            Map.entry("advisor", Party.POLICE),
            Map.entry("call handler", Party.POLICE),
            Map.entry("call taker", Party.POLICE),
            Map.entry("handler", Party.POLICE),
            Map.entry("police", Party.POLICE),
            Map.entry("officer", Party.POLICE),
            Map.entry("dispatcher", Party.POLICE),
            Map.entry("op", Party.POLICE),
            Map.entry("opr", Party.POLICE),
            Map.entry("ch", Party.POLICE),
            Map.entry("clr", Party.REPORTER),
            Map.entry("inf", Party.REPORTER),
            Map.entry("inft", Party.REPORTER),
            Map.entry("customer", Party.REPORTER),
            Map.entry("caller", Party.REPORTER),
            Map.entry("informant", Party.REPORTER),
            Map.entry("visitor", Party.REPORTER),
            Map.entry("user", Party.REPORTER),
            Map.entry("public", Party.REPORTER),
            Map.entry("member of public", Party.REPORTER));

    private static final Pattern YOU = Pattern.compile("(?i)\\byou(?:r|rs|'re)?\\b");

    private final PageReading page;
    private final List<Spot> spots;
    private final boolean here;
    private int firstTurn = Integer.MAX_VALUE;
    private boolean calls;

    Conversation(PageReading page, List<Spot> spots) {
        this.page = page;
        this.spots = spots;
        this.here = page.form().form() != Form.MG15
                && page.text()
                                .lines()
                                .filter(line ->
                                        line.indexOf(':') >= 0 || line.indexOf('\t') >= 0 || line.indexOf('>') > 0)
                                .count()
                        >= FEWEST_TURNS
                && turns() >= FEWEST_TURNS;
    }

    /** A line that somebody begins to speak in; nobody where the speaker is known neither by name nor as one of those who ask or call. */
    private record Turn(
            int start,
            int words,
            @Nullable CastMember speaker,
            @Nullable Party party) {}

    private int turns() {
        int turns = 0;
        for (int start = 0;
                start >= 0 && start < page.text().length();
                start = page.text().indexOf('\n', start) + 1) {
            Optional<Turn> turn = turn(start).filter(known -> known.speaker() != null || known.party() != null);
            if (turn.isPresent()) {
                turns++;
                firstTurn = Math.min(firstTurn, start);
                calls |= turn.get().party() == Party.REPORTER;
            }
            if (page.text().indexOf('\n', start) < 0) {
                break;
            }
        }
        return turns;
    }

    private Optional<Turn> turn(int line) {
        Matcher matcher = TURN.matcher(page.text()).region(line, page.text().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int next = Spot.lastAtOrBefore(spots, matcher.start(1));
        if (next >= 0
                && spots.get(next).range().start() == matcher.start(1)
                && spots.get(next).range().end() >= matcher.end(1)) {
            return Optional.of(new Turn(line, matcher.end(), spots.get(next).member(), null));
        }
        Optional<Turn> asked = Optional.ofNullable(SPEAKERS.get(Words.fold(matcher.group(1))))
                .map(party -> new Turn(line, matcher.end(), null, party));
        // Behind a stamp somebody speaks whom nobody knows.
        boolean stamped = Character.isDigit(page.text().charAt(Math.max(line, matcher.start(1) - 2)))
                || Character.isDigit(page.text().charAt(Math.max(line, matcher.start(1) - 3)));
        return asked.isPresent() || !stamped ? asked : Optional.of(new Turn(line, matcher.end(), null, null));
    }

    private Optional<Turn> at(int position) {
        String text = page.text();
        int line = Lines.start(text, position);
        for (int i = 0; i < LINES_BACK; i++) {
            Optional<Turn> turn = turn(line);
            if (turn.isPresent() || line == 0) {
                return turn.filter(t -> t.words() <= position);
            }
            line = Lines.start(text, line - 1);
        }
        return Optional.empty();
    }

    /** Whether the page holds such turns. */
    boolean here() {
        return here;
    }

    /** Who speaks at a place. */
    Optional<Answer> speaker(int position, Referents referents) {
        return here ? at(position).flatMap(turn -> speaks(turn, referents)) : Optional.empty();
    }

    private static Optional<Answer> speaks(Turn turn, Referents referents) {
        Optional<CastMember> speaker = turn.speaker() != null
                ? Optional.of(turn.speaker())
                : turn.party() == Party.REPORTER ? referents.bearer(Party.REPORTER) : Optional.empty();
        return speaker.map(member -> new Answer(Optional.of(member), "who speaks in the line"));
    }

    /** Whether a name or word only says who speaks in the line that it begins. */
    boolean heads(Reference reference) {
        return here && turnOf(reference).isPresent();
    }

    private Optional<Turn> turnOf(Reference reference) {
        int line = Lines.start(page.text(), reference.start());
        return turn(line).filter(turn -> reference.end() <= turn.words());
    }

    /** Whose a detail is that stands in a turn without anybody else being brought up in its sentence: whom the question means, or who speaks. */
    Optional<Answer> told(TextRange range, Kind kind, References references, Referents referents) {
        if (!here) {
            return Optional.empty();
        }
        Optional<Turn> turn = at(range.start());
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        int sentence =
                page.sentences().range(page.sentences().at(range.start())).start();
        if (references.between(turn.get().words(), Math.max(turn.get().words(), sentence)).stream()
                .anyMatch(reference -> reference.party() != Party.MAKER)) {
            return Optional.empty();
        }
        Optional<Turn> before = turn.get().start() > 0 ? at(turn.get().start() - 1) : Optional.empty();
        if (before.isPresent()) {
            String question = page.text()
                    .substring(before.get().words(), turn.get().start())
                    .strip();
            if (question.endsWith("?") && before.get().words() < turn.get().start()) {
                List<Reference> asked =
                        references.between(before.get().words(), turn.get().start());
                if (!YOU.matcher(question).find() && !asked.isEmpty()) {
                    return Optional.of(referents.of(
                            asked.getLast(),
                            references.between(
                                    Math.max(0, before.get().start() - 600),
                                    asked.getLast().start())));
                }
            }
        }
        boolean own = Offices.contact(kind)
                || kind == Kind.DATE_OF_BIRTH
                || kind == Kind.AGE
                || kind == Kind.HANDLE
                || kind == Kind.BANK_ACCOUNT
                || kind == Kind.MEDICAL;
        return own ? speaks(turn.get(), referents) : Optional.empty();
    }

    /** Whose the line is that the head of a call names before anybody speaks: the caller's. */
    Optional<Answer> line(TextRange range, Kind kind, Referents referents) {
        return kind == Kind.PHONE && here && calls && range.end() <= firstTurn
                ? referents
                        .bearer(Party.REPORTER)
                        .map(caller -> new Answer(Optional.of(caller), "the line of whoever calls"))
                : Optional.empty();
    }

    /** Whether one of those who ask speaks at a place. */
    boolean asks(int position) {
        return here
                && at(position)
                        .filter(turn -> turn.party() == Party.POLICE
                                || turn.speaker() != null && turn.speaker().has(Role.POLICE))
                        .isPresent();
    }
}
