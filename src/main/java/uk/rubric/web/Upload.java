package uk.rubric.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files that somebody sent, laid into a folder under names that cannot lead out of it. */
record Upload(Path caseFile, String name) {

    private static final int LONGEST_NAME = 120;

    /** Writes the files; one file is the case itself, several are a folder. */
    static Upload into(Path folder, List<MultipartFile> files) throws IOException {
        Path room = Files.createDirectory(folder.resolve("case"));
        Path last = room;
        for (MultipartFile file : files) {
            last = free(room, safeName(file.getOriginalFilename()));
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, last);
            }
        }
        return files.size() == 1
                ? new Upload(last, last.getFileName().toString())
                : new Upload(room, files.size() + " files");
    }

    /** The last part of the name as sent, without anything that a file system could take for an order. */
    static String safeName(@Nullable String sent) {
        String name = sent == null ? "" : sent;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip();
        if (name.length() > LONGEST_NAME) {
            // The end is kept, because it holds the extension.
            name = name.substring(name.length() - LONGEST_NAME);
        }
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "document" : name;
    }

    private static Path free(Path room, String name) {
        Path path = room.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            int dot = name.lastIndexOf('.');
            path = room.resolve(
                    dot > 0 ? name.substring(0, dot) + " (" + i + ")" + name.substring(dot) : name + " (" + i + ")");
        }
        return path;
    }
}
