package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection;

/** Tells whose a detail is in the row of a list of messages: the writer's own, or that of whoever is written to. */
record Messages(PageReading page, List<Spot> spots) {

    /** The one who writes or is written to, where the message says a detail of that person. */
    Optional<Answer> of(Detection detection) {
        int place = detection.range().start();
        String text = page.text();
        return TextMessage.at(text, place).flatMap(message -> {
            int last = Spot.lastAtOrBefore(spots, place - 1);
            int named = last < 0 ? 0 : spots.get(last).range().start();
            Optional<Integer> whose = Optional.empty();
            if (lives(detection.kind()) && message.ofOther(text, place)) {
                whose = message.partner(text);
            } else if (own(detection.kind()) && message.ofWriter(text, place, named)) {
                whose = message.writer(text);
            }
            return whose.flatMap(at -> Spot.at(spots, at))
                    .map(spot -> new Answer(Optional.of(spot.member()), "who writes the message or is written to"));
        });
    }

    private static boolean lives(Kind kind) {
        return kind == Kind.ADDRESS || kind == Kind.ADDRESS_CLUE || kind == Kind.VRM || kind == Kind.WORKPLACE;
    }

    private static boolean own(Kind kind) {
        return kind == Kind.EMAIL || kind == Kind.MEDICAL || kind == Kind.BANK_ACCOUNT || kind == Kind.NI_NUMBER;
    }
}
