package uk.rubric.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A witness statement of any length with details strewn in, for measuring speed. The same seed gives the same bytes. */
public final class LongStatement {

    private static final String[] FORENAMES = {
        "Hannah", "Marcus", "Nadia", "Owen", "Liam", "Elaine", "Tom", "Imogen", "Doreen", "Peter", "Susan", "Amir",
        "Grace", "Daniel"
    };
    private static final String[] SURNAMES = {
        "Pellowe",
        "Illingford",
        "Rahmani",
        "Pritchett",
        "Thornwick",
        "Ashdale",
        "Corrigane",
        "Baldry",
        "Okonjo",
        "Lestrange",
        "Whitlam"
    };
    private static final String[] STREETS = {
        "Larkmoor Road",
        "Saltmarsh Street",
        "Tannery Street",
        "Coldharbour Close",
        "Whitlow Avenue",
        "Quarrel Lane",
        "Corder Street"
    };
    private static final String[] PLAIN = {
        "I could see the whole of the street from where I stood, and nothing was in my way.",
        "It had rained in the afternoon, but the pavement was dry by then.",
        "He did not say anything to me, and I did not say anything to him.",
        "I remember this because the shop had just turned its lights off.",
        "They argued for some time; I could hear the voices but not the words.",
        "I went back inside, made a cup of tea and thought no more about it until the police rang.",
        "I would put the distance at twenty paces, perhaps a little more.",
        "The car was parked on the other side, with its engine running and nobody in it.",
        "I have been asked whether I am certain of the time. I am, for the news had just begun.",
        "She asked me to wait with her, which I did until somebody came to fetch her."
    };

    private LongStatement() {}

    /** A statement of so many sheets as a PDF with a text layer. */
    public static byte[] pdf(int sheets, long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        int lines = 0;
        try (PdfFile measure = new PdfFile("measure")) {
            while (lines < StatementForm.linesOn(sheets - 1)) {
                String next = paragraph(random);
                lines += measure.page().bodyLines(next).size() + 1;
                paragraphs.add(next);
            }
            // A sheet never begins with an empty line, so the sheets hold a little more than was counted.
            while (statement(paragraphs).sheetCount(measure.page()) < sheets) {
                paragraphs.add(paragraph(random));
            }
        }
        return statement(paragraphs).bytes();
    }

    private static StatementForm statement(List<String> paragraphs) {
        return new StatementForm(
                Reference.EXAMPLE,
                Cast.PASSER_BY.name(),
                "Over 18",
                Cast.PASSER_BY.occupation(),
                "14/09/2026",
                paragraphs,
                Optional.empty());
    }

    private static String paragraph(Random random) {
        StringBuilder words = new StringBuilder();
        int sentences = 3 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            words.append(i == 0 ? "" : " ").append(random.nextInt(5) < 2 ? withDetail(random) : one(random, PLAIN));
        }
        return words.toString();
    }

    private static String withDetail(Random random) {
        String person = one(random, FORENAMES) + " " + one(random, SURNAMES).toUpperCase(Locale.UK);
        return switch (random.nextInt(9)) {
            case 0 -> "I later spoke to " + person + ", whose number is 07700 900" + digits(random, 3) + ".";
            case 1 -> "At that time " + person + " lived at " + address(random) + ".";
            case 2 -> person + " told me that her date of birth is " + day(random) + ".";
            case 3 ->
                "PC " + (1000 + random.nextInt(9000)) + " "
                        + one(random, SURNAMES).toUpperCase(Locale.UK) + " took the bag, which I produce as MI/"
                        + (1 + random.nextInt(90)) + ".";
            case 4 ->
                "On " + (1 + random.nextInt(28)) + " September 2026 at " + time(random) + " hours I was in "
                        + one(random, STREETS) + ", Sampletown.";
            case 5 -> "A blue car, registration " + plate(random) + ", drove past twice.";
            case 6 ->
                "I can be reached by e-mail at " + one(random, FORENAMES).toLowerCase(Locale.UK) + digits(random, 2)
                        + "@example.com.";
            case 7 -> "The log of the call is CAD 0" + digits(random, 3) + " of 12/09/2026.";
            default ->
                "I work as a driver with " + person + ", who was with me that evening until " + time(random) + ".";
        };
    }

    private static String address(Random random) {
        return (1 + random.nextInt(140)) + " " + one(random, STREETS) + ", Sampletown, SM9 " + random.nextInt(10)
                + letter(random) + letter(random);
    }

    private static String day(Random random) {
        return String.format(
                Locale.ROOT, "%02d/%02d/%d", 1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(50));
    }

    private static String time(Random random) {
        return String.format(Locale.ROOT, "%02d.%02d", random.nextInt(24), random.nextInt(60));
    }

    /** A mark of the age 99, which has not been issued. */
    private static String plate(Random random) {
        return "" + letter(random) + letter(random) + "99 " + letter(random) + letter(random) + letter(random);
    }

    private static char letter(Random random) {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(random.nextInt(20));
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String one(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
