package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EditionEntryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;

    @Property(tries = 300)
    void overlapsExactlyWhereBothApplyOnSomeDay(
            @ForAll @IntRange(max = DAYS) int from,
            @ForAll @IntRange(max = 4) int length,
            @ForAll boolean open,
            @ForAll @IntRange(max = DAYS) int otherFrom,
            @ForAll @IntRange(max = 4) int otherLength,
            @ForAll boolean otherOpen) {
        EditionEntry one = entry(from, length, open);
        EditionEntry other = entry(otherFrom, otherLength, otherOpen);

        boolean meet = IntStream.rangeClosed(0, DAYS + 4)
                .mapToObj(FIRST_DAY::plusDays)
                .anyMatch(day -> edition(one).appliesOn(day) && edition(other).appliesOn(day));

        assertThat(one.overlaps(other)).isEqualTo(meet);
        assertThat(other.overlaps(one)).isEqualTo(meet);
    }

    private static EditionEntry entry(int from, int length, boolean open) {
        LocalDate first = FIRST_DAY.plusDays(from);
        Optional<LocalDate> last = open ? Optional.empty() : Optional.of(first.plusDays(length));
        return new EditionEntry(
                1, "1", first, last, "Example board", Optional.empty(), Optional.empty(), 1, Optional.empty());
    }

    private static Edition edition(EditionEntry entry) {
        return new Edition(
                entry.number(),
                entry.inForce(),
                entry.until(),
                entry.approvedBy(),
                "",
                entry.rules(),
                new TreeMap<>(),
                List.of());
    }
}
