package uk.rubric.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.Impact;
import uk.rubric.authoring.ImpactReport;
import uk.rubric.authoring.ImpactReport.Side;
import uk.rubric.authoring.ImpactRun;
import uk.rubric.authoring.OpenRulebook;
import uk.rubric.check.CheckOptions;

/** Shows what another rulebook would do to real cases. */
@Command(
        name = "impact",
        description = "Runs two rulebooks over cases and lists the findings that are new, gone or changed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples: rubric rules impact --against 2 cases",
            "          rubric rules impact --against drafts/rules cases/01ZD0303208",
            "          rubric rules impact --edition 2 --since before cases"
        })
final class RulesImpactCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Other other = new Other();

    /** The rulebook to compare with, and which of the two comes first. */
    private static final class Other {

        @Option(
                names = "--against",
                paramLabel = "OTHER",
                description = "What this rulebook would do instead of yours: an edition, or a folder with rules (and"
                        + " policy-docs, where these differ too).")
        private @Nullable String against;

        @Option(
                names = "--since",
                paramLabel = "OTHER",
                description = "What yours does instead of this one, such as a copy from before your changes.")
        private @Nullable String since;

        String named() {
            return Objects.requireNonNullElse(against, Objects.requireNonNullElse(since, ""));
        }
    }

    @Option(
            names = "--edition",
            paramLabel = "N",
            description =
                    "The edition to compare from, and that of a folder to compare with. Default: the one in force today.")
    private @Nullable String edition;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write every difference to impact.json in this folder.")
    private @Nullable Path out;

    @Parameters(
            paramLabel = "CASE",
            arity = "1..*",
            description = "Cases, or folders that hold nothing but case folders with a case.yaml each.")
    private List<Path> cases = List.of();

    @Override
    public Integer call() throws IOException {
        for (Path one : cases) {
            if (!Files.exists(one)) {
                spec.commandLine().getErr().println("rubric: there is nothing at " + one + ".");
                return ExitCode.WRONG_USE;
            }
        }
        return switch (rules.program().openRulebook(Optional.ofNullable(edition))) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened from ->
                switch (rules.program().openOther(other.named(), Optional.ofNullable(edition))) {
                    case Program.NotRun not -> rules.broken(not);
                    case Program.Opened to -> compare(from.rulebook(), to.rulebook());
                };
        };
    }

    private Integer compare(OpenRulebook own, OpenRulebook compared) throws IOException {
        CheckOptions none = CheckOptions.none();
        CheckOptions options = new CheckOptions(
                none.audience(),
                none.stage(),
                none.defendant(),
                none.on(),
                Optional.of(own.source().rulebook().edition().number()));
        List<Path> all =
                cases.stream().flatMap(path -> ImpactRun.cases(path).stream()).toList();
        PrintWriter err = spec.commandLine().getErr();
        Impact against = new ImpactRun(rules.program().checks(), options, compared.engine()).over(all, done -> {
            if (done % 50 == 0 || done == all.size()) {
                err.println("Compared " + done + " of " + all.size() + " cases.");
                err.flush();
            }
        });
        Side yours = new Side("your rulebook", own.source());
        Side theirs = new Side(other.named().matches("\\d+") ? "the other" : other.named(), compared.source());
        boolean since = other.since != null;
        Impact impact = since ? against.reversed() : against;
        Side before = since ? theirs : yours;
        Side after = since ? yours : theirs;
        spec.commandLine().getOut().print(ImpactReport.text(impact, before, after));
        if (out != null) {
            Files.createDirectories(out);
            Files.writeString(out.resolve("impact.json"), ImpactReport.json(impact, before, after));
            spec.commandLine().getOut().println("Written: " + out.resolve("impact.json"));
        }
        if (!impact.notRead().isEmpty() || !impact.notFully().isEmpty()) {
            return ExitCode.NOT_FULLY_CHECKED;
        }
        return impact.differences().isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS;
    }
}
