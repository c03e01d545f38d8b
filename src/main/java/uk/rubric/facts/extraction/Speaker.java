package uk.rubric.facts.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/** Tells what a statement says of whoever makes it: how to reach the speaker, and what an officer only notes of others. */
record Speaker(PageReading page, Optional<CastMember> maker) {

    private static final Pattern OWN_WORDS =
            Pattern.compile("(?i)\\b(?:my|me|mine|I (?:live|reside|am|was born|moved|own|drive|work))\\b");

    private static final int OWN_WITHIN = 40;

    private static final Pattern REACHED = Pattern.compile(
            "(?i)\\W*(?:[hmet]\\s*:|(?:please|best|the\\s+best|e-?mail|mobile|mob|tel|telephone|phone|home|work|landline|contact|use|call|ring|text|number|old|new)\\b)");

    /** Whether a statement says how to reach whoever makes it: "Please use 07700 ... instead". */
    boolean isReached(Detection detection) {
        boolean reaches = detection.kind() == Kind.PHONE
                || detection.kind() == Kind.EMAIL
                || detection.kind() == Kind.ADDRESS && detection.use() == Use.HOME;
        TextRange sentence =
                page.sentences().range(page.sentences().at(detection.range().start()));
        return reaches
                && maker.isPresent()
                && REACHED.matcher(page.text(sentence)).lookingAt();
    }

    /** Whether an officer who speaks brings up a detail that is hardly the officer's own: no "my" and no "I live" stands right before it. */
    boolean notes(CastMember member, Detection detection) {
        if (!member.has(Role.POLICE)
                || !maker.filter(member::equals).isPresent()
                || !ofOthers(detection.kind())
                || detection.use() == Use.HOME) {
            return false;
        }
        int start = detection.range().start();
        return !OWN_WORDS
                .matcher(page.text().substring(Math.max(0, start - OWN_WITHIN), start))
                .find();
    }

    private static boolean ofOthers(Kind kind) {
        return switch (kind) {
            case ADDRESS,
                    MEDICAL,
                    POSTCODE,
                    DATE_OF_BIRTH,
                    AGE,
                    VRM,
                    DEVICE_ID,
                    BANK_ACCOUNT,
                    CARD,
                    PNC_ID,
                    NI_NUMBER,
                    OCCUPATION,
                    WORKPLACE,
                    SCHOOL -> true;
            default -> false;
        };
    }
}
