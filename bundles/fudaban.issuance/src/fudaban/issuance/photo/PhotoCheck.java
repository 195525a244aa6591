// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.photo.Measure.Verdict;
import fudaban.issuance.profile.PhotoRules;
import fudaban.issuance.profile.PhotoRules.Range;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures a cut against the profile. It measures light, sharpness and place; whose face it is, and whether it is one, somebody sees. */
public final class PhotoCheck {
    /** All is measured at this resolution, so that a large picture and a small one of the same person measure alike. */
    private static final int DPI = 300;
    /** Lightness beyond which nothing is to be seen any more. */
    private static final int BLACK = 8;

    private static final int WHITE = 247;
    /** A change of lightness that is an edge. */
    private static final int EDGE = 48;
    /** Strip at each side that is background in a photo of the norm: beside the head, above the shoulders. */
    private static final double STRIP = 4.5;

    private final PhotoRules rules;
    private final LocalDate today;

    /** @param today the day age is counted to */
    public PhotoCheck(PhotoRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /**
     * Measures.
     *
     * @param picture the upright original
     * @param taken the day it was taken, where it is known
     */
    public List<Measure> measure(BufferedImage picture, Cut cut, Optional<LocalDate> taken) {
        List<Measure> all = new ArrayList<>();
        double dpi = cut.dpi(rules);
        add(all, "resolution", "%.0f dpi".formatted(dpi), ">= %d dpi".formatted(rules.dpi()), dpi >= rules.dpi() - 0.5);
        boolean within = cut.within(picture.getWidth(), picture.getHeight(), rules);
        add(all, "within", within ? "0" : "1", "0", within);
        Head head = cut.head();
        if (head == null) {
            all.add(new Measure(
                    "head", "-", range(rules.head(), "mm"), Verdict.UNKNOWN, Photos.say("measure.head.unknown")));
        } else {
            place(all, cut, head);
        }
        BufferedImage photo = cut.of(picture, DPI, rules);
        int people = HeadFinder.find(photo).map(HeadFinder.Proposal::people).orElse(1);
        add(all, "people", String.valueOf(people), "1", people == 1);
        light(all, cut, new Grey(photo));
        age(all, taken);
        return List.copyOf(all);
    }

    /** Whether nothing is beyond its limits and the head is known. */
    public static boolean good(List<Measure> measures) {
        return measures.stream()
                .allMatch(measure -> measure.verdict() == Verdict.GOOD
                        || measure.verdict() == Verdict.UNKNOWN
                                && measure.name().equals("age"));
    }

    private void place(List<Measure> all, Cut cut, Head head) {
        var to = cut.toMillimetres(rules);
        Point2D top = to.transform(new Point2D.Double(head.topX(), head.topY()), null);
        Point2D chin = to.transform(new Point2D.Double(head.chinX(), head.chinY()), null);
        double length = chin.getY() - top.getY();
        add(all, "head", mm(length), range(rules.head(), "mm"), rules.head().has(round(length)));
        add(
                all,
                "above",
                mm(top.getY()),
                range(rules.above(), "mm"),
                rules.above().has(round(top.getY())));
        double aside = Math.abs((top.getX() + chin.getX()) / 2 - rules.width() / 2);
        add(all, "aside", mm(aside), "<= " + mm(rules.aside()), aside <= rules.aside());
    }

    private void light(List<Measure> all, Cut cut, Grey grey) {
        double perMm = DPI / 25.4;
        double top = rules.above().middle();
        double chin = top + rules.head().middle();
        double middle = rules.width() / 2;
        if (cut.head() != null) {
            var to = cut.toMillimetres(rules);
            Point2D first = to.transform(
                    new Point2D.Double(cut.head().topX(), cut.head().topY()), null);
            Point2D last = to.transform(
                    new Point2D.Double(cut.head().chinX(), cut.head().chinY()), null);
            top = first.getY();
            chin = last.getY();
            middle = (first.getX() + last.getX()) / 2;
        }
        double length = Math.max(1, chin - top);
        var face = new Sums();
        var sharp = new Sums();
        long clipped = 0;
        for (int y = row(top * perMm, grey); y < row(chin * perMm, grey); y++) {
            for (int x = column((middle - length * 0.4) * perMm, grey);
                    x < column((middle + length * 0.4) * perMm, grey);
                    x++) {
                sharp.add(grey.laplacian(x, y));
                // Below the hair, inside the cheeks: skin.
                boolean skin = y > (top + length * 0.4) * perMm
                        && y < (chin - length * 0.08) * perMm
                        && Math.abs(x - middle * perMm) < length * 0.25 * perMm;
                if (skin) {
                    int light = grey.at(x, y);
                    face.add(light);
                    clipped += light <= BLACK || light >= WHITE ? 1 : 0;
                }
            }
        }
        double share = face.count() == 0 ? 0 : (double) clipped / face.count();
        String way = face.mean() < rules.light().from() ? "light.dark" : "light.bright";
        boolean lit = rules.light().has(face.mean());
        add(all, "light", lit ? "light" : way, "%.0f".formatted(face.mean()), range(rules.light(), ""), lit);
        add(all, "clipped", percent(share), "<= " + percent(rules.clipped()), share <= rules.clipped());
        add(
                all,
                "sharp",
                "%.0f".formatted(sharp.variance()),
                ">= %.0f".formatted(rules.sharp()),
                sharp.variance() >= rules.sharp());
        background(all, grey, Math.max(STRIP, chin - length * 0.25), perMm);
    }

    private void background(List<Measure> all, Grey grey, double down, double perMm) {
        var plain = new Sums();
        long edges = 0;
        int strip = (int) (STRIP * perMm);
        for (int y = 1; y < row(down * perMm, grey); y++) {
            for (int x = 1; x < grey.width - 1; x++) {
                if (x < strip || x >= grey.width - strip) {
                    plain.add(grey.at(x, y));
                    edges += grey.slope(x, y) > EDGE ? 1 : 0;
                }
            }
        }
        double share = plain.count() == 0 ? 0 : (double) edges / plain.count();
        add(
                all,
                "plain",
                "%.1f".formatted(plain.deviation()),
                "<= %.0f".formatted(rules.plain()),
                plain.deviation() <= rules.plain());
        add(all, "edges", percent(share), "<= " + percent(rules.edges()), share <= rules.edges());
    }

    private void age(List<Measure> all, Optional<LocalDate> taken) {
        String limit = String.valueOf(rules.months());
        if (taken.isEmpty()) {
            all.add(new Measure("age", "-", limit, Verdict.UNKNOWN, Photos.say("measure.age.unknown", rules.months())));
            return;
        }
        boolean ahead = taken.get().isAfter(today);
        boolean fresh = !ahead && !taken.get().plusMonths(rules.months()).isBefore(today);
        add(all, "age", ahead ? "age.ahead" : "age", taken.get().toString(), limit, fresh);
    }

    private static void add(List<Measure> all, String name, String value, String limit, boolean good) {
        add(all, name, name, value, limit, good);
    }

    private static void add(List<Measure> all, String name, String key, String value, String limit, boolean good) {
        String sentence = "measure." + key + (good ? ".good" : ".bad");
        all.add(new Measure(name, value, limit, good ? Verdict.GOOD : Verdict.BAD, Photos.say(sentence, value, limit)));
    }

    private static int row(double y, Grey grey) {
        return (int) Math.clamp(Math.round(y), 1, grey.height - 1);
    }

    private static int column(double x, Grey grey) {
        return (int) Math.clamp(Math.round(x), 1, grey.width - 1);
    }

    private static double round(double mm) {
        return Math.round(mm * 10) / 10.0;
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.1f mm", value);
    }

    private static String range(Range range, String unit) {
        String text = String.format(Locale.ROOT, "%.0f-%.0f", range.from(), range.to());
        return unit.isEmpty() ? text : text + " " + unit;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
