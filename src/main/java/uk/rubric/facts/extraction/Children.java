package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;
import uk.rubric.facts.Shown;
import uk.rubric.facts.detection.Detection;

/** Learns from running text which of the people it names are under 18. */
final class Children {

    private static final List<String> AGES_IN_WORDS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen");

    private static final String AGE = "(\\d{1,2}|" + String.join("|", AGES_IN_WORDS) + ")";

    /** "X, aged 6", "X (6)", "X, who is nine," and "X is 12 years old"; a bare number behind a comma may begin an address. */
    private static final Pattern AGED = Pattern.compile(
            "(?i)^,?\\s*(?:\\(?aged?\\s+|\\((?=\\w{1,9}\\s*(?:[),;]|yrs?|years?|y/o))|who\\s+(?:is|was)\\s+|(?:is|was)\\s+"
                    + "(?=\\w{1,9}\\s+years?\\s+old)|(?=\\w{1,9}\\s+years?\\s+old)|(?=\\d{1,2}\\s*(?:yrs?|y/o)\\b))"
                    + AGE
                    + "(?=[,.);]|\\s(?!\\s*(?:months|hours|%|of\\b)))");

    private static final Pattern FORENAME_BEFORE = Pattern.compile("(?<!\\. )\\b\\p{Lu}\\p{Ll}+ $");

    private Children() {}

    /** People of whom the text says that they are under 18; a forename is enough for a child. */
    static void learn(PageReading page, Cast cast) {
        if (page.form().form().ofCriminalRecord()) {
            return;
        }
        String text = page.text();
        for (Detection detection : page.detections()) {
            if (detection.kind() != Kind.PERSON_NAME
                    || detection.shown() == Shown.MASKED
                    || FORENAME_BEFORE
                            .matcher(text)
                            .region(
                                    Math.max(0, detection.range().start() - 24),
                                    detection.range().start())
                            .find()) {
                continue;
            }
            TextRange range = NarrativeCasting.withFamilyName(page, detection.range(), cast);
            Matcher age = AGED.matcher(text.substring(range.end(), Math.min(text.length(), range.end() + 40)));
            if (age.find() && years(age.group(1)) < 18) {
                Name.announced(text, range)
                        .filter(name -> !cast.knowsSeveral(name))
                        .ifPresent(
                                name -> cast.meet(name, Role.THIRD_PARTY, false).is(Role.CHILD));
            }
        }
    }

    private static int years(String age) {
        int word = AGES_IN_WORDS.indexOf(age.toLowerCase(Locale.ROOT));
        return word < 0 ? Integer.parseInt(age) : word + 2;
    }
}
