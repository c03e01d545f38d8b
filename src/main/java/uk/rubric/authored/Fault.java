package uk.rubric.authored;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What is wrong in a file that somebody wrote, where, and how to put it right.
 *
 * @param file the file as the author knows it, relative to the folder that was loaded; {@link #under} says which folder that was
 * @param line 1-based; 0 where the fault is about the whole file
 * @param message what is wrong, in the author's words
 * @param remedy what to do about it; empty where the message says so already
 */
public record Fault(String file, int line, String message, String remedy) implements Comparable<Fault> {

    /** The fault as one line that editors can jump to: {@code file:line: message. remedy}. */
    public String text() {
        String place = line > 0 ? file + ":" + line : file;
        return remedy.isEmpty() ? place + ": " + message : place + ": " + message + " " + remedy;
    }

    /** The same fault with the file named from outside the folder that was loaded; a name that begins at a folder known to authors stays. */
    public Fault under(String folder) {
        boolean named = Stream.of("rules/", "policy-docs/").anyMatch(file::startsWith);
        return named || Path.of(file).isAbsolute() ? this : new Fault(folder + "/" + file, line, message, remedy);
    }

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : message.compareTo(other.message);
    }
}
