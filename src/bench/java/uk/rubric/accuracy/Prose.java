package uk.rubric.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** As much running text of invented case files as somebody wants, for measuring speed. */
public final class Prose {

    private Prose() {}

    /** Text of the development part's stories; the same for the same length and seed. */
    public static String of(Path home, int length, long seed) throws IOException {
        Path folder = home.resolve("src/bench/stories/development");
        Lexicon lexicon = Lexicon.read(folder.resolve("words.txt"));
        List<Story> stories = Story.read(folder);
        Random random = new Random(seed);
        StringBuilder prose = new StringBuilder();
        while (prose.length() < length) {
            InventedCase made = InventedCase.single(stories.get(random.nextInt(stories.size())), lexicon, random.nextLong());
            prose.append(made.documents().getFirst().pages().stream().map(page -> page.text()).collect(Collectors.joining("\n"))).append("\n\n");
        }
        return prose.substring(0, length);
    }
}
