package uk.rubric.facts.detection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for patterns on one page, each only where its matches can begin or near what they must hold, so that no pattern is tried at every
 * character. Patterns are written for capitals.
 */
final class PatternSearch {

    private final PlainText page;
    private final Starts starts;
    private final Map<Sign, int[]> windows = new EnumMap<>(Sign.class);

    PatternSearch(PlainText page) {
        this.page = page;
        this.starts = new Starts(page);
    }

    /** Every match that holds a certain sign; it is looked for near such signs alone. */
    void each(Pattern pattern, Sign near, Consumer<Matcher> found) {
        each(pattern, windows.computeIfAbsent(near, this::around), found);
    }

    /** Every match that begins at a place of a certain sort. */
    void each(Pattern pattern, Start start, Consumer<Matcher> found) {
        eachAt(pattern, starts.of(start), found);
    }

    /** Every match that begins with one of some words. */
    void each(Pattern pattern, Set<String> first, Consumer<Matcher> found) {
        int[] places = page.wordsIn(first);
        for (int i = 0; i < places.length; i++) {
            places[i] = page.wordStart(places[i]);
        }
        eachAt(pattern, places, found);
    }

    private void eachAt(Pattern pattern, int[] places, Consumer<Matcher> found) {
        Matcher matcher = matcher(pattern);
        int done = 0;
        for (int place : places) {
            if (place >= done && matcher.region(place, page.length()).lookingAt()) {
                done = Math.max(matcher.end(), place + 1);
                found.accept(matcher);
            }
        }
    }

    /** Every match that holds one of some words; it is looked for near them alone. */
    void each(Pattern pattern, Set<String> near, int back, int ahead, Consumer<Matcher> found) {
        each(pattern, near, word -> true, back, ahead, found);
    }

    /** The same, near those words alone that pass a closer look. */
    void each(Pattern pattern, Set<String> near, IntPredicate really, int back, int ahead, Consumer<Matcher> found) {
        Windows around = new Windows(page.length());
        for (int word : page.wordsIn(near)) {
            if (really.test(word)) {
                around.add(page.wordStart(word) - back, page.wordEnd(word) + ahead);
            }
        }
        each(pattern, around.toArray(), found);
    }

    private void each(Pattern pattern, int[] windows, Consumer<Matcher> found) {
        if (windows.length == 0) {
            return;
        }
        Matcher matcher = matcher(pattern);
        for (int i = 0; i < windows.length; i += 2) {
            matcher.region(windows[i], windows[i + 1]);
            while (matcher.find()) {
                found.accept(matcher);
            }
        }
    }

    private int[] around(Sign sign) {
        Windows around = new Windows(page.length());
        for (int i = 0; i < page.length(); i++) {
            if (sign.is(page.text().charAt(i))) {
                around.add(i - sign.back, i + 1 + sign.ahead);
            }
        }
        return around.toArray();
    }

    /** The match that begins at a place and reaches no further than some characters ahead, or null. */
    @Nullable
    Matcher at(Pattern pattern, int position, int ahead) {
        if (position < 0 || position >= page.length()) {
            return null;
        }
        Matcher matcher = matcher(pattern).region(position, Math.min(page.length(), position + ahead));
        return matcher.lookingAt() ? matcher : null;
    }

    /** A region's bounds are no bounds of words: what stands before and behind a match counts. */
    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(page.upper()).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
