package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Patterns are found where a whole scan would find them, and are not tried anywhere else. */
class PatternSearchTest {

    private final PatternSearch search =
            PlainText.of("ref AB12, tel 07700 900123; a@example.com x@").search();

    @Test
    void findsWhatBeginsAtDigits() {
        List<String> found = new ArrayList<>();
        search.each(Pattern.compile("[0-9]{2,}"), Start.DIGITS, m -> found.add(m.group()));
        assertThat(found).containsExactly("12", "07700", "900123");
    }

    @Test
    void findsWhatHoldsASign() {
        List<String> found = new ArrayList<>();
        search.each(Pattern.compile("[A-Z]+@[A-Z.]+"), Sign.AT, m -> found.add(m.group()));
        assertThat(found).containsExactly("A@EXAMPLE.COM");
    }

    @Test
    void findsWhatBeginsWithAWord() {
        List<String> found = new ArrayList<>();
        search.each(Pattern.compile("TEL [0-9 ]+"), Set.of("TEL", "FAX"), m -> found.add(m.group()));
        assertThat(found).containsExactly("TEL 07700 900123");
    }

    @Test
    void aMatchAtAPlaceSeesWhatStandsBeforeIt() {
        Matcher twelve = search.at(Pattern.compile("(?<=AB)12"), 6, 2);
        assertThat(twelve).isNotNull();
        assertThat(search.at(Pattern.compile("12"), 5, 2)).isNull();
        assertThat(search.at(Pattern.compile("12"), -1, 2)).isNull();
    }
}
