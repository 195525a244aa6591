// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Controls side by side at their own size. Those that are left out leave no gap: a grid keeps one for each of its columns. */
final class OneRow extends Layout {
    private final int gap;

    OneRow(int gap) {
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean changed) {
        List<Point> sizes =
                present(composite).stream().map(each -> size(each, changed)).toList();
        int wide = sizes.stream().mapToInt(size -> size.x).sum() + gap * Math.max(0, sizes.size() - 1);
        int high = sizes.stream().mapToInt(size -> size.y).max().orElse(0);
        return new Point(width == SWT.DEFAULT ? wide : width, height == SWT.DEFAULT ? high : height);
    }

    @Override
    protected void layout(Composite composite, boolean changed) {
        Rectangle area = composite.getClientArea();
        int x = area.x;
        for (Control each : present(composite)) {
            Point size = size(each, changed);
            each.setBounds(x, area.y + (area.height - size.y) / 2, size.x, size.y);
            x += size.x + gap;
        }
    }

    private static List<Control> present(Composite composite) {
        return Arrays.stream(composite.getChildren())
                .filter(each -> !(each.getLayoutData() instanceof GridData data && data.exclude))
                .toList();
    }

    private static Point size(Control control, boolean changed) {
        return control.getLayoutData() instanceof GridData data
                ? control.computeSize(data.widthHint, data.heightHint, changed)
                : control.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
    }
}
