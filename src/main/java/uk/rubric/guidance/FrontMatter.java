package uk.rubric.guidance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.Yaml;

/**
 * A page taken apart: the values between its two {@code ---} lines, and the words below them.
 *
 * @param bodyLine the line of the page on which the body begins
 */
record FrontMatter(Yaml.Value values, List<String> body, int bodyLine) {

    private static final String FENCE = "---";

    static Optional<FrontMatter> of(AuthoredFile page, Consumer<Fault> faults) {
        List<String> lines = page.lines();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE) ? -1 : closing(lines);
        if (end < 0) {
            faults.accept(new Fault(
                    page.name(),
                    1,
                    "The page does not begin with its particulars.",
                    "Begin with a line '---', then 'paragraph:', 'title:' and the rest, then a line '---'."));
            return Optional.empty();
        }
        // The empty first line stands for the fence, so that lines are counted as in the page.
        String yaml = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
        return switch (Yaml.read(page.name(), yaml)) {
            case Yaml.Wrong wrong -> {
                faults.accept(wrong.fault());
                yield Optional.empty();
            }
            case Yaml.Read read ->
                Optional.of(new FrontMatter(read.value(), lines.subList(end + 1, lines.size()), end + 2));
        };
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }
}
