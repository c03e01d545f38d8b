package uk.rubric.facts.detection;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/**
 * Who writes in a chat read from a telephone, whatever they call themselves there: a word that heads several messages, or stands in the list
 * of those who take part. On such a page forenames stand in small letters too.
 */
final class ChatNames implements NameWriting {

    private static final Set<String> CHAT = Set.of(
            "WHATSAPP",
            "CHAT",
            "CHATS",
            "IMESSAGE",
            "MESSENGER",
            "SNAPCHAT",
            "PARTICIPANTS",
            "MEMBERS",
            "MSISDN",
            "MESSAGES",
            "SMS");

    private static final String NAME = "(\\p{Lu}[\\p{L}'\\-]{1,15}(?: \\p{Lu}[\\p{L}'\\-]{0,15}){0,2})";

    /** A time in brackets or in a cell may stand before whoever writes. */
    private static final Pattern MESSAGE = Pattern.compile("(?m)^(?:\\[[^\\]\\n]{6,24}\\] ?|[\\d/.: ,\\-]{8,24}-? ?)?"
            + NAME + ": ?(?=\\S)|^[^\\t\\n]{4,24}\\t" + NAME + "\\t(?=\\S)");

    /** A message by its head: a time, a colour, a name in the chat or a row of in and out. */
    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?:\\[[^\\]\\n]{6,24}\\] ?|[\\d/.: ,\\-]{8,24}-? ?)?[\\p{L}@][\\p{L}\\d@' >\\-]{1,30}: ?(?=\\S)|^[\\d][^\\t\\n]{4,24}\\t[^\\t\\n]{2,24}\\t(?=\\S)");

    private static final int FEWEST_LINES = 3;
    private static final Pattern LIST =
            Pattern.compile("(?i:members|participants)[ ]?:[^\\n]{0,300}(?:\\n(?![^\\n]{1,30}:)[^\\n]{1,80}){0,2}");
    private static final Pattern LISTED = Pattern.compile("(?<=[:;,\\n] {0,3}|\\d )" + NAME + "(?=[ ;,\\n(]|$)");
    private static final Set<String> NOBODY = Set.of(
            "IN",
            "OUT",
            "SENT",
            "RECEIVED",
            "INCOMING",
            "OUTGOING",
            "OWNER",
            "ME",
            "SELF",
            "SYSTEM",
            "MISSED",
            "CALL",
            "ADMIN");
    private static final int FEWEST_MESSAGES = 2;
    private static final int SHORTEST_SMALL = 4;

    private final NameWords words;
    private final boolean informal;
    private final Map<Integer, Integer> lastOfName = new HashMap<>();

    ChatNames(NameWords words) {
        this.words = words;
        boolean chat = words.page().wordsIn(CHAT).length > 0;
        this.informal = chat && messages() >= FEWEST_LINES;
        if (chat) {
            writers();
            listed();
        }
    }

    /** How many lines are messages, whoever writes them; no more are counted than tell a chat. */
    private int messages() {
        Matcher line = LINE.matcher(words.page().text());
        int lines = 0;
        while (lines < FEWEST_LINES && line.find()) {
            lines++;
        }
        return lines;
    }

    private void writers() {
        Map<String, Integer> messages = new HashMap<>();
        Matcher message = MESSAGE.matcher(words.page().text());
        while (message.find()) {
            messages.merge(name(message), 1, Integer::sum);
        }
        message.reset();
        while (message.find()) {
            if (messages.getOrDefault(name(message), 0) >= FEWEST_MESSAGES) {
                add(message.start(1) < 0 ? message.start(2) : message.start(1), name(message));
            }
        }
    }

    private static String name(Matcher message) {
        return message.group(1) == null ? message.group(2) : message.group(1);
    }

    private void listed() {
        Matcher list = LIST.matcher(words.page().text());
        while (list.find()) {
            Matcher listed = LISTED.matcher(words.page().text())
                    .region(list.start(), list.end())
                    .useTransparentBounds(true);
            while (listed.find()) {
                add(listed.start(1), listed.group(1));
            }
        }
    }

    private void add(int start, String name) {
        int first = words.page().wordFrom(start);
        boolean label = words.notName(first) && name.indexOf(' ') < 0
                || Cues.labelAt(words.page(), start) && !words.mayBeName(first);
        int last = words.page().wordFrom(start + name.length()) - 1;
        if (!label && !NOBODY.contains(words.page().word(first)) && !words.title(first) && !words.notName(last)) {
            lastOfName.put(first, last);
        }
    }

    @Override
    public @Nullable NameSeen at(int word) {
        @Nullable Integer last = lastOfName.get(word);
        return last == null ? null : new NameSeen(word, last, "chat", Strength.FAIR, Proof.FORENAME);
    }

    /** A forename in small letters in a chat, behind a word of kinship or where the page also writes it large, and what else no list knows behind it: "who is shazia upgrave". */
    @Nullable
    NameSeen inSmallLetters(int word, NamesSeen seen) {
        boolean told = informal || seen.provesForename(words.page().word(word)) || behindKin(word);
        if (!told || words.lettering().capital(word) || !forename(word)) {
            return null;
        }
        boolean surname = words.lettering().joinedBy(word, " ")
                && !words.lettering().capital(word + 1)
                && words.strange(word + 1);
        return new NameSeen(word, surname ? word + 1 : word, "", Strength.WEAK, Proof.NOTHING);
    }

    /** "My brother, derek, because". */
    private boolean behindKin(int word) {
        return word > 0
                && NamesOfKin.kin(words.page().word(word - 1))
                && words.lettering().near(word - 1, " ,");
    }

    private boolean forename(int word) {
        PlainText page = words.page();
        String written = words.bare(word);
        int before = page.wordStart(word) - 1;
        int behind = page.wordEnd(word);
        boolean parted = (before < 0 || "@._/".indexOf(page.text().charAt(before)) < 0)
                && (behind >= page.length()
                        || "@_/".indexOf(page.text().charAt(behind)) < 0
                                && !(page.text().charAt(behind) == '.'
                                        && behind + 1 < page.length()
                                        && Character.isLetterOrDigit(page.text().charAt(behind + 1))));
        return parted
                && written.length() >= SHORTEST_SMALL
                && words.gazetteer().forename(written)
                && !words.gazetteer().ordinaryWord(written)
                && !words.gazetteer().commonWord(written)
                // "askin 4 u"
                && !words.gazetteer().commonWord(written + "G")
                && !words.notName(word)
                && !Places.place(written);
    }
}
