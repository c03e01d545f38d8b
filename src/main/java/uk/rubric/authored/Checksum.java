package uk.rubric.authored;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** One short text that stands for the exact words of a set of files, so that anybody can tell whether they changed. */
public final class Checksum {

    private Checksum() {}

    /**
     * The checksum of some files, as in {@code sha256:...}: that of the list of their own checksums and names, sorted by name, as
     * {@code sha256sum} prints it. Neither the order of reading nor the machine's line ends can change it.
     */
    public static String of(Collection<AuthoredFile> files) {
        StringBuilder list = new StringBuilder();
        files.stream()
                .sorted(Comparator.comparing(AuthoredFile::name))
                .forEach(file -> list.append(sha256(file.text()))
                        .append("  ")
                        .append(file.name())
                        .append('\n'));
        return "sha256:" + sha256(list.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
