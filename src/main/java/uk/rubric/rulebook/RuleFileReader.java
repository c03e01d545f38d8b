package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;

/** Reads one rule file into its parts and names every departure from the form, each with its line. */
final class RuleFileReader {

    private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("@title\\(\"(.*)\"\\)");
    private static final Pattern EDITIONS = Pattern.compile("@editions\\(\"([^\"]+)\"\\)");

    private enum Part {
        BEFORE,
        HEAD,
        WHEN,
        THEN,
        AFTER,
        /** What follows the end was named once. */
        OVER
    }

    private final AuthoredFile source;
    private final List<Fault> faults;
    private final List<Sentence> when = new ArrayList<>();
    private final List<Sentence> then = new ArrayList<>();
    private Part part = Part.BEFORE;
    private String name = "";
    private String title = "";
    private String editions = "";
    private int ruleLine;
    private int lastLine;

    private RuleFileReader(AuthoredFile source, List<Fault> faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The rule of a file; absent where the file holds no usable rule, and then a fault says why. */
    static Optional<RuleFile> read(AuthoredFile source, List<Fault> faults) {
        return new RuleFileReader(source, faults).read();
    }

    private Optional<RuleFile> read() {
        int before = faults.size();
        String[] lines = source.text().split("\n", -1);
        String heading = "";
        if (lines[0].startsWith("//")) {
            heading = lines[0].substring(2).strip();
        }
        if (heading.isEmpty()) {
            fault(
                    1,
                    "The first line must be a comment with the paragraph's sentence.",
                    "Begin the file with '// NRG 3.1  Redact ...'.");
        }
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            if (!text.isEmpty() && !text.startsWith("//") && !text.startsWith("#")) {
                lastLine = i + 1;
                line(i + 1, text);
            }
        }
        closing();
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new RuleFile(
                        source, name, heading, title, editions, ruleLine, List.copyOf(when), List.copyOf(then)));
    }

    private void line(int number, String text) {
        if (text.startsWith(">")) {
            // A line that begins with > would reach the rule engine as program text, past the vocabulary.
            fault(number, "A line may not begin with '>'.", "Say it in a sentence of the vocabulary.");
            return;
        }
        Matcher rule = RULE.matcher(text);
        if (rule.matches()) {
            if (!name.isEmpty()) {
                fault(number, "This file holds a second rule.", "Give every rule a file of its own.");
                return;
            }
            name = rule.group(1);
            ruleLine = number;
            part = Part.HEAD;
            nameMatchesFile(number);
            return;
        }
        switch (part) {
            case BEFORE -> {
                fault(number, "Expected 'rule \"" + stem() + "\"' here.", "");
                if (text.startsWith("rule")) {
                    // Only its name is miswritten; what follows is still its head, and said to be right or wrong as
                    // such.
                    name = stem();
                    ruleLine = number;
                    part = Part.HEAD;
                }
            }
            case HEAD -> head(number, text);
            case WHEN -> {
                if (text.equals("then")) {
                    part = Part.THEN;
                } else {
                    when.add(new Sentence(number, text));
                }
            }
            case THEN -> {
                if (text.equals("end")) {
                    part = Part.AFTER;
                } else {
                    then.add(new Sentence(number, text));
                }
            }
            case AFTER -> {
                fault(number, "Nothing may follow 'end'.", "");
                part = Part.OVER;
            }
            case OVER -> {}
        }
    }

    private void head(int number, String text) {
        Matcher titled = TITLE.matcher(text);
        Matcher dated = EDITIONS.matcher(text);
        if (text.equals("when")) {
            part = Part.WHEN;
        } else if (titled.matches()) {
            title = titled.group(1).strip();
        } else if (dated.matches()) {
            editions = dated.group(1);
            if (EditionRange.parse(editions).isEmpty()) {
                fault(number, "'" + editions + "' names no editions.", EditionRange.REMEDY);
            }
        } else {
            fault(
                    number,
                    "'" + text + "' does not belong between 'rule' and 'when'.",
                    "Only @title(\"...\") and @editions(\"1..\") stand there.");
        }
    }

    private void nameMatchesFile(int number) {
        if (!name.equals(stem())) {
            fault(
                    number,
                    "The rule is named '" + name + "' but its file is named '" + stem() + "'.",
                    "Use the same name for both.");
        }
    }

    private void closing() {
        if (name.isEmpty()) {
            fault(1, "The file holds no rule.", "Write 'rule \"" + stem() + "\"' under the first line.");
            return;
        }
        if (title.isEmpty()) {
            fault(ruleLine, "The rule has no title.", "Add @title(\"what is wrong when it fires\").");
        }
        if (editions.isEmpty()) {
            fault(ruleLine, "The rule does not say for which editions it holds.", "Add @editions(\"1..\").");
        }
        if (part != Part.AFTER && part != Part.OVER) {
            fault(
                    lastLine,
                    "The rule breaks off here without " + missing() + ".",
                    "'when', 'then' and 'end' follow each other in this order, each on a line of its own.");
        } else if (when.isEmpty() || then.isEmpty()) {
            fault(ruleLine, "The rule needs a sentence under 'when' and one under 'then'.", "");
        }
    }

    private String missing() {
        return switch (part) {
            case BEFORE, HEAD -> "'when'";
            case WHEN -> "'then'";
            case THEN, AFTER, OVER -> "'end'";
        };
    }

    private String stem() {
        String file = source.name();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - RuleFile.ENDING.length());
    }

    private void fault(int line, String message, String remedy) {
        faults.add(new Fault(source.name(), line, message, remedy));
    }
}
