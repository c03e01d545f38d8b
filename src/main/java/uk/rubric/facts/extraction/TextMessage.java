package uk.rubric.facts.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the messages read from a telephone: in or out, the other telephone's number, what was written. */
record TextMessage(boolean sent, int number, int words, String other) {

    private static final int ROW_BEGINS_WITHIN = 30;

    private static final Pattern ROW = Pattern.compile("[^\\n\\t]{4," + ROW_BEGINS_WITHIN
            + "}\\t(?i:(in|incoming|received)|out|outgoing|sent)\\t([^\\t\\n]{3,30})\\t");

    /** "its Jane from work", "Hi Ann this is Jane Example": the writer says who writes. */
    private static final Pattern WRITES = Pattern.compile(
            "(?i:(?:hi|hey|hello|yo|alright|oi)?\\s?(?:[\\p{L}'-]{2,20}\\s)?(?:its|it's|this\\s+is|it\\s+is|from))\\s(?=\\p{Lu})");

    private static final Pattern ADDRESSED =
            Pattern.compile("(?i:(?:hi|hey|hello|yo|alright|oi|sorry|thanks|cheers)\\s)?(?=\\p{Lu}\\p{L}{2})");

    private static final Pattern YOURS =
            Pattern.compile("(?i)\\b(?:u|ur|your?|you're|youre)\\s(?:r\\s|are\\s)?(?:at|in|on)?\\s*$");

    /** So near to the beginning of a message stands the name of whoever is spoken to. */
    private static final int ADDRESSED_WITHIN = 8;

    /** Owner and contacts stand at the beginning of such a page; farther nobody looks for each message anew. */
    private static final int CONTACTS_WITHIN = 8_000;

    private static final Pattern OWNER = Pattern.compile("(?i)\\bowner\\s*[:\\t]\\s*(?=\\p{Lu})");

    /** The row in which a place stands. */
    static Optional<TextMessage> at(String text, int place) {
        int begin = Lines.start(text, place);
        Matcher row = ROW.matcher(text).region(begin, text.length());
        return row.lookingAt() && row.start(2) <= place
                ? Optional.of(new TextMessage(row.group(1) == null, row.start(2), row.end(), row.group(2)))
                : Optional.empty();
    }

    /** Where the name of the other telephone's bearer begins in the words: who writes in what came in, who is written to in what went out. */
    Optional<Integer> bearer(String text) {
        Matcher named = (sent ? ADDRESSED : WRITES).matcher(text).region(words, text.length());
        return named.lookingAt() ? Optional.of(named.end()) : Optional.empty();
    }

    /** Whether a detail is what the writer says of whoever is written to: "i no ur at ...". */
    boolean ofOther(String text, int place) {
        return place > words && YOURS.matcher(text).region(words, place).find();
    }

    /** Whether the writer says a detail of no one by name but whoever is spoken to: "sorry Ann got tonsillitis", "email it ... not on here". */
    boolean ofWriter(String text, int place, int lastNameBefore) {
        return place > words
                && (lastNameBefore < words
                        || lastNameBefore - words <= ADDRESSED_WITHIN
                                && ADDRESSED
                                        .matcher(text)
                                        .region(words, text.length())
                                        .lookingAt());
    }

    /** Where the name of the other telephone's bearer stands: in the words, or beside the number among the contacts. */
    Optional<Integer> partner(String text) {
        return bearer(text).or(() -> contact(text));
    }

    private Optional<Integer> contact(String text) {
        Matcher contact = Pattern.compile("(?m)^(?=[^\\t\\n]{2,40}\\t" + Pattern.quote(other) + "\\s*$)")
                .matcher(text)
                .region(0, Math.min(text.length(), CONTACTS_WITHIN));
        return contact.find() ? Optional.of(contact.start()) : Optional.empty();
    }

    /** Where the writer's name stands on the page: in the field of the telephone's owner, or beside the number among its contacts. */
    Optional<Integer> writer(String text) {
        if (sent) {
            Matcher owner = OWNER.matcher(text).region(0, Math.min(text.length(), CONTACTS_WITHIN));
            return owner.find() ? Optional.of(owner.end()) : Optional.empty();
        }
        return partner(text);
    }
}
