package uk.rubric.rulebook.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Lexicon;
import uk.rubric.rulebook.Claim;
import uk.rubric.rulebook.Parameters;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RuleId;
import uk.rubric.rulebook.Rulebook;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.Tables;
import uk.rubric.rulebook.Weighing;
import uk.rubric.rulebook.drools.RuleFacts.Concern;
import uk.rubric.rulebook.drools.RuleFacts.Limit;
import uk.rubric.rulebook.drools.RuleFacts.NeverServed;
import uk.rubric.rulebook.drools.RuleFacts.Permission;

/** Runs a compiled rulebook over one case at a time; shared by threads, since every run has a session of its own. */
final class DroolsEngine implements RuleEngine {

    /** No rule changes a fact, so a run ends by itself; the guard is against a vocabulary that breaks this. */
    private static final int FIRINGS_FOR_EACH_FACT = 200;

    private final RulebookSource source;
    private final KieBase rules;
    private final Weighing weighing;
    private final List<Object> tables;
    /** By name as the rules state it; rules are named in every conclusion, so that reading the name each time would be felt. */
    private final Map<String, RuleId> names;

    DroolsEngine(RulebookSource source, KieBase rules) {
        this.source = source;
        this.rules = rules;
        this.weighing = new Weighing(source.rulebook(), source);
        this.tables = told(source.tables());
        this.names = source.rules().stream()
                .filter(rule -> rule.id().isPresent())
                .collect(Collectors.toMap(RuleFile::name, rule -> rule.id().orElseThrow()));
    }

    @Override
    public Rulebook rulebook() {
        return source.rulebook();
    }

    @Override
    public Lexicon lexiconOn(LocalDate day) {
        return source.parameters().lexiconOn(day);
    }

    @Override
    public Answer run(CaseFacts facts) {
        Said said;
        try {
            said = said(facts);
        } catch (ConsequenceException e) {
            return new Failed(e.getRule() == null ? "" : e.getRule().getName(), "The rule could not be carried out.");
        } catch (RuntimeException e) {
            // Its message might quote a value of the case; its kind does not.
            return new Failed("", "The rules stopped with " + e.getClass().getSimpleName() + ".");
        }
        return said.atRest()
                ? new Concluded(weighing.weigh(said.claims(), facts))
                : new Failed("", "The rules did not come to rest.");
    }

    /** What the rules say of a case, and whether all of them had said it when they were stopped. */
    private record Said(List<Claim> claims, boolean atRest) {}

    /**
     * Runs the rules over one group of documents after the other, since the engine's own notes on a case of 10,000 pages are larger than all its texts. The same
     * thing said of the case in several runs is said once.
     */
    private Said said(CaseFacts facts) {
        ToldCase told = Telling.of(facts);
        Set<Concern> concerns = new LinkedHashSet<>();
        Set<Permission> permissions = new LinkedHashSet<>();
        List<Object> limits = limits(source.parameters(), facts);
        for (List<Object> group : told.groups()) {
            KieSession session = rules.newKieSession();
            try {
                Stream.of(tables, limits, told.common(), group)
                        .flatMap(List::stream)
                        .forEach(session::insert);
                int most = FIRINGS_FOR_EACH_FACT * (told.common().size() + group.size() + tables.size() + 1);
                if (session.fireAllRules(most) >= most) {
                    return new Said(List.of(), false);
                }
                concerns.addAll(said(session, Concern.class));
                permissions.addAll(said(session, Permission.class));
            } finally {
                session.dispose();
            }
        }
        return new Said(claims(concerns, permissions, told), true);
    }

    private static <T> List<T> said(KieSession session, Class<T> sort) {
        return session.getObjects(new ClassObjectFilter(sort)).stream()
                .map(sort::cast)
                .toList();
    }

    /** Permissions are held against concerns here: among the rules, each concern would be another fact to join. */
    private List<Claim> claims(Set<Concern> concerns, Set<Permission> permissions, ToldCase told) {
        Map<String, List<Permission>> about = permissions.stream().collect(Collectors.groupingBy(Permission::about));
        return concerns.stream()
                .map(concern -> claim(concern, about.getOrDefault(concern.about(), List.of()), told))
                .toList();
    }

    private Claim claim(Concern concern, List<Permission> permissions, ToldCase told) {
        RuleId rule = names.get(concern.rule());
        if (rule == null) {
            throw new IllegalStateException("an exemption may not report: " + concern.rule());
        }
        // Where several exemptions permit the same thing, the report names one, and always the same.
        Optional<Claim.Permission> permitted = permissions.stream()
                .filter(permission -> permission.reaches(rule.paragraph()))
                .min(Comparator.comparing(Permission::rule))
                .map(permission -> new Claim.Permission(permission.code(), permission.rule()));
        return new Claim(
                rule,
                told.matter(concern.about()),
                concern.outcome(),
                concern.ownerMatters(),
                concern.whole(),
                concern.advice(),
                permitted,
                Optional.of(concern.beside()).filter(id -> !id.isEmpty()).map(told::matter));
    }

    /** The limits of the day of service as facts. */
    static List<Object> limits(Parameters parameters, CaseFacts facts) {
        List<Object> limits = new ArrayList<>();
        parameters.limitsOn(facts.service().on()).forEach((name, most) -> limits.add(new Limit(name, most)));
        return limits;
    }

    /** The rows of the tables as facts. */
    static List<Object> told(Tables tables) {
        List<Object> told = new ArrayList<>();
        for (Tables.NeverServed row : tables.neverServed()) {
            for (Audience audience : row.audiences().stream().sorted().toList()) {
                told.add(new NeverServed(row.paragraph().toString(), row.form(), audience, row.holds()));
            }
        }
        return told;
    }
}
