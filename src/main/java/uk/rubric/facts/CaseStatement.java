package uk.rubric.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody stated about the case in {@code case.yaml} or on the command line; everything may be absent.
 *
 * @param agency the investigating agency
 */
public record CaseStatement(
        Optional<String> urn,
        Optional<Stage> stage,
        Optional<Audience> audience,
        Optional<String> defendant,
        Optional<String> area,
        Optional<String> agency,
        List<String> flags,
        List<StatedOffence> offences,
        List<StatedPerson> people,
        List<StatedDocument> documents,
        List<StatedDecision> decisions) {

    /** Nothing was stated. */
    public static CaseStatement empty() {
        return new CaseStatement(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An offence as stated. */
    public record StatedOffence(String code, String title, Optional<PrivateText> location) {}

    /** A person as stated. */
    public record StatedPerson(
            PersonId id,
            Set<Role> roles,
            Optional<PrivateText> name,
            List<PrivateText> aliases,
            Optional<LocalDate> born,
            Optional<PrivateText> pncId,
            Optional<PrivateText> cro,
            List<StatedAddress> addresses) {}

    /** An address as stated: what it is to the person (HOME, SAFE, WORK) and its text. */
    public record StatedAddress(Use use, PrivateText text) {}

    /** What a document is, where the file itself does not tell. */
    public record StatedDocument(String path, Optional<Form> form, Optional<PersonId> subject) {}

    /** A recorded decision as stated. */
    public record StatedDecision(
            String code,
            Optional<String> document,
            Optional<PrivateText> target,
            Optional<String> reason,
            Optional<String> by,
            Optional<LocalDate> at) {}
}
