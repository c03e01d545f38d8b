package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Party;

/** Tells whose home an address is where somebody lives with or stays at somebody else's. */
record Hosts(PageReading page, Referents referents) {

    private static final Pattern RESIDENCE =
            Pattern.compile("\\b(?:lives?|living|lived|resid(?:es?|ing)|mov(?:es?|ed|ing)|stay(?:s|ing|ed)?|home)\\b");

    /** "I live with my mum, Jane Sample, at ...": the home of both, told of the one who speaks or is spoken of first. */
    private static final Pattern LIVES_WITH =
            Pattern.compile("(?i)\\b(?:lives?|lived|living|resid(?:es?|ed|ing))\\s+(?:\\w+\\s+)?with\\s");

    private static final Pattern AT = Pattern.compile("(?i),?\\s+(?:at|in|on)\\s+|,\\s+");

    /** What stands between the host and the place: "my mother's, 3 ...", "her sister at 3 ...". */
    private static final Pattern HOSTED = Pattern.compile(
            "(?i)(?:['\u2019]s?)?(?:\\s+(?:house|home|flat|place|address))?[,:]?\\s*(?:(?:at|in|on|of)\\s+)?");

    /** The first of two who live together: the sentence tells where that one lives. */
    Optional<Answer> housemate(List<Reference> here, List<Reference> before, TextRange sentence, TextRange range) {
        Matcher with = LIVES_WITH.matcher(page.text()).region(sentence.start(), range.start());
        if (!with.find()
                || !AT.matcher(page.text(new TextRange(here.getLast().end(), range.start())))
                        .matches()) {
            return Optional.empty();
        }
        return here.stream()
                .filter(reference -> reference.end() <= with.start())
                .reduce((first, second) -> second)
                .map(guest -> referents.of(guest, before))
                .filter(answer -> answer.member().isPresent());
    }

    /** "I have moved to my mother's, 3 ..." and "she is staying with her sister at 3 ..." tell where the first of the two now lives. */
    Optional<Answer> lodger(List<Reference> here, List<Reference> before, TextRange range) {
        Reference host = here.getLast();
        if (host.party() != Party.RELATIVE
                || host.named() != null
                || !HOSTED.matcher(page.text(new TextRange(host.end(), range.start())))
                        .matches()) {
            return Optional.empty();
        }
        for (int i = here.size() - 2; i >= 0; i--) {
            Reference guest = here.get(i);
            if (RESIDENCE
                    .matcher(page.text(new TextRange(guest.end(), host.start())))
                    .find()) {
                return Optional.of(referents.of(guest, before))
                        .filter(answer -> answer.member().isPresent());
            }
        }
        return Optional.empty();
    }
}
