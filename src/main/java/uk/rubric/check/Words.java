package uk.rubric.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words by which people name stages, audiences, roles and forms: case, hyphens and blanks do not matter. */
public final class Words {

    private Words() {}

    /** The constant that a word names. */
    public static <E extends Enum<E>> Optional<E> parse(String word, Class<E> type) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** All words of a type, in their order. */
    public static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
