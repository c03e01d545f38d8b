package uk.rubric.documents.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture in shades of grey, with the steps that make its text easier to recognise. */
final class GreyImage {

    final int width;
    final int height;
    final byte[] pixels;
    private final BufferedImage image;

    private GreyImage(BufferedImage grey) {
        this.image = grey;
        this.width = grey.getWidth();
        this.height = grey.getHeight();
        this.pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    static GreyImage of(BufferedImage any) {
        boolean plain =
                any.getType() == BufferedImage.TYPE_BYTE_GRAY && any.getRaster().getParent() == null;
        return new GreyImage(
                plain ? any : redraw(any, any.getWidth(), any.getHeight(), new AffineTransform(), Color.WHITE));
    }

    BufferedImage image() {
        return image;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** The picture under a transform, on white paper of the given size. */
    GreyImage transformed(AffineTransform transform, int newWidth, int newHeight) {
        return new GreyImage(redraw(image, newWidth, newHeight, transform, Color.WHITE));
    }

    /** The picture under a transform, on a ground as bright as most of it: bright corners would look like things in a photograph. */
    GreyImage turned(AffineTransform transform, int newWidth, int newHeight) {
        int ground = shade(0.5);
        return new GreyImage(redraw(image, newWidth, newHeight, transform, new Color(ground, ground, ground)));
    }

    /** The shade than which so large a share of the picture is darker. */
    int shade(double share) {
        int[] of = new int[256];
        for (byte pixel : pixels) {
            of[pixel & 255]++;
        }
        long darker = 0;
        for (int shade = 0; shade < 256; shade++) {
            darker += of[shade];
            if (darker >= share * pixels.length) {
                return shade;
            }
        }
        return 255;
    }

    /** A dark picture as bright as paper, its grain smoothed first, which would grow with the light. */
    GreyImage brightened() {
        GreyImage bright = new GreyImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
        int black = shade(0.01);
        double more = 235.0 / Math.max(1, shade(0.995) - black);
        int[] near = new int[25];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int n = 0;
                for (int dy = -2; dy <= 2; dy++) {
                    for (int dx = -2; dx <= 2; dx++) {
                        near[n++] = at(Math.clamp(x + dx, 0, width - 1), Math.clamp(y + dy, 0, height - 1));
                    }
                }
                Arrays.sort(near);
                bright.pixels[y * width + x] = (byte) Math.clamp(Math.round((near[12] - black) * more), 0, 255);
            }
        }
        return bright;
    }

    private static BufferedImage redraw(
            BufferedImage from, int width, int height, AffineTransform transform, Color ground) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = to.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, transform, null);
        graphics.dispose();
        return to;
    }

    /** The picture with every column moved so that rows that bend are straight; what comes in from outside is like the edge. */
    GreyImage unbent(Lie.Bend bend) {
        GreyImage straight = new GreyImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
        for (int x = 0; x < width; x++) {
            double down = bend.down(x);
            for (int y = 0; y < height; y++) {
                double from = Math.clamp(y + down, 0, height - 1.001);
                int above = (int) from;
                double share = from - above;
                straight.pixels[y * width + x] =
                        (byte) Math.round(at(x, above) * (1 - share) + at(x, above + 1) * share);
            }
        }
        return straight;
    }

    /** Evens out shadow and glare: each pixel against the mean of its neighbourhood. */
    GreyImage evened(int radius) {
        int[] sums = sums();
        BufferedImage even = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        GreyImage result = new GreyImage(even);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double mean = mean(sums, x, y, radius);
                result.pixels[y * width + x] =
                        (byte) Math.clamp(Math.round(225.0 * at(x, y) / Math.max(16, mean)), 0, 255);
            }
        }
        return result;
    }

    /** Which pixels are ink: clearly darker than their neighbourhood. */
    boolean[] ink(int radius) {
        int[] sums = sums();
        boolean[] ink = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = at(x, y);
                ink[y * width + x] = value < 0.78 * mean(sums, x, y, radius) && value < 215;
            }
        }
        return ink;
    }

    /** Sums of all pixels above and left of each; they may overflow, and their differences over a neighbourhood are right all the same. */
    private int[] sums() {
        int[] sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }

    private double mean(int[] sums, int x, int y, int radius) {
        int x1 = Math.max(0, x - radius);
        int y1 = Math.max(0, y - radius);
        int x2 = Math.min(width, x + radius + 1);
        int y2 = Math.min(height, y + radius + 1);
        int w = width + 1;
        int sum = sums[y2 * w + x2] - sums[y1 * w + x2] - sums[y2 * w + x1] + sums[y1 * w + x1];
        return (double) sum / ((x2 - x1) * (y2 - y1));
    }
}
