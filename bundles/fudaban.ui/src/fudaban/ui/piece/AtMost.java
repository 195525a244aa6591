// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One child that takes the room there is, at the left, up to a width. */
final class AtMost extends Layout {
    private final int most;

    /** @param most in pixels */
    AtMost(int most) {
        this.most = most;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        Control child = composite.getChildren()[0];
        Point wanted = child.computeSize(width == SWT.DEFAULT ? SWT.DEFAULT : Math.min(width, most), height, flush);
        return new Point(Math.min(wanted.x, most), wanted.y);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        var room = composite.getClientArea();
        composite.getChildren()[0].setBounds(room.x, room.y, Math.min(room.width, most), room.height);
    }
}
