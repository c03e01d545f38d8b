package uk.rubric.redaction.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.documents.Page;
import uk.rubric.documents.reading.FollowedOffice;
import uk.rubric.documents.reading.OfficeFollower;
import uk.rubric.documents.reading.ReadingLimits;

/** Puts the copy of a workbook together from parts that are all written anew. */
final class SheetFile {

    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String MEDIA = "xl/media/";
    private static final String BOOK = "xl/workbook.xml";
    private static final String KIND = "spreadsheetml.";

    /** Excel knows no longer names. */
    private static final int LONGEST_NAME = 31;

    private final Path file;
    private final ReadingLimits limits;
    private final Order order;
    private final HeldPictures held;

    SheetFile(Path file, ReadingLimits limits, Order order, HeldPictures held) {
        this.file = file;
        this.limits = limits;
        this.order = order;
        this.held = held;
    }

    /** Follows the sheets one after the other. */
    private final class Sheets implements OfficeFollower {
        private final SheetStyles styles;
        private final List<SheetCopy> sheets = new ArrayList<>();
        private final List<SheetPictures> drawn = new ArrayList<>();

        private Sheets(SheetStyles styles) {
            this.styles = styles;
        }

        @Override
        public void part(String name) {
            drawn.add(new SheetPictures(held, part -> FollowedOffice.targets(file, limits, part)));
            sheets.add(new SheetCopy(new KeptWords(order.cuts(), sheets.size() + 1), styles, drawn.getLast()));
        }

        @Override
        public void starts(String name, Map<String, String> attributes) {
            sheets.getLast().starts(name, attributes);
        }

        @Override
        public void ends(String name) {
            drawn.getLast().ends(name);
        }

        @Override
        public void words(int from, String words) {
            sheets.getLast().words(from, words);
        }
    }

    /** Writes the copy with its looks, and says how many pictures are noted as left out. */
    int write(Path output) throws IOException {
        SheetStyles styles = new SheetStyles();
        FollowedOffice.parts(file, limits, List.of("xl/theme/theme1.xml", "xl/styles.xml"), styles);
        Sheets sheets = new Sheets(styles);
        List<Page> pages = FollowedOffice.read(file, limits, sheets);
        OfficeParts parts = new OfficeParts();
        StringBuilder list = new StringBuilder();
        int pictures = 0;
        for (Page page : pages) {
            if (!order.pagesOut().contains(page.number())) {
                SheetCopy sheet = sheets.sheets.get(page.number() - 1);
                add(parts, page, sheet.written(page.text()), list);
                SheetPictures drawn = sheets.drawn.get(page.number() - 1);
                pictures += drawn.leftOut();
                draw(parts, page.number(), sheet.drawing(), drawn.shown());
            }
        }
        parts.add("xl/styles.xml", KIND + "styles", styles.written());
        parts.relate(BOOK, "rStyles", "styles", "xl/styles.xml");
        held.add(parts, MEDIA);
        finish(parts, list, output);
        return pictures;
    }

    private static void draw(OfficeParts parts, int number, String drawing, Map<String, String> shown) {
        if (!drawing.isEmpty()) {
            String part = "xl/drawings/drawing" + number + ".xml";
            parts.add(part, "drawing", drawing);
            parts.relate("xl/worksheets/sheet" + number + ".xml", SheetCopy.DRAWING, "drawing", part);
            shown.forEach((id, name) -> parts.relate(part, id, "image", MEDIA + name));
        }
    }

    /** Writes a copy of words alone, a cell a cell. */
    void plain(List<Page> pages, List<String> texts, Path output) throws IOException {
        OfficeParts parts = new OfficeParts();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String words = texts.get(i);
            StringBuilder rows = new StringBuilder();
            words.lines().forEach(line -> {
                rows.append("<row>");
                for (String cell : line.split("\t", -1)) {
                    rows.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(OfficeParts.xml(cell))
                            .append("</t></is></c>");
                }
                rows.append("</row>");
            });
            String sheet = "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>";
            add(parts, pages.get(i), sheet, list);
        }
        finish(parts, list, output);
    }

    private static void add(OfficeParts parts, Page page, String sheet, StringBuilder list) {
        int number = page.number();
        String part = "xl/worksheets/sheet" + number + ".xml";
        parts.add(part, KIND + "worksheet", sheet);
        parts.relate(BOOK, "r" + number, "worksheet", part);
        list.append("<sheet name=\"")
                .append(OfficeParts.xml(name(page)))
                .append("\" sheetId=\"")
                .append(number)
                .append("\" r:id=\"r")
                .append(number)
                .append("\"/>");
    }

    /** The name between the quotes of a page's label. */
    private static String name(Page page) {
        String label = page.label();
        int from = label.indexOf('\'');
        int to = label.lastIndexOf('\'');
        String name = to > from + 1 ? label.substring(from + 1, to).replaceAll("[\\[\\]:*?/\\\\]", " ") : "";
        return Optional.of(name)
                .filter(words -> !words.isBlank() && words.length() <= LONGEST_NAME)
                .orElse("Sheet " + page.number());
    }

    private static void finish(OfficeParts parts, StringBuilder list, Path output) throws IOException {
        parts.add(
                BOOK,
                KIND + "sheet.main",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OfficeParts.REFERENCES + "\"><sheets>" + list
                        + "</sheets></workbook>");
        parts.relate("", "r1", "officeDocument", BOOK);
        parts.write(output);
    }
}
