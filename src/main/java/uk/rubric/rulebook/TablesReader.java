package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Form;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.rulebook.Tables.NeverServed;
import uk.rubric.rulebook.Tables.Precedence;

/** Reads the rulebook's matrices and names every row that speaks of a form, audience or paragraph that does not exist. */
final class TablesReader {

    static final String WHO_MAY_SEE_WHAT = "tables/who-may-see-what.csv";
    static final String ONE_FINDING = "tables/one-finding-per-place.csv";

    private final Edition edition;
    private final List<Fault> faults;

    TablesReader(Edition edition, List<Fault> faults) {
        this.edition = edition;
        this.faults = faults;
    }

    List<NeverServed> neverServed(AuthoredFile file) {
        List<NeverServed> rows = new ArrayList<>();
        int before = faults.size();
        Map<String, Integer> seen = new HashMap<>();
        for (Csv.Row row :
                Csv.read(file, List.of("form", "audiences", "goes", "paragraph", "holds", "editions", "why"), faults)) {
            Optional<EditionRange> editions = EditionRange.parse(row.get("editions"));
            if (editions.isEmpty()) {
                faults.add(new Fault(
                        file.name(),
                        row.line(),
                        "'" + row.get("editions") + "' names no editions.",
                        EditionRange.REMEDY));
            } else if (!editions.get().holds(edition.number())) {
                continue;
            }
            Optional<Form> form = word(file, row, row.get("form"), Form.values(), "form");
            Set<Audience> audiences = EnumSet.noneOf(Audience.class);
            for (String word : row.get("audiences").split(" +")) {
                word(file, row, word, Audience.values(), "audience").ifPresent(audience -> {
                    audiences.add(audience);
                    Integer earlier = seen.putIfAbsent(row.get("form") + " " + audience, row.line());
                    if (earlier != null) {
                        faults.add(new Fault(
                                file.name(),
                                row.line(),
                                row.get("form") + " for " + audience + " is already decided in line " + earlier + ".",
                                "Take " + audience + " out of one of the two rows."));
                    }
                });
            }
            Optional<ParagraphId> paragraph = paragraph(file, row, row.get("paragraph"));
            boolean never = goes(file, row).equals("never");
            if (never && form.isPresent() && paragraph.isPresent()) {
                rows.add(new NeverServed(paragraph.get(), form.get(), audiences, row.get("holds"), row.line()));
            }
        }
        if (faults.size() == before) {
            gaps(file, seen);
        }
        return rows;
    }

    private String goes(AuthoredFile file, Csv.Row row) {
        String goes = row.get("goes");
        if (!List.of("never", "redacted").contains(goes)) {
            faults.add(new Fault(
                    file.name(),
                    row.line(),
                    "'" + goes + "' does not say whether it goes.",
                    "Write never or redacted."));
        }
        return goes;
    }

    /** A form about which the matrix is silent would go to somebody unconsidered. */
    private void gaps(AuthoredFile file, Map<String, Integer> seen) {
        for (Form form : Form.values()) {
            List<String> open = Arrays.stream(Audience.values())
                    .filter(audience -> audience != Audience.CPS)
                    .filter(audience -> !seen.containsKey(form + " " + audience))
                    .map(Audience::name)
                    .toList();
            if (!open.isEmpty()) {
                faults.add(new Fault(
                        file.name(),
                        0,
                        "No row says whether " + form + " goes to " + String.join(", ", open) + ".",
                        "Add one that says never or redacted."));
            }
        }
    }

    List<Precedence> precedence(AuthoredFile file) {
        List<Precedence> rows = new ArrayList<>();
        for (Csv.Row row : Csv.read(file, List.of("leads", "gives way", "severity", "why"), faults)) {
            Optional<ParagraphId> leads = paragraph(file, row, row.get("leads"));
            String severity = row.get("severity");
            if (!severity.equals("own") && !severity.equals("gravest")) {
                faults.add(new Fault(
                        file.name(),
                        row.line(),
                        "'" + severity + "' is not a way to take a severity.",
                        "Write own or gravest."));
            }
            for (String word : row.get("gives way").split(" +")) {
                Optional<ParagraphId> under = paragraph(file, row, word);
                if (leads.isPresent() && under.isPresent()) {
                    Precedence added = new Precedence(leads.get(), under.get(), severity.equals("gravest"), row.line());
                    decidedOnce(file, rows, added);
                    round(file, rows, added);
                    rows.add(added);
                }
            }
        }
        return rows;
    }

    /** Two rows about one pair may disagree, and nobody would know which of them holds. */
    private void decidedOnce(AuthoredFile file, List<Precedence> rows, Precedence added) {
        rows.stream()
                .filter(row ->
                        row.leads().equals(added.leads()) && row.givesWay().equals(added.givesWay()))
                .findFirst()
                .ifPresent(row -> faults.add(new Fault(
                        file.name(),
                        added.line(),
                        "That " + added.leads() + " leads " + added.givesWay() + " is already decided in line "
                                + row.line() + ".",
                        "Take " + added.givesWay() + " out of one of the two rows.")));
    }

    /** Paragraphs that give way to each other in a circle would all be silent. */
    private void round(AuthoredFile file, List<Precedence> rows, Precedence added) {
        Set<ParagraphId> below = new TreeSet<>(Set.of(added.givesWay()));
        for (int before = 0; before < below.size(); ) {
            before = below.size();
            rows.stream()
                    .filter(row -> below.contains(row.leads()))
                    .map(Precedence::givesWay)
                    .forEach(below::add);
        }
        if (below.contains(added.leads())) {
            faults.add(new Fault(
                    file.name(),
                    added.line(),
                    added.leads() + " cannot lead " + added.givesWay() + ", which leads it by the rows above.",
                    "Take one of these rows out; in a circle every paragraph would be silent."));
        }
    }

    private Optional<ParagraphId> paragraph(AuthoredFile file, Csv.Row row, String word) {
        Optional<ParagraphId> id = ParagraphId.parse(word);
        if (id.flatMap(edition::paragraph).isEmpty()) {
            faults.add(new Fault(
                    file.name(),
                    row.line(),
                    word.isEmpty()
                            ? "The row cites no paragraph."
                            : "Edition " + edition.number() + " has no paragraph " + word + ".",
                    "Cite a paragraph that exists."));
            return Optional.empty();
        }
        return id;
    }

    private <E extends Enum<E>> Optional<E> word(AuthoredFile file, Csv.Row row, String word, E[] known, String what) {
        for (E value : known) {
            if (value.name().equals(word)) {
                return Optional.of(value);
            }
        }
        faults.add(new Fault(
                file.name(),
                row.line(),
                "'" + word + "' is not a known " + what + ".",
                NearestWord.remedy(word, Arrays.stream(known).map(Enum::name).toList())));
        return Optional.empty();
    }
}
