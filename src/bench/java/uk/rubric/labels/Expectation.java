package uk.rubric.labels;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.Stretch;

/**
 * What a label calls for, and whether reading met it.
 *
 * @param places of which every one must hold words
 * @param anyPlace whether one of them is enough
 * @param fileWithin whether a file must be found inside
 * @param told whether the file must be said not to have been read in full
 * @param shown whether a page must show words, or be said not to have been read in full
 */
record Expectation(Set<Layer> places, boolean anyPlace, boolean fileWithin, boolean told, boolean shown) {

    /** What the labels of all sets mean. A label that is not here calls for nothing but that reading comes to an end. */
    private static final Map<String, Expectation> BY_LABEL = Map.ofEntries(
            entry("NONE", onThePage()),
            entry("NONE?", onThePage()),
            entry("VISIBLE_TEXT", onThePage()),
            entry("FORM_TEXT", onThePage()),
            entry("OCR_TEXT", onThePage()),
            entry("PHONES", onThePage()),
            entry("ICS", onThePage()),
            entry("FOOTNOTES", onThePage()),
            entry("MSG_CONTACT", onThePage()),
            entry("MSG_CALENDAR", onThePage()),
            entry("BAD_REDACTION", places(Layer.COVERED)),
            entry("BAD_REDACTION?", anyOf(Layer.COVERED, Layer.INVISIBLE)),
            entry("UNAPPLIED_REDACT_ANNOT", places(Layer.COVERED)),
            entry("HIDDEN_TEXT", anyOf(Layer.INVISIBLE, Layer.HIDDEN, Layer.BESIDE, Layer.COVERED)),
            entry("HIDDEN_TEXT+MACRO", places(Layer.HIDDEN)),
            entry("HIDDEN_LAYER", places(Layer.INVISIBLE)),
            entry("HIDDEN_ANNOT", anyOf(Layer.ANNOTATION, Layer.FORM_FIELD)),
            entry("ANNOTATION", places(Layer.ANNOTATION)),
            entry("ANNOTATION_TEXT", places(Layer.ANNOTATION)),
            entry("FORM", onThePage()),
            entry("EMBEDDED_FILE", inside()),
            entry("EMBEDDED", inside()),
            entry("EMBEDDED+MACRO", inside()),
            entry("ATTACHMENTS", inside()),
            entry("ATTACHMENT_ZIP", inside()),
            entry("MSG_ATTACHMENT", inside()),
            entry("ALTCHUNK", inside()),
            entry("MBOX", inside()),
            entry("METADATA", places(Layer.PROPERTY)),
            entry("METADATA+TEXT", places(Layer.PROPERTY)),
            entry("XMP", places(Layer.PROPERTY)),
            entry("EXIF", places(Layer.PROPERTY)),
            entry("EXIF_GPS", places(Layer.PROPERTY)),
            entry("JAVASCRIPT", places(Layer.BESIDE)),
            entry("INCREMENTAL", places(Layer.DISCARDED)),
            entry("BCC", places(Layer.MAIL_HEADER)),
            entry("HEADERS", places(Layer.MAIL_HEADER)),
            entry("EMLX", places(Layer.MAIL_HEADER)),
            entry("MSG", places(Layer.MAIL_HEADER)),
            entry("TRACKED_CHANGES", places(Layer.DELETED)),
            entry("COMMENTS", places(Layer.COMMENT)),
            entry("WHITE_TEXT", places(Layer.INVISIBLE)),
            entry("HIDDEN_SHEET", places(Layer.HIDDEN)),
            entry("HIDDEN_SHEET+HIDDEN_ROWCOL", places(Layer.HIDDEN)),
            entry("EXTERNAL_LINK", places(Layer.BESIDE)),
            entry("ATTACHED_TEMPLATE", places(Layer.BESIDE)),
            entry("UNMAPPABLE_TEXT", onThePage()),
            entry("UNREADABLE_PART", unread()),
            entry("NO_TEXT", onThePage()),
            entry("PASSWORD", unread()),
            entry("HEIC", unread()),
            entry("HEIF", unread()),
            entry("XML_BOMB", unread()),
            entry("MEMORY_BOMB", unread()),
            entry("PDF_BOMB", unread()),
            entry("OOM", unread()),
            entry("XXE", unread()),
            entry("ENCRYPTED_ARCHIVE", unread()),
            entry("ENCRYPTED_PDF", unread()),
            entry("ENCRYPTED_OFFICE", unread()),
            entry("ENCRYPTED_OTHER", unread()),
            entry("CORRUPT_TAR", unread()),
            entry("CORRUPT_PDF", onThePage()),
            entry("CORRUPT_OFFICE", onThePage()),
            entry("CORRUPT_IMAGE", onThePage()),
            entry("HUGE_PAGE", onThePage()),
            entry("PATH_TRAVERSAL", inside()),
            entry("TRAILING_DATA", inside()),
            entry("PLAIN_ARCHIVE", inside()));

    private static final Expectation NOTHING = new Expectation(Set.of(), false, false, false, false);

    private static Expectation places(Layer... layers) {
        return new Expectation(Set.of(layers), false, false, false, false);
    }

    private static Expectation anyOf(Layer... layers) {
        return new Expectation(Set.of(layers), true, false, false, false);
    }

    private static Expectation inside() {
        return new Expectation(Set.of(), false, true, false, false);
    }

    private static Expectation unread() {
        return new Expectation(Set.of(), false, false, true, false);
    }

    private static Expectation onThePage() {
        return new Expectation(Set.of(), false, false, false, true);
    }

    /** What a file's label calls for; where the set leaves it to what a program saw in the file, what that calls for. */
    static Expectation of(LabelledFile file) {
        if (!file.sort().equals("SEE_SCAN")) {
            return BY_LABEL.getOrDefault(file.sort(), NOTHING);
        }
        String seen = file.features();
        Set<Layer> places = EnumSet.noneOf(Layer.class);
        if (seen.contains("js=1")) {
            places.add(Layer.BESIDE);
        }
        if (seen.matches(".*annots=[^;]*(?:Highlight|StrikeOut|Text|Stamp).*")) {
            places.add(Layer.ANNOTATION);
        }
        if (seen.contains("author=")) {
            places.add(Layer.PROPERTY);
        }
        return new Expectation(places, false, seen.contains("emb=1") || seen.contains("FileAttachment"), false, false);
    }

    /** Whether a label calls for something that can be missed. */
    boolean callsForSomething() {
        return !equals(NOTHING);
    }

    /** Whether what was found of a file is what its label calls for. */
    boolean metBy(Found found) {
        boolean placesMet = places.isEmpty()
                || (anyPlace ? places.stream().anyMatch(found.places()::contains) : found.places().containsAll(places));
        return placesMet
                && (!fileWithin || found.filesWithin() > 0)
                && (!told || found.told())
                && (!shown || found.shown() || found.told());
    }

    /** The places in which words were found that the label does not call for; properties are in every file, and a header is in every mail. */
    Set<Layer> besides(Found found) {
        return found.places().stream()
                .filter(layer -> !places.contains(layer) && layer != Layer.PROPERTY && layer != Layer.MAIL_HEADER)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What reading found of a file.
     *
     * @param places that hold words, other than the page in plain sight
     * @param told whether somebody is told that it was not read in full
     */
    record Found(Set<Layer> places, int filesWithin, boolean told, Set<ReadingProblem.Kind> problems, boolean shown) {

        static Found of(List<CaseDocument> documents) {
            CaseDocument file = documents.getFirst();
            Set<Layer> places = new TreeSet<>();
            boolean shown = false;
            for (Page page : file.pages()) {
                for (Stretch stretch : page.stretches()) {
                    if (says(page.text().substring(stretch.range().start(), stretch.range().end()))) {
                        places.add(stretch.layer());
                    }
                }
                shown |= says(page.text());
            }
            Set<ReadingProblem.Kind> problems = new TreeSet<>();
            documents.forEach(document -> document.problems().forEach(problem -> problems.add(problem.kind())));
            return new Found(places, documents.size() - 1, documents.stream().anyMatch(one -> one.status() != ReadingStatus.READ), problems, shown);
        }

        private static boolean says(String words) {
            return words.chars().anyMatch(Character::isLetterOrDigit);
        }
    }
}
