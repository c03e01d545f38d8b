package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;

/**
 * Tells whose a detail is that begins a sentence, an entry of a log or a row of a list and whose owner is named right behind it: "12 ... - Jane
 * Example", "To 12 .... Met by the occupier, Jane Example", "07700 ... believed used by Jane Example".
 */
record OwnerAhead(PageReading page, List<Spot> spots, Referents referents) {

    /** No more than this stands between the two. */
    private static final int BETWEEN = 60;

    /** "Jane Example's mother's number": not the one who is named has it. */
    private static final Pattern RELATION = Pattern.compile(
            "['\u2019]s?\\s+(?:(?:elder|older|younger|little|big|step|half|late|new|old|own|best|ex)[ -])?(?:mother|mum|father|dad|son|daughter|brother|sister|wife|husband|partner|boyfriend|girlfriend|uncle|aunt|cousin|nephew|niece|nan|grandad|grandmother|grandfather|friend|mate|neighbour|colleague|boss|landlord)\\b");

    /** Words that only lead over from a detail to the one whose it is; any other tells of something else. */
    private static final Set<String> LEADING = Set.of(
            "is",
            "was",
            "are",
            "that",
            "which",
            "of",
            "the",
            "for",
            "as",
            "by",
            "to",
            "with",
            "in",
            "at",
            "a",
            "an",
            "and",
            "where",
            "there",
            "from",
            "home",
            "address",
            "number",
            "house",
            "flat",
            "name",
            "named",
            "called",
            "spoke",
            "speak",
            "spoken",
            "met",
            "meet",
            "seen",
            "saw",
            "occupier",
            "occupiers",
            "occupant",
            "resident",
            "residents",
            "tenant",
            "householder",
            "owner",
            "keeper",
            "rk",
            "registered",
            "subscriber",
            "subscribed",
            "user",
            "used",
            "believed",
            "attributed",
            "belongs",
            "belonging",
            "account",
            "holder",
            "customer",
            "ip",
            "victim",
            "complainant",
            "aggrieved",
            "informant",
            "suspect",
            "defendant",
            "witness",
            "male",
            "female",
            "i",
            "we",
            "contact",
            "saved",
            "door",
            "opened",
            "answered",
            "allocated",
            "issued",
            "insured",
            "found",
            "known",
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "statement",
            "stmt",
            "taken",
            "obtained",
            "neighbour",
            "lady",
            "man",
            "woman",
            "now",
            "same",
            "also",
            "held",
            "it",
            "this",
            "greeted",
            "let",
            "came",
            "out",
            "belonged",
            "driven",
            "driver",
            "listed",
            "shown",
            "back",
            "comes",
            "person",
            "individual",
            "occ");

    /** The person named right behind a detail. */
    Optional<Answer> of(TextRange range, Kind kind) {
        int next = Spot.lastAtOrBefore(spots, range.end() - 1) + 1;
        if (next >= spots.size()) {
            return Optional.empty();
        }
        Spot spot = spots.get(next);
        int gap = spot.range().start() - range.end();
        Reference reference = new Reference(spot.range().start(), spot.range().end(), Party.CASE, spot.member());
        // Behind the comma of an address its town may stand.
        boolean town = kind == Kind.ADDRESS && page.text().startsWith(", ", range.end()) && gap == 2;
        if (town
                || gap > BETWEEN
                || referents.headsLine(reference)
                || !leads(page.text().substring(range.end(), spot.range().start()))) {
            return Optional.empty();
        }
        return Optional.of(
                relationBehind(page.text(), spot.range().end())
                        ? Answer.RELATIVE
                        : new Answer(Optional.of(spot.member()), "the person named right behind it"));
    }

    /** Whether somebody named only has a relation who has the thing. */
    static boolean relationBehind(String text, int nameEnd) {
        return RELATION.matcher(text).region(nameEnd, text.length()).lookingAt();
    }

    private static boolean leads(String between) {
        String signs = between.strip();
        // "VRM AB12 CDE. Jane Example saw it": the next sentence is about somebody of its own.
        if (signs.equals(".")
                || between.indexOf('\n') >= 0 && signs.isEmpty()
                || between.indexOf('?') >= 0
                || between.indexOf('\t') >= 0
                || between.contains("\n\n")) {
            return false;
        }
        for (String word : Words.fold(between).split(" ")) {
            if (!word.isEmpty() && !LEADING.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
