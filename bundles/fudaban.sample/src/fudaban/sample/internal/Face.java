// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.SplittableRandom;

/** A face in flat shapes on a field of 413 by 531: crown at 47, chin at 448, as the norm for photos wants it. */
public final class Face {
    private static final double MIDDLE = 206.5;
    private static final int CHIN = 448;
    private static final int[] SKINS = {0xF6D7BE, 0xF1CBAA, 0xEBC19B, 0xE2B48C, 0xF8DEC9};
    private static final int[] HAIRS = {0x1E1B1A, 0x2A2320, 0x3A2A22, 0x4A3428, 0x262B33};
    private static final int[] GROUNDS = {0xDCE6EE, 0xE4E9ED, 0xD8E3E8, 0xE6E4DF, 0xDDE7E1};
    private static final int[] JACKETS = {0x2D3A4F, 0x39404A, 0x4A3F46, 0x2F4744, 0x515A68, 0x6A5A52};
    private static final int[] SHIRTS = {0xFFFFFF, 0xF4F7FB, 0xFBF3EC, 0xE6EEF7};
    private static final int[] TIES = {0x7A2E39, 0x2E4A7A, 0x3E6A54, 0x8A6A2E, 0x5A4A7A};
    private static final int GREY = 0x9A9A9C;

    private final SplittableRandom random;
    private final boolean female;
    private final int age;
    private final Color skin;
    private final Color hair;
    private final double half;
    private final double eyeY;

    /** The face of a person; the chance decides what the person does not say. */
    public Face(boolean female, int age, SplittableRandom random) {
        this.random = random;
        this.female = female;
        this.age = age;
        this.skin = pick(SKINS);
        this.hair = pick(HAIRS);
        this.half = 122 + random.nextInt(22);
        this.eyeY = 262 + random.nextInt(14);
    }

    /** Draws it. */
    public void draw(Graphics2D g) {
        fill(g, pick(GROUNDS), new Rectangle2D.Double(0, 0, 413, 531));
        int style = random.nextInt(female ? 4 : 3);
        if (female && style < 2) {
            longHair(g, style);
        }
        body(g);
        ears(g);
        fill(g, skin, head());
        eyes(g);
        nose(g);
        mouth(g);
        hairOver(g, style);
        if (random.nextInt(4) == 0) {
            glasses(g);
        }
    }

    private Path2D head() {
        var head = new Path2D.Double();
        double jaw = half * (female ? 0.62 : 0.74);
        head.moveTo(MIDDLE - half, 250);
        head.curveTo(MIDDLE - half, 110, MIDDLE - half * 0.6, 62, MIDDLE, 62);
        head.curveTo(MIDDLE + half * 0.6, 62, MIDDLE + half, 110, MIDDLE + half, 250);
        head.curveTo(MIDDLE + half, 340, MIDDLE + jaw, CHIN - 22, MIDDLE, CHIN);
        head.curveTo(MIDDLE - jaw, CHIN - 22, MIDDLE - half, 340, MIDDLE - half, 250);
        head.closePath();
        return head;
    }

    private void body(Graphics2D g) {
        Color jacket = pick(JACKETS);
        Color shirt = pick(SHIRTS);
        var shoulders = new Path2D.Double();
        shoulders.moveTo(0, 531);
        shoulders.curveTo(8, 478, 70, 468, 128, 452);
        shoulders.lineTo(285, 452);
        shoulders.curveTo(343, 468, 405, 478, 413, 531);
        shoulders.closePath();
        fill(g, jacket, shoulders);
        fill(g, darker(skin, 0.9), new RoundRectangle2D.Double(MIDDLE - 58, 380, 116, 110, 40, 40));
        var collar = new Path2D.Double();
        collar.moveTo(MIDDLE - 66, 458);
        collar.lineTo(MIDDLE, 520);
        collar.lineTo(MIDDLE + 66, 458);
        collar.lineTo(MIDDLE + 84, 531);
        collar.lineTo(MIDDLE - 84, 531);
        collar.closePath();
        fill(g, shirt, collar);
        if (!female || random.nextInt(6) == 0) {
            var tie = new Path2D.Double();
            tie.moveTo(MIDDLE - 15, 504);
            tie.lineTo(MIDDLE + 15, 504);
            tie.lineTo(MIDDLE + 22, 531);
            tie.lineTo(MIDDLE - 22, 531);
            tie.closePath();
            fill(g, pick(TIES), tie);
        }
    }

    private void ears(Graphics2D g) {
        for (int side : new int[] {-1, 1}) {
            fill(g, darker(skin, 0.95), new Ellipse2D.Double(MIDDLE + side * (half + 2) - 17, 242, 34, 72));
            fill(g, darker(skin, 0.86), new Ellipse2D.Double(MIDDLE + side * (half + 4) - 8, 260, 16, 38));
        }
    }

    private void eyes(Graphics2D g) {
        double apart = 52 + random.nextInt(8);
        double width = 40 + random.nextInt(8);
        double height = 17 + random.nextInt(6);
        Color iris = darker(new Color(0x5A3A28), 0.7 + random.nextDouble() * 0.4);
        double brow = 36 + random.nextInt(8);
        double tilt = random.nextInt(9) - 4;
        float thick = female ? 5 + random.nextInt(2) : 8 + random.nextInt(3);
        for (int side : new int[] {-1, 1}) {
            double x = MIDDLE + side * apart;
            fill(g, Color.WHITE, new Ellipse2D.Double(x - width / 2, eyeY - height / 2, width, height));
            fill(g, iris, new Ellipse2D.Double(x - height / 2, eyeY - height / 2, height, height));
            fill(g, new Color(0x17110E), new Ellipse2D.Double(x - 5, eyeY - 5, 10, 10));
            fill(g, Color.WHITE, new Ellipse2D.Double(x + 1, eyeY - 6, 5, 5));
            stroke(
                    g,
                    new Color(0x2A1E1A),
                    female ? 4.5f : 3.5f,
                    new Arc2D.Double(x - width / 2, eyeY - height / 2 - 1, width, height + 4, 12, 156, Arc2D.OPEN));
            stroke(
                    g,
                    hair,
                    thick,
                    new QuadCurve2D.Double(
                            x - side * 24,
                            eyeY - brow + tilt,
                            x + side * 4,
                            eyeY - brow - 11,
                            x + side * 33,
                            eyeY - brow + 5));
        }
    }

    private void nose(Graphics2D g) {
        double length = 50 + random.nextInt(14);
        stroke(
                g,
                darker(skin, 0.82),
                4,
                new QuadCurve2D.Double(
                        MIDDLE - 4, eyeY + 22, MIDDLE - 16, eyeY + length, MIDDLE + 8, eyeY + length + 4));
        for (int side : new int[] {-1, 1}) {
            g.setColor(new Color(232, 120, 105, female ? 40 : 22));
            g.fill(new Ellipse2D.Double(MIDDLE + side * 78 - 26, eyeY + 42, 52, 34));
        }
    }

    private void mouth(Graphics2D g) {
        double y = eyeY + 108 + random.nextInt(10);
        double width = 62 + random.nextInt(16);
        double curve = 5 + random.nextInt(7);
        if (female) {
            fill(g, new Color(0xC8756E), new Ellipse2D.Double(MIDDLE - width / 2 + 6, y - 4, width - 12, 15));
        }
        stroke(
                g,
                female ? new Color(0x9A4A46) : darker(skin, 0.62),
                4.5f,
                new QuadCurve2D.Double(MIDDLE - width / 2, y, MIDDLE, y + curve, MIDDLE + width / 2, y));
        if (age > 52) {
            for (int side : new int[] {-1, 1}) {
                stroke(
                        g,
                        darker(skin, 0.88),
                        3,
                        new QuadCurve2D.Double(
                                MIDDLE + side * 34, y - 46, MIDDLE + side * 58, y - 26, MIDDLE + side * 54, y - 4));
            }
        }
    }

    private void longHair(Graphics2D g, int style) {
        double out = half + 26;
        double down = style == 0 ? 505 : 420;
        var back = new Path2D.Double();
        back.moveTo(MIDDLE - out, down);
        back.curveTo(MIDDLE - out - 22, 260, MIDDLE - out + 4, 47, MIDDLE, 47);
        back.curveTo(MIDDLE + out - 4, 47, MIDDLE + out + 22, 260, MIDDLE + out, down);
        back.closePath();
        fill(g, shade(), back);
    }

    private void hairOver(Graphics2D g, int style) {
        double out = half + 9;
        double fringe = 150 + random.nextInt(30) - (female ? 0 : 14);
        double parting = MIDDLE + (random.nextBoolean() ? 1 : -1) * random.nextInt(60);
        double side = female ? 282 + style * 6 : 236 + random.nextInt(22);
        var cap = new Path2D.Double();
        cap.moveTo(MIDDLE - out, side);
        cap.curveTo(MIDDLE - out - 10, 110, MIDDLE - out * 0.66, 47, MIDDLE, 47);
        cap.curveTo(MIDDLE + out * 0.66, 47, MIDDLE + out + 10, 110, MIDDLE + out, side);
        cap.lineTo(MIDDLE + half - 8, side - 20);
        cap.curveTo(MIDDLE + half - 8, fringe + 20, (parting + MIDDLE + half) / 2, fringe + 8, parting, fringe - 22);
        cap.curveTo(
                (parting + MIDDLE - half) / 2,
                fringe + 8,
                MIDDLE - half + 8,
                fringe + 20,
                MIDDLE - half + 8,
                side - 20);
        cap.closePath();
        fill(g, shade(), cap);
        if (female && style == 3) {
            fill(g, shade(), new Ellipse2D.Double(MIDDLE - 44, 47, 88, 40));
        }
    }

    private Color shade() {
        double grey = Math.clamp((age - 50) / 20.0, 0, 0.75);
        return new Color(
                mix(hair.getRed(), GREY >> 16, grey),
                mix(hair.getGreen(), GREY >> 8 & 0xFF, grey),
                mix(hair.getBlue(), GREY & 0xFF, grey));
    }

    private static int mix(int one, int other, double part) {
        return (int) (one + (other - one) * part);
    }

    private void glasses(Graphics2D g) {
        Color frame = new Color(0x33363B);
        for (int side : new int[] {-1, 1}) {
            double x = MIDDLE + side * 56;
            g.setColor(new Color(255, 255, 255, 36));
            g.fill(new RoundRectangle2D.Double(x - 41, eyeY - 25, 82, 54, 26, 26));
            stroke(g, frame, 4, new RoundRectangle2D.Double(x - 41, eyeY - 25, 82, 54, 26, 26));
            stroke(
                    g,
                    frame,
                    4,
                    new QuadCurve2D.Double(
                            x + side * 41, eyeY - 8, x + side * 56, eyeY - 12, MIDDLE + side * half, eyeY - 6));
        }
        stroke(g, frame, 4, new QuadCurve2D.Double(MIDDLE - 15, eyeY - 4, MIDDLE, eyeY - 14, MIDDLE + 15, eyeY - 4));
    }

    private Color pick(int[] colors) {
        return new Color(colors[random.nextInt(colors.length)]);
    }

    private static Color darker(Color color, double by) {
        return new Color(shade(color.getRed(), by), shade(color.getGreen(), by), shade(color.getBlue(), by));
    }

    private static int shade(int value, double by) {
        return Math.clamp((int) (value * by), 0, 255);
    }

    private static void fill(Graphics2D g, Color color, Shape shape) {
        g.setColor(color);
        g.fill(shape);
    }

    private static void stroke(Graphics2D g, Color color, float width, Shape shape) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
