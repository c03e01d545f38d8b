package uk.rubric.redaction.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words that had to go, in bytes as different programs write them. */
final class SecretSearch {

    private final List<String> patterns;

    SecretSearch(List<String> secrets) {
        this.patterns = secrets.stream()
                .map(secret -> secret.strip().toLowerCase(Locale.ROOT))
                .flatMap(secret -> Stream.of(secret, secret.replaceAll("\\s+", " "), hex(secret)))
                .distinct()
                .toList();
    }

    /** As in a hexadecimal string of a PDF. */
    private static String hex(String secret) {
        StringBuilder hex = new StringBuilder();
        for (byte b : secret.getBytes(StandardCharsets.ISO_8859_1)) {
            hex.append(String.format("%02x", b & 255));
        }
        return hex.toString();
    }

    /** Whether some bytes hold such words, as Latin-1, UTF-8 or UTF-16. */
    boolean in(byte[] bytes) {
        if (patterns.isEmpty()) {
            return false;
        }
        return in(new String(bytes, StandardCharsets.ISO_8859_1))
                || in(new String(bytes, StandardCharsets.UTF_8))
                || in(new String(bytes, StandardCharsets.UTF_16BE))
                || in(new String(bytes, StandardCharsets.UTF_16LE));
    }

    /** Whether a text holds such words. */
    boolean in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(small::contains);
    }
}
