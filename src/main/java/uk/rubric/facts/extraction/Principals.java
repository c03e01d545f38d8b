package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.detection.Detection;

/** Finds of whom a document tells that is no known form: whom a letter greets and speaks to, whom its subject line names, or whom its head names. */
final class Principals {

    private static final Pattern GREETS = Pattern.compile(
            "(?im)^[> \\t]{0,8}(?:dear|annwyl|hi|hello|hiya|(?:good\\s+)?(?:morning|afternoon|evening)|bore\\s+da|prynhawn\\s+da),?\\s+$");

    private static final Pattern YOU = Pattern.compile("(?i)\\b(?:your?|eich)\\b");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?im)(?:^[> \\t]{0,8}(?:re|regarding|concerning|subject|ynghylch|pwnc)\\b[ \\t]*[:/-]?[ \\t]*|\\b(?:to\\s+confirm\\s+that|our\\s+(?:client|patient|tenant|insured|policyholder|employee|pupil|customer)(?:\\s+is)?,?|whom\\s+it\\s+may\\s+concern[^\\n]{0,20}\\n+(?:re:?)?)\\s+)$");

    /** A label of few words, or none, before the name that fills the beginning of a cell. */
    private static final Pattern LABEL =
            Pattern.compile("(?:[^\\n]*[\\t|])?\\s*(?:(?:[\\p{L}/()]{1,14}[ ]){0,2}[\\p{L}/()]{1,14}\\s*:?\\s+)?");

    /** Whoever is labelled so works on the document, or only receives it. */
    private static final Pattern STAFF = Pattern.compile(
            "(?i)\\b(?:(?<!reported )by|from|to|cc|for|present|examiner|officer|oic|author|contact|manager|adviser|advisor|handler|requested|reviewed|solicitor|doctor|dr|gp|nurse|consultant|supervisor|interviewer|interpreter|inspector|analyst|worker|yours|sincerely|regards|chair|signed|between|and)\\b");

    private static final int BEFORE = 40;
    private static final int HEAD = 500;

    private Principals() {}

    /** The full name of whom a page tells. */
    static Optional<Name> of(PageReading page) {
        List<TextRange> names = page.names().stream().map(Detection::range).toList();
        return addressed(page, names)
                .or(() -> names.stream()
                        .filter(name -> stands(SUBJECT, page, name))
                        .map(name -> somebody(page, name))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> names.stream()
                        .takeWhile(name -> name.start() < HEAD)
                        .filter(name -> heads(page.text(), name))
                        .map(name -> somebody(page, name))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Whom a letter greets that says "you". */
    private static Optional<Name> addressed(PageReading page, List<TextRange> names) {
        Optional<TextRange> greeted =
                names.stream().filter(name -> stands(GREETS, page, name)).findFirst();
        if (greeted.isEmpty() || !YOU.matcher(page.text()).find(greeted.get().end())) {
            return Optional.empty();
        }
        Optional<Name> called = Name.announced(page.text(), greeted.get());
        return names.stream()
                .filter(name -> name.start() < greeted.get().end())
                .map(name -> somebody(page, name))
                .flatMap(Optional::stream)
                .filter(name -> called.filter(name::agrees).isPresent())
                .findFirst();
    }

    private static Optional<Name> somebody(PageReading page, TextRange range) {
        return Name.announced(page.text(), range)
                .filter(name -> name.full() && !name.officer() && !name.professional() && !Organisations.isBody(name));
    }

    private static boolean stands(Pattern mark, PageReading page, TextRange name) {
        int from = Lines.start(
                page.text(), Math.max(0, Name.withTitle(page.text(), name).start() - BEFORE));
        return mark.matcher(page.text())
                .region(from, Name.withTitle(page.text(), name).start())
                .find();
    }

    private static boolean heads(String text, TextRange name) {
        int start = Name.withTitle(text, name).start();
        String before = text.substring(Lines.start(text, start), start);
        String label = before.substring(Math.max(before.lastIndexOf('\t'), before.lastIndexOf('|')) + 1);
        return LABEL.matcher(before).matches()
                && !NarrativeCasting.charged(text, start)
                && !STAFF.matcher(label).find();
    }
}
