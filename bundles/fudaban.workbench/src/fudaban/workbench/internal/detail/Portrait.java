// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import fudaban.ui.Work;
import java.io.ByteArrayInputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Portraits: read and made small in the background, shown when they are ready, gone with their label. */
public final class Portrait {
    private static final int BYTE = 8;

    private Portrait() {}

    /** An empty label with the room of a portrait, 35 to 45 as photographs of applications are. */
    public static Label room(Composite parent, int height) {
        var label = new Label(parent, SWT.NONE);
        var room = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        room.heightHint = height;
        room.widthHint = height * 35 / 45;
        label.setLayoutData(room);
        return label;
    }

    /**
     * Shows a portrait on a label.
     *
     * @param bytes of the photograph; one that cannot be read is a finding of the checks and shows nothing here
     */
    public static void show(Label label, byte[] bytes, int height) {
        if (label.isDisposed()) {
            return;
        }
        Work work = Work.of(label.getDisplay());
        work.background().execute(() -> {
            ImageData small = small(bytes, height);
            if (small != null) {
                work.ui().execute(() -> put(label, small));
            }
        });
    }

    private static void put(Label label, ImageData small) {
        if (!label.isDisposed()) {
            var image = new Image(label.getDisplay(), small);
            label.addListener(SWT.Dispose, event -> image.dispose());
            label.setImage(image);
        }
    }

    private static ImageData small(byte[] bytes, int height) {
        try {
            return small(new ImageData(new ByteArrayInputStream(bytes)), height);
        } catch (SWTException unreadable) {
            return null;
        }
    }

    /** Each point is the mean of those it stands for; an image that is no larger stays as it is. */
    static ImageData small(ImageData whole, int height) {
        if (whole.height <= height) {
            return whole;
        }
        int width = Math.max(1, whole.width * height / whole.height);
        var small = new ImageData(width, height, 3 * BYTE, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] points = new int[whole.width];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            int top = y * whole.height / height;
            int bottom = Math.max(top + 1, (y + 1) * whole.height / height);
            long[][] sums = new long[width][4];
            for (int line = top; line < bottom; line++) {
                whole.getPixels(0, line, whole.width, points, 0);
                for (int x = 0; x < whole.width; x++) {
                    add(sums[Math.min(width - 1, x * width / whole.width)], whole.palette, points[x]);
                }
            }
            for (int x = 0; x < width; x++) {
                row[x] = mean(sums[x]);
            }
            small.setPixels(0, y, width, row, 0);
        }
        return small;
    }

    private static void add(long[] sum, PaletteData palette, int point) {
        RGB colour = palette.getRGB(point);
        sum[0] += colour.red;
        sum[1] += colour.green;
        sum[2] += colour.blue;
        sum[3]++;
    }

    private static int mean(long... sum) {
        long count = Math.max(1, sum[3]);
        return (int) (sum[0] / count) << 2 * BYTE | (int) (sum[1] / count) << BYTE | (int) (sum[2] / count);
    }
}
