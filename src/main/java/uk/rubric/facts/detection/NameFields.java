package uk.rubric.facts.detection;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Reads the name that a label or a spoken cue announces: Name: Jane Sample; somebody called Jane Sample. */
record NameFields(NameWords words, Cues cues) {

    private static final int MOST_WORDS = 5;
    private static final int NOTHING = -1;
    private static final int PLURAL = 3;
    private static final List<String> CONTRACTIONS = List.of("'S", "'M", "'RE", "'VE", "'LL", "N'T", "'D");

    /** The name behind a label, in its cell or in the one below; none where nothing name-like stands there or another name does. */
    @Nullable
    NameSeen behind(CueHit label, NamesSeen seen) {
        String announced = cues.words(label).toUpperCase(Locale.ROOT);
        boolean called = announced.endsWith("CALLED") || announced.endsWith("NAMED") || announced.endsWith("PHONE AS");
        boolean field = ":\t".indexOf(charBehind(label.end())) >= 0;
        boolean spoken = called || spoken(announced) && !field;
        int first = firstWord(label, spoken);
        if (first == NOTHING || !seen.free(first) || !words.lettering().capital(first)) {
            return null;
        }
        while (first < words.page().words() - 1
                && ((words.title(first) || words.lettering().holdsFigure(first))
                                && words.lettering().near(first, " .:\t")
                        // "A/PS", "T/DC": acting and trainee ranks.
                        || words.single(first) && words.lettering().joinedBy(first, "/") && words.title(first + 1))) {
            first++;
        }
        if (speech(first)) {
            return null;
        }
        int last = words.run(first, " ,-/.'", MOST_WORDS, NameWords.In.FIELD);
        // Among capitals "CAN BE CALLED BACK" looks like a name's announcement.
        boolean otherWord = spoken
                && last == first
                && words.lettering().inLineOfCapitals(first)
                && (words.ordinary(first) || !words.mayBeName(first) && !words.strange(first));
        // "Subject: R v Sample": a letter alone is no name.
        boolean proven = last > first
                || !words.single(first)
                        && (words.mayBeName(first) || words.strange(first) || !spoken && !answer(first) || called);
        return last < first || !proven || otherWord
                ? null
                : new NameSeen(first, last, cues.words(label), Strength.STRONG, Proof.FULL_NAME);
    }

    /** Whether what a label announces is said and no name: "CALLER: There's a lad outside". */
    private boolean speech(int first) {
        String word = words.page().word(first);
        boolean contraction = CONTRACTIONS.stream().anyMatch(word::endsWith);
        boolean small = words.lettering().near(first, " ,")
                && !words.lettering().capital(first + 1)
                && !words.lettering().beginsWithFigure(first + 1);
        return contraction && small
                || small && words.gazetteer().commonWord(NameWords.bare(word)) && !words.mayBeName(first);
    }

    private char charBehind(int labelEnd) {
        return labelEnd < words.page().length() ? words.page().text().charAt(labelEnd) : '\n';
    }

    /** Whether a word of common use goes on as speech: "SUSPECT: Yeah, she lives there". */
    private boolean answer(int word) {
        int end = words.page().wordEnd(word);
        int line = words.page().lineEnd(words.page().lineAt(end - 1));
        return words.gazetteer().commonWord(words.page().word(word))
                && words.page().text().substring(end, line).contains(" ");
    }

    /** Whether a cue needs neither colon nor cell after it, because a sentence or a heading goes on with the name. */
    private static boolean spoken(String announced) {
        return announced.endsWith("IS")
                || announced.endsWith(" AS")
                || announced.endsWith(" BY")
                || announced.endsWith("NICKNAMED")
                || announced.startsWith("STATEMENT OF")
                || announced.startsWith("CONTINUATION");
    }

    private int firstWord(CueHit label, boolean spoken) {
        int start = valueStart(label.end(), spoken);
        if (start == NOTHING && beginsCell(label.start()) && endsCell(label.end())) {
            start = words.page().cellBelow(label.start());
        }
        if (start == NOTHING) {
            return NOTHING;
        }
        int first = words.page().wordFrom(start);
        return first < words.page().words() && words.page().wordStart(first) - start <= 2 ? first : NOTHING;
    }

    /** Where a field's value begins: behind a colon or in the next cell; spoken cues need neither. */
    private int valueStart(int labelEnd, boolean spoken) {
        String text = words.page().text();
        int at = text.startsWith("(s)", labelEnd) || text.startsWith("(S)", labelEnd) ? labelEnd + PLURAL : labelEnd;
        boolean parted = spoken;
        while (at < text.length() && " :\t-([.)]".indexOf(text.charAt(at)) >= 0) {
            char c = text.charAt(at);
            parted |= c == ':' || c == '\t' || c == '-' && at > labelEnd;
            at++;
        }
        // "Whom he called" at the end of a full line: the name begins the next.
        if (spoken
                && at < text.length()
                && text.charAt(at) == '\n'
                && words.lettering().wrapped(words.page().wordFrom(at) - 1)) {
            at++;
        }
        return parted && at < text.length() && text.charAt(at) != '\n' ? at : NOTHING;
    }

    /** Whether nothing stands before a label in its cell: the last word of a line of running text heads nothing. */
    private boolean beginsCell(int labelStart) {
        String text = words.page().text();
        int at = labelStart - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\t';
    }

    private boolean endsCell(int labelEnd) {
        String text = words.page().text();
        int at = labelEnd;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\t');
    }
}
