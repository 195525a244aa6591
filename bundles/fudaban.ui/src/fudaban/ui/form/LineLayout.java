// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.theme.Space;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A sentence and right behind it what can be done about it, which is never cut; the sentence is, when there is no room. */
final class LineLayout extends Layout {
    private final int height;

    LineLayout(int height) {
        this.height = height;
    }

    @Override
    protected Point computeSize(Composite line, int width, int heightHint, boolean changed) {
        return new Point(width == SWT.DEFAULT ? Space.XXL : width, height);
    }

    @Override
    protected void layout(Composite line, boolean changed) {
        Control[] parts = line.getChildren();
        Point said = parts[0].computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point offered = parts[1].getVisible() ? parts[1].computeSize(SWT.DEFAULT, SWT.DEFAULT) : new Point(0, 0);
        int room = line.getSize().x - (offered.x == 0 ? 0 : offered.x + Space.S);
        int width = Math.max(0, Math.min(said.x, room));
        parts[0].setBounds(0, (height - said.y) / 2, width, said.y);
        parts[1].setBounds(width + Space.S, (height - offered.y) / 2, offered.x, offered.y);
    }
}
