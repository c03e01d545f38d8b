package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/** Learns from the details in labelled fields what is whose, for every other place where the same detail stands. */
final class FieldValues {

    private FieldValues() {}

    /** Learns from one document. */
    static void learn(List<PageReading> pages, List<PageCast> casts, KnownValues values) {
        for (int i = 0; i < pages.size(); i++) {
            PageReading page = pages.get(i);
            OwnedFields fields = OwnedFields.of(page, casts.get(i));
            for (Detection detection : page.detections()) {
                if (detection.shown() != Shown.MASKED) {
                    fields.at(detection.range())
                            .ifPresent(owned -> learn(page, owned.field(), detection, owned.owner(), values));
                }
            }
        }
    }

    private static void learn(
            PageReading page, Field field, Detection detection, CastMember member, KnownValues values) {
        String text = page.text(detection.range());
        switch (detection.kind()) {
            case ADDRESS -> {
                if (field.label().use() == Use.HOME || field.label().use() == Use.SAFE) {
                    member.livesAt(new PrivateText(text.replaceAll("\\s*[\\n\\t]\\s*", ", ")));
                    values.lives(text, member, KnownValues.Source.FIELD);
                }
            }
            case DATE_OF_BIRTH -> {
                day(detection.canonical()).ifPresent(member::bornOn);
                values.add(detection.kind(), detection.canonical(), member, KnownValues.Source.FIELD);
            }
            case PNC_ID -> {
                member.pncId(new PrivateText(detection.canonical()));
                values.add(detection.kind(), detection.canonical(), member, KnownValues.Source.FIELD);
            }
            case CRO -> {
                member.cro(new PrivateText(detection.canonical()));
                values.add(detection.kind(), detection.canonical(), member, KnownValues.Source.FIELD);
            }
            case PHONE, EMAIL -> {
                if (field.label()
                                .kind()
                                .filter(kind -> kind == detection.kind())
                                .isPresent()
                        || field.label().names()) {
                    values.add(detection.kind(), detection.canonical(), member, KnownValues.Source.FIELD);
                }
            }
            default -> values.add(detection.kind(), detection.canonical(), member, KnownValues.Source.FIELD);
        }
    }

    private static Optional<LocalDate> day(String canonical) {
        try {
            return Optional.of(LocalDate.parse(canonical));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
