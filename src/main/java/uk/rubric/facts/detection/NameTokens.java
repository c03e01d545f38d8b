package uk.rubric.facts.detection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes names apart and folds their words so that capitals, accents, hyphens and a scanner's slips do not keep equal names apart. */
final class NameTokens {

    /** Titles and ranks that may stand before a name (MoJ TitleCode list, police ranks); they are no part of it. */
    static final Set<String> TITLES = Set.of(
            "MR",
            "MRS",
            "MS",
            "MISS",
            "MX",
            "MASTER",
            "DR",
            "DOCTOR",
            "PROF",
            "PROFESSOR",
            "REV",
            "REVEREND",
            "FR",
            "SIR",
            "DAME",
            "LADY",
            "LORD",
            "IMAM",
            "RABBI",
            "PC",
            "WPC",
            "DC",
            "WDC",
            "TDC",
            "PS",
            "DS",
            "SGT",
            "SERGEANT",
            "DI",
            "INSP",
            "INSPECTOR",
            "DCI",
            "CI",
            "SUPT",
            "SUPERINTENDENT",
            "PCSO",
            "CONSTABLE",
            "DETECTIVE",
            "DET",
            "CON",
            "SC",
            "TPC",
            "OFFICER",
            "NURSE",
            "JUDGE",
            "JUSTICE",
            "HHJ",
            "DJ",
            "COUNCILLOR",
            "CLLR",
            "CAPTAIN",
            "CAPT",
            "CPL",
            "CORPORAL",
            "LT",
            "LIEUTENANT",
            "COL",
            "COLONEL",
            "MAJ",
            "PRESIDENT",
            "SENATOR",
            "SERGEANT'S",
            "SPC",
            "DETCON",
            "HEADTEACHER");

    /** Words that begin a surname of two: Van Sample, Ap Sample, St Sample. */
    static final Set<String> PARTICLES = Set.of(
            "VAN", "VON", "DE", "DEN", "DI", "DA", "DU", "DOS", "LA", "LE", "ST", "AP", "AB", "EL", "AL", "BIN", "BINT",
            "IBN", "TER", "DER", "MAC", "MC", "DEL", "ABU");

    private NameTokens() {}

    /** The parts of one writing of a name: family names and given names, folded. */
    record Parts(List<String> family, List<String> given) {}

    /** Reads "SMITH, Jane Anne", "Smith/Jane", "Jane SMITH" and "Mrs Jane Smith" alike. */
    static Parts parts(String writing) {
        PlainText plain = PlainText.of(writing.strip());
        List<Integer> words = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < plain.words(); i++) {
            if (TITLES.contains(plain.word(i)) && words.isEmpty()) {
                titled = true;
            } else if (Character.isLetter(plain.word(i).charAt(0))) {
                words.add(i);
            }
        }
        int families = familyWords(plain, words, titled);
        List<String> family = new ArrayList<>();
        List<String> given = new ArrayList<>();
        boolean familyFirst = familyFirst(plain, words);
        for (int i = 0; i < words.size(); i++) {
            boolean isFamily = familyFirst ? i < families : i >= words.size() - families;
            (isFamily ? family : given).add(fold(plain.word(words.get(i))));
        }
        return new Parts(List.copyOf(family), List.copyOf(given));
    }

    /** A comma or slash after the first family name, or a capital family name before others, puts the family first. */
    private static boolean familyFirst(PlainText plain, List<Integer> words) {
        if (words.size() < 2) {
            return true;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            String gap = gap(plain, words, i);
            if (gap.indexOf(',') >= 0 || gap.indexOf('/') >= 0) {
                return true;
            }
        }
        return shouted(plain, words.getFirst()) && !shouted(plain, words.getLast());
    }

    private static int familyWords(PlainText plain, List<Integer> words, boolean titled) {
        if (words.size() < 2) {
            return titled ? words.size() : 0;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            String gap = gap(plain, words, i);
            if (gap.indexOf(',') >= 0 || gap.indexOf('/') >= 0) {
                return i + 1;
            }
        }
        int capitals = 0;
        for (int word : words) {
            capitals += shouted(plain, word) ? 1 : 0;
        }
        if (capitals > 0 && capitals < words.size()) {
            return capitals;
        }
        int count = 1;
        for (int i = words.size() - 2; i >= (titled ? 0 : 1); i--) {
            if (!gap(plain, words, i).equals("-") && !PARTICLES.contains(plain.word(words.get(i)))) {
                break;
            }
            count++;
        }
        return count;
    }

    private static String gap(PlainText plain, List<Integer> words, int i) {
        return plain.text().substring(plain.wordEnd(words.get(i)), plain.wordStart(words.get(i + 1)));
    }

    private static boolean shouted(PlainText plain, int word) {
        String own = plain.text().substring(plain.wordStart(word), plain.wordEnd(word));
        return own.length() > 1 && own.equals(plain.word(word));
    }

    /** A word without accents, possessive and apostrophes, in lower case, with the letters that scanners confuse made one. */
    static String fold(String word) {
        String lower = word;
        if (lower.length() > 2 && (lower.endsWith("'S") || lower.endsWith("'s"))) {
            lower = lower.substring(0, lower.length() - 2);
        }
        boolean plain = lower.chars().allMatch(c -> c < 0x80);
        String bare = plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = Character.toLowerCase(bare.charAt(i));
            switch (c) {
                case '0' -> folded.append('o');
                case '1', 'i', '|', '\u0131', '\u0142' -> folded.append('l');
                case '5' -> folded.append('s');
                case '8' -> folded.append('b');
                case '\u00F8' -> folded.append('o');
                case '\u00DF' -> folded.append("ss");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.append(c);
                    }
                }
            }
        }
        return confusedPairs(folded);
    }

    /** Scanners read "rn" for "m" and "vv" for "w". */
    private static String confusedPairs(StringBuilder folded) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            char a = folded.charAt(i);
            char b = folded.charAt(i + 1);
            if (a == 'r' && b == 'n') {
                folded.replace(i, i + 2, "m");
            } else if (a == 'v' && b == 'v') {
                folded.replace(i, i + 2, "w");
            }
        }
        return folded.toString();
    }

    /** Whether two words differ by one slip at most: a letter put in, left out, replaced or swapped with its neighbour. */
    static boolean oneSlipApart(String a, String b) {
        int prefix = 0;
        int shorter = Math.min(a.length(), b.length());
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        String x = a.substring(prefix);
        String y = b.substring(prefix);
        if (x.length() == y.length()) {
            boolean swapped = x.length() >= 2
                    && x.charAt(0) == y.charAt(1)
                    && x.charAt(1) == y.charAt(0)
                    && x.substring(2).equals(y.substring(2));
            return x.isEmpty() || swapped || x.substring(1).equals(y.substring(1));
        }
        String longer = x.length() > y.length() ? x : y;
        String other = x.length() > y.length() ? y : x;
        return longer.length() - other.length() == 1 && longer.substring(1).equals(other);
    }
}
