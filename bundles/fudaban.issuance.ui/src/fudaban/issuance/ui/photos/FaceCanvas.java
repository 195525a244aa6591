// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Palette;
import fudaban.ui.words.Words;
import java.awt.image.BufferedImage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The front of a card as the printer gets it, in the room there is. */
final class FaceCanvas extends Canvas {
    private static final double HIGH = 53.98 / 85.6;

    private final Palette palette = Palette.of(this);
    private BufferedImage face;
    private Image shown;

    FaceCanvas(Composite parent, Words words) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setData("id", "photo.face");
        Access.role(Access.name(this, words.say("face.name")), ACC.ROLE_GRAPHIC, () -> "");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> forget());
    }

    void show(BufferedImage now) {
        if (now != face) {
            face = now;
            forget();
            redraw();
        }
    }

    private void forget() {
        if (shown != null) {
            shown.dispose();
            shown = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.fill("neutral-2"));
        int width = (int) Math.min(area.width, area.height / HIGH);
        int height = (int) (width * HIGH);
        if (face == null) {
            gc.fillRectangle(0, 0, width, height);
            return;
        }
        if (shown == null) {
            shown = new Image(getDisplay(), SwtImages.of(face));
        }
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(shown, 0, 0, face.getWidth(), face.getHeight(), 0, 0, width, height);
        gc.setForeground(palette.ink("neutral-3"));
        gc.drawRectangle(0, 0, width - 1, height - 1);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wide = width == SWT.DEFAULT ? 340 : width;
        return new Point(wide, (int) (wide * HIGH));
    }
}
