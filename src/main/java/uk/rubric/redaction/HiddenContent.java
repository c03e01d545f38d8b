package uk.rubric.redaction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.detection.Detection;
import uk.rubric.facts.detection.Detector;

/** Gathers what reading found out of sight in a document, and says which details are in it. */
final class HiddenContent {

    /** Evidence, the case's own numbers and black boxes are no detail of a person. */
    private static final Set<Kind> OF_NOBODY =
            EnumSet.of(Kind.POLICE_NUMBER, Kind.EXHIBIT_REFERENCE, Kind.CASE_REFERENCE, Kind.URN, Kind.REDACTION);

    private final Detector detector;

    HiddenContent(Detector detector) {
        this.detector = detector;
    }

    /** What hides in a document, in the order of its pages; runs without a letter or digit (leader dots) are none. */
    List<Hidden> of(CaseDocument document, Optional<CaseDocument> container) {
        List<Hidden> hidden = new ArrayList<>();
        if (container.filter(outer -> hides(outer, document)).isPresent()) {
            hidden.add(new Hidden(
                    HidingPlace.FILE_WITHIN, 1, "", new TextRange(0, 0), List.of(), new PrivateText(document.path())));
        }
        for (Page page : document.pages()) {
            List<Hidden> ofPage = new ArrayList<>();
            for (Stretch stretch : page.stretches()) {
                HidingPlace.of(stretch.layer())
                        .filter(where -> tells(words(page, stretch)))
                        .ifPresent(where -> ofPage.add(new Hidden(
                                where,
                                page.number(),
                                page.label(),
                                stretch.range(),
                                List.of(),
                                new PrivateText(words(page, stretch)))));
            }
            if (!ofPage.isEmpty()) {
                List<Detection> details = detector.detect(page);
                ofPage.stream().map(one -> withDetails(one, details)).forEach(hidden::add);
            }
        }
        return hidden;
    }

    /** Attachments of a mail and the files of an archive lie in the open, and so do the pictures of an office document. */
    private static boolean hides(CaseDocument container, CaseDocument child) {
        return switch (container.format()) {
            case EMAIL, ARCHIVE, TEXT -> false;
            case PDF, IMAGE -> true;
            case WORD, RICH_TEXT, SPREADSHEET, PRESENTATION, HTML, OTHER -> child.format() != Format.IMAGE;
        };
    }

    private static Hidden withDetails(Hidden hidden, List<Detection> details) {
        List<Kind> kinds = details.stream()
                .filter(detail -> detail.strength() != Detection.Strength.WEAK)
                .filter(detail -> detail.range().overlaps(hidden.range()))
                .map(Detection::kind)
                .filter(kind -> !OF_NOBODY.contains(kind))
                .toList();
        return new Hidden(hidden.where(), hidden.page(), hidden.label(), hidden.range(), kinds, hidden.words());
    }

    private static String words(Page page, Stretch stretch) {
        return page.text().substring(stretch.range().start(), stretch.range().end());
    }

    private static boolean tells(String words) {
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }
}
