package uk.rubric.facts.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Role;
import uk.rubric.facts.detection.Detection;

/** Finds the names that say whose a field is and have no field of their own: in a line above, or in the value itself. */
final class NamesAtFields {

    private static final Pattern SPEECH = Pattern.compile(
            "['\u2019](?:s|m|re|ve|ll|d|t)\\s+\\p{Ll}|,?\\s+(?!(?:of|about|concerning|regarding|describing|dated|made|taken|stating|whose|and|at|on|in|born|aged|dob|tel|mob|with|who|or|is|was|are|were|from|has|for|via|by|to|c/o|but|re|van|de|der|la|le)\\b)\\p{Ll}{2,}\\s");

    /** So many details back a line may name somebody. */
    private static final int DETAILS_BACK = 8;

    private static final Pattern CLOSING =
            Pattern.compile("(?im)^(?:yours (?:sincerely|faithfully|truly)|(?:(?:kind|best|warm) )?regards)\\b");

    private static final int LONGEST_BLOCK = 600;

    private static final int HEAD = 200;

    private NamesAtFields() {}

    /** Whom a line of its own names above a field of a form or signature that nobody knows. */
    static Optional<CastMember> above(PageReading page, Field field, Role role, Cast cast) {
        String text = page.page().text();
        int last = Search.lastAtOrBefore(
                page.detections().size(),
                i -> page.detections().get(i).range().start(),
                field.at().start());
        for (int i = last; i >= 0 && i > last - DETAILS_BACK; i--) {
            Detection detection = page.detections().get(i);
            int start = detection.range().start();
            boolean begins = start == 0
                    || text.charAt(start - 1) == '\n'
                    || text.charAt(start - 1) == '\t'
                            && start >= Lines.start(text, field.at().start());
            if (detection.kind() == Kind.PERSON_NAME && begins) {
                return field.at().start() - start > LONGEST_BLOCK
                                || text.substring(start, field.at().start()).contains("\n\n")
                        ? Optional.empty()
                        : Name.announced(text, detection.range())
                                .filter(name -> !name.forenames().isEmpty()
                                        || !name.manner().isEmpty())
                                .map(name -> cast.meet(name, role, false));
            }
            if (detection.kind() == Kind.PERSON_NAME) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a letter is signed between two fields, so that the second is the writer's. */
    static boolean signedBetween(PageReading page, Field one, Field other) {
        return CLOSING.matcher(page.text())
                .region(
                        Math.min(one.value().end(), other.at().start()),
                        other.at().start())
                .find();
    }

    /** Whose name alone fills one of the first lines of a page, as on the second sheet of a statement. */
    static Optional<Name> atHead(PageReading page) {
        String text = page.text();
        return page.detections().stream()
                .takeWhile(detection -> detection.range().start() < HEAD)
                .filter(detection -> detection.kind() == Kind.PERSON_NAME)
                .filter(detection -> Lines.start(text, detection.range().start())
                        == detection.range().start())
                .filter(detection -> {
                    int end = Lines.end(text, detection.range().end());
                    return text.substring(detection.range().end(), end).isBlank();
                })
                .findFirst()
                .flatMap(detection -> Name.announced(text, detection.range()))
                .filter(Name::full);
    }

    /** Whom the value of a field names that is to tell how to reach somebody: "Contact: Jane Example 07700 ...". */
    static Optional<CastMember> inside(PageReading page, Field field, Cast cast) {
        boolean contact = field.label()
                .kind()
                .filter(kind -> kind == Kind.PHONE || kind == Kind.EMAIL)
                .isPresent();
        if (!contact
                || !field.filled()
                || !Character.isUpperCase(
                        page.page().text().charAt(field.value().start()))) {
            return Optional.empty();
        }
        return Name.parse(page.text(field.value()))
                .filter(name -> name.full() || !name.manner().isEmpty())
                .map(name -> cast.meet(name, Role.THIRD_PARTY, false));
    }

    /** Whether what a field holds goes on in small letters as speech does: "CALLER: What's happening". */
    static boolean speech(String value, Name name) {
        int at = value.indexOf(name.written());
        return at == 0
                && SPEECH.matcher(value)
                        .region(name.written().length(), value.length())
                        .lookingAt();
    }
}
