package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.ShippedLexicon;

/** The labels of a line, the head and the rows of a table, and how far a value reaches, each asked alone. */
class FieldPartsTest {

    private static final KnownWords KNOWN = new KnownWords(ShippedLexicon.words());

    @Test
    void aLineMayHoldSeveralLabelsBeforeColons() {
        assertThat(labels("Defendant: Jane Sample  DOB: 03/11/1979")).containsExactly("defendant", "dob");
    }

    @Test
    void aWordOfASentenceBeforeAColonIsNoLabel() {
        assertThat(labels("then she gave her address: nothing")).isEmpty();
    }

    @Test
    void aLineOfLabelsIsTheHeadOfATable() {
        assertThat(TableHead.of("Name\tDOB\tColour", 0, 15, KNOWN)).isPresent();
        assertThat(TableHead.of("Name\tColour", 0, 11, KNOWN))
                .as("one known column")
                .isEmpty();
        assertThat(TableHead.of("Name: Jane\tDOB", 0, 14, KNOWN))
                .as("a field and not a head")
                .isEmpty();
    }

    @Test
    void aRowWithoutANameGoesOnWithThePersonAbove() {
        String head = "Name\tDOB";
        String first = "Jane Sample\t03/11/1979";
        String second = "see above\t04/11/1979";
        TableHead table = TableHead.of(head, 0, head.length(), KNOWN).orElseThrow();

        assertThat(table.row(first, 0, first.length()).orElseThrow().goesOn()).isFalse();
        assertThat(table.row(second, 0, second.length()).orElseThrow().goesOn()).isTrue();
        assertThat(table.row("one cell", 0, 8)).isEmpty();
    }

    @Test
    void anAddressGoesOnUntilItsPostcode() {
        String text = "Address: 14 Example Road\nSampletown\nZZ99 1AA\nSampleshire";
        List<int[]> lines = Lines.of(text);
        FieldExtent extent = new FieldExtent(
                text,
                lines,
                lines.stream()
                        .map(line -> FieldLabels.of(text, line[0], line[1], KNOWN))
                        .toList());

        int end = extent.onwards(Lines.trim(text, 9, lines.getFirst()[1])).end();
        assertThat(text.substring(9, end)).isEqualTo("14 Example Road\nSampletown\nZZ99 1AA");
    }

    @Test
    void aWordOfRunningTextThatANarrowPageLeavesAloneIsNoLabel() {
        String text = "She was conveyed to custody, record 42/51564/26, and gave her\naddress\nas 37 Example Road";
        assertThat(Fields.of(text, KNOWN)).isEmpty();
        assertThat(Fields.of("Address\n37 Example Road", KNOWN)).hasSize(1);
    }

    private static List<String> labels(String line) {
        return FieldLabels.of(line, 0, line.length(), KNOWN).stream()
                .map(hit -> hit.label().words())
                .toList();
    }
}
