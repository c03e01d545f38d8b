package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/**
 * Works out from a sentence of running text whose a detail is: the person named, meant by a role word or pronoun, or speaking, who
 * stands nearest before it; unless the words behind it say whose it is.
 */
final class Narrative {

    /** Farther back nobody looks for the person that a pronoun means. */
    private static final int WINDOW = 900;

    /** A sentence that begins with no more words than this before the detail goes on with the person of the one before: "Tel: ...". */
    private static final int FRAGMENT = 3;

    /** So near before a detail an officer's name or word means that it is the officer's. */
    private static final int CLOSE_BY = 25;

    /** So many names of a page are asked for a role, so that a page of any length is read in time that grows with its length alone. */
    private static final int SPOTS_ASKED = 200;

    private static final Pattern OWNER_BEHIND = Pattern.compile(
            "^[,;]?\\s*(?:\\(|(?:which|that)?\\s*(?:is|was|being)?\\s*(?:the\\s+)?(?:home |mobile |phone"
                    + " )?(?:address|number|home|phone|account)?\\s*(?:of|belongs to|belonging to|registered to|used"
                    + " by)\\s+)");

    /** "Rang police from ...": the number behind is the caller's. */
    private static final Pattern RUNG =
            Pattern.compile("(?i)\\b(?:rang|phoned|telephoned|called|contacted|ring|call|contact)(?: the)? $");

    private static final Pattern OWN = Pattern.compile("(?i)^my\\b");

    private static final Pattern IS = Pattern.compile("^[,;]?\\s*(?:which |that )?(?:is|was)\\s+");

    private static final Pattern RESIDENCE =
            Pattern.compile("\\b(?:lives?|living|lived|resid(?:es?|ing)|mov(?:es?|ed|ing)|stay(?:s|ing|ed)?|home)\\b");

    /** What stands between the host and the place: "my mother's, 3 ...", "her sister at 3 ...". */
    private static final Pattern HOSTED = Pattern.compile(
            "(?i)(?:['\u2019]s?)?(?:\\s+(?:house|home|flat|place|address))?,?\\s*(?:(?:at|in|on|of)\\s+)?");

    private static final Map<String, Party> WORDS = Table.rows("persons-by-word.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Party.valueOf(row.get(1))));

    private final PageReading page;
    private final List<Spot> spots;
    private final @Nullable CastMember subject;
    private final Cast cast;

    /** Names that nobody in the case is known by: whoever bears one is still somebody else than the people around. */
    private final List<TextRange> strangers;

    Narrative(PageReading page, List<Spot> spots, Optional<CastMember> subject, Cast cast) {
        this.page = page;
        this.spots = spots;
        this.subject = subject.orElse(null);
        this.cast = cast;
        this.strangers = strangers(page, spots);
    }

    private static List<TextRange> strangers(PageReading page, List<Spot> spots) {
        return page.detections().stream()
                .filter(detection -> detection.kind() == Kind.PERSON_NAME && detection.shown() != Shown.MASKED)
                .map(Detection::range)
                .filter(range -> {
                    int last = Search.lastAtOrBefore(
                            spots.size(), i -> spots.get(i).range().start(), range.end() - 1);
                    return last < 0 || !spots.get(last).range().overlaps(range);
                })
                .toList();
    }

    /** Somebody whom the text brings up at a position. */
    private record Reference(
            int start, int end, Party party, @Nullable CastMember named) {
        boolean stranger() {
            return party == Party.CASE && named == null;
        }
    }

    /** What the text says: a person, or only that it is somebody else's. */
    record Answer(Optional<CastMember> member, String evidence) {
        static final Answer NOTHING = new Answer(Optional.empty(), "nothing near it says whose it is");
        static final Answer ORGANISATION = new Answer(Optional.empty(), "the word for a business or office before it");
    }

    /** What a shop or office can own. */
    private static final Set<Kind> OFFICES = EnumSet.of(Kind.PHONE, Kind.EMAIL, Kind.ADDRESS, Kind.POSTCODE);

    /** Whose a detail is, as its sentence says. */
    Answer ownerOf(Detection detection) {
        if (detection.kind() == Kind.RELATIONSHIP
                && subject != null
                && OWN.matcher(page.text(detection.range())).find()) {
            return new Answer(Optional.of(subject), "the first person of the statement");
        }
        boolean mobile = detection.kind() == Kind.PHONE && detection.canonical().startsWith("07");
        return ownerOf(detection.range(), detection.use(), OFFICES.contains(detection.kind()) && !mobile);
    }

    /** Whose something at a range is, as its sentence says. */
    Answer ownerOf(TextRange range, Use use) {
        return ownerOf(range, use, false);
    }

    /** @param aboutOffices whether the detail may be a shop's or office's */
    private Answer ownerOf(TextRange range, Use use, boolean aboutOffices) {
        int number = page.sentences().at(range.start());
        TextRange sentence = page.sentences().range(number);
        Optional<Answer> behind = behind(range, sentence.end());
        if (behind.isPresent()) {
            return behind.get();
        }
        int from = Math.max(
                0,
                Math.max(
                        range.start() - WINDOW,
                        page.sentences().range(Math.max(0, number - 3)).start()));
        List<Reference> before = references(from, range.start());
        List<Reference> here = before.stream()
                .filter(reference -> reference.start() >= sentence.start())
                .toList();
        if (here.isEmpty()) {
            return wordsBetween(sentence.start(), range.start()) <= FRAGMENT
                    ? lastNamed(before, reference -> true)
                            .map(member -> new Answer(Optional.of(member), "the person named right before it"))
                            .orElse(Answer.NOTHING)
                    : Answer.NOTHING;
        }
        if (use == Use.SAFE || use == Use.HOME || use == Use.UNKNOWN) {
            Optional<Answer> lodger = lodger(here, before, range);
            if (lodger.isPresent()) {
                return lodger.get();
            }
        }
        for (int i = here.size() - 1; i >= 0; i--) {
            Reference reference = here.get(i);
            boolean police = reference.party() == Party.POLICE
                    || reference.named() != null && reference.named().has(Role.POLICE);
            boolean rung = reference.party() == Party.POLICE
                    && RUNG.matcher(page.text().substring(sentence.start(), reference.start()))
                            .find()
                    && page.text().substring(reference.end(), range.start()).contains("from");
            if (police && i > 0 && (rung || range.start() - reference.end() > CLOSE_BY)) {
                continue;
            }
            if (reference.party() == Party.ORGANISATION && (use == Use.HOME || use == Use.SAFE || !aboutOffices)) {
                continue;
            }
            return answer(reference, before);
        }
        return Answer.NOTHING;
    }

    private int wordsBetween(int from, int to) {
        String between = Words.fold(page.text().substring(from, Math.min(to, from + 200)));
        return between.isEmpty() ? 0 : between.split(" ").length;
    }

    /** "I have moved to my mother's, 3 ..." and "she is staying with her sister at 3 ..." tell where the first of the two now lives. */
    private Optional<Answer> lodger(List<Reference> here, List<Reference> before, TextRange range) {
        Reference host = here.getLast();
        if (host.party() != Party.RELATIVE
                || host.named() != null
                || !HOSTED.matcher(page.text(new TextRange(host.end(), range.start())))
                        .matches()) {
            return Optional.empty();
        }
        for (int i = here.size() - 2; i >= 0; i--) {
            Reference guest = here.get(i);
            if (RESIDENCE
                    .matcher(page.text(new TextRange(guest.end(), host.start())))
                    .find()) {
                return Optional.of(answer(guest, before))
                        .filter(answer -> answer.member().isPresent());
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> behind(TextRange range, int sentenceEnd) {
        // A detail may run on over the end of its sentence, as an address with "St." in it does.
        int end = Math.max(range.end(), Math.min(sentenceEnd, range.end() + 120));
        String after = page.text().substring(range.end(), end);
        Matcher matcher = OWNER_BEHIND.matcher(after);
        if (!matcher.find()) {
            return possessorBehind(after, range);
        }
        int at = range.end() + matcher.end();
        List<Reference> references = references(at, Math.min(page.text().length(), at + 60));
        boolean adjacent = !references.isEmpty() && references.getFirst().start() - at <= 12;
        boolean bracket = after.stripLeading().startsWith("(");
        if (!adjacent || bracket && references.getFirst().named() == null) {
            return Optional.empty();
        }
        Reference reference = references.getFirst();
        return reference.party() == Party.HE || reference.party() == Party.SHE || reference.party() == Party.THEY
                ? Optional.empty()
                : Optional.of(answer(reference, List.of()));
    }

    /** "07700 900123 is Mrs Example's number". */
    private Optional<Answer> possessorBehind(String after, TextRange range) {
        Matcher is = IS.matcher(after);
        if (!is.find()) {
            return Optional.empty();
        }
        int at = range.end() + is.end();
        for (Spot spot : spots) {
            if (spot.range().start() >= at && spot.range().start() <= at + 6) {
                String rest = page.text()
                        .substring(
                                spot.range().end(),
                                Math.min(page.text().length(), spot.range().end() + 2));
                return rest.startsWith("'")
                                || rest.startsWith("\u2019")
                                || page.text().charAt(spot.range().end() - 1) == 's'
                        ? Optional.of(new Answer(Optional.of(spot.member()), "the person named right behind it"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Answer answer(Reference reference, List<Reference> before) {
        if (reference.named() != null) {
            return new Answer(Optional.of(reference.named()), "the person named nearest before it");
        }
        if (reference.stranger()) {
            return new Answer(Optional.empty(), "a name before it that nobody in the case is known by");
        }
        return switch (reference.party()) {
            case MAKER ->
                subject == null || page.form().form() == Form.MG15
                        ? speaker(reference)
                        : new Answer(Optional.of(subject), "the first person of the statement");
            case HE, SHE, THEY ->
                lastNamed(
                                before,
                                candidate ->
                                        candidate.start() < reference.start() && fits(candidate, reference.party()))
                        .map(member -> new Answer(Optional.of(member), "a pronoun that means the person named before"))
                        .orElse(new Answer(Optional.empty(), "a pronoun before it, whose person is not clear"));
            case ORGANISATION -> Answer.ORGANISATION;
            case RELATIVE -> new Answer(Optional.empty(), "somebody related or close to a person of the case");
            default -> byRole(reference.party());
        };
    }

    /** In a record of interview the name at the head of the line speaks. */
    private Answer speaker(Reference reference) {
        int last = Search.lastAtOrBefore(spots.size(), i -> spots.get(i).range().start(), reference.start());
        for (int i = last; i >= 0 && i > last - 12; i--) {
            int start = spots.get(i).range().start();
            int line = page.text().lastIndexOf('\n', start) + 1;
            if (start - line <= 14 && page.text().substring(line, start).chars().noneMatch(Character::isLetter)) {
                return new Answer(Optional.of(spots.get(i).member()), "the speaker named at the head of the line");
            }
        }
        return new Answer(Optional.empty(), "the speaker, who is not known");
    }

    private Answer byRole(Party party) {
        Optional<CastMember> member = switch (party) {
            case VICTIM -> withRole(Role.VICTIM);
            case DEFENDANT -> withRole(Role.DEFENDANT);
            case REPORTER -> withRole(Role.REPORTER);
            case WITNESS -> cast.only(Role.WITNESS);
            case PATIENT -> Optional.ofNullable(subject);
            default -> Optional.empty();
        };
        String word = party.name().toLowerCase(java.util.Locale.ROOT);
        return new Answer(member, "the word for a " + word + " before it");
    }

    /** The person of that role; of several the one named last on the page, else the first. */
    private Optional<CastMember> withRole(Role role) {
        List<CastMember> all = cast.with(role);
        if (all.size() <= 1) {
            return all.stream().findFirst();
        }
        for (int i = Math.min(spots.size(), SPOTS_ASKED) - 1; i >= 0; i--) {
            if (spots.get(i).member().has(role)) {
                return Optional.of(spots.get(i).member());
            }
        }
        return all.stream().findFirst();
    }

    /** The person last brought up by name or role, officers only where nobody else was. */
    private Optional<CastMember> lastNamed(List<Reference> before, Predicate<Reference> condition) {
        CastMember officer = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Reference reference = before.get(i);
            if (!condition.test(reference)) {
                continue;
            }
            if (reference.stranger()) {
                return Optional.empty();
            }
            Optional<CastMember> member = reference.named() != null
                    ? Optional.of(reference.named())
                    : switch (reference.party()) {
                        case VICTIM, DEFENDANT, REPORTER, PATIENT ->
                            byRole(reference.party()).member();
                        default -> Optional.empty();
                    };
            if (member.isPresent() && member.get().has(Role.POLICE)) {
                officer = officer == null ? member.get() : officer;
            } else if (member.isPresent() && member.get() != subject) {
                return member;
            }
        }
        return Optional.ofNullable(officer);
    }

    private static boolean fits(Reference candidate, Party pronoun) {
        CastMember member = candidate.named();
        return member == null || !(pronoun == Party.HE && member.woman()) && !(pronoun == Party.SHE && member.man());
    }

    /** Everybody brought up between two positions, in order; a relation who is also named is the named person. */
    private List<Reference> references(int from, int to) {
        List<Reference> references = new ArrayList<>();
        String text = page.text();
        int next = firstSpot(from);
        int i = from;
        while (i < to) {
            if (next < spots.size() && spots.get(next).range().start() <= i) {
                Spot spot = spots.get(next++);
                if (spot.range().end() <= to && spot.range().start() >= from) {
                    if (!references.isEmpty()
                            && references.getLast().party() == Party.RELATIVE
                            && spot.range().start() - references.getLast().end() <= 3) {
                        references.removeLast();
                    }
                    references.add(
                            new Reference(spot.range().start(), spot.range().end(), Party.CASE, spot.member()));
                    i = Math.max(i, spot.range().end());
                    continue;
                }
            }
            if (!Character.isLetter(text.charAt(i)) || i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - i <= 12) {
                Party party = WORDS.get(Words.fold(text.substring(i, end)));
                if (party != null
                        && !(party == Party.MAKER && subject == null && end - i == 1 && !text.startsWith("I", i))) {
                    references.add(new Reference(i, end, party, null));
                }
            }
            i = Math.max(end, i + 1);
        }
        return withStrangers(references, from, to);
    }

    private List<Reference> withStrangers(List<Reference> references, int from, int to) {
        int first =
                Search.lastAtOrBefore(strangers.size(), i -> strangers.get(i).start(), from - 1) + 1;
        for (int i = first; i < strangers.size() && strangers.get(i).end() <= to; i++) {
            TextRange name = strangers.get(i);
            // "Her sister Jane" is one person.
            references.removeIf(reference -> reference.named() == null
                    && (reference.start() >= name.start() && reference.end() <= name.end()
                            || reference.party() == Party.RELATIVE
                                    && reference.end() <= name.start()
                                    && name.start() - reference.end() <= 3));
            references.add(new Reference(name.start(), name.end(), Party.CASE, null));
        }
        references.sort(Comparator.comparingInt(Reference::start));
        return references;
    }

    private int firstSpot(int from) {
        return Search.lastAtOrBefore(spots.size(), i -> spots.get(i).range().start(), from - 1) + 1;
    }
}
