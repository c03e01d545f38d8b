package uk.rubric.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.rubric.authored.NearestWord;

/** The forms in which a check can be reported. */
public enum ReportFormat {
    TEXT,
    JSON,
    HTML,
    CSV,
    SARIF;

    /** The format with a name, as in "json". */
    public static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What to tell somebody who asked for a format that there is not. */
    public static String refusal(String name) {
        if (name.strip().equalsIgnoreCase("pdf")) {
            return "Rubric does not write PDF reports. Ask for 'html' and print the page to a PDF from a browser.";
        }
        List<String> known = Arrays.stream(values()).map(ReportFormat::word).toList();
        return "There is no report format '" + name + "'. " + NearestWord.remedy(name, known);
    }

    /** The format's name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the report's file in an output folder: {@code report.json}. */
    public String fileName() {
        return "report." + word();
    }
}
