package uk.rubric.documents.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The instruction behind a field of a text, which names files, addresses and words that the field does not show. */
final class FieldCode {

    private static final Pattern QUOTED = Pattern.compile("[\"\u201C]([^\"\u201D]{4,2000})[\"\u201D]");

    private FieldCode() {}

    /** What an instruction such as {@code HYPERLINK "mailto:..."} names; formats of dates and numbers name nothing. */
    static List<String> names(String instruction) {
        return QUOTED.matcher(instruction.replaceAll("\\\\[@#*] *\"[^\"]*\"", ""))
                .results()
                .map((MatchResult quoted) -> quoted.group(1))
                .toList();
    }
}
