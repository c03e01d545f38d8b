package uk.rubric.facts.detection;

/** Goes through the cells of the tables on a page, row after row: lines whose cells a tab parts. */
final class TableCells {

    /** A row without cells may be the rest of the row above, wrapped; two of them end the table. */
    private static final int MOST_LINES_BETWEEN_ROWS = 1;

    private TableCells() {}

    /** What is done with the cells of a page. */
    interface Reader {
        /** A cell of a row, by the number of its column from 0 on and by its bounds. */
        void cell(int column, int from, int to);

        /** No row of the table before follows. */
        void tableEnds();
    }

    /** Reads all cells in reading order. */
    static void read(PlainText page, Reader reader) {
        int without = 0;
        for (int line = 0; line < page.lines(); line++) {
            int end = page.lineEnd(line);
            boolean row = page.text().indexOf('\t', page.lineStart(line), end) >= 0;
            without = row ? 0 : without + 1;
            if (without > MOST_LINES_BETWEEN_ROWS) {
                reader.tableEnds();
            }
            int at = page.lineStart(line);
            for (int column = 0; row && at <= end; column++) {
                int tab = page.text().indexOf('\t', at, end);
                int to = tab < 0 ? end : tab;
                reader.cell(column, at, to);
                at = to + 1;
            }
        }
        reader.tableEnds();
    }
}
