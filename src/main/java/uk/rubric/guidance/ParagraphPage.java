package uk.rubric.guidance;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Entries;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.guidance.Paragraph.CheckedBy;

/** The page of one paragraph: particulars at its head, then the same five sections on every page. */
final class ParagraphPage {

    /** The sections of a page, in the order in which a caseworker needs them. */
    static final List<String> SECTIONS = List.of("What to do", "Why", "Avoid and prefer", "Exemptions", "When unsure");

    private static final Pattern FILE =
            Pattern.compile("[^/]+/part-(\\d{2})(?:-[a-z0-9]+)+/(\\d{1,2}\\.\\d{1,2})(?:-[a-z0-9]+)+\\.md");
    private static final Set<String> KEYS =
            Set.of("paragraph", "title", "severity", "severities", "checked-by", "reason", "sources");
    private static final Map<String, Severity> SEVERITIES = words(Severity.values(), Severity::name);
    private static final Map<String, CheckedBy> CHECKERS =
            words(CheckedBy.values(), who -> who.name().toLowerCase(Locale.ROOT));

    private final AuthoredFile file;
    private final Consumer<Fault> faults;

    private ParagraphPage(AuthoredFile file, Consumer<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The paragraph that a file holds, with every fault of the page noted; absent where it cannot be told which paragraph it is. */
    static Optional<Paragraph> read(AuthoredFile file, Consumer<Fault> faults) {
        ParagraphPage page = new ParagraphPage(file, faults);
        return page.numberInName()
                .flatMap(id -> FrontMatter.of(file, faults).flatMap(front -> page.paragraph(id, front)));
    }

    /** The paragraph that a file is meant to hold, whatever may be wrong inside it. */
    static Optional<ParagraphId> number(String fileName) {
        Matcher name = FILE.matcher(fileName);
        return name.matches() ? ParagraphId.parse(name.group(2)) : Optional.empty();
    }

    private Optional<ParagraphId> numberInName() {
        Matcher name = FILE.matcher(file.name());
        if (!name.matches()) {
            fault(
                    0,
                    "This file is not named as a page of the guidance.",
                    "Name it like part-03-contact-details/3.1-home-address.md.");
            return Optional.empty();
        }
        Optional<ParagraphId> id = ParagraphId.parse(name.group(2));
        if (id.isPresent() && id.get().part() != Integer.parseInt(name.group(1))) {
            fault(
                    0,
                    "Paragraph " + id.get() + " stands in the folder of part " + name.group(1) + ".",
                    "Move it to its part.");
        }
        return id;
    }

    private Optional<Paragraph> paragraph(ParagraphId id, FrontMatter front) {
        Optional<Entries> values = Entries.of(file.name(), front.values(), KEYS, faults);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Entries head = values.get();
        head.required("paragraph")
                .filter(written -> !written.equals(id.toString()))
                .ifPresent(written -> fault(
                        head.lineOf("paragraph"),
                        "The page says paragraph " + written + ", its file name says " + id + ".",
                        "Make them the same."));
        Optional<String> title = head.required("title");
        Optional<Severity> severity = head.oneOf("severity", SEVERITIES);
        Map<Integer, Severity> byRule = severityByRule(head);
        Optional<CheckedBy> checkedBy = head.oneOf("checked-by", CHECKERS);
        Optional<String> reason = head.text("reason");
        checkedBy.ifPresent(who -> reasonMatches(who, reason, head));
        List<String> sources = head.texts("sources");
        sectionsAreWhole(front);
        if (title.isEmpty() || severity.isEmpty() || checkedBy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Paragraph(
                id,
                title.get(),
                String.join("\n", front.body()).strip(),
                severity.get(),
                byRule,
                checkedBy.get(),
                reason.orElse(""),
                sources,
                file.name()));
    }

    private Map<Integer, Severity> severityByRule(Entries head) {
        Map<Integer, Severity> byRule = new TreeMap<>();
        head.open("severities").forEach((rule, value) -> {
            if (!rule.matches("[1-9]\\d?") || !(value instanceof Yaml.Scalar severity)) {
                fault(value.line(), "'severities' needs rule numbers with severities.", "As in {1: S2, 2: S3}.");
                return;
            }
            head.meaning(severity.text(), severity.line(), SEVERITIES)
                    .ifPresent(known -> byRule.put(Integer.valueOf(rule), known));
        });
        return byRule;
    }

    private void reasonMatches(CheckedBy who, Optional<String> reason, Entries head) {
        if (who == CheckedBy.RULE && reason.isPresent()) {
            fault(
                    head.lineOf("reason"),
                    "Rules check this paragraph alone, yet a reason for a person is given.",
                    "Remove the reason, or say 'checked-by: both'.");
        } else if (who != CheckedBy.RULE && reason.isEmpty()) {
            fault(
                    head.lineOf("checked-by"),
                    "A person checks this paragraph, and no reason is given.",
                    "Add a line 'reason: ...' that says why rules cannot.");
        }
    }

    private void sectionsAreWhole(FrontMatter front) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < front.body().size(); i++) {
            String line = front.body().get(i);
            if (!line.startsWith("#")) {
                continue;
            }
            String heading = line.startsWith("## ") ? line.substring(3).strip() : line;
            int at = front.bodyLine() + i;
            if (!SECTIONS.contains(heading)) {
                fault(at, "A page has no section '" + heading + "'.", NearestWord.remedy(heading, SECTIONS));
            } else if (found.putIfAbsent(heading, at) != null) {
                fault(at, "The section '" + heading + "' stands here twice.", "");
            }
        }
        List<String> missing =
                SECTIONS.stream().filter(section -> !found.containsKey(section)).toList();
        if (!missing.isEmpty()) {
            fault(0, "Missing from the page: " + String.join(", ", missing) + ".", "Add a heading '## ...' for each.");
        } else if (!List.copyOf(found.keySet()).equals(SECTIONS)) {
            fault(
                    firstOutOfOrder(found),
                    "The sections are out of order.",
                    "Order: " + String.join(", ", SECTIONS) + ".");
        }
    }

    private static int firstOutOfOrder(Map<String, Integer> linesBySection) {
        Iterator<String> order = SECTIONS.iterator();
        return linesBySection.entrySet().stream()
                .filter(section -> !section.getKey().equals(order.next()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private void fault(int line, String message, String remedy) {
        faults.accept(new Fault(file.name(), line, message, remedy));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
