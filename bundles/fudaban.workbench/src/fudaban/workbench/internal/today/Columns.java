// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts panels into columns: the first one into the wide first column, each further one where there is most room. What has {@link #BELOW} as layout data stands
 * below the first, or in the last of three columns where nothing else is in it. Hidden ones take none.
 */
final class Columns extends Layout {
    /** Layout data of what stands below the first panel where there is no column for it. */
    static final Object BELOW = new Object();

    private static final int MOST = 3;
    private static final int GAP = 16;

    private final int wide;

    /** @param wide from this width on there are three columns instead of two */
    Columns(int wide) {
        this.wide = wide;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        int room = width == SWT.DEFAULT ? composite.getClientArea().width : width;
        return new Point(room, place(composite, room, false));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        place(composite, composite.getClientArea().width, true);
    }

    /** Whether what stands below the first panel otherwise has a column of its own at this width. */
    boolean beside(Composite composite, int width) {
        long others = Arrays.stream(composite.getChildren())
                .filter(child -> child.getVisible() && child.getLayoutData() != BELOW)
                .count();
        return width >= wide && others < MOST;
    }

    /** Returns the height of the longest column. */
    private int place(Composite composite, int width, boolean move) {
        int count = width >= wide ? MOST : 2;
        int below = beside(composite, width) ? count - 1 : 0;
        int room = width - GAP * (count - 1);
        int first = count == 2 ? room * 3 / 5 : room * 2 / 5;
        int other = (room - first) / (count - 1);
        int[] ends = new int[count];
        boolean placed = false;
        for (Control child : composite.getChildren()) {
            if (child.getVisible()) {
                int column = child.getLayoutData() == BELOW ? below : placed ? shortest(ends) : 0;
                int share = column == 0 ? first : other;
                int height = child.computeSize(share, SWT.DEFAULT).y;
                if (move) {
                    int x = column == 0 ? 0 : first + GAP + (column - 1) * (other + GAP);
                    child.setBounds(x, ends[column], share, height);
                }
                ends[column] += height + GAP;
                placed = true;
            }
        }
        return Math.max(0, Arrays.stream(ends).max().orElse(0) - GAP);
    }

    /** The first column belongs to the first panel and what stands below it; the others share the rest. */
    private static int shortest(int[] ends) {
        int best = 1;
        for (int i = 2; i < ends.length; i++) {
            if (ends[i] < ends[best]) {
                best = i;
            }
        }
        return best;
    }
}
