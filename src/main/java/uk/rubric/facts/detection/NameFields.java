package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Reads the name that a label or a spoken cue announces: Name: Jane Sample; somebody called Jane Sample. */
record NameFields(NameWords words, Cues cues) {

    private static final int MOST_WORDS = 5;
    private static final int NOTHING = -1;
    private static final int PLURAL = 3;
    private static final int MOST_ALIASES = 6;
    private static final Pattern CALLING = Pattern.compile(
            "(?:THEY )?CALL(?:S|ED)?(?: ME| HIM| HER)|THEY CALL(?:ED)?|KNOWS? (?:ME|HIM|HER) AS|SAVED AS");
    private static final Pattern CELL_ENDS = Pattern.compile("[\\t\\n(]|$| \\(| \\d{3,6}(?!\\d)");
    private static final int PERSON_WITHIN = 24;
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:LADS?|LASS|MAN|MEN|WOMAN|LADY|GIRLS?|BOYS?|GUYS?|BLOKE|FELLA|FRIEND|MATE|SOMEONE|SOMEBODY|HIM|HER|ONE|ONE'S|PERSON|MALE|FEMALE|KID|HE IS|SHE IS|HE'S|SHE'S|HE WAS|SHE WAS|I AM|I'M|I WAS)\\s(?:GETS\\s|BEING\\s|ONLY\\s)?$");
    private static final List<String> CONTRACTIONS = List.of("'S", "'M", "'RE", "'VE", "'LL", "N'T", "'D");

    /** The name behind a label, in its cell or in the one below; none where nothing name-like stands there or another name does. */
    @Nullable
    NameSeen behind(CueHit label, NamesSeen seen) {
        String announced = cues.words(label).toUpperCase(Locale.ROOT);
        boolean called = announced.endsWith("CALLED")
                || announced.endsWith("NAMED")
                || announced.endsWith("PHONE AS")
                || alias(announced)
                || CALLING.matcher(announced).matches();
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
        if (speech(first) && !(called && somebody(label, announced))) {
            return null;
        }
        int last = words.run(first, alias(announced) ? " ,-'" : " ,-/.'", MOST_WORDS, NameWords.In.FIELD);
        // Among capitals "CAN BE CALLED BACK" looks like a name's announcement.
        boolean otherWord = spoken
                && last == first
                && words.lettering().inLineOfCapitals(first)
                && (words.ordinary(first) || !words.mayBeName(first) && !words.strange(first));
        // "Subject: R v Sample": a letter alone is no name.
        boolean proven = last > first
                || !words.single(first)
                        && (words.mayBeName(first) || words.strange(first) || !spoken && !answer(first) || called);
        return last < first || !proven || otherWord || headOfColumn(label, first, last)
                ? null
                : new NameSeen(first, last, cues.words(label), Strength.STRONG, Proof.FULL_NAME);
    }

    /** Whether the cell beside a label is but the next column's head: "Known as", "Link". */
    private boolean headOfColumn(CueHit label, int first, int last) {
        PlainText page = words.page();
        return last == first
                && charBehind(label.end()) == '\t'
                && words.gazetteer().commonWord(page.word(first))
                && (!words.mayBeName(first) || words.ordinary(first))
                && "\t\n".indexOf(charBehind(page.wordEnd(first))) >= 0;
    }

    /** Other names behind the strokes of a list of aliases: AKA Gaz / Sample. */
    List<NameSeen> furtherAliases(CueHit label, NameSeen first) {
        String announced = cues.words(label).toUpperCase(Locale.ROOT);
        List<NameSeen> further = new ArrayList<>();
        int last = first.last();
        while (alias(announced)
                && further.size() < MOST_ALIASES
                && (words.lettering().joinedBy(last, " / ") || words.lettering().joinedBy(last, "/"))
                && words.lettering().capital(last + 1)
                && !words.notName(last + 1)) {
            int begins = last + 1;
            last = words.run(begins, " ,-'", MOST_WORDS, NameWords.In.FIELD);
            if (last < begins) {
                break;
            }
            further.add(new NameSeen(begins, last, cues.words(label), Strength.STRONG, Proof.FULL_NAME));
        }
        return further;
    }

    /** Whether a label announces by what other name somebody is known, which may be any word. */
    private static boolean alias(String announced) {
        return announced.startsWith("ALIAS")
                || announced.equals("NICKNAME")
                || announced.equals("GOES BY")
                || announced.replaceAll("[^A-Z]", "").equals("AKA");
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

    /** The name that fills a cell below a column's head. */
    @Nullable
    NameSeen inCell(int cell, CueHit head, NamesSeen seen) {
        PlainText page = words.page();
        int first = page.wordFrom(cell);
        if (first >= page.words()
                || page.wordStart(first) != cell
                || !seen.free(first)
                || !words.lettering().capital(first)
                || words.notName(first)
                || Cues.labelAt(page, cell) && !words.mayBeName(first)) {
            return null;
        }
        int last = words.run(first, " ,-.'", MOST_WORDS, NameWords.In.FIELD);
        int end = last < first ? page.length() : page.wordEnd(last);
        boolean fills = end >= page.length()
                || "\t\n(".indexOf(page.text().charAt(end)) >= 0
                || page.text().startsWith(" (", end);
        // A column of names may hold any word; one headed by a part in the case holds towns and notes too.
        boolean ofNames = cues.words(head).toUpperCase(Locale.ROOT).contains("NAME");
        boolean name = false;
        for (int word = first; word <= last; word++) {
            name |= words.mayBeName(word) && !Places.place(page.word(word)) || words.strange(word) && ofNames;
        }
        return fills && name && last >= first
                ? new NameSeen(first, last, cues.words(head), Strength.FAIR, Proof.FULL_NAME)
                : null;
    }

    /** Whether it is a person who is called so: a place or a dog may have a word of common use for a name too. */
    private boolean somebody(CueHit label, String announced) {
        String before = words.page().upper().substring(Math.max(0, label.start() - PERSON_WITHIN), label.start());
        return !words.lettering().inLineOfCapitals(words.page().wordFrom(label.start()))
                && (CALLING.matcher(announced).matches()
                        || PERSON.matcher(before).find());
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
                || CALLING.matcher(announced).matches()
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
        while (at < text.length() && " :\t-([.)]\"".indexOf(text.charAt(at)) >= 0) {
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
        return (parted || wholeCell(labelEnd, at)) && at < text.length() && text.charAt(at) != '\n' ? at : NOTHING;
    }

    /** "Surname SAMPLE", "OIC J Sample": a label and a name with but a blank between them fill their cell. */
    private boolean wholeCell(int labelEnd, int value) {
        PlainText page = words.page();
        int first = page.wordFrom(value);
        int label = page.wordFrom(labelEnd) - 1;
        if (value != labelEnd + 1
                || first >= page.words()
                || page.wordStart(first) != value
                || words.notName(first) && !words.single(first)) {
            return false;
        }
        int last = words.run(first, " ,-.'", MOST_WORDS, NameWords.In.FIELD);
        boolean name = false;
        for (int word = first; word <= last; word++) {
            name |= words.mayBeName(word) || words.strange(word);
        }
        return name
                && page.search().at(CELL_ENDS, page.wordEnd(last), 8) != null
                && beginsCell(page.wordStart(firstOfLabel(label)));
    }

    /** The first word of the label that ends with a word. */
    private int firstOfLabel(int last) {
        int first = last;
        while (first > 0 && words.lettering().joinedBy(first - 1, " ") && last - first < MOST_WORDS) {
            first--;
        }
        return first;
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
