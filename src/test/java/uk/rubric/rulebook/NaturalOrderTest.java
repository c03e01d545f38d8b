package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private final NaturalOrder order = new NaturalOrder();

    @Test
    void numbersInsideNamesCountAsNumbers() {
        assertThat(List.of("page:d10/1", "m10", "page:d2/10", "m1x", "m2", "page:d2/9").stream()
                        .sorted(order))
                .containsExactly("m1x", "m2", "m10", "page:d2/9", "page:d2/10", "page:d10/1");
    }

    @Property(seed = "1")
    void itIsOneOrder(@ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c) {
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("m0129x/").ofMaxLength(6);
    }
}
