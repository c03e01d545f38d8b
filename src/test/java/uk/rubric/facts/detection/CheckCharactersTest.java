package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check letters and digits agree with their published rules and notice a changed digit. */
class CheckCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"2001/0123456F", "79/163001B", "12/52494Q", "20010000001Q", "88 98765R"})
    void acceptsPncIds(String written) {
        assertThat(CanonicalForms.pncId(written))
                .hasValueSatisfying(
                        id -> assertThat(CanonicalForms.pncIdPasses(id)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"265416/21G", "123456/99L", "SF83/1234P"})
    void acceptsCroNumbers(String written) {
        assertThat(CanonicalForms.cro(written))
                .hasValueSatisfying(
                        cro -> assertThat(CanonicalForms.croPasses(cro)).isTrue());
    }

    @Property(tries = 200)
    void noticesEveryChangedDigitOfAnNhsNumber(
            @ForAll @LongRange(min = 900_000_000L, max = 999_999_999L) long nine,
            @ForAll @IntRange(min = 0, max = 8) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String digits = String.valueOf(nine);
        for (char check = '0'; check <= '9'; check++) {
            String number = digits + check;
            if (CheckCharacters.nhs(number)) {
                char changed = (char) ('0' + (number.charAt(at) - '0' + by) % 10);
                assertThat(CheckCharacters.nhs(number.substring(0, at) + changed + number.substring(at + 1)))
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void exactlyOneLastDigitPassesLuhn(
            @ForAll @LongRange(min = 100_000_000_000_000L, max = 999_999_999_999_999L) long fifteen) {
        long passing = "0123456789"
                .chars()
                .filter(c -> CheckCharacters.luhn(fifteen + String.valueOf((char) c)))
                .count();
        assertThat(passing).isEqualTo(1);
    }

    @Property(tries = 200)
    void neverGivesALetterThatLooksLikeADigit(@ForAll @LongRange(min = 0, max = 999_999_999L) long digits) {
        assertThat("IOS").doesNotContain(String.valueOf(CheckCharacters.mod23(String.valueOf(digits))));
    }

    @Test
    void agreesWithTheSpecimenPassport() {
        assertThat(CheckCharacters.mrz("L898902C3")).isEqualTo('6');
        assertThat(CheckCharacters.mrz("740812")).isEqualTo('2');
    }

    @Test
    void writesTelephoneNumbersAlike() {
        assertThat(java.util.List.of(
                        "07700 900123", "+44 7700 900123", "0044 (0)7700 900 123", "(+44) 7700-900123", "447700900123"))
                .allSatisfy(written -> assertThat(CanonicalForms.phone(written)).isEqualTo("07700900123"));
    }

    @Test
    void writesNamesAlike() {
        assertThat(java.util.List.of("SAMPLE, Jane", "Jane Sample", "SAMPLE/JANE", "jane sample's"))
                .allSatisfy(written -> assertThat(CanonicalForms.name(written)).isEqualTo("jane sample"));
    }
}
