package uk.rubric.example;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * The photograph of a bruised forearm on which a hospital's identity band shows. The letters
 * are {@link DrawnLetters}.
 */
public record InjuryPhotograph(List<String> band, String exhibit) {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1300;

    /** The picture as a JPEG file. */
    public byte[] bytes() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sheet(g);
        arm(g);
        bruise(g, 430, 800, 130, new Color(96, 52, 92));
        bruise(g, 610, 930, 90, new Color(120, 70, 80));
        bruise(g, 330, 1000, 70, new Color(130, 110, 60));
        identityBand(g);
        card(g);
        g.dispose();
        grain(picture);
        return jpeg(picture);
    }

    private static void sheet(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(150, 172, 176), WIDTH, HEIGHT, new Color(112, 134, 142)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(new BasicStroke(26));
        for (int i = 0; i < 6; i++) {
            g.setColor(new Color(160 - i * 6, 180 - i * 6, 184 - i * 6, 60));
            g.drawLine(-100, 60 + i * 170, WIDTH, i * 150 - 120);
        }
    }

    /** A forearm from the elbow below to the hand above. */
    private static void arm(Graphics2D g) {
        GeneralPath arm = new GeneralPath();
        arm.moveTo(120, 1320);
        arm.curveTo(130, 1000, 215, 700, 232, 440);
        arm.curveTo(236, 330, 170, 180, 150, -20);
        arm.lineTo(850, -20);
        arm.curveTo(840, 180, 772, 330, 778, 440);
        arm.curveTo(800, 700, 900, 1000, 920, 1320);
        arm.closePath();
        g.setPaint(new GradientPaint(140, 0, new Color(238, 198, 172), 880, 0, new Color(190, 140, 114)));
        g.fill(arm);
    }

    private static void bruise(Graphics2D g, double x, double y, double radius, Color colour) {
        Color edge = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        Color middle = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 170);
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 0.5f, 1}, new Color[] {middle, middle, edge
                }));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 1.7));
    }

    /** The band goes round the wrist, a little askew, and curves away at its edges. */
    private void identityBand(Graphics2D g) {
        AffineTransform upright = g.getTransform();
        g.rotate(Math.toRadians(-3.5), 505, 400);
        g.setColor(new Color(70, 50, 40, 80));
        g.fill(bandAcross(316));
        g.setPaint(new LinearGradientPaint(222, 0, 788, 0, new float[] {0, 0.12f, 0.88f, 1}, new Color[] {
            new Color(205, 206, 204), new Color(247, 248, 245), new Color(240, 241, 238), new Color(190, 190, 188)
        }));
        g.fill(bandAcross(304));
        g.setColor(new Color(18, 18, 20));
        double baseline = 366;
        for (String line : band) {
            DrawnLetters.write(g, line, 44, 300, baseline);
            baseline += 56;
        }
        g.setTransform(upright);
    }

    private static GeneralPath bandAcross(double top) {
        GeneralPath across = new GeneralPath();
        across.moveTo(222, top);
        across.quadTo(505, top + 22, 788, top);
        across.lineTo(788, top + 206);
        across.quadTo(505, top + 228, 222, top + 206);
        across.closePath();
        return across;
    }

    private void card(Graphics2D g) {
        g.setColor(new Color(250, 250, 246));
        g.fill(new Rectangle2D.Double(690, 1170, 230, 90));
        g.setColor(new Color(18, 18, 20));
        DrawnLetters.write(g, exhibit, 52, 740, 1234);
    }

    /** Uneven light and the grain of a sensor, coarse so that the file stays small. */
    private static void grain(BufferedImage picture) {
        Random random = new Random(9);
        int cell = 4;
        for (int y = 0; y < HEIGHT; y += cell) {
            for (int x = 0; x < WIDTH; x += cell) {
                int noise = (int) (random.nextGaussian() * 2.5);
                for (int dy = 0; dy < cell; dy++) {
                    for (int dx = 0; dx < cell; dx++) {
                        int rgb = picture.getRGB(x + dx, y + dy);
                        int shade = noise - (x + dx) / 60;
                        picture.setRGB(
                                x + dx,
                                y + dy,
                                clamp((rgb >> 16 & 255) + shade) << 16
                                        | clamp((rgb >> 8 & 255) + shade) << 8
                                        | clamp((rgb & 255) + shade));
                    }
                }
            }
        }
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(0.82f);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
