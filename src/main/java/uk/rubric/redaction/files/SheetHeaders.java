package uk.rubric.redaction.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the headers and footers of a printed sheet anew (ECMA-376 part 1, 18.3.1.46). Their codes may set a place and the number of the page;
 * fonts, the file's name and the hour do not come along.
 */
final class SheetHeaders {

    private static final List<String> NAMES =
            List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");
    private static final Pattern CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[A-Za-z+\\-&])");
    private static final Pattern PLACE = Pattern.compile("&[LCR]");
    private static final String CODES_KEPT = "LCRPNBIU&";

    private final Map<String, StringBuilder> printed = new LinkedHashMap<>();
    private String printing = "";
    private String codes = "";

    /** An element of the sheet begins; says whether it is about headers and footers. */
    boolean starts(String name, Map<String, String> attributes) {
        if (NAMES.contains(name)) {
            printing = name;
        } else if (name.equals("third")) {
            codes = attributes.getOrDefault("codes", "");
        } else {
            return false;
        }
        return true;
    }

    /** Words of a header or footer, and what stays of them. */
    void words(String words, String stays) {
        if (!printing.isEmpty()) {
            printed.computeIfAbsent(printing, key -> new StringBuilder()).append(printed(words, stays));
        }
    }

    private String printed(String words, String stays) {
        Matcher place = PLACE.matcher(codes);
        String at = place.lookingAt() ? place.group() : "&C";
        return stays.equals(words)
                ? (place.lookingAt() ? "" : at)
                        + CODE.matcher(codes)
                                .replaceAll(
                                        code -> CODES_KEPT.indexOf(code.group().charAt(1)) >= 0
                                                        && code.group().length() == 2
                                                ? Matcher.quoteReplacement(code.group())
                                                : " ")
                : at + stays.replace("&", "&&");
    }

    /** The element as it is written; empty where there is none. */
    String written() {
        StringBuilder xml = new StringBuilder();
        for (String name : NAMES) {
            if (printed.containsKey(name)) {
                xml.append("<" + name + ">" + OfficeParts.xml(String.valueOf(printed.get(name))) + "</" + name + ">");
            }
        }
        String more = (any("even") ? " differentOddEven=\"1\"" : "") + (any("first") ? " differentFirst=\"1\"" : "");
        return xml.isEmpty() ? "" : "<headerFooter" + more + ">" + xml + "</headerFooter>";
    }

    private boolean any(String pages) {
        return printed.keySet().stream().anyMatch(name -> name.startsWith(pages));
    }
}
