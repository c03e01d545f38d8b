package uk.rubric.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.OpenRulebook;
import uk.rubric.authoring.SampleRun;
import uk.rubric.authoring.Samples;

/** Runs the cases of every rule. */
@Command(
        name = "test",
        description =
                "Runs the cases of every rule, under every edition or the one asked for, and shows what was expected against what was found.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples: rubric rules test --mutants", "          rubric rules test --samples NRG-3.1"})
final class RulesTestCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(
            names = "--mutants",
            description =
                    "Also leaves out, widens and turns round every condition, one at a time, and lists what no case notices.")
    private boolean mutants;

    @Option(
            names = "--samples",
            paramLabel = "OF",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Also checks every sample document, or those of a rule or paragraph, from the file to the finding.")
    private @Nullable String samples;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Optional<String>> editions =
                edition.number().isPresent() || rules.program().editions().isEmpty()
                        ? List.of(edition.number())
                        : rules.program().editions().stream().map(Optional::of).toList();
        int tested = ExitCode.CLEAR;
        for (Optional<String> one : editions) {
            switch (rules.program().testRules(one)) {
                case Program.NotRun not -> {
                    return rules.broken(not);
                }
                case Program.Ran ran -> {
                    ran.failures().forEach(failure -> out.println(failure + System.lineSeparator()));
                    out.println(one.map(number -> "Edition " + number + ": ").orElse("") + ran.cases() + " cases, "
                            + ran.failures().size() + " failed.");
                    tested = ran.failures().isEmpty() ? tested : ExitCode.FINDINGS;
                }
            }
        }
        boolean more = mutants || samples != null;
        if (more && tested != ExitCode.CLEAR) {
            out.println("Nothing more was tried, because cases fail.");
        }
        return more && tested == ExitCode.CLEAR ? tryMore(out) : tested;
    }

    private Integer tryMore(PrintWriter out) {
        return switch (rules.program().openRulebook(edition.number())) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened opened -> {
                int sampled = samples == null ? ExitCode.CLEAR : checkSamples(opened.rulebook(), samples, out);
                yield mutants && sampled == ExitCode.CLEAR ? tryMutants(opened.rulebook(), out) : sampled;
            }
        };
    }

    private int checkSamples(OpenRulebook open, String of, PrintWriter out) {
        Samples found = Samples.of(open);
        if (!found.faults().isEmpty()) {
            out.println("No sample document was tried, because of these faults:");
            return rules.broken(
                    new Program.NotRun(found.faultsFrom(rules.program().home())));
        }
        found.others().stream()
                .filter(sample -> sample.shows(of))
                .forEach(sample -> out.println(sample.name() + ": Not checked: edition "
                        + open.source().rulebook().edition().number() + " lacks a rule that its name speaks of."));
        SampleRun run = new SampleRun(open, rules.program().checks());
        List<SampleRun.Result> results = found.all().stream()
                .filter(sample -> sample.shows(of))
                .map(run::run)
                .toList();
        if (results.isEmpty()) {
            out.println("No sample document shows " + (of.isEmpty() ? "any rule" : "'" + of + "'") + ". They lie in "
                    + open.samples() + ".");
            return ExitCode.WRONG_USE;
        }
        List<SampleRun.Result> failed =
                results.stream().filter(result -> !result.passed()).toList();
        failed.forEach(result -> out.println(result.text() + System.lineSeparator()));
        out.println(results.size() + " sample documents, " + failed.size() + " failed.");
        return failed.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS;
    }

    private Integer tryMutants(OpenRulebook open, PrintWriter out) {
        return switch (rules.tryMutants(open)) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Tried tried -> {
                var unnoticed = tried.trial().unnoticed();
                unnoticed.forEach(mutant -> out.println(
                        mutant.file() + ":" + mutant.sentence().line() + ": No case notices " + mutant.words() + "."));
                out.println(tried.trial().tried().size() + " changes of a condition, " + unnoticed.size()
                        + " that no case notices.");
                yield unnoticed.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS;
            }
        };
    }
}
