// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IconsTest {
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);

    @AfterEach
    void close() {
        shell.dispose();
        Themes.apply(display, Themes.Choice.LIGHT);
    }

    @Test
    void anIconIsDrawnForTheZoomAndNotScaled() {
        ImageDescriptor search = Icons.descriptor(display, "search");
        assertEquals(16, search.getImageData(100).width);
        assertEquals(32, search.getImageData(200).width);
        assertEquals(24, search.getImageData(150).width);
        assertEquals(40, Icons.descriptor(display, "search.large").getImageData(100).width);
    }

    @Test
    void bothThemesHaveTheirOwnColourAndLabelsFollow() {
        Themes.apply(display, Themes.Choice.LIGHT);
        Label label = Icons.show(new Label(shell, 0), "search");
        var before = label.getImage();
        RGB light = darkest(Icons.descriptor(display, "search").getImageData(200));
        Themes.apply(display, Themes.Choice.DARK);
        RGB dark = darkest(Icons.descriptor(display, "search").getImageData(200));
        assertNotEquals(light, dark);
        assertNotEquals(before, label.getImage());
        assertFalse(label.getImage().isDisposed());
    }

    @Test
    void anUnknownNameIsSeen() {
        assertSame(ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor(display, "no-such-icon"));
    }

    @Test
    void anImageIsMadeOnceForItsOwner() {
        var label = new Label(shell, 0);
        assertSame(Icons.image(label, "lock.on-accent"), Icons.image(label, "lock.on-accent"));
    }

    /** The colour of the strokes: the most opaque pixel. */
    private static RGB darkest(ImageData data) {
        int best = -1;
        RGB found = null;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (data.getAlpha(x, y) > best) {
                    best = data.getAlpha(x, y);
                    found = data.palette.getRGB(data.getPixel(x, y));
                }
            }
        }
        return found;
    }
}
