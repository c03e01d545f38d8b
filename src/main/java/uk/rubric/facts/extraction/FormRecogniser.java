package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.facts.Form;
import uk.rubric.facts.FormSign;
import uk.rubric.facts.Side;

/** Tells which form every page of a document is, from two independent signals of title, form code and field labels; a bundle's pages are told one by one. */
final class FormRecogniser {

    /** Form code as printed in the head or foot of a page, as in {@code MG11}, {@code MG 6C}, {@code MG11(T)}. */
    private static final Pattern CODE = Pattern.compile(
            "(?<!\\b(?-i:on|see|in|to|the|of|by|with|his|her|my|form) )\\bMG\\s?0?(\\d{1,2})\\s?\\(?([A-FT])?\\)?(?![A-Za-z0-9])",
            Pattern.CASE_INSENSITIVE);

    /** Lines from the top in which a form's title stands. */
    private static final int HEAD_LINES = 12;

    /** Lines from top and bottom in which a form's code stands. */
    private static final int EDGE_LINES = 4;

    /** A longer line is running text that mentions a form. */
    private static final int MOST_WORDS_BESIDE_CODE = 9;

    private FormRecogniser() {}

    /** What speaks for one form on one page. */
    private static final class Tally {
        private int heading;
        private int labels;
        private int code;
        private int whole;
        private int position = Integer.MAX_VALUE;
        private final Map<Side, Integer> sides = new EnumMap<>(Side.class);

        /** A title or code counts double; labels count up to four; a single kind of signal is not enough unless it is the code or says all. */
        private int score() {
            int titleAndCode = 3 * heading + 4 * code + 8 * whole;
            return titleAndCode + Math.min(labels, 4);
        }

        private boolean enough() {
            boolean two = heading + code > 0 && labels > 0 || heading > 0 && code > 0 || labels > 1;
            return whole > 0 || code > 0 || two && score() >= 2;
        }
    }

    /** The form of every page of a document; what the case statement says of the document wins over what its pages say. */
    static List<PageForm> of(CaseDocument document, Optional<Form> stated, KnownWords known) {
        List<PageForm> forms = new ArrayList<>();
        Optional<Form> byName = code(document.fileName().replace('_', ' ').replace('-', ' '));
        PageForm before = new PageForm(Form.UNKNOWN, Side.NONE, false, false);
        for (Page page : document.pages()) {
            PageForm form = page(page, document, stated, byName, before, known);
            forms.add(form);
            before = form;
        }
        return List.copyOf(forms);
    }

    private static PageForm page(
            Page page,
            CaseDocument document,
            Optional<Form> stated,
            Optional<Form> byName,
            PageForm before,
            KnownWords known) {
        String words = " " + Words.fold(page.text()) + " ";
        boolean policeOnly = known.markPoliceOnly(words);
        Map<Form, Tally> tallies = tallies(page, words, byName, known);
        Form best = Form.UNKNOWN;
        for (Map.Entry<Form, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            Tally rival = tallies.get(best);
            if (tally.enough()
                    && (rival == null
                            || tally.score() > rival.score()
                            || tally.score() == rival.score() && tally.position < rival.position)) {
                best = entry.getKey();
            }
        }
        // A victim's personal statement is written on the MG11 form, code and all; its title tells it.
        if (best == Form.MG11 && tallies.containsKey(Form.VPS) && tallies.get(Form.VPS).heading > 0) {
            best = Form.VPS;
        }
        if (stated.isPresent()) {
            Form form = stated.get();
            return new PageForm(form, side(form, tallies.get(form), before), policeOnly, true);
        }
        if (document.format() == Format.EMAIL) {
            return new PageForm(Form.EMAIL, Side.NONE, policeOnly, true);
        }
        if (document.format() == Format.ARCHIVE) {
            return new PageForm(Form.CONTAINER, Side.NONE, policeOnly, true);
        }
        if (best != Form.UNKNOWN) {
            return new PageForm(best, side(best, tallies.get(best), before), policeOnly, true);
        }
        if (before.form() != Form.UNKNOWN && before.form() != Form.EXHIBIT) {
            Side side = before.form() == Form.MG11 || before.form() == Form.VPS ? Side.CONTINUATION : Side.NONE;
            return new PageForm(before.form(), side, policeOnly, false);
        }
        if (document.format() == Format.IMAGE) {
            return new PageForm(Form.EXHIBIT, Side.NONE, policeOnly, true);
        }
        return new PageForm(byName.orElse(Form.UNKNOWN), Side.NONE, policeOnly, byName.isPresent());
    }

    private static Map<Form, Tally> tallies(Page page, String words, Optional<Form> byName, KnownWords known) {
        Map<Form, Tally> tallies = new EnumMap<>(Form.class);
        List<String> lines = page.text().lines().filter(line -> !line.isBlank()).toList();
        String head = " " + Words.fold(String.join("\n", lines.subList(0, Math.min(HEAD_LINES, lines.size())))) + " ";
        for (FormSign sign : known.formSigns()) {
            int at = (sign.signal() == FormSign.Signal.HEADING ? head : words).indexOf(sign.words());
            if (at < 0) {
                continue;
            }
            Tally tally = tallies.computeIfAbsent(sign.form(), form -> new Tally());
            tally.position = Math.min(tally.position, at);
            tally.sides.merge(sign.side(), 1, Integer::sum);
            switch (sign.signal()) {
                case HEADING -> tally.heading = 1;
                case LABEL -> tally.labels++;
                case WHOLE -> tally.whole = 1;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i == EDGE_LINES && lines.size() > 2 * EDGE_LINES) {
                i = lines.size() - EDGE_LINES;
            }
            String line = lines.get(i);
            if (line.length() < 120 && line.trim().split("\\s+").length <= MOST_WORDS_BESIDE_CODE) {
                code(line).ifPresent(form -> tallies.computeIfAbsent(form, f -> new Tally()).code = 1);
            }
        }
        // A file name is anybody's: it may help a title or label along but never speaks alone against the page.
        byName.map(tallies::get).filter(tally -> tally.code == 0).ifPresent(tally -> tally.labels++);
        return tallies;
    }

    /** The form whose code a line holds; of several, none. */
    private static Optional<Form> code(String line) {
        Matcher matcher = CODE.matcher(line);
        Optional<Form> found = Optional.empty();
        while (matcher.find()) {
            String letter = Optional.ofNullable(matcher.group(2)).orElse("").toUpperCase(Locale.ROOT);
            Optional<Form> form = form("MG" + Integer.parseInt(matcher.group(1)) + (letter.equals("T") ? "" : letter));
            if (found.isPresent() && !found.equals(form)) {
                return Optional.empty();
            }
            found = form;
        }
        return found;
    }

    private static Optional<Form> form(String code) {
        for (Form form : Form.values()) {
            if (form.name().equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** A statement's rear is told by two of its own labels where the front's heading is missing: typed copies hold both on one page. */
    private static Side side(Form form, @org.jspecify.annotations.Nullable Tally tally, PageForm before) {
        if (form != Form.MG11 && form != Form.VPS) {
            return Side.NONE;
        }
        Map<Side, Integer> sides = tally == null ? Map.of() : tally.sides;
        int front = sides.getOrDefault(Side.FRONT, 0);
        int rear = sides.getOrDefault(Side.REAR, 0);
        if (rear >= 2 && front < 2) {
            return Side.REAR;
        }
        if (sides.getOrDefault(Side.CONTINUATION, 0) > 0 && front < 3) {
            return Side.CONTINUATION;
        }
        if (front > 0) {
            return Side.FRONT;
        }
        return before.form() == form ? Side.CONTINUATION : Side.FRONT;
    }
}
