package uk.rubric.guidance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Entries;
import uk.rubric.authored.Fault;
import uk.rubric.authored.Yaml;

/** The list of editions: from when each is in force, who approved it, and what its pages were when they were frozen. */
final class EditionsFile {

    static final String NAME = "editions.yaml";

    private static final Set<String> TOP_KEYS = Set.of("editions");
    private static final Set<String> KEYS =
            Set.of("edition", "in-force", "until", "builds-on", "approved-by", "checksum", "rules-checksum");

    private EditionsFile() {}

    static List<EditionEntry> read(Path policyDocs, Consumer<Fault> faults) {
        return AuthoredFile.read(policyDocs, policyDocs.resolve(NAME), faults)
                .map(file -> entries(file.text(), faults))
                .orElse(List.of());
    }

    private static List<EditionEntry> entries(String text, Consumer<Fault> faults) {
        List<EditionEntry> entries = new ArrayList<>();
        switch (Yaml.read(NAME, text)) {
            case Yaml.Wrong wrong -> faults.accept(wrong.fault());
            case Yaml.Read read -> {
                List<Yaml.Value> listed = Entries.of(NAME, read.value(), TOP_KEYS, faults)
                        .map(top -> top.items("editions"))
                        .orElse(List.of());
                if (listed.isEmpty()) {
                    faults.accept(new Fault(NAME, 1, "No edition is listed.", "List one under 'editions:'."));
                }
                for (Yaml.Value value : listed) {
                    entry(value, faults).ifPresent(entries::add);
                }
            }
        }
        noTwoMeet(entries, faults);
        noDayIsWithout(entries, faults);
        eachBuildsOnAnEarlierOne(entries, faults);
        return entries;
    }

    private static Optional<EditionEntry> entry(Yaml.Value value, Consumer<Fault> faults) {
        Optional<Entries> mapping = Entries.of(NAME, value, KEYS, faults);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Entries edition = mapping.get();
        Optional<String> number = edition.required("edition").filter(written -> isNumber(written, edition, faults));
        Optional<LocalDate> inForce = edition.required("in-force").flatMap(written -> edition.day("in-force"));
        Optional<LocalDate> until = edition.day("until");
        Optional<String> approvedBy = edition.required("approved-by");
        Optional<String> checksum = edition.text("checksum");
        if (number.isEmpty() || inForce.isEmpty() || approvedBy.isEmpty()) {
            return Optional.empty();
        }
        if (until.isPresent() && until.get().isBefore(inForce.get())) {
            faults.accept(new Fault(
                    NAME,
                    edition.lineOf("until"),
                    "Edition " + number.get() + " ends before it is in force.",
                    "'until' is the last day on which it applies."));
        }
        return Optional.of(new EditionEntry(
                value.line(),
                number.get(),
                inForce.get(),
                until,
                approvedBy.get(),
                edition.text("builds-on"),
                checksum,
                edition.lineOf("checksum"),
                edition.text("rules-checksum")
                        .map(frozen -> new Edition.FrozenRules(frozen, edition.lineOf("rules-checksum")))));
    }

    /** An edition that builds on itself or on a later one would have no end. */
    private static void eachBuildsOnAnEarlierOne(List<EditionEntry> entries, Consumer<Fault> faults) {
        for (int i = 0; i < entries.size(); i++) {
            EditionEntry entry = entries.get(i);
            List<String> earlier =
                    entries.subList(0, i).stream().map(EditionEntry::number).toList();
            entry.buildsOn()
                    .filter(base -> !earlier.contains(base))
                    .ifPresent(base -> faults.accept(new Fault(
                            NAME,
                            entry.line(),
                            "Edition " + entry.number() + " builds on edition " + base
                                    + ", which is not listed before it.",
                            "Name an edition that stands further up.")));
        }
    }

    /** The number names a folder, so that nothing but a number will do. */
    private static boolean isNumber(String written, Entries edition, Consumer<Fault> faults) {
        boolean number = written.matches("[1-9]\\d{0,2}");
        if (!number) {
            faults.accept(new Fault(
                    NAME,
                    edition.lineOf("edition"),
                    "'" + written + "' is not an edition.",
                    "Editions are numbered 1, 2, 3."));
        }
        return number;
    }

    /** Between the first edition and the last, a day without one would leave a case of that day unchecked. */
    private static void noDayIsWithout(List<EditionEntry> entries, Consumer<Fault> faults) {
        List<EditionEntry> inTime = entries.stream()
                .sorted(Comparator.comparing(EditionEntry::inForce))
                .toList();
        for (int i = 1; i < inTime.size(); i++) {
            EditionEntry later = inTime.get(i);
            inTime.get(i - 1)
                    .until()
                    .map(last -> last.plusDays(1))
                    .filter(first -> first.isBefore(later.inForce()))
                    .ifPresent(first -> faults.accept(new Fault(
                            NAME,
                            later.line(),
                            "No edition is in force from " + first + " to "
                                    + later.inForce().minusDays(1) + ".",
                            "Let edition " + later.number() + " begin on " + first
                                    + ", or the one before it end later.")));
        }
    }

    /** Two editions in force on one day would give one case two answers. */
    private static void noTwoMeet(List<EditionEntry> entries, Consumer<Fault> faults) {
        for (int later = 1; later < entries.size(); later++) {
            for (EditionEntry earlier : entries.subList(0, later)) {
                EditionEntry entry = entries.get(later);
                if (entry.number().equals(earlier.number())) {
                    faults.accept(new Fault(
                            NAME,
                            entry.line(),
                            "Edition " + entry.number() + " is listed twice.",
                            "The other one stands on line " + earlier.line() + "."));
                } else if (entry.overlaps(earlier)) {
                    faults.accept(new Fault(
                            NAME,
                            entry.line(),
                            "Editions " + earlier.number() + " and " + entry.number()
                                    + " are in force on the same day.",
                            "Give the earlier one an 'until' before the later one begins."));
                }
            }
        }
    }
}
