package uk.rubric.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import uk.rubric.facts.extraction.AnyText;

/** Makes texts that nobody thought of: pieces of case files in any order, texts built to hurt patterns, and damaged copies of sound ones. */
final class Texts {

    private static final int LONGEST = 40_000;

    private static final List<String> HURTFUL = List.of("1", "0 7", "12/", "1-2-", "a@", "a.b@", "'", "\"", "(\"'", "[", "((", "<<", "\u201c\u2018", "A1", "J. ", "O'",
            "Mc", "http://a.", "///a.b.", "4111 ", "DOB ", "flat 1 ", "PC 1 ", "SMITH, ", "of the ", "\t", "\n", ":\n", "\u2588", "*", "x\u0301", "\u00ad", "\u200b",
            "\ud83d\ude00", "\ufb01", "page 1 of 2\n", "PNCID : 1/1A ");

    private Texts() {}

    static String any(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> repeated(random);
            case 1 -> digits(random);
            case 2 -> characters(random);
            case 3 -> pieces(random, 400);
            default -> pieces(random, 60);
        };
    }

    /** A copy in which something is missing, doubled, moved or replaced. */
    static String damaged(String text, RandomGenerator random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(1, 6); i > 0 && !damaged.isEmpty(); i--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(1, 30));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(from, to);
                case 1 -> damaged.insert(from, damaged.substring(from, to));
                case 2 -> damaged.replace(from, to, pieces(random, 3));
                case 3 -> damaged.insert(from, one(HURTFUL, random).repeat(random.nextInt(1, 50)));
                default -> damaged.setCharAt(from, (char) random.nextInt(0x20, 0x180));
            }
        }
        return damaged.toString();
    }

    private static String pieces(RandomGenerator random, int most) {
        String parting = random.nextInt(4) == 0 ? "" : " ";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, most); i > 0; i--) {
            text.append(one(AnyText.PIECES, random)).append(parting);
        }
        return text.toString();
    }

    private static String repeated(RandomGenerator random) {
        String piece = one(HURTFUL, random) + (random.nextBoolean() ? one(HURTFUL, random) : "");
        return piece.repeat(random.nextInt(1, LONGEST / piece.length())) + one(AnyText.PIECES, random);
    }

    private static String digits(RandomGenerator random) {
        String partings = one(List.of("", " ", "-", "/", ".", "  ", "\n"), random);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 4000); i > 0; i--) {
            text.append((char) ('0' + random.nextInt(10))).append(random.nextInt(5) == 0 ? partings : "");
        }
        return text.toString();
    }

    /** Any characters, halves of pairs among them. */
    private static String characters(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int top = random.nextBoolean() ? 0x250 : 0x10000;
        for (int i = random.nextInt(1, 2000); i > 0; i--) {
            text.append((char) random.nextInt(top));
        }
        return text.toString();
    }

    static <T> T one(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
