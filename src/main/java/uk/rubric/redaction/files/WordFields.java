package uk.rubric.redaction.files;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows the fields of a Word document (ECMA-376 part 1, 17.16) and writes those anew that number pages; of others only what they show stays. */
final class WordFields {

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b[^\"]*");

    private final StringBuilder instruction = new StringBuilder();

    /** An element begins; says whether it is about a field of the paragraph. */
    boolean starts(String name, Map<String, String> attributes, @Nullable WordHolder paragraph, boolean deleted) {
        switch (name) {
            case "fldSimple" -> begins(attributes.getOrDefault("instr", ""), paragraph, deleted);
            case "instrText" -> instruction.append(attributes.getOrDefault("words", ""));
            case "fldChar" -> {
                switch (attributes.getOrDefault("fldCharType", "")) {
                    case "begin" -> instruction.setLength(0);
                    case "separate" -> begins(instruction.toString(), paragraph, deleted);
                    default -> ends(paragraph);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void begins(String instruction, @Nullable WordHolder paragraph, boolean deleted) {
        Matcher number = PAGE_NUMBER.matcher(instruction);
        if (paragraph != null && paragraph.name.equals("p") && !paragraph.field && !deleted && number.matches()) {
            paragraph
                    .content
                    .append("<w:fldSimple w:instr=\"")
                    .append(number.group(1))
                    .append("\">");
            paragraph.field = true;
        }
    }

    /** A field of the paragraph is over. */
    void ends(@Nullable WordHolder paragraph) {
        if (paragraph != null && paragraph.field) {
            paragraph.content.append("</w:fldSimple>");
            paragraph.field = false;
        }
    }
}
