package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Contradiction.About;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.detection.Detection;

/** Finds pages that bear another unique reference number than the case, whichever way either is written. */
final class CaseReferences {

    /** Force, unit, number and year: leading noughts, a century and the suffix of a split case make no other case. */
    private static final Pattern PARTS = Pattern.compile("(\\d{2})([A-Z0-9]{2})0*(\\d{1,7}?)(?:20)?(\\d{2})");

    private static final Pattern SPLIT = Pattern.compile("(.*)/\\d{1,2}");

    /** A reference that is whole without its last part has at least so many characters. */
    private static final int WHOLE = 10;

    /** Before a label, these words say that the reference is another case's on purpose. */
    private static final Pattern OF_ANOTHER_CASE = Pattern.compile(
            "(?i)\\b(?:linked|related|associated|connected|other|another|previous|earlier|separate|co-?defendant'?s?)\\b[^\\n]{0,40}$");

    private static final int WORDS_BEFORE = 60;

    private CaseReferences() {}

    /**
     * Pages that bear a reference and not the case's: the first in the document for each.
     *
     * @param urn the case's own, as stated or as it stands on most pages
     */
    static List<Contradiction> contradictions(List<PageReading> pages, Optional<String> urn, Pictures pictures) {
        if (urn.isEmpty()) {
            return List.of();
        }
        String own = canonical(urn.get());
        List<Said> others = new ArrayList<>();
        Optional<Said> first = Optional.empty();
        for (PageReading page : pages) {
            List<Said> borne = borne(page, pictures);
            Optional<Said> same =
                    borne.stream().filter(one -> one.value().equals(own)).findFirst();
            first = first.or(() -> same);
            if (same.isEmpty()) {
                borne.stream().findFirst().ifPresent(others::add);
            }
        }
        Said right = first.orElseGet(() -> Said.stated(own));
        Set<String> told = new HashSet<>();
        return others.stream()
                .flatMap(one -> one.against(right, About.ANOTHER_REFERENCE, Kind.URN).stream()
                        .filter(found -> told.add(found.place().document() + "/" + one.value())))
                .toList();
    }

    /** The labelled references of a page that no word gives to another case. */
    private static List<Said> borne(PageReading page, Pictures pictures) {
        List<Said> borne = new ArrayList<>();
        for (Detection detection : page.detections()) {
            int start = detection.range().start();
            if (detection.kind() == Kind.URN
                    && !detection.cue().isEmpty()
                    && !OF_ANOTHER_CASE
                            .matcher(page.text().substring(Math.max(0, start - WORDS_BEFORE), start))
                            .find()) {
                String written = page.text(detection.range());
                borne.add(new Said(
                        canonical(written),
                        written,
                        Optional.of(page.place(detection.range())),
                        new Owner.Unknown("a reference of a case, nobody's own"),
                        pictures.has(page.place(detection.range()))));
            }
        }
        return borne;
    }

    /** Equal for all writings of one case's reference. */
    static String canonical(String written) {
        Matcher split = SPLIT.matcher(written.strip());
        String compact = compact(written);
        if (split.matches() && compact(split.group(1)).length() >= WHOLE) {
            compact = compact(split.group(1));
        }
        Matcher parts = PARTS.matcher(compact);
        return parts.matches() ? parts.group(1) + parts.group(2) + parts.group(3) + parts.group(4) : compact;
    }

    private static String compact(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
