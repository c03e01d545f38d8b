package uk.rubric.authored;

/**
 * What is wrong in a file that somebody wrote, where, and how to put it right.
 *
 * @param file the file as the author knows it, relative to the folder that was loaded
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

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : message.compareTo(other.message);
    }
}
