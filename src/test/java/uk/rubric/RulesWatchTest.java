package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who leaves {@code rules watch} running beside the editor. */
class RulesWatchTest {

    private static final String RULE = "rules/part-03-contact-details/3.1-home-address/NRG-3.1-1.dslr";

    @TempDir
    private Path home;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Thread watching = new Thread();

    @BeforeEach
    void watches() throws IOException, InterruptedException {
        ShippedCopy.of("rules", home.resolve("rules"));
        ShippedCopy.of("policy-docs", home.resolve("policy-docs"));
        Wiring wiring = new Wiring(new Home(home));
        watching = Thread.ofPlatform().start(() -> {
            try {
                wiring.watchRules(Optional.of("1"), said::add);
            } catch (IOException e) {
                said.add(e.toString());
            } catch (InterruptedException over) {
                said.add("over");
            }
        });
        hears("Watching rules/ and policy-docs/.");
    }

    @AfterEach
    void ends() throws InterruptedException {
        watching.interrupt();
        watching.join(10_000);
        assertThat(watching.isAlive()).isFalse();
    }

    @Test
    void showsWhatEachSaveDid() throws IOException, InterruptedException {
        String whole = Files.readString(home.resolve(RULE));

        save(whole.replace("then\n", "  It rains\nthen\n"));
        assertThat(hears("It rains")).contains("NRG-3.1-1.dslr:");
        hears("1 fault.");

        save(whole.replaceFirst("(?m)^ *- .*\n", ""));
        assertThat(hears("NRG-3.1-1: ")).contains(" failed (");
        hears("All other rules: ");

        save(whole);
        assertThat(hears("NRG-3.1-1: ")).contains("all as expected");
        assertThat(hears("All other rules: ")).contains("all as expected");
        assertThat(hears("The whole rulebook")).contains("every case is as expected");
    }

    /** Saves as many editors do: a new file takes the old one's place. */
    private void save(String text) throws IOException {
        Path part = Files.writeString(home.resolve(RULE + "~"), text);
        Files.move(part, home.resolve(RULE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The next line that holds these words. */
    private String hears(String words) throws InterruptedException {
        while (true) {
            String line = said.poll(90, TimeUnit.SECONDS);
            assertThat(line).as("a line with '" + words + "'").isNotNull();
            if (line.contains(words)) {
                return line;
            }
        }
    }
}
