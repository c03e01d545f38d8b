package uk.rubric.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sample document that shows what one rule does: a file, or a folder that holds a small case. Its name says all there is to say about it:
 * the rule, what must come of it, and which other rules speak of the same page, as in {@code NRG-4.3-1-fail-number-of-a-patient-NRG-4.1-1.txt}.
 *
 * @param name where it lies, relative to the folder of all samples
 * @param rule the rule or exemption it shows
 * @param beside the other rules that must speak too
 */
public record Sample(Path path, String name, String rule, Verdict verdict, List<String> beside) {

    /** What must come of a sample. */
    public enum Verdict {
        /** The rule is reported; an exemption does not reach it, so that what is reported stands. */
        FAIL,
        /** The rule is not reported though little is missing; an exemption permits what would be reported. */
        PASS
    }

    private static final String RULE = "(?:NRG-\\d{1,2}\\.\\d{1,2}|X\\d{1,2})-\\d{1,2}";
    private static final Pattern NAME = Pattern.compile("(" + RULE + ")-(fail|pass)-(\\w[\\w.-]*)");
    private static final Pattern ANY_RULE = Pattern.compile(RULE);
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]\\w*$");

    /** The sample that a file or folder is by its name, if it is one. */
    static Optional<Sample> of(Path folder, Path path, boolean isFile) {
        String last = String.valueOf(path.getFileName());
        Matcher parts = NAME.matcher(isFile ? EXTENSION.matcher(last).replaceFirst("") : last);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Sample(
                path,
                folder.relativize(path).toString().replace('\\', '/'),
                parts.group(1),
                parts.group(2).equals("fail") ? Verdict.FAIL : Verdict.PASS,
                ANY_RULE.matcher(parts.group(3))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted()
                        .toList()));
    }

    /** Every rule that its name speaks of. */
    List<String> rules() {
        return Stream.concat(Stream.of(rule), beside.stream()).toList();
    }

    /** Whether it shows a rule, or one of a paragraph or exemption, as in "NRG-3.1-1", "NRG-3.1" or "x2"; nothing written means any. */
    public boolean shows(String written) {
        String asked = written.strip().toUpperCase(Locale.ROOT);
        return asked.isEmpty() || rule.equals(asked) || rule.startsWith(asked + "-");
    }

    /** Whether it shows an exemption. */
    boolean ofExemption() {
        return rule.startsWith("X");
    }
}
