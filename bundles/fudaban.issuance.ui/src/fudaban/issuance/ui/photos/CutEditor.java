// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.photo.Checked;
import fudaban.issuance.photo.Cut;
import fudaban.issuance.photo.Head;
import fudaban.issuance.photo.HeadFinder;
import fudaban.issuance.photo.Opened;
import fudaban.issuance.photo.PhotoDesk;
import fudaban.issuance.profile.PhotoRules;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The cut of one open photo as the operator changes it, step by step, each of which can be taken back. Knows no widgets. */
final class CutEditor {
    /** The picture is looked at in a smaller size: moving it has to follow the hand. */
    private static final int LOOK = 1400;

    private static final int STEPS = 200;

    private final PhotoDesk desk;
    private final Opened opened;
    private final PhotoRules rules;
    private final BufferedImage small;
    private final double shrunk;
    private final Deque<Cut> before = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Cut cut;
    private boolean sure;
    private Optional<LocalDate> taken;
    private Checked checked;

    CutEditor(PhotoDesk desk, Opened opened) {
        this.desk = desk;
        this.opened = opened;
        this.rules = desk.rules();
        this.cut = opened.cut();
        this.sure = opened.sure();
        this.taken = opened.taken();
        BufferedImage picture = opened.picture();
        shrunk = Math.min(1, (double) LOOK / Math.max(picture.getWidth(), picture.getHeight()));
        small = shrunk == 1 ? picture : shrink(picture, shrunk);
        checked = desk.checked(opened, cut, taken, sure);
    }

    private static BufferedImage shrink(BufferedImage picture, double by) {
        var image = new BufferedImage(
                (int) Math.max(1, picture.getWidth() * by),
                (int) Math.max(1, picture.getHeight() * by),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, image.getWidth(), image.getHeight(), null);
        g.dispose();
        return image;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Opened opened() {
        return opened;
    }

    PhotoRules rules() {
        return rules;
    }

    Cut cut() {
        return cut;
    }

    Checked checked() {
        return checked;
    }

    /** Whether the operator has changed anything. */
    boolean touched() {
        return !before.isEmpty();
    }

    Optional<LocalDate> taken() {
        return taken;
    }

    /** Says when it was taken. */
    void taken(Optional<LocalDate> day) {
        if (!day.equals(taken)) {
            taken = day;
            measure();
        }
    }

    /** Moves what is cut out over the picture; millimetres of the photo. */
    void move(double mmX, double mmY) {
        change(now -> now.moved(mmX, mmY, rules));
    }

    void zoom(double factor) {
        change(now -> now.zoomed(factor));
    }

    void turn(double degrees) {
        change(now -> now.turned(degrees, rules));
    }

    /** Where the lines are, millimetres below the upper edge: top of the head, chin. */
    Optional<double[]> lines() {
        if (cut.head() == null) {
            return Optional.empty();
        }
        var to = cut.toMillimetres(rules);
        Head head = cut.head();
        return Optional.of(new double[] {
            to.transform(new Point2D.Double(head.topX(), head.topY()), null).getY(),
            to.transform(new Point2D.Double(head.chinX(), head.chinY()), null).getY()
        });
    }

    /** Puts both lines; the operator has looked. */
    void lines(double top, double chin) {
        if (chin - top < 5) {
            return;
        }
        change(now -> {
            double middle = rules.width() / 2;
            if (now.head() != null) {
                var to = now.toMillimetres(rules);
                middle = (to.transform(
                                                new Point2D.Double(
                                                        now.head().topX(),
                                                        now.head().topY()),
                                                null)
                                        .getX()
                                + to.transform(
                                                new Point2D.Double(
                                                        now.head().chinX(),
                                                        now.head().chinY()),
                                                null)
                                        .getX())
                        / 2;
            }
            Point2D first = now.toPixels(middle, top, rules);
            Point2D last = now.toPixels(middle, chin, rules);
            return now.with(new Head(first.getX(), first.getY(), last.getX(), last.getY()));
        });
    }

    /** Moves the line of the top (0) or the chin (1). */
    void line(int which, double mm) {
        double[] now = lines().orElse(new double[] {
            rules.above().middle(), rules.above().middle() + rules.head().middle()
        });
        lines(which == 0 ? now[0] + mm : now[0], which == 1 ? now[1] + mm : now[1]);
    }

    /** Cuts so that the head between the lines stands as the norm says. */
    void fit() {
        change(now -> now.head() == null ? now : Cut.around(now.head(), now.angle(), rules));
    }

    /** The proposal again, with the angle given up. */
    void propose() {
        Optional<HeadFinder.Proposal> found = HeadFinder.find(opened.picture());
        change(now -> found.map(each -> Cut.around(each.head(), 0, rules))
                .orElseGet(() ->
                        Cut.middle(opened.picture().getWidth(), opened.picture().getHeight(), rules)));
        sure = found.isPresent() && found.get().sure();
        measure();
    }

    /** Takes the last step back. */
    void undo() {
        if (!before.isEmpty()) {
            cut = before.pop();
            measure();
        }
    }

    private void change(UnaryOperator<Cut> how) {
        Cut now = how.apply(cut);
        if (now.equals(cut)) {
            return;
        }
        before.push(cut);
        if (before.size() > STEPS) {
            before.removeLast();
        }
        cut = now;
        // Whoever moves the lines or the picture has looked at both.
        sure = cut.head() != null;
        measure();
    }

    private void measure() {
        checked = desk.checked(opened, cut, taken, sure);
        listeners.forEach(Runnable::run);
    }

    /**
     * The picture around the cut.
     *
     * @param margin millimetres around it
     * @param perMm points for each millimetre
     */
    BufferedImage look(double margin, double perMm) {
        var image = new BufferedImage(
                (int) Math.round((rules.width() + 2 * margin) * perMm),
                (int) Math.round((rules.height() + 2 * margin) * perMm),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = AffineTransform.getScaleInstance(perMm, perMm);
        place.translate(margin, margin);
        place.concatenate(cut.toMillimetres(rules));
        place.scale(1 / shrunk, 1 / shrunk);
        g.drawImage(small, place, null);
        g.dispose();
        return image;
    }
}
