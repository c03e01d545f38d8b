package uk.rubric.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A grammar of one sort of document, written as text: headed passages ({@code = name}) of which each gives either one wording or several
 * ({@code - wording}). A wording may ask for another passage ({@code <name>}, {@code <name*3>} for up to three in a row, {@code <name+3>} for up to
 * three on lines of their own), a choice ({@code [one|other|]}), a person's detail
 * ({@code {who.what}}), blanks up to a column ({@code {to|40}}), words that are a detail ({@code {KIND who|words}}) or look like one ({@code {not|words}}, {@code {not.what}}); in
 * such words {@code #} stands for any figure, {@code ^} for any letter and {@code [one|other]} for either.
 *
 * @param name of its file
 * @param picture whether it is read from a picture
 * @param people who takes which part: the name used in the wordings, and the part, as in {@code witness}, {@code Child}, {@code Child of me}; parts
 *     with a capital are cast anew in every passage that names them
 */
record Story(String name, boolean picture, Map<String, String> people, Map<String, List<String>> passages) {

    /** All stories of a folder; passages and people of {@code common.story} belong to each. */
    static List<Story> read(Path folder) throws IOException {
        Story common = parse(folder.resolve("common.story"), null);
        List<Path> files;
        try (var paths = Files.list(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".story") && !path.endsWith("common.story")).sorted().toList();
        }
        List<Story> stories = new ArrayList<>();
        for (Path file : files) {
            stories.add(parse(file, common));
        }
        return stories;
    }

    private static Story parse(Path file, @Nullable Story common) throws IOException {
        Map<String, String> people = new LinkedHashMap<>(common == null ? Map.of() : common.people);
        Map<String, List<String>> passages = new LinkedHashMap<>(common == null ? Map.of() : common.passages);
        boolean picture = false;
        Set<String> own = new TreeSet<>();
        String passage = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("= ")) {
                passage = line.substring(2).strip();
                if (!own.add(passage)) {
                    throw new IllegalArgumentException(file + ": passage " + passage + " stands there twice");
                }
                passages.put(passage, new ArrayList<>());
            } else if (passage.isEmpty()) {
                picture |= line.strip().equals("picture");
                String[] part = line.split(":", 2);
                if (part.length == 2) {
                    people.put(part[0].strip(), part[1].strip());
                }
            } else {
                add(passages.get(passage), line);
            }
        }
        passages.replaceAll((name, wordings) -> wordings.stream().map(String::stripTrailing).toList());
        return new Story(file.getFileName().toString(), picture, people, passages);
    }

    private static void add(@Nullable List<String> wordings, String line) {
        if (wordings == null) {
            return;
        }
        if (line.startsWith("- ")) {
            wordings.add(line.substring(2));
        } else if (wordings.isEmpty()) {
            wordings.add(line);
        } else {
            // Lines below a wording go on with it; those of a list of wordings are set in by two blanks.
            wordings.set(wordings.size() - 1, wordings.getLast() + "\n" + (line.startsWith("  ") ? line.substring(2) : line));
        }
    }

    List<String> wordings(String passage) {
        List<String> wordings = passages.get(passage);
        if (wordings == null) {
            throw new IllegalArgumentException(name + ": no passage " + passage);
        }
        return wordings;
    }
}
