package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Form;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Works out which person of the case a reference means: the one it names, the speaker, the bearer of a role, or whom a pronoun goes back to. */
final class Referents {

    /** So many names of a page are asked for a role, so that a page of any length is read in time that grows with its length alone. */
    private static final int SPOTS_ASKED = 200;

    /** In a record of interview the speaker's name stands so near to the start of its line, and so few names back. */
    private static final int HEAD_OF_LINE = 14;

    private static final int SPEAKERS_BACK = 12;

    private static final Pattern TAKEN = Pattern.compile(
            "\\s+(?i:(?:was|is|were|has\\s+been)\\s+(?:then\\s+|later\\s+)?(?:further\\s+)?(?:arrested|conveyed\\s+to\\s+custody|taken\\s+(?:in)?to\\s+custody|transported\\s+to\\s+custody|detained|cautioned|charged|bailed|remanded|released\\s+(?:on\\s+bail|under\\s+investigation)))\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:states?|stated|says?|said|claims?|claimed|admits?|admitted|accepts?|accepted|denies|denied|confirms?|confirmed|explained|reports?|reported|replied|believed?|thought)(?:\\s+that)?\\s$");

    private static final Pattern ROLE_AT_HEAD = Pattern.compile("(?i)(?:caller|informant)\\s*[:\\t]");

    private static final Pattern FROM = Pattern.compile("(?im)^\\s*from\\s*:");

    private static final int LONGEST_HEADING = 40;

    private static final Pattern HEADS_INTERVIEW = Pattern.compile(
            "(?i)(?:\\d{1,2}[.)]?\\s*)?(?:defendant'?s?\\s+|summary of\\s+(?:the\\s+)?|suspect\\s+)?interview(?:\\s+of.*|\\s+summary|s)?:?\\s*");

    private final PageReading page;
    private final List<Spot> spots;
    private final @Nullable CastMember subject;
    private final @Nullable CastMember informant;
    private final Cast cast;

    /** @param informant whom a field of the page names as the one who rang first */
    Referents(
            PageReading page,
            List<Spot> spots,
            Optional<CastMember> subject,
            Optional<CastMember> informant,
            Cast cast) {
        this.page = page;
        this.spots = spots;
        this.subject = subject.orElse(null);
        this.informant = informant.orElse(null);
        this.cast = cast;
    }

    /** Whom a reference means, with the references before it, to which a pronoun may go back. */
    Narrative.Answer of(Reference reference, List<Reference> before) {
        if (reference.named() != null) {
            return answer(reference.named(), "the person named nearest before it");
        }
        if (reference.stranger()) {
            return nobody("a name before it that nobody in the case is known by");
        }
        return switch (reference.party()) {
            case MAKER ->
                subject == null && page.form().form() == Form.EMAIL
                        ? sender()
                        : subject == null && page.form().form() == Form.MG5
                                ? new Narrative.Answer(cast.only(Role.DEFENDANT), "what the accused says in a summary")
                                : subject == null || page.form().form() == Form.MG15
                                        ? speaker(reference)
                                        : answer(subject, "the first person of the statement");
            case HE, SHE, THEY ->
                reference.party() == Party.THEY && ofOffice(reference, before)
                        ? Narrative.Answer.ORGANISATION
                        : teller(reference, before)
                                .or(() -> underInterview(reference))
                                .or(() -> taken(first(reference, before)))
                                .or(() -> subjectOfSentenceBefore(first(reference, before), before))
                                .or(() -> last(
                                        before, other -> other.start() < reference.start() && reference.mayMean(other)))
                                .map(member -> answer(member, "a pronoun that means the person named before"))
                                .orElse(nobody("a pronoun before it, whose person is not clear"));
            case ORGANISATION -> Narrative.Answer.ORGANISATION;
            case RELATIVE -> Narrative.Answer.RELATIVE;
            default ->
                new Narrative.Answer(
                        bearer(reference.party()),
                        "the word for a " + reference.party().name().toLowerCase(Locale.ROOT) + " before it");
        };
    }

    /** "The taxi firm is in Sample Street and their number is ...": a plural pronoun that means the office of its sentence. */
    private boolean ofOffice(Reference pronoun, List<Reference> before) {
        int start = page.sentences().range(page.sentences().at(pronoun.start())).start();
        for (int i = before.size() - 1; i >= 0 && before.get(i).start() >= start; i--) {
            Reference reference = before.get(i);
            if (reference.start() < pronoun.start() && !reference.pronoun() && reference.party() != Party.MAKER) {
                return reference.party() == Party.ORGANISATION;
            }
        }
        return false;
    }

    /** Who writes a mail: whom its head names behind "From". */
    private Narrative.Answer sender() {
        Matcher from = FROM.matcher(page.text());
        if (from.find()) {
            int end = page.text().indexOf('\n', from.end());
            int next = Search.lastAtOrBefore(
                            spots.size(), i -> spots.get(i).range().start(), from.end() - 1)
                    + 1;
            if (next < spots.size() && (end < 0 || spots.get(next).range().start() < end)) {
                return answer(spots.get(next).member(), "the sender of the mail");
            }
        }
        return nobody("the speaker, who is not known");
    }

    /** The pronoun of the same sentence that a later one goes on with: "He was taken to custody and gave his address"; a name between them parts them. */
    private Reference first(Reference pronoun, List<Reference> before) {
        int start = page.sentences().range(page.sentences().at(pronoun.start())).start();
        Reference first = pronoun;
        for (int i = before.size() - 1; i >= 0 && before.get(i).start() >= start; i--) {
            Reference reference = before.get(i);
            if (reference.start() < pronoun.start() && reference.party() == Party.CASE) {
                break;
            }
            if (reference.start() < pronoun.start() && reference.party() == pronoun.party()) {
                first = reference;
            }
        }
        return first;
    }

    /** "The suspect stated that she was at ...": the pronoun behind the verb goes on with the one who says it. */
    private Optional<CastMember> teller(Reference pronoun, List<Reference> before) {
        int number = page.sentences().at(pronoun.start());
        int start = page.sentences().range(number).start();
        if (!TOLD.matcher(page.text()).region(start, pronoun.start()).find()) {
            return Optional.empty();
        }
        return before.stream()
                .filter(reference -> reference.start() >= start
                        && reference.start() < pronoun.start()
                        && !reference.pronoun()
                        && pronoun.mayMean(reference))
                .findFirst()
                .flatMap(this::antecedent)
                .filter(member -> member != subject && !member.has(Role.POLICE));
    }

    /** Whether a name or role only says who speaks in the line it heads: "SUSPECT: Yes, he lives there". */
    boolean headsLine(Reference reference) {
        int line = page.text().lastIndexOf('\n', reference.start()) + 1;
        int end = reference.end();
        return end < page.text().length()
                && (page.text().charAt(end) == ':' || page.text().charAt(end) == '\t')
                && reference.start() - line <= HEAD_OF_LINE
                && page.text()
                                .substring(line, reference.start())
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        <= 2;
    }

    /** Whom a record of interview interviews. */
    Narrative.Answer interviewed() {
        return new Narrative.Answer(cast.only(Role.DEFENDANT), "the person interviewed");
    }

    /** Who is bailed to a place. */
    Narrative.Answer bailed() {
        return new Narrative.Answer(bearer(Party.DEFENDANT), "the one who is bailed to live there");
    }

    /** "He said ..." under the heading of the interview means whoever is accused. */
    private Optional<CastMember> underInterview(Reference pronoun) {
        String text = page.text();
        int sentence =
                page.sentences().range(page.sentences().at(pronoun.start())).start();
        String head = text.substring(sentence, pronoun.start()).strip();
        if (!head.isEmpty()) {
            return HEADS_INTERVIEW.matcher(head).matches() ? accused(pronoun) : Optional.empty();
        }
        for (int end = text.lastIndexOf('\n', sentence); end > 0; end = text.lastIndexOf('\n', end - 1)) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            if (end - start < LONGEST_HEADING && text.indexOf('.', start + 3) > end - 2 && end > start) {
                return HEADS_INTERVIEW.matcher(text.substring(start, end)).matches()
                        ? accused(pronoun)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The only defendant, where the pronoun may mean one. */
    private Optional<CastMember> accused(Reference pronoun) {
        return cast.only(Role.DEFENDANT)
                .filter(member -> pronoun.mayMean(new Reference(pronoun.start(), pronoun.start(), Party.CASE, member)));
    }

    /** "She was conveyed to custody": the pronoun means whoever is accused. */
    private Optional<CastMember> taken(Reference pronoun) {
        Matcher taken =
                TAKEN.matcher(page.text()).region(pronoun.end(), page.text().length());
        return taken.lookingAt() ? accused(pronoun) : Optional.empty();
    }

    /** A pronoun that begins a sentence goes on with the one of whom the sentence before speaks first, not with whoever is brought up last in it. */
    private Optional<CastMember> subjectOfSentenceBefore(Reference pronoun, List<Reference> before) {
        int number = page.sentences().at(pronoun.start());
        if (number == 0 || page.sentences().range(number).start() != pronoun.start()) {
            return Optional.empty();
        }
        int start = page.sentences().range(number - 1).start();
        return before.stream()
                .filter(reference -> reference.start() >= start
                        && reference.start() < pronoun.start()
                        && reference.party() == Party.CASE)
                // The speaker's name at the head of a line of an interview is no part of what is said.
                .filter(reference -> !headsLine(reference))
                .filter(pronoun::mayMean)
                .findFirst()
                .map(Reference::named)
                .filter(member -> member != subject && !member.has(Role.POLICE));
    }

    private static Narrative.Answer answer(CastMember member, String evidence) {
        return new Narrative.Answer(Optional.of(member), evidence);
    }

    private static Narrative.Answer nobody(String evidence) {
        return new Narrative.Answer(Optional.empty(), evidence);
    }

    /** In a record of interview the name at the head of the line speaks. */
    private Narrative.Answer speaker(Reference reference) {
        int begin = page.text().lastIndexOf('\n', reference.start()) + 1;
        Matcher head =
                ROLE_AT_HEAD.matcher(page.text()).region(begin, page.text().length());
        if (head.lookingAt()) {
            return new Narrative.Answer(bearer(Party.REPORTER), "the caller, who speaks in the line");
        }
        Optional<TextMessage> message = TextMessage.at(page.text(), reference.start());
        if (message.isPresent()) {
            return new Narrative.Answer(
                    message.get().writer(page.text()).flatMap(this::namedAt), "who wrote the message");
        }
        int last = Search.lastAtOrBefore(spots.size(), i -> spots.get(i).range().start(), reference.start());
        for (int i = last; i >= 0 && i > last - SPEAKERS_BACK; i--) {
            int start = spots.get(i).range().start();
            int line = page.text().lastIndexOf('\n', start) + 1;
            if (start - line <= HEAD_OF_LINE
                    && page.text().substring(line, start).chars().noneMatch(Character::isLetter)) {
                return answer(spots.get(i).member(), "the speaker named at the head of the line");
            }
        }
        return nobody("the speaker, who is not known");
    }

    private Optional<CastMember> namedAt(int place) {
        return spots.stream()
                .filter(spot -> spot.range().start() == place)
                .map(Spot::member)
                .findFirst();
    }

    /** Who bears the role that a word names. */
    private Optional<CastMember> bearer(Party party) {
        return switch (party) {
            case VICTIM -> withRole(Role.VICTIM);
            case DEFENDANT -> withRole(Role.DEFENDANT);
            case REPORTER -> Optional.ofNullable(informant).or(() -> withRole(Role.REPORTER));
            case WITNESS -> cast.only(Role.WITNESS);
            case PATIENT -> Optional.ofNullable(subject);
            default -> Optional.empty();
        };
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
    Optional<CastMember> last(List<Reference> before, Predicate<Reference> condition) {
        @Nullable CastMember officer = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Reference reference = before.get(i);
            if (!condition.test(reference) || headsLine(reference)) {
                continue;
            }
            if (reference.stranger()) {
                return Optional.empty();
            }
            Optional<CastMember> member = antecedent(reference);
            if (member.isPresent() && member.get().has(Role.POLICE)) {
                officer = officer == null ? member.get() : officer;
            } else if (member.isPresent() && member.get() != subject) {
                return member;
            }
        }
        // Whom a record of interview speaks of is none of those who ask.
        return page.form().form() == Form.MG15 ? Optional.empty() : Optional.ofNullable(officer);
    }

    /** The person to whom a later pronoun may go back: no witness by the mere word, of whom a page may bring up several. */
    private Optional<CastMember> antecedent(Reference reference) {
        if (reference.named() != null) {
            return Optional.of(reference.named());
        }
        return reference.party() == Party.WITNESS ? Optional.empty() : bearer(reference.party());
    }
}
