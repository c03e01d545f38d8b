package uk.rubric.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Lexicon;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Role;
import uk.rubric.facts.Service;
import uk.rubric.facts.Stage;
import uk.rubric.facts.extraction.FactExtractor;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.rulebook.RuleEngine;

/** Checks one case from its files to a verdict. */
public final class Checker implements CaseChecks {

    private final CaseReader reader;
    private final Function<Lexicon, FactExtractor> extractors;
    private final Rulebooks rulebooks;
    private final LocalDate today;

    /**
     * Ready to check.
     *
     * @param extractors makes an extractor that looks for a rulebook's words
     * @param today the day for which guidance and ages are taken where the caller names none
     */
    public Checker(
            CaseReader reader, Function<Lexicon, FactExtractor> extractors, Rulebooks rulebooks, LocalDate today) {
        this.reader = reader;
        this.extractors = extractors;
        this.rulebooks = rulebooks;
        this.today = today;
    }

    @Override
    public Outcome run(Path caseFile, CheckOptions options, CaseReader.Progress progress) {
        LocalDate on = options.on().orElse(today);
        // The rulebook first: a broken one is a fault of ours, and reading a large case only to say so wastes the
        // caller's time.
        RuleEngine engine;
        switch (rulebooks.choose(on, options.edition())) {
            case Rulebooks.Ready ready -> engine = ready.engine();
            case Rulebooks.Broken broken -> {
                return new Refused(broken.faults().stream().map(Fault::text).toList());
            }
        }
        return switch (reader.open(caseFile, progress)) {
            case CaseReader.Refused refused -> new Refused(List.of(refused.reason()));
            case CaseReader.Opened opened -> {
                boolean kept = false;
                try {
                    Outcome outcome = check(opened.openCase(), options, on, engine);
                    kept = outcome instanceof Finished;
                    yield outcome;
                } finally {
                    if (!kept) {
                        opened.openCase().close();
                    }
                }
            }
        };
    }

    private Outcome check(OpenCase openCase, CheckOptions options, LocalDate on, RuleEngine engine) {
        CaseStatement statement = CaseData.find(openCase.documents()).orElseGet(CaseStatement::empty);
        if (openCase.caseStatement().isPresent()) {
            switch (CaseStatementReader.read(
                    "case.yaml", openCase.caseStatement().get())) {
                case CaseStatementReader.Stated stated -> statement = stated.statement();
                case CaseStatementReader.Wrong wrong -> {
                    return new Refused(wrong.faults().stream().map(Fault::text).toList());
                }
            }
        }
        if (openCase.documents().isEmpty()) {
            return new Refused(List.of("There is no document in this case. Nothing was checked."));
        }
        Optional<String> unknown = unknownExemption(statement, engine.rulebook().edition());
        if (unknown.isPresent()) {
            return new Refused(List.of(unknown.get()));
        }
        statement = overruled(statement, options);
        CaseFacts facts =
                extractors.apply(engine.lexiconOn(on)).extract(openCase.documents(), statement, service(statement, on));
        Optional<String> stranger = stranger(statement, facts);
        if (stranger.isPresent()) {
            return new Refused(List.of(stranger.get()));
        }
        return new Finished(concluded(statement, openCase.documents(), facts, engine), openCase);
    }

    /** A decision under an exemption that the edition does not have would permit nothing, and nobody would know why. */
    private static Optional<String> unknownExemption(CaseStatement statement, Edition edition) {
        return statement.decisions().stream()
                .map(CaseStatement.StatedDecision::code)
                .filter(code -> edition.exemption(code).isEmpty())
                .findFirst()
                .map(code -> "case.yaml: Edition " + edition.number() + " has no exemption " + code + ". "
                        + NearestWord.remedy(
                                code,
                                edition.exemptions().stream()
                                        .map(Exemption::code)
                                        .toList()));
    }

    @Override
    public CheckResult underOtherRules(CheckResult result, RuleEngine other) {
        Service service = result.facts().service();
        Lexicon words = other.lexiconOn(service.on());
        boolean same = rulebooks.choose(
                                service.on(),
                                Optional.of(result.rulebook().edition().number()))
                        instanceof Rulebooks.Ready ready
                && ready.engine().lexiconOn(service.on()).equals(words);
        return same
                ? sameFacts(result, other)
                : concluded(
                        result.statement(),
                        result.documents(),
                        extractors
                                .apply(words)
                                .extract(
                                        result.documents(),
                                        result.statement(),
                                        service(result.statement(), service.on())),
                        other);
    }

    /** The same facts under other rules. */
    public static CheckResult sameFacts(CheckResult result, RuleEngine other) {
        return concluded(result.statement(), result.documents(), result.facts(), other);
    }

    private static CheckResult concluded(
            CaseStatement statement, List<CaseDocument> documents, CaseFacts facts, RuleEngine engine) {
        List<Problem> problems = new ArrayList<>(Problems.of(documents));
        List<Finding> findings = switch (engine.run(facts)) {
            case RuleEngine.Concluded concluded ->
                new Findings(documents, facts, engine.rulebook()).of(concluded.conclusions());
            case RuleEngine.Failed failed -> {
                problems.add(new Problem.RuleFailed(failed.rule(), failed.message()));
                yield List.of();
            }
        };
        return new CheckResult(
                statement, facts, documents, engine.rulebook(), findings, problems, verdict(findings, problems));
    }

    /** A pack cannot be served on somebody whom the case does not know: every detail in it would look like a stranger's. */
    private static Optional<String> stranger(CaseStatement statement, CaseFacts facts) {
        List<String> defendants = facts.people().stream()
                .filter(person -> person.is(Role.DEFENDANT))
                .map(person -> person.id().value())
                .toList();
        return statement
                .defendant()
                .filter(id -> !defendants.contains(id))
                .map(id -> "There is no defendant '" + id + "' in this case. "
                        + (defendants.isEmpty()
                                ? "State the people in case.yaml."
                                : NearestWord.remedy(id, defendants)));
    }

    /** What the caller asks for outranks what the case says of itself. */
    private static CaseStatement overruled(CaseStatement s, CheckOptions options) {
        return new CaseStatement(
                s.urn(),
                options.stage().or(s::stage),
                options.audience().or(s::audience),
                options.defendant().or(s::defendant),
                s.area(),
                s.agency(),
                s.flags(),
                s.offences(),
                s.people(),
                s.documents(),
                s.decisions());
    }

    /** A pack whose journey nobody stated is checked as the first service on the defence: the strictest common journey. */
    private static Service service(CaseStatement statement, LocalDate on) {
        return new Service(
                statement.audience().orElse(Audience.DEFENCE),
                statement.stage().orElse(Stage.FIRST_HEARING),
                statement.defendant().map(PersonId::new),
                on);
    }

    /** Not fully checked outranks everything: a pack with an unread page is not clear whatever was found. */
    static Verdict verdict(List<Finding> findings, List<Problem> problems) {
        int open = (int) findings.stream()
                .filter(finding -> !(finding instanceof Finding.Permitted))
                .count();
        if (!problems.isEmpty()) {
            return new Verdict.NotFullyChecked(problems.size(), open);
        }
        return open == 0 ? new Verdict.Clear() : new Verdict.HasFindings(open);
    }
}
