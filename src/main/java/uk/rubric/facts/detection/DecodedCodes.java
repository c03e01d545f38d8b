package uk.rubric.facts.detection;

import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection.Strength;

/** Finds what bar codes in pictures say; reading writes it out where the code lies. */
final class DecodedCodes implements Family {

    private static final String BEFORE = "BAR CODE: ";

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        for (int at = page.upper().indexOf(BEFORE); at >= 0; at = page.upper().indexOf(BEFORE, at + 1)) {
            int from = at + BEFORE.length();
            int to = from;
            while (to < page.length()
                    && page.upper().charAt(to) != '\n'
                    && page.upper().charAt(to) != '\t') {
                to++;
            }
            if (to > from) {
                String says = page.text().substring(from, to);
                sightings.add(Kind.BARCODE, from, to, CanonicalForms.compact(says), "", Strength.STRONG);
            }
        }
    }
}
