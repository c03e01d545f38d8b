package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The guidance that Rubric ships is whole. */
class ShippedGuidanceTest {

    private final Edition edition = new WrittenGuidance(Path.of("policy-docs")).edition();

    @Test
    void hasEveryParagraphOfItsTwelveParts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        edition.paragraphs().keySet().forEach(id -> counts.merge(id.part(), 1, Integer::sum));

        assertThat(counts)
                .isEqualTo(Map.ofEntries(
                        Map.entry(1, 6),
                        Map.entry(2, 7),
                        Map.entry(3, 8),
                        Map.entry(4, 5),
                        Map.entry(5, 4),
                        Map.entry(6, 6),
                        Map.entry(7, 5),
                        Map.entry(8, 5),
                        Map.entry(9, 6),
                        Map.entry(10, 8),
                        Map.entry(11, 8),
                        Map.entry(12, 4)));
    }

    @Test
    void hasTheSixteenExemptionsAtLeast() {
        List<String> codes = edition.exemptions().stream().map(Exemption::code).toList();

        assertThat(codes).startsWith("X1", "X2").contains("X16").hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void isInForceFromTheFirstDayOf2026() {
        assertThat(edition.appliesOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(edition.appliesOn(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void usesOnlyNumbersThatAreReservedForFiction() {
        String words = String.join(
                "\n",
                edition.paragraphs().values().stream().map(Paragraph::text).toList());

        assertThat(words.replaceAll("07700 900\\d{3}", "")).doesNotContainPattern("\\b0\\d{4} \\d{6}\\b");
        assertThat(words.replaceAll("SM9 9ZZ", "")).doesNotContainPattern("\\b[A-Z]{1,2}\\d{1,2} \\d[A-Z]{2}\\b");
        assertThat(words.replaceAll("999 000 \\d{4}", "")).doesNotContainPattern("\\b\\d{3} \\d{3} \\d{4}\\b");
    }
}
