package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;
import uk.rubric.facts.detection.Detection;

/** Reads whom the running text of a page brings up: people of the case by name, strangers by name, and others by role word or pronoun. */
final class References {

    private static final int LONGEST_WORD = 12;

    private static final int LONGEST_SAID = 60;

    /** "'s elder brother, " stands between somebody and the relation's name. */
    private static final int LONGEST_RELATION = 24;

    private static final Pattern SAID_OF = Pattern.compile(
            "(?:,|\\s(?i:is|was))\\s+(?:(?i:the|his|her|their|my|a|an|our)\\s+)?(?:[\\p{L}-]+['\u2019]s\\s+)?(?:\\p{Ll}+[ -]){0,2}$");

    /** Officers who are none of the police's. */
    private static final Pattern CIVIL = Pattern.compile(
            "(?i)\\b(?:probation|housing|attendance|welfare|enforcement|education|support|security|prison|youth|environmental|standards|benefits|tenancy|customer|compliance|information|medical|safeguarding|patrol)\\s$");

    private static final int LONGEST_TRADE = 24;

    /** What leads from somebody's name to another by which the same person goes. */
    private static final Pattern ALIAS = Pattern.compile(
            "(?i),?\\s*\\(?(?:alias|a\\.?k\\.?a\\.?|also\\s+known\\s+as|known\\s+as|formerly(?:\\s+known\\s+as)?|n[\u00e9e]e)\\s*:?\\s*");

    private static final Pattern TITLE = Pattern.compile(",\\s(?:(?i:the|our|a|an)\\s)?(?:[\\p{L}-]+\\s){0,2}");

    private static final Pattern SAID_OF_SPEAKER = Pattern.compile(
            "\\bI(?:['\u2019]m|\\s+am|\\s+was)\\s+(?:also\\s+)?(?:the|an?|his|her|their)\\s+(?:\\p{Ll}+\\s){0,2}$");

    /** "Her sister Jane": so near before a name the word for a relation means its bearer. */
    private static final int RIGHT_BEFORE = 3;

    private static final Set<Kind> TRADES =
            EnumSet.of(Kind.OCCUPATION, Kind.WORKPLACE, Kind.SCHOOL, Kind.ADDRESS, Kind.LOCATION);

    private static final Set<Party> OF_TRADES = EnumSet.of(Party.PROFESSIONAL, Party.ORGANISATION, Party.POLICE);

    /** "Does ( ) ever ...": the questions of a risk assessment leave a blank for whoever is feared. */
    private static final Pattern BLANK = Pattern.compile("\\([\\s._\u2026]{1,12}\\)");

    private static final Set<Party> OF_SERVICES = EnumSet.of(Party.PATIENT, Party.WITNESS);

    /** "Patient no" and "witness care officer" bring up nobody. */
    private static final Pattern SERVICE = Pattern.compile(
            "(?i)\\s(?:no\\b\\.?|(?:number|ref|id|care|suite|support|services?|unit|liaison|records?|notes|list)\\b)");

    /** Behind "IP" it is no injured party but an address on the net. */
    private static final Pattern OF_THE_NET = Pattern.compile("(?i)[\\s:-]{1,3}(?:address|number|log|\\d{1,3}\\.)");

    /** The speaker and others with the speaker. */
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours");

    private final String text;
    private final WordsForPeople words;
    private final List<Spot> spots;
    private final boolean subjectKnown;

    /** Whether a plural speaker ("we live at ...") is the maker and the family; an officer's "we" are officers. */
    private final boolean speaksForHome;

    /** What somebody is, where somebody works or lives: "a nurse at the hospital" brings up neither nurse nor hospital, "Sample Bank" is a street. */
    private final List<TextRange> trades;

    /** Names that nobody in the case is known by: whoever bears one is still somebody else than the people around. */
    private final List<TextRange> strangers;

    References(PageReading page, List<Spot> spots, @Nullable CastMember subject) {
        this.text = page.text();
        this.words = new WordsForPeople(page.text());
        this.spots = spots;
        this.subjectKnown = subject != null;
        boolean official = subject != null && (subject.has(Role.POLICE) || subject.has(Role.PROFESSIONAL));
        this.speaksForHome = subject != null && !official && page.form().form() != Form.MG15;
        this.trades = page.detections().stream()
                .filter(detection -> TRADES.contains(detection.kind()))
                .map(Detection::range)
                .toList();
        this.strangers = strangers(page, spots);
    }

    private static List<TextRange> strangers(PageReading page, List<Spot> spots) {
        return page.names().stream()
                .map(Detection::range)
                .filter(range -> !Spot.over(spots, range))
                .toList();
    }

    /** Everybody brought up between two positions, in order; a relation who is also named is the named person. */
    List<Reference> between(int from, int to) {
        List<Reference> references = new ArrayList<>();
        int next = Spot.lastAtOrBefore(spots, from - 1) + 1;
        int i = from;
        while (i < to) {
            if (next < spots.size() && spots.get(next).range().start() <= i) {
                Spot spot = spots.get(next++);
                if (spot.range().end() <= to && spot.range().start() >= from) {
                    named(spot, references);
                    i = Math.max(i, spot.range().end());
                    continue;
                }
            }
            if (text.charAt(i) == '(' && BLANK.matcher(text).region(i, to).lookingAt()) {
                references.add(new Reference(i, i + 1, Party.DEFENDANT, null));
            }
            int end = wordEnd(i, to);
            if (end > i) {
                byWord(i, end, references);
            }
            i = Math.max(end, i + 1);
        }
        addStrangers(references, from, to);
        return references;
    }

    private void named(Spot spot, List<Reference> references) {
        TextRange range = spot.range();
        if (!references.isEmpty()
                && references.getLast().party() == Party.CASE
                && references.getLast().end() <= range.start()
                && ALIAS.matcher(text)
                        .region(references.getLast().end(), range.start())
                        .matches()) {
            return;
        }
        if (!references.isEmpty()
                && references.getLast().party() == Party.RELATIVE
                && range.start() - references.getLast().end() <= RIGHT_BEFORE) {
            references.removeLast();
        }
        references.add(new Reference(range.start(), range.end(), Party.CASE, spot.member()));
    }

    /** Where the word ends that begins at a position; the position itself where none does. */
    private int wordEnd(int start, int to) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return start;
        }
        int end = start;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "V1" and "S1": a crime report numbers the people it tells of. */
    private static final Map<String, Party> NUMBERED = Map.of(
            "V",
            Party.VICTIM,
            "S",
            Party.DEFENDANT,
            "W",
            Party.WITNESS,
            "IP",
            Party.VICTIM,
            "SUS",
            Party.DEFENDANT,
            "PR",
            Party.REPORTER);

    /** "I" is always somebody; other single letters for the speaker ("i", "m") count only where it is known who speaks. */
    private void byWord(int start, int end, List<Reference> references) {
        if (end - start > LONGEST_WORD) {
            return;
        }
        @Nullable Party numbered = NUMBERED.get(text.substring(start, end));
        if (numbered != null
                && end < text.length()
                && text.charAt(end) >= '1'
                && text.charAt(end) <= '9'
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
            references.add(new Reference(start, end + 1, numbered, null));
            return;
        }
        String word = Words.fold(text.substring(start, end));
        @Nullable Party party = WordsForPeople.party(word);
        if (party == Party.POLICE
                        && CIVIL.matcher(text)
                                .region(Math.max(0, start - LONGEST_TRADE), start)
                                .find()
                || party == Party.ORGANISATION && titleOfNamed(start, end, references)) {
            return;
        }
        boolean jobs = party == Party.POLICE || party == Party.PROFESSIONAL;
        if ((party == Party.RELATIVE || jobs && words.behindName(start, references)) && words.partOfTitle(start)) {
            return;
        }
        if (party == null && words.somebody(word, start)) {
            references.add(new Reference(start, end, Party.RELATIVE, null));
            return;
        }
        if (SPEAKERS.contains(word) && !speaksForHome || OF_TRADES.contains(party) && inTrade(start)) {
            return;
        }
        if (party == Party.RELATIVE && (saidOfSpeaker(start) || saidOfNamed(start, references))) {
            return;
        }
        if (OF_SERVICES.contains(party)
                && SERVICE.matcher(text).region(end, text.length()).lookingAt()) {
            return;
        }
        if (word.equals("ip")
                && OF_THE_NET.matcher(text).region(end, text.length()).lookingAt()) {
            return;
        }
        boolean letter = party == Party.MAKER && end - start == 1 && !text.startsWith("I", start);
        if (party != null && (subjectKnown || !letter)) {
            references.add(new Reference(start, end, party, null));
        }
    }

    /** The first of some references, or where that one only has a relation ("Sample's mother, Jane Brown") the relation. */
    Reference possessed(List<Reference> some) {
        Reference first = some.getFirst();
        boolean has = first.pronoun() && text.startsWith(" ", first.end())
                || text.startsWith("'s", first.end())
                || text.startsWith("\u2019s", first.end());
        return has && some.size() > 1 && some.get(1).start() - first.end() <= LONGEST_RELATION ? some.get(1) : first;
    }

    private boolean inTrade(int at) {
        int last = Search.lastAtOrBefore(trades.size(), i -> trades.get(i).start(), at);
        return last >= 0 && trades.get(last).end() > at;
    }

    /**
     * Whether a relation is only said of the person named before it, as in "Jane Example, the victim's sister," and "Jane Example is his new
     * partner": then nobody else is brought up, and whoever the relation is to steps back too.
     */
    private boolean saidOfNamed(int relation, List<Reference> references) {
        Matcher said = SAID_OF.matcher(text.substring(Math.max(0, relation - LONGEST_SAID), relation));
        if (!said.find()) {
            return false;
        }
        int from = Math.max(0, relation - LONGEST_SAID) + said.start();
        boolean named =
                references.stream().anyMatch(reference -> reference.end() == from && reference.party() == Party.CASE)
                        || strangerEnds(from);
        if (named) {
            references.removeIf(reference -> reference.start() >= from);
        }
        return named;
    }

    /** "Jane Example, ward clerk, on ...": what somebody is at the office that the word names. */
    private boolean titleOfNamed(int word, int wordEnd, List<Reference> references) {
        boolean goesOn = wordEnd + 1 < text.length() && Character.isLetter(text.charAt(wordEnd + 1));
        if (!goesOn || references.isEmpty() || references.getLast().party() != Party.CASE) {
            return false;
        }
        int end = references.getLast().end();
        return word - end <= LONGEST_TRADE
                && TITLE.matcher(text.substring(end, word)).matches();
    }

    /** "I am the tenant of ...": the word says what the speaker is. */
    private boolean saidOfSpeaker(int relation) {
        return SAID_OF_SPEAKER
                .matcher(text)
                .region(Math.max(0, relation - LONGEST_SAID), relation)
                .find();
    }

    private boolean strangerEnds(int at) {
        int last = Search.lastAtOrBefore(strangers.size(), i -> strangers.get(i).start(), at);
        return last >= 0 && strangers.get(last).end() == at;
    }

    private void addStrangers(List<Reference> references, int from, int to) {
        int first =
                Search.lastAtOrBefore(strangers.size(), i -> strangers.get(i).start(), from - 1) + 1;
        for (int i = first; i < strangers.size() && strangers.get(i).end() <= to; i++) {
            TextRange name = strangers.get(i);
            references.removeIf(reference -> reference.named() == null
                    && (reference.start() >= name.start() && reference.end() <= name.end()
                            || reference.party() == Party.RELATIVE
                                    && reference.end() <= name.start()
                                    && name.start() - reference.end() <= RIGHT_BEFORE));
            references.add(new Reference(name.start(), name.end(), Party.CASE, null));
        }
        references.sort(Comparator.comparingInt(Reference::start));
    }
}
