package uk.rubric.photographs;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.rubric.example.DrawnLetters;

/**
 * Something with writing on it, as it lies before the camera, and the details that stand on it.
 *
 * @param picture of it alone, flat and evenly lit
 * @param details written on it, as written
 */
record Subject(BufferedImage picture, List<String> details) {

    private static final List<String> SURNAMES =
            List.of("Thornaby", "Pellowe", "Garrowby", "Ashdale", "Illingford", "Rahmani", "Pritchett", "Okonjo");
    private static final List<String> FORENAMES =
            List.of("Hannah", "Marcus", "Nadia", "Owen", "Doreen", "Liam", "Grace", "Tobias");
    private static final List<String> STREETS =
            List.of("Example Road", "Saltmarsh Street", "Quay Lane", "Orchard Close", "Mill Crescent");

    /** A hospital's identity band: three lines, wide and low. */
    static Subject wristband(Random random) {
        String born = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(55));
        String nhs = nhsNumber(random);
        String hospital = "H%07d".formatted(random.nextInt(10_000_000));
        BufferedImage picture = blank(900, 220, new Color(244, 245, 242));
        Graphics2D g = graphics(picture);
        double size = 42;
        DrawnLetters.write(g, one(SURNAMES, random).toUpperCase(java.util.Locale.ROOT) + ", " + one(FORENAMES, random), size, 30, 62);
        DrawnLetters.write(g, "DOB " + born + "   Female", size, 30, 124);
        DrawnLetters.write(g, "NHS No " + nhs + "  Hosp No " + hospital, 36, 30, 186);
        g.dispose();
        return new Subject(picture, List.of(born, nhs, hospital));
    }

    /** A label as stuck on a parcel or a bag: an address and a telephone number. */
    static Subject label(Random random) {
        String street = (1 + random.nextInt(120)) + " " + one(STREETS, random);
        String postcode = postcode(random);
        String phone = "07700 900%03d".formatted(random.nextInt(1000));
        BufferedImage picture = blank(760, 330, new Color(250, 249, 245));
        Graphics2D g = graphics(picture);
        DrawnLetters.write(g, "Mrs " + one(FORENAMES, random) + " " + one(SURNAMES, random), 44, 40, 70);
        DrawnLetters.write(g, street, 44, 40, 132);
        DrawnLetters.write(g, "Sampletown", 44, 40, 194);
        DrawnLetters.write(g, postcode, 44, 40, 256);
        DrawnLetters.write(g, "Tel " + phone, 38, 40, 310);
        g.dispose();
        return new Subject(picture, List.of(street, postcode, phone));
    }

    /** A letter on a sheet of A4, drawn at 150 dots per inch. */
    static Subject letter(Random random) {
        String street = (1 + random.nextInt(120)) + " " + one(STREETS, random);
        String postcode = postcode(random);
        String phone = "07700 900%03d".formatted(random.nextInt(1000));
        String born = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(55));
        String nhs = nhsNumber(random);
        String name = one(FORENAMES, random) + " " + one(SURNAMES, random);
        List<String> lines = new ArrayList<>(List.of(
                "Sampletown General Hospital",
                "Outpatient Department",
                "",
                name + ", " + street + ", Sampletown " + postcode,
                "Date of birth: " + born + "     NHS number: " + nhs,
                "Telephone: " + phone,
                "",
                "Dear Doctor,",
                "Thank you for referring this patient, who came to the clinic",
                "after a fall on a wet pavement. The wrist was painful when",
                "turned, without swelling. The picture taken on the same day",
                "shows no fracture. A splint was given for a fortnight, and",
                "we have asked for another appointment in six weeks.",
                "",
                "Yours sincerely,",
                "Consultant Orthopaedic Surgeon"));
        BufferedImage picture = blank(1240, 1754, Color.WHITE);
        Graphics2D g = graphics(picture);
        for (int i = 0; i < lines.size(); i++) {
            DrawnLetters.write(g, lines.get(i), 25, 130, 200 + i * 44);
        }
        g.dispose();
        return new Subject(picture, List.of(street, postcode, phone, born, nhs));
    }

    /** A number of the range that is never given out, with its check digit. */
    private static String nhsNumber(Random random) {
        while (true) {
            String nine = "999%06d".formatted(random.nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check != 10) {
                String all = nine + check;
                return all.substring(0, 3) + " " + all.substring(3, 6) + " " + all.substring(6);
            }
        }
    }

    private static String postcode(Random random) {
        return "ZZ99 " + random.nextInt(10) + (char) ('A' + random.nextInt(2)) + "AB".charAt(random.nextInt(2));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static BufferedImage blank(int width, int height, Color paper) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(paper);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return picture;
    }

    private static Graphics2D graphics(BufferedImage picture) {
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(20, 20, 24));
        return g;
    }
}
