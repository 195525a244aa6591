// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;

/** Portraits, drawn at the size they are shown in; they live as long as the control. */
public final class Portrait {
    private Portrait() {}

    /** A portrait of this height. */
    public static Image image(Control owner, ImageData data, int height) {
        int width = Math.max(1, data.width * height / data.height);
        var display = owner.getDisplay();
        var whole = new Image(display, data);
        var image = new Image(display, width, height);
        var gc = new GC(image);
        try {
            gc.setAntialias(SWT.ON);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(whole, 0, 0, data.width, data.height, 0, 0, width, height);
        } finally {
            gc.dispose();
            whole.dispose();
        }
        owner.addListener(SWT.Dispose, event -> image.dispose());
        return image;
    }
}
