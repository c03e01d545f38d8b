package uk.rubric.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Flag;
import uk.rubric.facts.OwnerRole;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.Conclusion.Outcome;
import uk.rubric.rulebook.Parameters.Modifier;
import uk.rubric.rulebook.Tables.Precedence;

/**
 * Makes conclusions of claims: one finding per place, a question where the owner is unknown, and the severity that the
 * paragraph and the circumstances give. It only applies what the rulebook's tables and parameters say.
 */
public final class Weighing {

    private static final NaturalOrder NATURALLY = new NaturalOrder();

    private static final Comparator<Matter> ORDER = Comparator.comparing(
                    (Matter matter) -> matter.document().value(), NATURALLY)
            .thenComparingInt(Matter::firstPage)
            .thenComparing(Matter::key, NATURALLY);

    private final Rulebook rulebook;
    private final Map<RuleId, RuleFile> rules;
    private final Map<RuleId, List<String>> reasons;
    /** By the paragraph that gives way, the rows for it by the paragraph that leads. */
    private final Map<ParagraphId, Map<ParagraphId, Precedence>> leading;

    private final Parameters parameters;

    /** A scale for one rulebook. */
    public Weighing(Rulebook rulebook, RulebookSource source) {
        this.rulebook = rulebook;
        this.rules = source.rules().stream()
                .filter(rule -> rule.id().isPresent())
                .collect(Collectors.toMap(rule -> rule.id().orElseThrow(), rule -> rule));
        this.reasons = rules.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rule -> rule.getValue().reasons()));
        this.leading = source.tables().precedence().stream()
                .collect(Collectors.groupingBy(
                        Precedence::givesWay,
                        Collectors.toMap(Precedence::leads, row -> row, (first, again) -> first)));
        this.parameters = source.parameters();
    }

    /** The conclusions, sorted by document, page, matter and rule. */
    public List<Conclusion> weigh(List<Claim> claims, CaseFacts facts) {
        boolean question = parameters.likelyIsAQuestion(facts.service().on());
        Map<String, List<Claim>> byMatter = new HashMap<>();
        Map<DocumentId, Set<Matter>> wholes = new HashMap<>();
        for (Claim claim : claims) {
            byMatter.computeIfAbsent(claim.matter().key(), key -> new ArrayList<>())
                    .add(asked(claim, question));
            if (claim.whole() && claim.permitted().isEmpty()) {
                wholes.computeIfAbsent(claim.matter().document(), document -> new HashSet<>())
                        .add(claim.matter());
            }
        }
        List<Spoken> spoken = byMatter.values().stream()
                .sorted(Comparator.comparing(about -> about.getFirst().matter(), ORDER))
                .filter(about -> stands(about.getFirst().matter(), wholes))
                .flatMap(about -> leaders(about).stream())
                .toList();
        Circumstances circumstances = new Circumstances(spoken, facts);
        return spoken.stream().map(said -> conclusion(said, circumstances)).toList();
    }

    /** A claim that stands, with the claims about the same thing that it speaks for. */
    private record Spoken(Claim claim, List<Claim> speaksFor) {}

    /** The claim as a question, where it is not certain whose detail it is about. */
    private static Claim asked(Claim claim, boolean likelyIsAQuestion) {
        Matter matter = claim.matter();
        boolean doubtful = matter.certainty() == Certainty.UNKNOWN
                || matter.role() == OwnerRole.UNKNOWN
                // Likely the recipient's own: a permission needs certainty, but a breach would be rash.
                || matter.certainty() == Certainty.LIKELY
                        && (likelyIsAQuestion || matter.role() == OwnerRole.DEFENDANT);
        return claim.ownerMatters() && doubtful
                ? new Claim(
                        claim.rule(),
                        matter,
                        Outcome.REVIEW,
                        true,
                        claim.whole(),
                        claim.advice(),
                        claim.permitted(),
                        claim.beside())
                : claim;
    }

    /** Whether nothing larger speaks for everything inside it, this matter included. */
    private static boolean stands(Matter matter, Map<DocumentId, Set<Matter>> wholes) {
        return wholes.getOrDefault(matter.document(), Set.of()).stream().noneMatch(whole -> whole.contains(matter));
    }

    /** Of the claims about one thing those that no other of them leads, in the order of their rules. */
    private List<Spoken> leaders(List<Claim> about) {
        List<Claim> inOrder =
                about.stream().sorted(Comparator.comparing(Claim::rule)).toList();
        Set<ParagraphId> present = new HashSet<>();
        inOrder.forEach(claim -> present.add(claim.rule().paragraph()));
        return inOrder.stream()
                .filter(claim -> Collections.disjoint(leading(claim), present))
                .map(leader -> new Spoken(leader, givingWay(leader, inOrder)))
                .toList();
    }

    private List<Claim> givingWay(Claim leader, List<Claim> about) {
        return about.stream()
                .filter(claim -> leading(claim).contains(leader.rule().paragraph()))
                .toList();
    }

    /** The paragraphs that lead a claim's own. */
    private Set<ParagraphId> leading(Claim claim) {
        return leading.getOrDefault(claim.rule().paragraph(), Map.of()).keySet();
    }

    private Conclusion conclusion(Spoken said, Circumstances circumstances) {
        Claim claim = said.claim();
        List<String> why = new ArrayList<>(reasons(claim.rule()));
        whose(claim.matter()).ifPresent(why::add);
        if (claim.permitted().isPresent()) {
            Claim.Permission permission = claim.permitted().get();
            return new Conclusion.Permit(
                    claim.rule(),
                    claim.matter().fact(),
                    claim.matter().kind(),
                    permission.code(),
                    permission.rule(),
                    circumstances.given(why));
        }
        for (Claim other : said.speaksFor()) {
            why.add("Paragraph " + other.rule().paragraph() + " applies too: "
                    + rule(other.rule()).title());
        }
        Severity severity = severity(said);
        for (Modifier modifier : parameters.modifiers()) {
            if (circumstances.apply(modifier, claim) && severity.raised(modifier.raise()) != severity) {
                severity = severity.raised(modifier.raise());
                why.add(modifier.says());
            }
        }
        return new Conclusion.Report(
                claim.rule(),
                claim.matter().fact(),
                claim.outcome(),
                claim.matter().kind(),
                severity,
                claim.advice(),
                circumstances.given(why),
                Stream.concat(Stream.of(claim), said.speaksFor().stream())
                        .flatMap(one -> one.beside().stream())
                        .map(Matter::fact)
                        .findFirst());
    }

    private Severity severity(Spoken said) {
        Severity own = severity(said.claim().rule());
        return said.speaksFor().stream()
                .filter(other -> gravest(said.claim(), other))
                .map(other -> severity(other.rule()))
                .reduce(own, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private boolean gravest(Claim leader, Claim other) {
        Precedence row = leading.getOrDefault(other.rule().paragraph(), Map.of())
                .get(leader.rule().paragraph());
        return row != null && row.gravest();
    }

    private Severity severity(RuleId rule) {
        return rulebook.severityOf(rule).orElseThrow(() -> new IllegalStateException("no paragraph for " + rule));
    }

    private RuleFile rule(RuleId id) {
        RuleFile rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("no rule file for " + id);
        }
        return rule;
    }

    private List<String> reasons(RuleId id) {
        return reasons.getOrDefault(id, List.of());
    }

    private static Optional<String> whose(Matter matter) {
        if (matter.evidence().isEmpty()) {
            return Optional.empty();
        }
        String sure = matter.certainty().name().toLowerCase(Locale.ROOT);
        return Optional.of(
                matter.certainty() == Certainty.UNKNOWN
                        ? "Whose it is, is unknown: " + matter.evidence()
                        : "It belongs to " + RoleWords.of(matter.role()) + " (" + sure + ": " + matter.evidence()
                                + ")");
    }

    /** What the case as a whole says about how grave a finding is. */
    private static final class Circumstances {

        private final Set<String> flags;
        private final LocalDate on;
        private final Map<String, Set<String>> kinds = new HashMap<>();
        private final Map<List<String>, List<String>> given = new HashMap<>();

        Circumstances(List<Spoken> spoken, CaseFacts facts) {
            flags = facts.flags().stream().map(Flag::name).collect(Collectors.toSet());
            on = facts.service().on();
            for (Spoken said : spoken) {
                Matter matter = said.claim().matter();
                if (said.claim().permitted().isPresent() || said.claim().outcome() != Outcome.BREACH) {
                    continue;
                }
                if (!matter.person().isEmpty()) {
                    kinds.computeIfAbsent(together(matter), key -> new HashSet<>())
                            .add(sort(matter));
                }
            }
        }

        /** Reasons once for all that are concluded for the same reasons: a long case has many times more conclusions than reasons. */
        List<String> given(List<String> why) {
            return given.computeIfAbsent(List.copyOf(why), reasons -> reasons);
        }

        boolean apply(Modifier modifier, Claim claim) {
            Matter matter = claim.matter();
            ParagraphId paragraph = claim.rule().paragraph();
            return !modifier.from().isAfter(on)
                    && (modifier.flags().isEmpty() || modifier.flags().stream().anyMatch(flags::contains))
                    && (modifier.of().isEmpty() || modifier.of().contains(matter.role()))
                    && (modifier.paragraphs().isEmpty() || modifier.paragraphs().contains(paragraph))
                    && !modifier.except().contains(paragraph)
                    && (modifier.kindsOfOnePerson() == 0
                            || claim.outcome() == Outcome.BREACH
                                    && kinds.getOrDefault(together(matter), Set.of())
                                                    .size()
                                            >= modifier.kindsOfOnePerson());
        }

        private static String together(Matter matter) {
            return matter.document().value() + "/" + matter.person();
        }

        /** An address and its postcode are one kind, so the log's type tells kinds apart wherever it names one. */
        private static String sort(Matter matter) {
            String type = matter.kind().logType();
            return type.equals("Other") ? matter.kind().name() : type;
        }
    }
}
