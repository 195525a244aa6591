// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Nobody's face, drawn: hair, eyes, neck, shoulders, so that it can be measured where everything is. In fractions of the picture's height. */
public final class DrawnFace {
    private final int width;
    private final int height;
    private Color background = new Color(0xDDE4EA);
    private boolean shelf;
    private double light = 1;
    private int blur;
    private double top = 0.12;
    private double chin = 0.76;
    private double middle = 0.5;
    private int people = 1;

    public DrawnFace(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** As the norm wants it, 35 x 45 mm at 400 dpi. */
    public static DrawnFace good() {
        return new DrawnFace(551, 709);
    }

    DrawnFace head(double from, double to, double across) {
        top = from;
        chin = to;
        middle = across;
        return this;
    }

    /** Before a shelf. */
    public DrawnFace shelf() {
        shelf = true;
        return this;
    }

    /** Darker below 1, brighter above. */
    public DrawnFace light(double factor) {
        light = factor;
        return this;
    }

    /** Blurred over so many points. */
    public DrawnFace blurred(int points) {
        blur = points;
        return this;
    }

    DrawnFace two() {
        people = 2;
        return this;
    }

    int headTop() {
        return (int) Math.round(top * height);
    }

    int headChin() {
        return (int) Math.round(chin * height);
    }

    /** The picture. */
    public BufferedImage picture() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(background);
        g.fillRect(0, 0, width, height);
        if (shelf) {
            for (int i = 0; i < 12; i++) {
                g.setColor(i % 2 == 0 ? new Color(0x5A3A20) : new Color(0xE8D8B0));
                g.fill(new Rectangle2D.Double(i * width / 12.0, 0, width / 12.0, height));
            }
        }
        for (int i = 0; i < people; i++) {
            person(g, people == 1 ? middle * width : width * (0.28 + 0.44 * i));
        }
        g.dispose();
        grain(image);
        return blur > 0 ? blur(image) : image;
    }

    private void person(Graphics2D g, double x) {
        double long_ = (chin - top) * height;
        double wide = long_ * 0.68 / (people == 1 ? 1 : 1.7);
        double from = top * height;
        // Shoulders, neck, head, hair, eyes, mouth.
        g.setColor(shade(0x2B3A4A));
        g.fill(new RoundRectangle2D.Double(x - wide * 1.05, from + long_ * 1.16, wide * 2.1, height, wide, wide));
        g.setColor(shade(0xC99B7C));
        g.fill(new Rectangle2D.Double(x - wide * 0.24, from + long_ * 0.85, wide * 0.48, long_ * 0.4));
        g.setPaint(new GradientPaint(
                (float) (x - wide / 2), 0, shade(0xE8BFA0), (float) (x + wide / 2), 0, shade(0xD8AC8C)));
        g.fill(new Ellipse2D.Double(x - wide / 2, from, wide, long_));
        g.setColor(shade(0x2A1E18));
        var hair = new Path2D.Double(new Ellipse2D.Double(x - wide / 2, from, wide, long_ * 0.9));
        var area = new java.awt.geom.Area(hair);
        area.intersect(new java.awt.geom.Area(new Rectangle2D.Double(x - wide, from, wide * 2, long_ * 0.26)));
        g.fill(area);
        for (int side = -1; side <= 1; side += 2) {
            double eye = x + side * wide * 0.2;
            g.setColor(shade(0x2A1E18));
            g.fill(new Rectangle2D.Double(eye - wide * 0.1, from + long_ * 0.4, wide * 0.2, long_ * 0.02));
            g.setColor(Color.WHITE);
            g.fill(new Ellipse2D.Double(eye - wide * 0.08, from + long_ * 0.46, wide * 0.16, long_ * 0.05));
            g.setColor(shade(0x201510));
            g.fill(new Ellipse2D.Double(eye - wide * 0.03, from + long_ * 0.46, wide * 0.06, long_ * 0.05));
        }
        g.setColor(shade(0xA85A50));
        g.fill(new Ellipse2D.Double(x - wide * 0.14, from + long_ * 0.77, wide * 0.28, long_ * 0.04));
    }

    private Color shade(int rgb) {
        return new Color(
                (int) Math.min(255, (rgb >> 16 & 0xFF) * light), (int) Math.min(255, (rgb >> 8 & 0xFF) * light), (int)
                        Math.min(255, (rgb & 0xFF) * light));
    }

    /** A little noise, always the same, as a camera has it. */
    private static void grain(BufferedImage image) {
        var random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int more = random.nextInt(5) - 2;
                int rgb = image.getRGB(x, y);
                image.setRGB(
                        x,
                        y,
                        clamp((rgb >> 16 & 0xFF) + more) << 16
                                | clamp((rgb >> 8 & 0xFF) + more) << 8
                                | clamp((rgb & 0xFF) + more));
            }
        }
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    private BufferedImage blur(BufferedImage image) {
        float[] row = new float[blur];
        Arrays.fill(row, 1f / blur);
        var across = new ConvolveOp(new Kernel(blur, 1, row), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
        return new ConvolveOp(new Kernel(1, blur, row), ConvolveOp.EDGE_NO_OP, null).filter(across, null);
    }

    /** The picture as a file. */
    public byte[] file(String format) throws IOException {
        return file(picture(), format);
    }

    public static byte[] file(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
