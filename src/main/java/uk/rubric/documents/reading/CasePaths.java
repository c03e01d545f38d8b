package uk.rubric.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the names of case files are shown and sorted; a name from inside a container is hostile until it went through here. */
final class CasePaths {

    private CasePaths() {}

    /** Whether a file is one that operating systems leave behind and no part of a case. */
    static boolean isJunk(String name) {
        for (String part : name.replace('\\', '/').split("/")) {
            String lower = part.toLowerCase(Locale.ROOT);
            boolean dotFile = part.startsWith(".") && !part.equals(".") && !part.equals("..");
            if (dotFile || lower.equals("thumbs.db") || lower.equals("desktop.ini") || lower.equals("__macosx")) {
                return true;
            }
        }
        return false;
    }

    /** A name that can only be read: no way up or to the root, no control or direction characters. */
    static String shown(String name) {
        List<String> parts = Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .map(part -> part.equals("..") ? "%2E%2E" : escaped(part))
                .toList();
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }

    private static String escaped(String part) {
        StringBuilder shown = new StringBuilder();
        part.codePoints().limit(255).forEach(c -> {
            int type = Character.getType(c);
            boolean hostile = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (hostile) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    shown.append('%').append(String.format("%02X", b & 255));
                }
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The path itself, or with a running number where another file of the case already has it. */
    static String unique(String path, Set<String> taken) {
        String unique = path;
        for (int i = 2; !taken.add(unique); i++) {
            unique = path + " (" + i + ")";
        }
        return unique;
    }

    /** Orders paths so that a container stands before what it holds, and a folder's files together. */
    static int compare(String one, String other) {
        return one.replace('/', '\0').compareTo(other.replace('/', '\0'));
    }

    /** The folder that all of these lie in, with a slash at its end; empty where there is none. */
    static String commonFolder(List<String> paths) {
        Set<String> tops = new HashSet<>();
        for (String path : paths) {
            int slash = path.indexOf('/');
            tops.add(slash < 0 ? "" : path.substring(0, slash + 1));
        }
        return tops.size() == 1 ? tops.iterator().next() : "";
    }
}
