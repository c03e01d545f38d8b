package uk.rubric.guidance;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;

/** Checks that every paragraph and exemption that a page speaks of is there. */
final class References {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
    private static final Pattern PARAGRAPHS =
            Pattern.compile("\\bparagraphs?\\s+" + NUMBER + "(?:(?:,|\\s+and|\\s+or|\\s+to)\\s+" + NUMBER + ")*");
    private static final Pattern EXEMPTION = Pattern.compile("\\bX\\d{1,2}\\b");

    private References() {}

    static void check(
            List<AuthoredFile> pages, Set<ParagraphId> paragraphs, List<Exemption> exemptions, Consumer<Fault> faults) {
        Set<String> numbers = paragraphs.stream().map(ParagraphId::toString).collect(Collectors.toSet());
        Set<String> codes = exemptions.stream().map(Exemption::code).collect(Collectors.toSet());
        for (AuthoredFile page : pages) {
            Matcher list = PARAGRAPHS.matcher(page.text());
            while (list.find()) {
                Matcher number = NUMBER.matcher(page.text()).region(list.start(), list.end());
                while (number.find()) {
                    known(page, number, "paragraph ", numbers, faults);
                }
            }
            Matcher code = EXEMPTION.matcher(page.text());
            while (code.find()) {
                known(page, code, "exemption ", codes, faults);
            }
        }
    }

    private static void known(
            AuthoredFile page, Matcher reference, String what, Set<String> known, Consumer<Fault> faults) {
        if (!known.contains(reference.group())) {
            int line = 1
                    + (int) page.text()
                            .substring(0, reference.start())
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            faults.accept(new Fault(
                    page.name(),
                    line,
                    "There is no " + what + reference.group() + ".",
                    NearestWord.to(reference.group(), known)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("")));
        }
    }
}
