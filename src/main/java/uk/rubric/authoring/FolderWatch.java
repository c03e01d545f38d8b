package uk.rubric.authoring;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until files below some folders are saved. */
final class FolderWatch implements AutoCloseable {

    /** An editor writes a file in several steps within this time. */
    private static final long SETTLING_MILLIS = 20;

    private final WatchService service;

    FolderWatch(List<Path> folders) throws IOException {
        this.service = folders.getFirst().getFileSystem().newWatchService();
        for (Path folder : folders) {
            watch(folder);
        }
    }

    private void watch(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path one : below.filter(Files::isDirectory).toList()) {
                one.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        }
    }

    /** The files saved or deleted, once they have come to rest; files that editors keep for themselves are none. */
    Set<Path> await() throws IOException, InterruptedException {
        Set<Path> saved = new TreeSet<>();
        while (saved.isEmpty()) {
            for (WatchKey key = service.take();
                    key != null;
                    key = service.poll(SETTLING_MILLIS, TimeUnit.MILLISECONDS)) {
                for (WatchEvent<?> event : key.pollEvents()) {
                    note(key, event, saved);
                }
                key.reset();
            }
        }
        return saved;
    }

    private void note(WatchKey key, WatchEvent<?> event, Set<Path> saved) throws IOException {
        if (!(key.watchable() instanceof Path folder) || !(event.context() instanceof Path name)) {
            return;
        }
        Path path = folder.resolve(name);
        String shown = name.toString();
        if (Files.isDirectory(path)) {
            watch(path);
            saved.add(path);
        } else if (!shown.startsWith(".") && !shown.endsWith("~") && shown.indexOf('.') > 0) {
            saved.add(path);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
