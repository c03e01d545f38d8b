package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.documents.Page;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/** Takes the value of a labelled field for the detail that its label announces, where no shape gave it away: a birthday in a column, a house without a number. */
final class FieldDetails {

    /** What people write into a field that does not apply. */
    private static final Set<String> NOTHING = Set.of(
            "none",
            "n a",
            "na",
            "nil",
            "no",
            "yes",
            "not known",
            "unknown",
            "not stated",
            "as above",
            "see above",
            "not applicable",
            "tbc",
            "none known",
            "refused",
            "over 18",
            "no trace",
            "none shown");

    /** The number of a house or flat stands before a capital or behind its word; that of a platform or grid does not. */
    private static final Pattern HOUSE_NUMBER = Pattern.compile(
            "(?:^|[ ,])\\d{1,4}[A-Za-z]?,? \\p{Lu}[\\p{L}']|(?i:\\b(?:flat|apartment|apt|room|unit|house|number|no)\\.? \\d)");

    /** Below so many digits nothing is a telephone number. */
    private static final int FEWEST_PHONE_DIGITS = 6;

    private FieldDetails() {}

    /** The detections together with those that fields add, sorted by place. */
    static List<Detection> added(String text, List<Field> fields, List<Detection> detections) {
        List<Detection> all = new ArrayList<>(detections);
        for (Field field : fields) {
            Optional<Kind> kind = field.label().kind();
            if (kind.isPresent()
                    && field.filled()
                    && !touched(detections, kind.get(), field.value())
                    && !(kind.get() == Kind.ADDRESS && ofOfficer(text, field, fields))) {
                detail(text, field, kind.get()).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(
                        (Detection detection) -> detection.range().start())
                .thenComparingInt(detection -> detection.range().end())
                .thenComparing(Detection::kind));
        return List.copyOf(all);
    }

    /** What stands in an officer's row under the addresses of others is the station. */
    private static boolean ofOfficer(String text, Field address, List<Field> fields) {
        return fields.stream()
                .filter(field ->
                        field.block() == address.block() && field.label().names())
                .anyMatch(field -> Name.parse(text.substring(
                                field.value().start(), field.value().end()))
                        .filter(Name::officer)
                        .isPresent());
    }

    /** Whether a detector found anything in the value; a birthday beside a place of birth is looked for all the same. */
    private static boolean touched(List<Detection> detections, Kind kind, TextRange value) {
        int from = Search.lastAtOrBefore(
                detections.size(), i -> detections.get(i).range().start(), value.end() - 1);
        for (int i = from; i >= 0 && i > from - 8; i--) {
            Detection detection = detections.get(i);
            if (detection.range().overlaps(value)
                    && (kind != Kind.DATE_OF_BIRTH
                            || detection.kind() == Kind.DATE_OF_BIRTH
                            || detection.kind() == Kind.REDACTION)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Detection> detail(String text, Field field, Kind kind) {
        TextRange value = field.value();
        String words = text.substring(value.start(), value.end());
        String folded = Words.fold(words);
        if (folded.isEmpty() || NOTHING.contains(folded) || words.indexOf(Page.MASK) >= 0) {
            return Optional.empty();
        }
        return switch (kind) {
            case DATE_OF_BIRTH ->
                PrintedDate.find(words)
                        .map(date -> detection(
                                field,
                                kind,
                                new TextRange(value.start() + date.start(), value.start() + date.end()),
                                date.iso()));
            // "Location: the Red Lion" tells of a place that many share; with a house's number it is somebody's door.
            case ADDRESS ->
                Optional.of(detection(
                        field,
                        field.label().use() == Use.SCENE
                                        && !HOUSE_NUMBER.matcher(words).find()
                                ? Kind.LOCATION
                                : kind,
                        value,
                        folded));
            case OCCUPATION, WORKPLACE, SCHOOL, AVAILABILITY, PLACE_OF_BIRTH ->
                Optional.of(detection(field, kind, value, folded));
            case PHONE ->
                digits(words) >= FEWEST_PHONE_DIGITS
                        ? Optional.of(detection(field, kind, value, folded.replace(" ", "")))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static long digits(String words) {
        return words.chars().filter(Character::isDigit).count();
    }

    private static Detection detection(Field field, Kind kind, TextRange range, String canonical) {
        Use use = field.label().use();
        return new Detection(
                kind, range, canonical, use, Shown.VISIBLE, field.label().words(), Detection.Strength.STRONG);
    }
}
