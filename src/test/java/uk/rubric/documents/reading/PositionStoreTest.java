package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.TextRange;

class PositionStoreTest {

    @TempDir
    private Path folder;

    @Test
    void pagesThatAreKeptInAFileStandWhereTheyStood() throws IOException {
        Path file = folder.resolve("positions");
        PositionStore store = new PositionStore(file, 1000);
        List<Page> before = new ArrayList<>();
        List<Page> after = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            Page page = page(i);
            before.add(page);
            after.add(store.keep(page));
        }
        assertThat(Files.size(file)).isPositive();
        for (int i = 0; i < before.size(); i++) {
            TextRange all = new TextRange(0, before.get(i).text().length());
            assertThat(after.get(i).quads(all))
                    .as("page " + (i + 1))
                    .isNotEmpty()
                    .isEqualTo(before.get(i).quads(all));
            assertThat(after.get(i).text()).isEqualTo(before.get(i).text());
        }
        assertThat(after.getLast().positions()).isNotSameAs(before.getLast().positions());
    }

    @Test
    void aSmallCaseNeedsNoFile() {
        Path file = folder.resolve("positions");
        Page page = page(1);
        assertThat(new PositionStore(file).keep(page)).isSameAs(page);
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutRoomForAFilePagesStayInMemory() {
        Page page = page(1);
        assertThat(new PositionStore(folder.resolve("nowhere/positions"), 0).keep(page))
                .isSameAs(page);
    }

    private static Page page(int seed) {
        Random random = new Random(seed);
        int characters = 20 + random.nextInt(300);
        int[] boxOf = new int[characters];
        float[] corners = new float[8 * characters];
        for (int i = 0; i < characters; i++) {
            boxOf[i] = random.nextInt(5) == 0 ? -1 : random.nextInt(characters);
            for (int c = 0; c < 8; c++) {
                corners[8 * i + c] = random.nextFloat();
            }
        }
        return new Page(seed, "", 595, 842, "x".repeat(characters), Positions.of(boxOf, corners), List.of(), false);
    }
}
