package uk.rubric.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program that made a report, as the build wrote it down. */
public final class EngineVersion {

    private static final String FILE = "application-version.properties";

    private EngineVersion() {}

    /** The version, as named in every report. */
    public static String current() {
        try (InputStream in = EngineVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the build");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
