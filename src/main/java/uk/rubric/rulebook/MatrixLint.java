package uk.rubric.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.facts.Form;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;

/** Holds the matrix of forms and audiences against the rules and the pages of the paragraphs that it cites: all three must say the same. */
final class MatrixLint {

    /** The first words under the heading, where a page lists the forms that it keeps away. */
    private static final Pattern INSTRUCTION =
            Pattern.compile("## What to do\\s+(.+?)(?:\\R\\s*\\R|\\z)", Pattern.DOTALL);

    private static final Pattern WHAT_TO_DO = Pattern.compile("## What to do\\s+(.+?)(?:\\R## |\\z)", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}\\d*[A-Z]?\\b");

    private static final Pattern HOLDS = Pattern.compile("because it holds \"([^\"]*)\"");

    private final Edition edition;
    private final RulebookSource source;
    private final Predicate<ParagraphId> someUnread;
    private final Consumer<Fault> faults;

    /**
     * Ready to check.
     *
     * @param someUnread whether a rule of a paragraph is there and cannot be read
     */
    MatrixLint(Edition edition, RulebookSource source, Predicate<ParagraphId> someUnread, Consumer<Fault> faults) {
        this.edition = edition;
        this.source = source;
        this.someUnread = someUnread;
        this.faults = faults;
    }

    /** Every row has a rule that speaks of it, and stands on the page of its paragraph. */
    void rows() {
        for (Tables.NeverServed row : source.tables().neverServed()) {
            if (!spoken(row.holds(), Optional.of(row.paragraph())) && !someUnread.test(row.paragraph())) {
                fault(
                        TablesReader.WHO_MAY_SEE_WHAT,
                        row.line(),
                        "No rule of paragraph " + row.paragraph() + " speaks of forms that hold '" + row.holds() + "'.",
                        held().contains(row.holds())
                                ? "A rule of another paragraph does; cite that one, or write a rule."
                                : remedy(row));
            }
            edition.paragraph(row.paragraph())
                    .filter(page -> !named(under(page, WHAT_TO_DO)).contains(row.form()))
                    .ifPresent(page -> fault(
                            TablesReader.WHO_MAY_SEE_WHAT,
                            row.line(),
                            "Paragraph " + page.id() + " does not name the " + row.form() + ".",
                            "Name it under 'What to do' in " + RulebookLint.page(page)
                                    + ", or cite another paragraph."));
        }
    }

    /** Every form that a page keeps away has a row. */
    void pages() {
        source.tables().neverServed().stream()
                .map(Tables.NeverServed::paragraph)
                .distinct()
                .flatMap(cited -> edition.paragraph(cited).stream())
                .forEach(this::promised);
    }

    /** A form that a page keeps away and the matrix lets go would be served. */
    private void promised(Paragraph page) {
        Set<Form> kept = source.tables().neverServed().stream()
                .filter(row -> row.paragraph().equals(page.id()))
                .map(Tables.NeverServed::form)
                .collect(Collectors.toSet());
        named(under(page, INSTRUCTION)).stream()
                .filter(form -> !kept.contains(form))
                .sorted()
                .forEach(form -> fault(
                        RulebookLint.page(page),
                        0,
                        "The page keeps the " + form + " away, but no row of " + TablesReader.WHO_MAY_SEE_WHAT
                                + " does so under paragraph " + page.id() + ".",
                        "Write 'never' and " + page.id() + " in its row, or name it further down the page."));
    }

    private static String under(Paragraph page, Pattern heading) {
        return heading.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    private static Set<Form> named(String text) {
        Set<String> codes = CODE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        return Arrays.stream(Form.values())
                .filter(form -> codes.contains(form.name()))
                .collect(Collectors.toSet());
    }

    /** What the paragraph's own rules say, where it has any that speak of forms; else the nearest of what others say. */
    private String remedy(Tables.NeverServed row) {
        List<String> own = source.rules().stream()
                .filter(rule -> rule.id().map(RuleId::paragraph).equals(Optional.of(row.paragraph())))
                .flatMap(rule -> rule.when().stream())
                .flatMap(sentence -> HOLDS.matcher(sentence.text()).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return NearestWord.remedy(row.holds(), own.isEmpty() ? held() : own);
    }

    private List<String> held() {
        return source.tables().neverServed().stream()
                .map(Tables.NeverServed::holds)
                .distinct()
                .filter(words -> spoken(words, Optional.empty()))
                .toList();
    }

    /** Whether a rule, or one of a paragraph's, speaks of forms that hold something. */
    private boolean spoken(String holds, Optional<ParagraphId> paragraph) {
        return source.rules().stream()
                .filter(rule ->
                        paragraph.isEmpty() || rule.id().map(RuleId::paragraph).equals(paragraph))
                .flatMap(rule -> rule.when().stream())
                .anyMatch(sentence -> sentence.text().contains('"' + holds + '"'));
    }

    private void fault(String file, int line, String message, String remedy) {
        faults.accept(new Fault(file, line, message, remedy));
    }
}
