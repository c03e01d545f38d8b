package uk.rubric.photographs;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What makes a photograph or scan hard to read. */
enum Difficulty {
    FLAT,
    TILTED,
    CURVED,
    DARK,
    LOW_RESOLUTION,
    SKEWED_PAGE;

    private static final int ROOM = 1300;

    /** A picture of this difficulty; the same random numbers give the same picture. */
    Taken take(Random random) {
        Subject subject = this == SKEWED_PAGE
                ? Subject.letter(random)
                : random.nextBoolean() ? Subject.wristband(random) : Subject.label(random);
        BufferedImage picture = switch (this) {
            case FLAT -> grain(laid(subject.picture(), 0), random, 3);
            case TILTED -> grain(laid(subject.picture(), sign(random) * (4 + random.nextDouble() * 26)), random, 3);
            case CURVED -> grain(
                    laid(bent(subject.picture(), sign(random) * (0.06 + random.nextDouble() * 0.24)), sign(random) * random.nextDouble() * 8),
                    random, 3);
            case DARK -> grain(
                    lit(laid(subject.picture(), sign(random) * random.nextDouble() * 4), 0.16 + random.nextDouble() * 0.24), random, 5);
            case LOW_RESOLUTION -> {
                BufferedImage laid = laid(subject.picture(), sign(random) * random.nextDouble() * 3);
                yield grain(scaled(laid, 0.2 + random.nextDouble() * 0.25), random, 3);
            }
            case SKEWED_PAGE -> grain(turned(subject.picture(), sign(random) * (1 + random.nextDouble() * 8), Color.WHITE), random, 7);
        };
        return new Taken(picture, subject.details());
    }

    /** A picture and the details that stand on what it shows. */
    record Taken(BufferedImage picture, java.util.List<String> details) {}

    private static int sign(Random random) {
        return random.nextBoolean() ? 1 : -1;
    }

    /** The subject on a table, turned about its middle. */
    private static BufferedImage laid(BufferedImage subject, double degrees) {
        BufferedImage table = new BufferedImage(ROOM, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = table.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(150, 132, 112), ROOM, 1000, new Color(112, 96, 84)));
        g.fillRect(0, 0, ROOM, 1000);
        smooth(g);
        AffineTransform place = AffineTransform.getTranslateInstance(ROOM / 2.0, 500);
        place.rotate(Math.toRadians(degrees));
        place.translate(-subject.getWidth() / 2.0, -subject.getHeight() / 2.0);
        g.drawImage(subject, place, null);
        g.dispose();
        return table;
    }

    private static BufferedImage turned(BufferedImage page, double degrees, Color around) {
        BufferedImage sheet = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(around);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        smooth(g);
        g.drawImage(
                page, AffineTransform.getRotateInstance(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0), null);
        g.dispose();
        return sheet;
    }

    /** Bent round a wrist or a bottle: lines bow, and the ends turn away and look narrower. */
    private static BufferedImage bent(BufferedImage flat, double bow) {
        int w = flat.getWidth();
        int h = flat.getHeight();
        int rise = (int) (Math.abs(bow) * w / 2);
        BufferedImage bent = new BufferedImage(w, h + rise, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = bent.createGraphics();
        g.setColor(new Color(140, 122, 104));
        g.fillRect(0, 0, w, h + rise);
        g.dispose();
        for (int x = 0; x < w; x++) {
            double u = (2.0 * x / w - 1) * 0.92;
            int from = (int) ((Math.asin(u) / Math.asin(0.92) + 1) / 2 * (w - 1));
            double down = bow > 0 ? rise * u * u : rise * (1 - u * u);
            double shade = Math.sqrt(1 - u * u * 0.8);
            for (int y = 0; y < h; y++) {
                int rgb = flat.getRGB(Math.clamp(from, 0, w - 1), y);
                bent.setRGB(x, Math.clamp((int) (y + down), 0, h + rise - 1), shaded(rgb, 0.35 + 0.65 * shade, 0));
            }
        }
        return bent;
    }

    private static BufferedImage lit(BufferedImage picture, double light) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double here = light * (0.6 + 0.8 * x / picture.getWidth());
                picture.setRGB(x, y, shaded(picture.getRGB(x, y), here, 0));
            }
        }
        return picture;
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int w = (int) (picture.getWidth() * scale);
        int h = (int) (picture.getHeight() * scale);
        BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        smooth(g);
        g.drawImage(picture.getScaledInstance(w, h, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return small;
    }

    private static BufferedImage grain(BufferedImage picture, Random random, double strength) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, shaded(picture.getRGB(x, y), 1, random.nextGaussian() * strength));
            }
        }
        return picture;
    }

    private static int shaded(int rgb, double light, double more) {
        int r = Math.clamp((int) ((rgb >> 16 & 255) * light + more), 0, 255);
        int g = Math.clamp((int) ((rgb >> 8 & 255) * light + more), 0, 255);
        int b = Math.clamp((int) ((rgb & 255) * light + more), 0, 255);
        return r << 16 | g << 8 | b;
    }

    private static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
