package uk.rubric.facts.detection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds e-mail addresses, names on social networks, and web addresses that lead to a person. */
final class OnlineNames implements Family {

    // RFC 5321 sizes; bounded and possessive, since an open class before '@' is quadratic on long runs of letters.
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![A-Z0-9._%+\\-])(?:MAILTO:)?([A-Z0-9._%+'\\-*\u2588]{1,64}+@[A-Z0-9*\\-]{1,63}+(?:\\.[A-Z0-9\\-]{1,63}+){1,5})(?![A-Z0-9@])");
    private static final Pattern SPELT = Pattern.compile(
            "(?<![A-Z0-9._%+\\-])[A-Z0-9._%+\\-]{1,64}+ ?[(\\[]AT[)\\]] ?[A-Z0-9\\-]{1,63}+(?:(?:\\.| ?[(\\[]DOT[)\\]]"
                    + " ?)[A-Z0-9\\-]{2,63}+){1,4}");
    private static final Pattern HANDLE =
            Pattern.compile("(?<![A-Z0-9._%+\\-@/])@[A-Z0-9_](?:[A-Z0-9_.]{1,29})(?<![.])(?![A-Z0-9@])");
    private static final Pattern LABELLED_HANDLE =
            Pattern.compile("(?:(?:NAME|ACCOUNT|PROFILE|USERNAME|HANDLE|USER|AS|UNDER|CALLED)"
                    + " ){0,3}[\"']?(@?[A-Z0-9][A-Z0-9_.\\-#]{2,31})[\"']?");
    /** "The name ex_ample on" a network. */
    private static final Pattern HANDLE_BEFORE =
            Pattern.compile("(?<![A-Z0-9._\\-@/])(@?[A-Z0-9][A-Z0-9_.\\-#]{2,31})[\"']? ON $");

    private static final int BEFORE_NETWORK = 40;
    private static final Pattern URL = Pattern.compile(
            "(?<![A-Z0-9@.])(?:HTTPS?://|WWW\\.)[A-Z0-9\\-.]{1,200}+(?::\\d{2,5})?(?:[/?#][^\\s<>\"]{0,400}+)?");
    private static final Pattern PROFILE = Pattern.compile(
            "(?<![A-Z0-9@.\\-/])(?:FACEBOOK|FB|INSTAGRAM|X|TWITTER|TIKTOK|SNAPCHAT|T|REDDIT|YOUTUBE|TWITCH|PINTEREST|LINKEDIN|VK|ONLYFANS|WA|LINKTR)\\.(?:COM|ME|TV|EE)/[A-Z0-9@_.\\-/?=]{2,80}+");

    /** What style sheets begin their statements with (CSS Syntax Level 3, at-rules), as mails and web pages carry them. */
    private static final Set<String> OF_STYLE_SHEETS = Set.of(
            "@CHARSET", "@IMPORT", "@MEDIA", "@PAGE", "@FONT", "@KEYFRAMES", "@NAMESPACE", "@SUPPORTS", "@LAYER");

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        page.search().each(EMAIL, Sign.AT, m -> email(page, m, sightings));
        page.search()
                .each(
                        SPELT,
                        Set.of("AT"),
                        word -> bracketed(page, word),
                        70,
                        130,
                        m -> sightings.add(
                                Kind.EMAIL,
                                m.start(),
                                m.end(),
                                m.group()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll(" ?[(\\[]at[)\\]] ?", "@")
                                        .replaceAll(" ?[(\\[]dot[)\\]] ?", "."),
                                "",
                                Strength.STRONG));
        page.search().each(HANDLE, Sign.AT, m -> {
            if (!OF_STYLE_SHEETS.contains(m.group())) {
                handle(m.start(), m.end(), m.group(), "", Strength.FAIR, sightings);
            }
        });
        for (CueHit cue : cues.all(Cue.HANDLE)) {
            Matcher m = page.search().at(LABELLED_HANDLE, cues.afterFillers(cue.end()), 70);
            if (m != null && tellsApart(m.group(1))) {
                handle(m.start(1), m.end(1), m.group(1), cues.words(cue), Strength.FAIR, sightings);
            }
            Matcher before = HANDLE_BEFORE
                    .matcher(page.upper())
                    .region(Math.max(0, cue.start() - BEFORE_NETWORK), cue.start())
                    .useTransparentBounds(true);
            if (before.find() && tellsApart(before.group(1))) {
                handle(before.start(1), before.end(1), before.group(1), cues.words(cue), Strength.FAIR, sightings);
            }
        }
        page.search().each(URL, Set.of("HTTP", "HTTPS", "WWW"), 0, 700, m -> url(m, sightings));
        page.search().each(PROFILE, Start.SLASHED, m -> url(m, sightings));
    }

    private static boolean bracketed(PlainText page, int word) {
        int before = page.wordStart(word) - 1;
        return before >= 0 && "([".indexOf(page.text().charAt(before)) >= 0;
    }

    private static void email(PlainText page, Matcher m, Sightings sightings) {
        int end = m.end(1);
        while (page.text().charAt(end - 1) == '-') {
            end--;
        }
        // An address may begin with an apostrophe, but what mail programs put before one is a quotation mark.
        int start = page.text().charAt(m.start(1)) == '\'' ? m.start(1) + 1 : m.start(1);
        String value = page.text().substring(start, end).toLowerCase(Locale.ROOT);
        boolean masked = value.indexOf('*') >= 0 || value.indexOf('\u2588') >= 0;
        sightings.add(
                Kind.EMAIL,
                start,
                end,
                masked ? "" : value,
                Use.UNKNOWN,
                masked ? Shown.PARTIAL : Shown.VISIBLE,
                "",
                Strength.STRONG);
    }

    /** After the name of a network an ordinary word may follow ("Facebook messages"); a digit, dot, underscore or @ tells a user's name. */
    private static boolean tellsApart(String word) {
        return word.chars().anyMatch(c -> c == '_' || c == '@' || c >= '0' && c <= '9' || c == '.')
                && !word.endsWith(".");
    }

    private static void handle(int start, int end, String written, String cue, Strength strength, Sightings sightings) {
        String canonical = written.toLowerCase(Locale.ROOT);
        sightings.add(
                Kind.HANDLE, start, end, canonical.startsWith("@") ? canonical.substring(1) : canonical, cue, strength);
    }

    /** The front page of a site leads to whoever runs it, and to nobody in particular. */
    private static void url(Matcher m, Sightings sightings) {
        String written = m.group();
        int length = written.length();
        while (length > 0 && ".,;:)]'".indexOf(written.charAt(length - 1)) >= 0) {
            length--;
        }
        int host = written.indexOf("//") < 0 ? 0 : written.indexOf("//") + 2;
        if (written.substring(host, length).matches("[^/?#]*/?")) {
            return;
        }
        sightings.add(
                Kind.URL,
                m.start(),
                m.start() + length,
                written.substring(0, length).toLowerCase(Locale.ROOT),
                "",
                Strength.STRONG);
    }
}
