package uk.rubric.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.rubric.authored.Fault;
import uk.rubric.authoring.OpenRulebook;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.documents.CaseReader;
import uk.rubric.facts.CaseFacts;
import uk.rubric.redaction.Redactor;
import uk.rubric.redaction.Verifier;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.Sayings;

/** Refuses every case and has one faulty rule. */
final class FixedProgram implements Program {
    @Override
    public CaseChecks checks() {
        return new CaseChecks() {
            @Override
            public Outcome run(Path caseFile, CheckOptions options, CaseReader.Progress progress) {
                return new Refused(List.of("case.yaml:1: There is no key 'urm' here."));
            }

            @Override
            public CheckResult underOtherRules(CheckResult result, RuleEngine other) {
                return result;
            }
        };
    }

    @Override
    public Redactor redactor() {
        return new Redactor(new OneFile(), verifier());
    }

    @Override
    public Verifier verifier() {
        return new Verifier(new OneFile(), page -> List.of());
    }

    @Override
    public List<Fault> lint() {
        return List.of(new Fault("part-03/NRG-3.1-1.dslr", 7, "Nobody knows this sentence.", ""));
    }

    @Override
    public List<String> editions() {
        return List.of("1", "2");
    }

    @Override
    public CasesRun testRules(Optional<String> edition) {
        return new Ran(3, List.of("NRG-3.1-1, a case: expected breach, found nothing"));
    }

    @Override
    public Opening openRulebook(Optional<String> edition) {
        return new NotRun(lint());
    }

    @Override
    public Opening openOther(String other, Optional<String> edition) {
        return new NotRun(lint());
    }

    @Override
    public void watchRules(Optional<String> edition, Consumer<String> says) {
        says.accept("Watching edition " + edition.orElse("of today") + ".");
    }

    @Override
    public Sayings sayings() {
        return Sayings.read(Path.of("rules"));
    }

    @Override
    public TrialRun tryMutants(OpenRulebook open) {
        return new NotRun(lint());
    }

    @Override
    public List<NearMiss> nearMisses(OpenRulebook open, CaseFacts facts, String mention) {
        return List.of();
    }

    @Override
    public CaseChecks checksKeepingIn(Path folder) {
        return checks();
    }

    @Override
    public Path home() {
        return Path.of("nowhere");
    }

    @Override
    public Optional<String> serve(String address, int port, Consumer<String> started) {
        return Optional.of("The port is taken.");
    }

    @Override
    public Path exampleCase() {
        return Path.of("nowhere");
    }
}
