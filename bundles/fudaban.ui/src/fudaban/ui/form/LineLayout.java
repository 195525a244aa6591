// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.theme.Space;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A sentence and right behind it what can be done about it, which is never cut; the sentence is, when there is no room, unless it wraps. */
final class LineLayout extends Layout {
    private final int height;

    private final boolean wraps;

    /**
     * @param height of one line
     * @param wraps whether the sentence goes on in further lines where there is no room
     */
    LineLayout(int height, boolean wraps) {
        this.height = height;
        this.wraps = wraps;
    }

    @Override
    protected Point computeSize(Composite line, int width, int heightHint, boolean changed) {
        int wide = width == SWT.DEFAULT ? Space.XXL : width;
        int high = wraps && width != SWT.DEFAULT ? said(line, wide).y : height;
        return new Point(wide, Math.max(height, high));
    }

    private static Point offered(Composite line) {
        Control offer = line.getChildren()[1];
        return offer.getVisible() ? offer.computeSize(SWT.DEFAULT, SWT.DEFAULT) : new Point(0, 0);
    }

    private static int room(Composite line, int width) {
        int offered = offered(line).x;
        return Math.max(0, width - (offered == 0 ? 0 : offered + Space.S));
    }

    private Point said(Composite line, int width) {
        Control said = line.getChildren()[0];
        Point natural = said.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int room = room(line, width);
        return wraps && natural.x > room
                ? said.computeSize(room, SWT.DEFAULT)
                : new Point(Math.min(natural.x, room), natural.y);
    }

    @Override
    protected void layout(Composite line, boolean changed) {
        Control[] parts = line.getChildren();
        Point said = said(line, line.getSize().x);
        Point offered = offered(line);
        parts[0].setBounds(0, said.y > height ? 0 : (height - said.y) / 2, said.x, said.y);
        parts[1].setBounds(said.x + Space.S, (height - offered.y) / 2, offered.x, offered.y);
    }
}
