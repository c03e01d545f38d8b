package uk.rubric.facts.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;

/** Finds whose record a page of medical notes is where no field names the patient: whoever's name, sex and birthday head it. */
final class Patients {

    private static final int HEAD = 500;

    private static final Pattern PARTICULARS = Pattern.compile(
            "(?i)[\\s,(\\t]{1,4}(?:(?:sex\\s*:?\\s*)?(?:m|f|male|female)\\b|b\\.|born\\b|d\\.?o\\.?b\\b|date of birth\\b|\\d{2}-[a-z]{3}-\\d{4}|mrn\\b|nhs\\b|hosp)");

    private Patients() {}

    /** The patient's name in the head of a medical page. */
    static Optional<Name> atHead(PageReading page) {
        if (page.form().form() != Form.MEDICAL) {
            return Optional.empty();
        }
        return page.names().stream()
                .takeWhile(detection -> detection.range().start() < HEAD)
                .filter(detection -> particulars(page, detection.range()))
                .map(detection -> Name.announced(page.text(), detection.range()))
                .flatMap(Optional::stream)
                .filter(name -> name.full() && !name.professional() && !name.officer())
                .findFirst();
    }

    private static boolean particulars(PageReading page, TextRange range) {
        return PARTICULARS
                .matcher(page.text())
                .region(range.end(), page.text().length())
                .lookingAt();
    }
}
