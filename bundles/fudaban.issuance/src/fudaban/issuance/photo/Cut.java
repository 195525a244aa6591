// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.profile.PhotoRules;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;

/**
 * What is cut out of an upright picture: a rectangle in the shape of the norm, by its middle, its height and how far the picture is turned. Kept as
 * text with the original, so that it can be redone and mended.
 *
 * @param x middle, pixels from the left
 * @param y middle, pixels from above
 * @param height of what is cut out, pixels
 * @param angle degrees the picture is turned clockwise
 * @param head where the head is; null while nobody said
 */
public record Cut(double x, double y, double height, double angle, Head head) {
    private static final double INCH = 25.4;

    /** The largest piece from the middle. */
    public static Cut middle(int width, int height, PhotoRules rules) {
        return new Cut(width / 2.0, height / 2.0, Math.min(height, width * rules.height() / rules.width()), 0, null);
    }

    /** The piece in which this head stands as the norm says, turned as given. */
    public static Cut around(Head head, double angle, PhotoRules rules) {
        double perMm = head.length() / rules.head().middle();
        double middleX = (head.topX() + head.chinX()) / 2;
        double middleY = (head.topY() + head.chinY()) / 2;
        // In the turned picture the middle of the head lies straight above or below the middle of the piece.
        double down =
                (rules.height() / 2 - rules.above().middle() - rules.head().middle() / 2) * perMm;
        double turn = Math.toRadians(angle);
        return new Cut(
                middleX + down * Math.sin(turn), middleY + down * Math.cos(turn), rules.height() * perMm, angle, head);
    }

    /** From pixels of the original to millimetres of the photo. */
    public AffineTransform toMillimetres(PhotoRules rules) {
        double scale = rules.height() / height;
        var transform = AffineTransform.getTranslateInstance(rules.width() / 2, rules.height() / 2);
        transform.rotate(Math.toRadians(angle));
        transform.scale(scale, scale);
        transform.translate(-x, -y);
        return transform;
    }

    /** A point of the photo in millimetres, as pixels of the original. */
    public Point2D toPixels(double mmX, double mmY, PhotoRules rules) {
        try {
            return toMillimetres(rules).inverseTransform(new Point2D.Double(mmX, mmY), null);
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException("a cut without height", impossible);
        }
    }

    /** Dots per inch of the original within the photo. */
    public double dpi(PhotoRules rules) {
        return height / rules.height() * INCH;
    }

    /** The resolution in which it is kept: the original's, within the profile's bounds. */
    public int keptDpi(PhotoRules rules) {
        return (int) Math.clamp(Math.round(dpi(rules)), rules.dpi(), Math.max(rules.dpi(), rules.keptDpi()));
    }

    /** The photo in a resolution; white where it reaches beyond the picture. The same cut always gives the same pixels. */
    public BufferedImage of(BufferedImage picture, int dpi, PhotoRules rules) {
        int wide = (int) Math.round(rules.width() / INCH * dpi);
        int high = (int) Math.round(rules.height() / INCH * dpi);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        double factor = dpi / dpi(rules);
        Cut cut = this;
        BufferedImage from = picture;
        // Halving first: a filter of a few points would skip most of a large picture.
        while (factor < 0.5) {
            from = half(from);
            cut = new Cut(cut.x / 2, cut.y / 2, cut.height / 2, angle, null);
            factor *= 2;
        }
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, wide, high);
            var place = AffineTransform.getScaleInstance(dpi / INCH, dpi / INCH);
            place.concatenate(cut.toMillimetres(rules));
            g.drawImage(from, place, null);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static BufferedImage half(BufferedImage from) {
        int wide = Math.max(1, from.getWidth() / 2);
        int high = Math.max(1, from.getHeight() / 2);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(from, 0, 0, wide, high, null);
        g.dispose();
        return image;
    }

    /** Whether it lies wholly within the picture. */
    public boolean within(int pictureWidth, int pictureHeight, PhotoRules rules) {
        double slack = height / 200;
        for (double mmX : new double[] {0, rules.width()}) {
            for (double mmY : new double[] {0, rules.height()}) {
                Point2D corner = toPixels(mmX, mmY, rules);
                if (corner.getX() < -slack
                        || corner.getY() < -slack
                        || corner.getX() > pictureWidth + slack
                        || corner.getY() > pictureHeight + slack) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the head stands in it as the norm says. */
    public boolean keeps(PhotoRules rules) {
        if (head == null) {
            return false;
        }
        var to = toMillimetres(rules);
        Point2D top = to.transform(new Point2D.Double(head.topX(), head.topY()), null);
        Point2D chin = to.transform(new Point2D.Double(head.chinX(), head.chinY()), null);
        return rules.head().has(chin.getY() - top.getY())
                && rules.above().has(top.getY())
                && Math.abs((top.getX() + chin.getX()) / 2 - rules.width() / 2) <= rules.aside();
    }

    /** Moved over the picture by millimetres of the photo. */
    public Cut moved(double mmX, double mmY, PhotoRules rules) {
        Point2D to = toPixels(rules.width() / 2 + mmX, rules.height() / 2 + mmY, rules);
        return new Cut(to.getX(), to.getY(), height, angle, head);
    }

    /** Nearer (factor above 1) or farther, around the same middle. */
    public Cut zoomed(double factor) {
        return new Cut(x, y, Math.max(8, height / factor), angle, head);
    }

    /** Turned further, within the profile's bound. */
    public Cut turned(double degrees, PhotoRules rules) {
        return new Cut(x, y, height, Math.clamp(angle + degrees, -rules.angle(), rules.angle()), head);
    }

    /** With another head. */
    public Cut with(Head other) {
        return new Cut(x, y, height, angle, other);
    }

    /** As it is kept. */
    public String text() {
        String place = String.format(Locale.ROOT, "x=%.2f;y=%.2f;height=%.2f;angle=%.2f", x, y, height, angle);
        return head == null
                ? place
                : place
                        + String.format(
                                Locale.ROOT,
                                ";top=%.2f,%.2f;chin=%.2f,%.2f",
                                head.topX(),
                                head.topY(),
                                head.chinX(),
                                head.chinY());
    }

    /** What was kept; empty when the text is none. */
    public static Optional<Cut> parse(String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double[] n = new double[8];
        for (int i = 0; i < n.length; i++) {
            n[i] = matcher.group(i + 1) == null ? 0 : Double.parseDouble(matcher.group(i + 1));
        }
        Head head = matcher.group(5) == null ? null : new Head(n[4], n[5], n[6], n[7]);
        return n[2] > 0 ? Optional.of(new Cut(n[0], n[1], n[2], n[3], head)) : Optional.empty();
    }

    private static final String NUMBER = "(-?[0-9]{1,7}(?:\\.[0-9]{1,6})?)";
    private static final java.util.regex.Pattern FORM = java.util.regex.Pattern.compile("x=" + NUMBER + ";y=" + NUMBER
            + ";height=" + NUMBER + ";angle=" + NUMBER + "(?:;top=" + NUMBER + "," + NUMBER + ";chin=" + NUMBER + ","
            + NUMBER + ")?");
}
