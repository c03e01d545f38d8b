package uk.rubric.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The editions in which something holds, as authors write them: {@code 1..} from edition 1 on, {@code 1..3}, or {@code 2} alone.
 *
 * @param last the highest number there is where it holds in every later edition
 */
record EditionRange(int first, int last) {

    static final String REMEDY = "Write '1..' for edition 1 and all later ones, '1..3', or '2'.";

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})(\\.\\.([1-9]\\d{0,2})?)?");

    /** The range as written, or nothing if it is not one. */
    static Optional<EditionRange> parse(String text) {
        Matcher m = WRITTEN.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return Optional.of(new EditionRange(first, first));
        }
        return Optional.of(
                new EditionRange(first, m.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(m.group(3))));
    }

    /** Whether an edition is one of them. */
    boolean holds(String edition) {
        int asked = Integer.parseInt(edition);
        return asked >= first && asked <= last;
    }
}
