package uk.rubric.facts.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Party;
import uk.rubric.facts.detection.Detection;

/** The filled fields of a page whose owner is known, to be asked by place. */
final class OwnedFields {

    /** Fields overlap only where an address goes on beside others; so many steps back find them all. */
    private static final int STEPS_BACK = 6;

    private final String text;
    private final List<Owned> byStart;
    private final List<Field> ofOffices;

    private OwnedFields(String text, List<Owned> byStart, List<Field> ofOffices) {
        this.text = text;
        this.byStart = byStart;
        this.ofOffices = ofOffices;
    }

    /** A field and whose it is. */
    record Owned(Field field, CastMember owner) {}

    static OwnedFields of(PageReading page, PageCast cast) {
        return new OwnedFields(
                page.text(),
                cast.fieldOwners().entrySet().stream()
                        .filter(entry -> !page.fields()
                                .get(entry.getKey())
                                .spoken(page.page().text()))
                        .map(entry ->
                                new Owned(page.fields().get(entry.getKey()), Objects.requireNonNull(entry.getValue())))
                        .sorted(Comparator.comparingInt(
                                        (Owned owned) -> owned.field().value().start())
                                .thenComparingInt(owned -> owned.field().value().end()))
                        .toList(),
                page.fields().stream()
                        .filter(field -> field.label().party() == Party.ORGANISATION && field.filled())
                        .toList());
    }

    /** The field in whose value a detail lies and whose label says that it is a business's own; nobody keeps a mobile in the name of a reception. */
    Optional<Field> ofOffice(Detection detection) {
        boolean mobile = detection.kind() == Kind.PHONE && !Offices.desk(detection);
        return ofOffices.stream()
                .filter(field -> field.value().overlaps(detection.range()) && !mobile)
                .findFirst();
    }

    /** The field in whose value a range begins, or ends without reaching it from a line above. */
    Optional<Owned> at(TextRange range) {
        int last = Search.lastAtOrBefore(
                byStart.size(), i -> byStart.get(i).field().value().start(), Math.max(range.start(), range.end() - 1));
        for (int i = last; i >= 0 && i > last - STEPS_BACK; i--) {
            TextRange value = byStart.get(i).field().value();
            boolean fromAbove = range.start() < value.start()
                    && text.substring(range.start(), value.start()).indexOf('\n') >= 0;
            if (value.overlaps(range) && !fromAbove) {
                return Optional.of(byStart.get(i));
            }
        }
        return Optional.empty();
    }
}
