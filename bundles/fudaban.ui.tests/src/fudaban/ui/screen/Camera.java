// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.screen;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Photographs what is on the display. */
public final class Camera {
    private static final long MOST_MILLIS = 20_000;

    private Camera() {}

    /** Lets everything settle until nothing happened for a while, then writes what is seen in an area as PNG. */
    public static void take(Display display, Rectangle area, long quietMillis, Path file) {
        long last = System.currentTimeMillis();
        long end = last + MOST_MILLIS;
        while (System.currentTimeMillis() < Math.min(end, last + quietMillis)) {
            if (display.readAndDispatch()) {
                last = System.currentTimeMillis();
            } else {
                Thread.onSpinWait();
            }
        }
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
