package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/** Reads whose something is said to be: "her number is ...", "your number, ...". */
record Possessors(PageReading page, Referents referents) {

    private static final Pattern POSSESSED = Pattern.compile(
            "(?i)(?:\\b(?:his|her|their|my)|['\u2019]s)\\s+(?:(?:new|old|home|mobile|work|contact|phone|e-?mail|current|own)\\s+){0,2}"
                    + "(?:number|mobile|phone|telephone|landline|address|e-?mail|account)\\s+(?:is|was|are|has\\s+changed\\s+to)\\b(?=[^.?!]*$)");

    private static final Pattern YOU =
            Pattern.compile("(?i)\\b(?:your?|yours|yourself|you['\u2019](?:re|ve|d)|eich)\\b");

    /** Behind these a way to reach somebody is that of whoever is spoken to; of others a letter says only where to ring. */
    private static final Pattern YOURS = Pattern.compile(
            "(?i)\\b(?:yours?|eich|(?:for|have|hold|held|got|reach|reached|ring|rang|rung|called|tried)\\s+you|you['\u2019]?(?:\\s+(?:(?:still|now|have|had)\\s+){0,2}|re\\s+|ve\\s+)(?:live|living|reside|are\\s+at|gave|given|provided|supplied|moved|use))\\b");

    private static final Pattern THING = Pattern.compile(
            "['\u2019]s?\\s(?:[^.;:?!]{2,24}?)(?:,\\s(?:an?|the|which\\sis)\\s[^.;:,]{2,30})?,?\\s*(?:(?:index|reg(?:istration)?|plate|VRM|IMEI|number|no\\.?)[:.]?\\s*){0,2}\\(?");

    /** "Her number is saved in my phone as ...": what something of somebody's is said to be is that somebody's. */
    Optional<Answer> named(List<Reference> here, List<Reference> before, TextRange sentence, TextRange range) {
        Matcher said = POSSESSED.matcher(page.text()).region(sentence.start(), range.start());
        int at = -1;
        while (said.find()) {
            at = said.start();
        }
        for (Reference reference : here) {
            if (at >= 0 && (reference.start() == at || reference.end() == at || reference.end() + 2 == at)) {
                return Optional.of(referents.of(reference, before))
                        .filter(answer -> answer.member().isPresent());
            }
        }
        return Optional.empty();
    }

    /** "Jane Example's car, a 2014 Zafira, ...": whose thing it is that stands right before its number, whatever it is called. */
    Optional<Answer> ofThing(List<Reference> here, List<Reference> before, TextRange range) {
        for (int i = here.size() - 1; i >= 0; i--) {
            Reference reference = here.get(i);
            boolean has = THING.matcher(page.text())
                    .region(reference.end(), range.start())
                    .matches();
            if (has) {
                return Optional.of(referents.of(reference, before))
                        .filter(answer -> answer.member().isPresent() || answer == Answer.RELATIVE);
            }
            if (!reference.stranger()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Is your number still ...?": what a letter or message says is "yours" is whose whom it is written to. */
    Optional<Answer> addressee(List<Reference> here, TextRange sentence, TextRange range, boolean contact) {
        int from = here.isEmpty() ? sentence.start() : here.getLast().end();
        return range.start() > from
                        && (contact ? YOURS : YOU)
                                .matcher(page.text())
                                .region(from, range.start())
                                .find()
                ? referents
                        .writers()
                        .addressee(range.start())
                        .map(member -> new Answer(Optional.of(member), "to whom the letter is written"))
                : Optional.empty();
    }
}
