package uk.rubric.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says under which edition of the guidance an author's command looks at the rulebook. */
final class EditionOption {

    @Option(
            names = "--edition",
            paramLabel = "N",
            description =
                    "The edition of the guidance. Default: the one in force today; 'rules test' runs the cases of all.")
    private @Nullable String edition;

    /** The edition asked for; nothing for the one in force today. */
    Optional<String> number() {
        return Optional.ofNullable(edition);
    }
}
