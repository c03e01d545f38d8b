package uk.rubric.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.rubric.check.CheckOptions;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Stage;

/** For whom, how far on and under which guidance a case is checked: the options of every command that checks one. */
final class JourneyOptions {

    @Option(
            names = "--audience",
            paramLabel = "A",
            description = "Who receives the pack: ${COMPLETION-CANDIDATES}. Default: as the case says, else DEFENCE.")
    private @Nullable Audience audience;

    @Option(
            names = "--stage",
            paramLabel = "S",
            description =
                    "How far the case is: ${COMPLETION-CANDIDATES}. Default: as the case says, else FIRST_HEARING.")
    private @Nullable Stage stage;

    @Option(names = "--defendant", paramLabel = "ID", description = "The defendant the pack is served on, as in D1.")
    private @Nullable String defendant;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Use the guidance in force on that day (yyyy-mm-dd). Default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--edition", paramLabel = "N", description = "Use that edition of the guidance, whatever the day.")
    private @Nullable String edition;

    /** What was asked for; wrong use where two options contradict each other. */
    CheckOptions asked(CommandLine line) {
        if (on != null && edition != null) {
            throw new ParameterException(line, "Give either --on or --edition, not both.");
        }
        return new CheckOptions(
                Optional.ofNullable(audience),
                Optional.ofNullable(stage),
                Optional.ofNullable(defendant),
                Optional.ofNullable(on),
                Optional.ofNullable(edition));
    }
}
