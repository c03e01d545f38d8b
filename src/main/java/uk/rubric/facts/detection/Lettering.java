package uk.rubric.facts.detection;

/** How the words of a page are written and joined: with a capital, in capitals alone, with figures, close to the next, at the head of a sentence. */
record Lettering(PlainText page) {

    /** Farther apart than so many characters no two words are neighbours. */
    private static final int WIDEST_GAP = 3;

    /** A shorter line ends because what it says ends. */
    private static final int SHORTEST_WRAPPED = 55;

    /** Few words at most are left over of a line that is broken twice. */
    private static final int LONGEST_LEFT_OVER = 16;

    /** Whether a word begins with a capital. */
    boolean capital(int word) {
        return Character.isUpperCase(page.text().charAt(page.wordStart(word)));
    }

    /** Whether a word of two letters or more is all capitals in the page. */
    boolean allCapitals(int word) {
        int start = page.wordStart(word);
        int length = page.wordEnd(word) - start;
        return length > 1 && !holdsFigure(word) && page.text().regionMatches(start, page.word(word), 0, length);
    }

    /** Whether the line of a word is in capitals alone, so that its capitals say nothing. */
    boolean inLineOfCapitals(int word) {
        return page.shouting(page.lineAt(page.wordStart(word)));
    }

    /** Whether a word holds a figure. */
    boolean holdsFigure(int word) {
        for (int i = page.wordStart(word); i < page.wordEnd(word); i++) {
            if (figure(page.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with a figure. */
    boolean beginsWithFigure(int word) {
        return figure(page.text().charAt(page.wordStart(word)));
    }

    /** Whether figures stand right before or behind a word as they do in a date: "12 May", "May 1982". */
    boolean besideFigures(int word) {
        return word > 0 && near(word - 1, " -/.") && holdsFigure(word - 1)
                || near(word, " -/.,") && beginsWithFigure(word + 1);
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether exactly these characters stand between a word and the next. */
    boolean joinedBy(int word, String gap) {
        int from = page.wordEnd(word);
        return word + 1 < page.words()
                && page.wordStart(word + 1) - from == gap.length()
                && page.text().startsWith(gap, from);
    }

    /** Whether only such characters, and few of them, stand between a word and the next. */
    boolean near(int word, String by) {
        if (word + 1 >= page.words() || page.wordStart(word + 1) - page.wordEnd(word) > WIDEST_GAP) {
            return false;
        }
        for (int i = page.wordEnd(word); i < page.wordStart(word + 1); i++) {
            if (by.indexOf(page.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line of running text ends between a word and the next, so that what stands on both sides may be one name. */
    boolean wrapped(int word) {
        return runsOver(word, " \n");
    }

    /** The same where a comma or other signs may stand between the two. */
    boolean runsOver(int word, String by) {
        if (!near(word, by)) {
            return false;
        }
        int line = page.lineAt(page.wordEnd(word));
        return page.wordStart(word + 1) > page.lineEnd(line) && (full(line) || leftOver(line));
    }

    /** Whether a line of running text is so long that it may have ended because it was full. */
    private boolean full(int line) {
        int start = page.lineStart(line);
        int end = page.lineEnd(line);
        return end - start >= SHORTEST_WRAPPED && page.text().indexOf('\t', start, end) < 0;
    }

    /** Whether a line is what a narrower page left over of the full line above: lines broken before are broken again inside it. */
    private boolean leftOver(int line) {
        int start = page.lineStart(line);
        int end = page.lineEnd(line);
        return line > 0
                && end > start
                && end - start <= LONGEST_LEFT_OVER
                && Character.isLetterOrDigit(page.text().charAt(start))
                && Character.isLetterOrDigit(page.text().charAt(end - 1))
                && page.text().indexOf('\t', start, end) < 0
                && full(line - 1)
                && !ends(page.text().charAt(page.lineEnd(line - 1) - 1));
    }

    private static boolean ends(char c) {
        return ".!?:;".indexOf(c) >= 0;
    }

    /** Whether a word is the first of a sentence, a line a cell or the value behind a colon, where any word has its capital. */
    boolean beginsSentence(int word) {
        int i = page.wordStart(word) - 1;
        boolean cell = false;
        while (i >= 0 && " \t\"'(".indexOf(page.text().charAt(i)) >= 0) {
            cell |= page.text().charAt(i) == '\t';
            i--;
        }
        return cell
                || i < 0
                || page.text().charAt(i) == '\n' && !runsOnInto(word)
                || ".!?:".indexOf(page.text().charAt(i)) >= 0;
    }

    /** Whether a word is all that stands before the tab or colon of its line, as a speaker's name in a record of interview. */
    boolean headsRow(int word) {
        int end = page.wordEnd(word);
        return page.wordStart(word) == page.lineStart(page.lineAt(page.wordStart(word)))
                && (page.text().startsWith("\t", end) || page.text().startsWith(":", end) && !ends(end + 1));
    }

    private boolean ends(int at) {
        return at >= page.length() || page.text().charAt(at) == '\n';
    }

    /** Whether a sentence of the line above goes on with the first word of a line. */
    private boolean runsOnInto(int word) {
        return word > 0
                && wrapped(word - 1)
                && Character.isLowerCase(page.text().charAt(page.wordEnd(word - 1) - 1));
    }
}
