package uk.rubric.facts.detection;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the counties and larger towns of the United Kingdom, the areas of its postcodes, and the words that end the names of streets. */
final class Places {

    private static final Set<String> PLACES = Lists.words("places.txt");

    /** The letters that begin a postcode (Royal Mail's 121 areas, the islands' three, and forces' BFPO). */
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY"
                            + " L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD"
                            + " WF WN WR WS WV YO ZE ZZ")
                    .split(" "));

    /** How many words the longest place has that begins with a word. */
    private static final Map<String, Integer> WORDS = PLACES.stream()
            .collect(
                    Collectors.toMap(name -> name.split("[ '-]", 2)[0], name -> name.split("[ '-]").length, Math::max));

    private Places() {}

    /** The words with which places begin. */
    static Set<String> firstWords() {
        return WORDS.keySet();
    }

    /** How many words the longest place has that begins with a word in capitals; none where no place does. */
    static int words(String first) {
        return WORDS.getOrDefault(first, 0);
    }

    /** Whether a name in capitals is a county or larger town. */
    static boolean place(String name) {
        return PLACES.contains(name);
    }

    /** Whether letters begin postcodes; ZZ is the health service's for no fixed abode and unknown addresses. */
    static boolean area(String letters) {
        return AREAS.contains(letters);
    }
}
