package uk.rubric.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The words from which a part of the generator makes up its people and places: lists by name, as {@code words.txt} of the part has them. */
final class Lexicon {

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Reads lines of {@code name: word, word}; a name may go on over several lines. */
    static Lexicon read(Path file) throws IOException {
        Lexicon lexicon = new Lexicon();
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            List<String> list = lexicon.lists.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>());
            for (String word : line.substring(colon + 1).split(",")) {
                list.add(word.strip());
            }
        }
        return lexicon;
    }

    String any(String list, RandomGenerator random) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list named " + list);
        }
        return words.get(random.nextInt(words.size()));
    }
}
