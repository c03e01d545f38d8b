package uk.rubric.documents.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The command line that starts a worker with the class path this program runs on, whatever way it was packed. */
final class WorkerCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Names the start-up cache that workers use. */
    private static final String CACHE = "rubric.worker.aot";

    /** Names the start-up cache that this run makes for later ones. */
    private static final String CACHE_TO_MAKE = "rubric.worker.aot.make";

    private WorkerCommand() {}

    /** Whether this is a training run, whose worker writes its start-up cache when it ends. */
    static boolean makesCache() {
        return System.getProperty(CACHE_TO_MAKE) != null;
    }

    /** The jar, or the folder of classes, that this program runs on. */
    static Path program() {
        return Path.of(classPath().split(File.pathSeparator, 2)[0]);
    }

    private static String classPath() {
        return System.getProperty("java.class.path", "");
    }

    static List<String> of(ReadingLimits limits, Path temporary) {
        String classPath = classPath();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + limits.workerHeapMiB() + "m");
        command.add("-Xss2m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:MaxDirectMemorySize=64m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.awt.headless=true");
        command.add("-Duser.timezone=UTC");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("--enable-native-access=ALL-UNNAMED");
        // Standard output belongs to the frames: what the JVM itself has to say (a cache that does not fit) goes
        // elsewhere.
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        if (makesCache()) {
            command.add("-XX:AOTCacheOutput=" + System.getProperty(CACHE_TO_MAKE));
        } else if (System.getProperty(CACHE) != null) {
            command.add("-XX:AOTCache=" + System.getProperty(CACHE));
        }
        command.add("-cp");
        command.add(classPath);
        if (isExecutableJar(classPath)) {
            command.add("-Dloader.main=" + Worker.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(Worker.class.getName());
        }
        command.addAll(limits.words());
        return command;
    }

    /** Spring Boot keeps the libraries of an executable jar inside it, where only its own launcher finds them. */
    private static boolean isExecutableJar(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        } catch (IOException notAJar) {
            return false;
        }
    }
}
