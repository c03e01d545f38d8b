package uk.rubric.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A case folder in the making: the path and the bytes of every file, the case statement among them. */
final class Dossier {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    Dossier with(String path, byte[] bytes) {
        if (files.put(path, bytes) != null) {
            throw new IllegalArgumentException("two files at " + path);
        }
        return this;
    }

    /** States what is known of the case. */
    Dossier stating(String caseYaml) {
        return with("case.yaml", caseYaml.getBytes(StandardCharsets.UTF_8));
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Writes the files below a folder, which is made where it does not exist; whatever else lies there stays. */
    Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
