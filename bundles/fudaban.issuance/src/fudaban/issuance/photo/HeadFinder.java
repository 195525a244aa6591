// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/**
 * Proposes where a head is: what differs from the background at the upper edge and the sides is the person; the highest row of it is the top of the
 * head, and the chin is a little above the narrowest place between head and shoulders. It knows no faces: before a plain background it comes close,
 * before any other it says that it does not know, and the operator sets both lines in any case.
 */
public final class HeadFinder {
    private static final int ROWS = 240;
    /** Least difference of a channel from the background. */
    private static final int DIFFERENT = 28;
    /** Background that varies more than this is none to tell a person from. */
    private static final double RESTLESS = 30;

    private HeadFinder() {}

    /**
     * A proposal.
     *
     * @param head where it seems to be
     * @param sure whether neck and shoulders were found below it; without them the chin is a guess from the width
     * @param people how many heads stand side by side
     */
    public record Proposal(Head head, boolean sure, int people) {}

    /** Looks at an upright picture. */
    public static Optional<Proposal> find(BufferedImage picture) {
        double scale = (double) picture.getHeight() / ROWS;
        int wide = Math.max(8, (int) Math.round(picture.getWidth() / scale));
        int[] pixels = small(picture, wide).getRGB(0, 0, wide, ROWS, null, 0, wide);
        int[] back = new int[3];
        if (!background(pixels, wide, back)) {
            return Optional.empty();
        }
        int[][] runs = runs(pixels, wide, back);
        return find(runs, wide).map(found -> scaled(found, scale));
    }

    private static Proposal scaled(Proposal found, double scale) {
        Head head = found.head();
        return new Proposal(
                new Head(head.topX() * scale, head.topY() * scale, head.chinX() * scale, head.chinY() * scale),
                found.sure(),
                found.people());
    }

    private static BufferedImage small(BufferedImage picture, int wide) {
        var image = new BufferedImage(wide, ROWS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, wide, ROWS, null);
        g.dispose();
        return image;
    }

    /** Median of the upper edge and the upper half of both sides; false when it varies too much. */
    private static boolean background(int[] pixels, int wide, int[] back) {
        int edge = Math.max(2, wide / 25);
        var places = new java.util.BitSet(wide * ROWS);
        for (int y = 0; y < ROWS / 2; y++) {
            for (int x = 0; x < wide; x++) {
                if (y < 4 || x < edge || x >= wide - edge) {
                    places.set(y * wide + x);
                }
            }
        }
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            int[] values =
                    places.stream().map(i -> pixels[i] >> shift & 0xFF).sorted().toArray();
            back[channel] = values[values.length / 2];
            // Middle four fifths: an ear or a shoulder at the edge does not count.
            var sums = new Sums();
            Arrays.stream(values, values.length / 10, values.length * 9 / 10).forEach(sums::add);
            if (sums.deviation() > RESTLESS) {
                return false;
            }
        }
        return true;
    }

    /** Of each row: left and right end of the widest run of the person, and the number of wide runs. */
    private static int[][] runs(int[] pixels, int wide, int[] back) {
        int[][] runs = new int[ROWS][];
        for (int y = 0; y < ROWS; y++) {
            int begin = -1;
            int gap = 0;
            int[] best = {0, 0, 0};
            for (int x = 0; x <= wide; x++) {
                boolean person = x < wide && differs(pixels[y * wide + x], back);
                gap = person ? 0 : gap + 1;
                if (person && begin < 0) {
                    begin = x;
                } else if (begin >= 0 && (gap > wide / 40 || x == wide)) {
                    int end = x - gap + 1;
                    best[2] += end - begin > wide / 8 ? 1 : 0;
                    if (end - begin > best[1] - best[0]) {
                        best[0] = begin;
                        best[1] = end;
                    }
                    begin = -1;
                }
            }
            runs[y] = best;
        }
        return runs;
    }

    private static boolean differs(int rgb, int[] back) {
        return Math.abs((rgb >> 16 & 0xFF) - back[0]) > DIFFERENT
                || Math.abs((rgb >> 8 & 0xFF) - back[1]) > DIFFERENT
                || Math.abs((rgb & 0xFF) - back[2]) > DIFFERENT;
    }

    private static Optional<Proposal> find(int[][] runs, int wide) {
        int top = 0;
        while (top < ROWS && runs[top][1] - runs[top][0] < wide / 20) {
            top++;
        }
        if (top < 2 || top > ROWS * 2 / 3) {
            return Optional.empty();
        }
        // The head is as wide as the widest row before it narrows again; shoulders would be much wider.
        int widest = top;
        for (int y = top; y < ROWS && width(runs, y) >= width(runs, widest) * 0.85; y++) {
            widest = width(runs, y) > width(runs, widest) ? y : widest;
        }
        int broad = width(runs, widest);
        int last = Math.min(ROWS - 1, top + broad * 2);
        int neck = widest;
        for (int y = widest; y <= last && width(runs, y) < broad * 1.25; y++) {
            neck = width(runs, y) < width(runs, neck) ? y : neck;
        }
        boolean shoulders = neck > widest
                && width(runs, neck) < broad * 0.8
                && java.util.stream.IntStream.rangeClosed(neck, ROWS - 1).anyMatch(y -> width(runs, y) > broad * 1.2);
        double chin = shoulders ? chin(runs, widest, neck) : top + broad * 1.35;
        if (chin - top < ROWS / 8.0 || chin >= ROWS) {
            return Optional.empty();
        }
        int people = java.util.stream.IntStream.rangeClosed(top, (int) chin)
                .map(y -> runs[y][2])
                .sorted()
                .skip((long) (chin - top) / 2)
                .findFirst()
                .orElse(1);
        double middle = (runs[widest][0] + runs[widest][1]) / 2.0;
        return Optional.of(new Proposal(new Head(middle, top, middle, chin), shoulders, Math.max(1, people)));
    }

    /** Where the face has become nearly as narrow as the neck. */
    private static double chin(int[][] runs, int widest, int neck) {
        int narrow = width(runs, neck);
        int broad = width(runs, widest);
        for (int y = widest; y < neck; y++) {
            if (width(runs, y) <= narrow + (broad - narrow) * 0.1) {
                return y;
            }
        }
        return neck;
    }

    private static int width(int[][] runs, int y) {
        return runs[y][1] - runs[y][0];
    }
}
