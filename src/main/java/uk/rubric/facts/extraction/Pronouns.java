package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;

/** Works out whom "he", "she" and "they" go back to: who says the sentence, whom the sentences before speak of, who was named last, whom the document tells of. */
final class Pronouns {

    private static final Pattern TAKEN = Pattern.compile(
            "\\s+(?i:(?:was|is|were|has\\s+been)\\s+(?:then\\s+|later\\s+)?(?:further\\s+)?(?:arrested|conveyed\\s+to\\s+custody|taken\\s+(?:in)?to\\s+custody|transported\\s+to\\s+custody|detained|cautioned|charged|bailed|remanded|released\\s+(?:on\\s+bail|under\\s+investigation)))\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:states?|stated|says?|said|claims?|claimed|admits?|admitted|accepts?|accepted|denies|denied|confirms?|confirmed|explained|reports?|reported|replied|believed?|thought)(?:\\s+that)?\\s$");

    private static final Pattern HEADS_INTERVIEW = Pattern.compile(
            "(?i)(?:\\d{1,2}[.)]?\\s*)?(?:defendant'?s?\\s+|summary of\\s+(?:the\\s+)?|suspect\\s+)?interview(?:\\s+of.*|\\s+summary|s)?:?\\s*");

    private static final int LONGEST_HEADING = 40;

    /** So many sentences back somebody may be brought up of whom the next ones speak by pronouns alone. */
    private static final int SENTENCES_BACK = 4;

    /** "But he ..." begins a sentence with its pronoun. */
    private static final int BEGINNING = 5;

    /** Whom a sentence speaks of stands in so many characters at its beginning. */
    private static final int LONGEST_SUBJECT = 300;

    private final PageReading page;
    private final References references;
    private final Referents referents;
    private final @Nullable CastMember subject;
    private final @Nullable CastMember about;
    private final Cast cast;

    Pronouns(PageReading page, References references, Referents referents, PageCast pageCast, Cast cast) {
        this.page = page;
        this.references = references;
        this.referents = referents;
        this.subject = pageCast.narrator().orElse(null);
        this.about = pageCast.about().orElse(null);
        this.cast = cast;
    }

    /** Whom a pronoun means, with the references before it. */
    Optional<CastMember> of(Reference pronoun, List<Reference> before) {
        return teller(pronoun, before)
                .or(() -> underInterview(pronoun))
                .or(() -> taken(first(pronoun, before)))
                .or(() -> topic(first(pronoun, before)))
                .or(() -> last(before, other -> other.start() < pronoun.start() && pronoun.mayMean(other)))
                .or(() -> ofDocument(pronoun));
    }

    /** "The taxi firm is in Sample Street and their number is ...": a plural pronoun that means the office of its sentence. */
    boolean ofOffice(Reference pronoun, List<Reference> before) {
        int start = page.sentences().range(page.sentences().at(pronoun.start())).start();
        for (int i = before.size() - 1; i >= 0 && before.get(i).start() >= start; i--) {
            Reference reference = before.get(i);
            if (reference.start() < pronoun.start() && !reference.pronoun() && reference.party() != Party.MAKER) {
                return reference.party() == Party.ORGANISATION;
            }
        }
        return false;
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

    /** A pronoun for which nobody was named before means whom the document tells of. */
    private Optional<CastMember> ofDocument(Reference pronoun) {
        return Optional.ofNullable(about)
                .filter(member -> member != subject
                        && pronoun.mayMean(new Reference(pronoun.start(), pronoun.start(), Party.CASE, member)));
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

    /**
     * A pronoun that begins a sentence goes on with the one of whom the sentences before speak, not with whoever is brought up last: with the
     * subject of the sentence before, and where that is a pronoun again, of the one before it.
     */
    private Optional<CastMember> topic(Reference pronoun) {
        int number = page.sentences().at(pronoun.start());
        TextRange sentence = page.sentences().range(number);
        if (pronoun.start() - sentence.start() > BEGINNING) {
            return Optional.empty();
        }
        for (int i = number - 1; i >= 0 && i >= number - SENTENCES_BACK; i--) {
            List<Reference> people = people(page.sentences().range(i));
            boolean goesOn = people.isEmpty() || people.getFirst().party() == pronoun.party();
            Optional<Reference> meant = people.stream()
                    .filter(reference -> !goesOn && !reference.pronoun() && reference.party() != Party.RELATIVE)
                    .filter(pronoun::mayMean)
                    .findFirst();
            if (meant.isPresent()) {
                return antecedent(meant.get()).filter(member -> member != subject && !member.has(Role.POLICE));
            }
        }
        return Optional.empty();
    }

    /** "The victim's brother arrived": not the victim is spoken of. */
    private boolean possesses(Reference reference) {
        return page.text().startsWith("'s ", reference.end()) || page.text().startsWith("\u2019s ", reference.end());
    }

    /** The people whom a sentence brings up, by name, role, kinship or pronoun; the speaker's name at the head of a line is no part of what is said. */
    private List<Reference> people(TextRange sentence) {
        return references
                .between(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT))
                .stream()
                .filter(reference -> !referents.headsLine(reference) && !possesses(reference))
                .filter(reference -> switch (reference.party()) {
                    case CASE, HE, SHE, THEY, DEFENDANT, VICTIM, REPORTER, PATIENT, RELATIVE -> true;
                    default -> false;
                })
                .toList();
    }

    /** The person last brought up by name or role, officers only where nobody else was. */
    Optional<CastMember> last(List<Reference> before, Predicate<Reference> condition) {
        @Nullable CastMember officer = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Reference reference = before.get(i);
            if (!condition.test(reference) || referents.headsLine(reference)) {
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
        return reference.party() == Party.WITNESS ? Optional.empty() : referents.bearer(reference.party());
    }
}
