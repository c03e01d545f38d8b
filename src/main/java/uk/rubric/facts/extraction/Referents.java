package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Form;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Works out which person of the case a reference means: the one it names, the speaker, the bearer of a role; of pronouns {@link Pronouns} tells. */
final class Referents {

    /** So many names of a page are asked for a role, so that a page of any length is read in time that grows with its length alone. */
    private static final int SPOTS_ASKED = 200;

    /** In a record of interview the speaker's name stands so near to the start of its line, and so few names back. */
    private static final int HEAD_OF_LINE = 14;

    private static final int SPEAKERS_BACK = 12;

    private static final Pattern ROLE_AT_HEAD = Pattern.compile("(?i)(?:caller|informant)\\s*[:\\t]");

    private final PageReading page;
    private final List<Spot> spots;
    private final @Nullable CastMember subject;
    private final @Nullable CastMember about;
    private final Writers writers;
    private final @Nullable CastMember informant;
    private final Cast cast;
    private final Conversation conversation;
    private final Pronouns pronouns;

    /** @param informant whom a field of the page names as the one who rang first */
    Referents(
            PageReading page,
            List<Spot> spots,
            References references,
            PageCast pageCast,
            Optional<CastMember> informant,
            Conversation conversation,
            Cast cast) {
        this.page = page;
        this.spots = spots;
        this.subject = pageCast.narrator().orElse(null);
        this.about = pageCast.about().orElse(null);
        this.writers = new Writers(page, spots);
        this.informant = informant.orElse(null);
        this.conversation = conversation;
        this.cast = cast;
        this.pronouns = new Pronouns(page, references, this, pageCast, cast);
    }

    /** Whom a reference means, with the references before it, to which a pronoun may go back. */
    Answer of(Reference reference, List<Reference> before) {
        if (reference.named() != null) {
            return answer(reference.named(), "the person named nearest before it");
        }
        if (reference.stranger()) {
            return Answer.STRANGER;
        }
        return switch (reference.party()) {
            case MAKER ->
                subject == null && page.form().form() == Form.MG5
                        ? new Answer(cast.only(Role.DEFENDANT), "what the accused says in a summary")
                        : subject == null || page.form().form() == Form.MG15
                                ? speaker(reference)
                                : answer(subject, "the first person of the statement");
            case HE, SHE, THEY ->
                reference.party() == Party.THEY && pronouns.ofOffice(reference, before)
                        ? Answer.ORGANISATION
                        : pronouns.of(reference, before)
                                .map(member -> answer(member, "a pronoun that means the person named before"))
                                .orElse(nobody("a pronoun before it, whose person is not clear"));
            case ORGANISATION -> Answer.ORGANISATION;
            case RELATIVE -> Answer.RELATIVE;
            default ->
                new Answer(
                        bearer(reference.party()),
                        "the word for a " + reference.party().name().toLowerCase(Locale.ROOT) + " before it");
        };
    }

    /** Whether a name or role only says who speaks in the line it heads: "SUSPECT: Yes, he lives there". */
    boolean headsLine(Reference reference) {
        if (conversation.heads(reference)) {
            return true;
        }
        int line = Lines.start(page.text(), reference.start());
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

    /** Who writes and is written to. */
    Writers writers() {
        return writers;
    }

    /** Whom pronouns mean. */
    Pronouns pronouns() {
        return pronouns;
    }

    /** Whom a record of interview interviews. */
    Answer interviewed() {
        return new Answer(cast.only(Role.DEFENDANT), "the person interviewed");
    }

    /** Who is bailed to a place. */
    Answer bailed() {
        return new Answer(bearer(Party.DEFENDANT), "the one who is bailed to live there");
    }

    private static Answer answer(CastMember member, String evidence) {
        return new Answer(Optional.of(member), evidence);
    }

    private static Answer nobody(String evidence) {
        return new Answer(Optional.empty(), evidence);
    }

    /** In a record of interview the name at the head of the line speaks. */
    private Answer speaker(Reference reference) {
        Optional<Answer> speaks = conversation.speaker(reference.start(), this);
        if (speaks.isPresent()) {
            return speaks.get();
        }
        int begin = Lines.start(page.text(), reference.start());
        Matcher role =
                ROLE_AT_HEAD.matcher(page.text()).region(begin, page.text().length());
        if (role.lookingAt()) {
            return new Answer(bearer(Party.REPORTER), "the caller, who speaks in the line");
        }
        Optional<TextMessage> message = TextMessage.at(page.text(), reference.start());
        if (message.isPresent()) {
            return new Answer(message.get().writer(page.text()).flatMap(this::namedAt), "who wrote the message");
        }
        int last = Spot.lastAtOrBefore(spots, reference.start());
        for (int i = last; i >= 0 && i > last - SPEAKERS_BACK; i--) {
            int start = spots.get(i).range().start();
            int line = Lines.start(page.text(), start);
            Reference head = new Reference(
                    start, spots.get(i).range().end(), Party.CASE, spots.get(i).member());
            if ((page.form().form() == Form.MG15 || headsLine(head))
                    && start - line <= HEAD_OF_LINE
                    && page.text().substring(line, start).chars().noneMatch(Character::isLetter)) {
                return answer(spots.get(i).member(), "the speaker named at the head of the line");
            }
        }
        return writers.at(reference.start())
                .map(writer -> answer(writer, "who writes"))
                .orElse(nobody("the speaker, who is not known"));
    }

    private Optional<CastMember> namedAt(int place) {
        return spots.stream()
                .filter(spot -> spot.range().start() == place)
                .map(Spot::member)
                .findFirst();
    }

    /** Who bears the role that a word names. */
    Optional<CastMember> bearer(Party party) {
        return switch (party) {
            case VICTIM -> withRole(Role.VICTIM);
            case DEFENDANT -> withRole(Role.DEFENDANT);
            case REPORTER -> Optional.ofNullable(informant).or(() -> withRole(Role.REPORTER));
            case WITNESS -> cast.only(Role.WITNESS);
            case PATIENT -> Optional.ofNullable(about);
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
}
