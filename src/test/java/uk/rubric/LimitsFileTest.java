package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.authored.Fault;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.ReadingLimits.Limit;

class LimitsFileTest {

    @TempDir
    private Path folder;

    @Test
    void setsWhatItNamesAndLeavesTheRest() throws IOException {
        ReadingLimits limits = ((LimitsFile.Set) read("workers: 1\ndocument-seconds: 600\n")).limits();
        assertThat(limits.workers()).isEqualTo(1);
        assertThat(limits.timeOfDocument()).hasMinutes(10);
        assertThat(limits.pages()).isEqualTo(ReadingLimits.standard().pages());
    }

    @Test
    void namesEveryMistakeWithItsLineAndTheRemedy() throws IOException {
        assertThat(faults("worker: 1\npages: many\ndepth: 0\nfiles: 3\n"))
                .hasSize(3)
                .anyMatch(fault -> fault.line() == 1 && fault.remedy().contains("'workers'"))
                .anyMatch(fault -> fault.line() == 2 && fault.remedy().contains("from 1 to 100000"))
                .anyMatch(fault -> fault.line() == 3 && fault.message().contains("'depth'"));
        assertThat(faults("- workers\n")).hasSize(1);
        assertThat(faults("workers: [\n")).hasSize(1);
    }

    @Test
    void theirPageNamesEachOfThem() throws IOException {
        String page = Files.readString(Path.of("src/docs/limits.md"));
        for (Limit limit : Limit.values()) {
            assertThat(page).containsPattern("\\| `" + limit.key() + "` \\| (up to )?" + limit.ordinary() + " \\|");
        }
    }

    @Test
    void aFileThatIsNotThereIsAMistakeToo() {
        assertThat(LimitsFile.read(folder.resolve("none.yaml"))).isInstanceOf(LimitsFile.Wrong.class);
    }

    @Test
    void aMachineHasAtLeastOneWorker() {
        assertThat(ReadingLimits.standard().workers())
                .isBetween(1, Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    private List<Fault> faults(String text) throws IOException {
        return ((LimitsFile.Wrong) read(text)).faults();
    }

    private LimitsFile.Result read(String text) throws IOException {
        return LimitsFile.read(Files.writeString(folder.resolve("limits.yaml"), text));
    }
}
