package uk.rubric.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;

/** The page of exemptions: one section each, headed by an anchor, the code and the title. */
final class ExemptionsPage {

    static final String NAME = "exemptions.md";

    private static final Pattern HEADING = Pattern.compile("## (?:<a id=\"(x\\d{1,2})\"></a>)?(X\\d{1,2}) (\\S.*)");
    private static final String FACTS = "**Facts needed:**";

    private ExemptionsPage() {}

    static List<Exemption> read(AuthoredFile page, Consumer<Fault> faults) {
        List<Exemption> exemptions = new ArrayList<>();
        List<String> lines = page.lines();
        int start = next(lines, 0);
        while (start < lines.size()) {
            int end = next(lines, start + 1);
            exemption(page, start, end, exemptions.size() + 1, faults, exemptions);
            start = end;
        }
        return exemptions;
    }

    private static String headed(String code, String title) {
        return "## <a id=\"" + code.toLowerCase(Locale.ROOT) + "\"></a>" + code + " " + title;
    }

    private static int next(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !lines.get(line).startsWith("## ")) {
            line++;
        }
        return line;
    }

    private static void exemption(
            AuthoredFile page, int start, int end, int expected, Consumer<Fault> faults, List<Exemption> exemptions) {
        List<String> lines = page.lines();
        Matcher heading = HEADING.matcher(lines.get(start));
        if (!heading.matches()) {
            faults.accept(new Fault(
                    page.name(),
                    start + 1,
                    "This heading does not name an exemption.",
                    "Write it like: " + headed("X" + expected, "and a title")));
            return;
        }
        String code = heading.group(2);
        if (!code.toLowerCase(Locale.ROOT).equals(heading.group(1))) {
            faults.accept(new Fault(
                    page.name(),
                    start + 1,
                    "Links to " + code + " would not find this heading.",
                    "Write it like: " + headed(code, heading.group(3).strip())));
        }
        if (!code.equals("X" + expected)) {
            faults.accept(new Fault(
                    page.name(),
                    start + 1,
                    code + " stands where X" + expected + " is expected.",
                    "Each code stands once, in order; one that is withdrawn keeps its heading."));
        }
        String text = String.join("\n", lines.subList(start + 1, end)).strip();
        if (!text.contains(FACTS)) {
            faults.accept(new Fault(
                    page.name(),
                    start + 1,
                    code + " does not say which facts it needs.",
                    "Add a line that begins with " + FACTS));
        }
        exemptions.add(new Exemption(code, heading.group(3).strip(), text));
    }
}
