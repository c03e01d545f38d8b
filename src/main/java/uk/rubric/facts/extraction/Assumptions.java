package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Role;
import uk.rubric.facts.Service;

/** Says what had to be assumed because nobody stated it, one sentence each and without personal data. */
final class Assumptions {

    private Assumptions() {}

    /** The sentences, in a fixed order. */
    static List<String> of(CaseStatement statement, Service asked, Service seen, Cast cast, Statements statements) {
        List<String> said = new ArrayList<>();
        if (statement.audience().isEmpty()) {
            said.add("The audience was not stated; " + seen.audience() + " was assumed.");
        }
        if (statement.stage().isEmpty()) {
            said.add("The stage was not stated; " + seen.stage() + " was assumed.");
        }
        if (asked.recipient().isEmpty()) {
            int defendants = cast.with(Role.DEFENDANT).size();
            said.add(seen.recipient()
                    .map(id -> "The defendant on whom the pack is served was not stated; the only defendant of"
                            + " the case, "
                            + id.value() + ", was assumed.")
                    .orElse(
                            defendants == 0
                                    ? "No defendant was stated or found; no detail is taken for the receiver's"
                                            + " own."
                                    : "The pack is served on none of the " + defendants
                                            + " defendants in particular; every defendant's details are taken"
                                            + " for the receiver's own."));
        }
        if (statement.people().isEmpty()) {
            said.add("No people were stated; " + people(cast) + " were read from the forms and the text.");
        } else {
            long found = cast.members().stream()
                    .filter(m -> !statedHere(statement, m))
                    .count();
            if (found > 0) {
                said.add(
                        found == 1
                                ? "One person that the case statement does not name was read from the forms and the"
                                        + " text."
                                : found
                                        + " people that the case statement does not name were read from the forms and"
                                        + " the text.");
            }
        }
        if (statement.offences().isEmpty()) {
            said.add("No offence was stated; offences and their places were read from the charge.");
        }
        if (statements.strayDecisions() > 0) {
            said.add("A recorded decision names a document that is not in the case; it was left out.");
        }
        return List.copyOf(said);
    }

    private static boolean statedHere(CaseStatement statement, CastMember member) {
        return statement.people().stream().anyMatch(person -> person.id().equals(member.id()));
    }

    private static String people(Cast cast) {
        return count(cast, Role.DEFENDANT, "defendants") + ", " + count(cast, Role.VICTIM, "victims") + ", "
                + count(cast, Role.WITNESS, "witnesses") + " and " + count(cast, Role.REPORTER, "reporters");
    }

    private static String count(Cast cast, Role role, String word) {
        return cast.with(role).size() + " " + word;
    }
}
