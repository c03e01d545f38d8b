package uk.rubric.rulebook;

import java.util.Comparator;

/** Orders names so that numbers inside them count as numbers: m2 before m10. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endOfA = endOfNumber(a, i);
                int endOfB = endOfNumber(b, j);
                order = numbers(a, i, endOfA, b, j, endOfB);
                i = endOfA;
                j = endOfB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        // Names that differ only in leading zeros are not the same name.
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int numbers(String a, int fromA, int toA, String b, int fromB, int toB) {
        int i = withoutZeros(a, fromA, toA);
        int j = withoutZeros(b, fromB, toB);
        int byLength = Integer.compare(toA - i, toB - j);
        for (; byLength == 0 && i < toA; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            }
        }
        return byLength;
    }

    private static int withoutZeros(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
