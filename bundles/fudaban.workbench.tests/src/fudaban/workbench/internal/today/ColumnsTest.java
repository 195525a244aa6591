// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.junit.jupiter.api.Test;

/** Where the panels of 本日 stand. */
class ColumnsTest {
    private static final int WIDE = 1800;

    /** One of a height, whatever its width. */
    private static Composite panel(Composite parent) {
        var panel = new Composite(parent, SWT.NONE);
        panel.setLayout(new Layout() {
            @Override
            protected Point computeSize(Composite composite, int width, int height, boolean flush) {
                return new Point(width, 100);
            }

            @Override
            protected void layout(Composite composite, boolean flush) {
                // There is nothing in it.
            }
        });
        return panel;
    }

    /** Puts three sections and what was done last, of which so many sections are seen; tells where the last one begins. */
    private static Point last(Screen screen, int width, int seen) {
        var columns = new Composite(screen.shell(), SWT.NONE);
        List<Composite> sections = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sections.add(panel(columns));
            sections.get(i).setVisible(i < seen);
        }
        Composite recent = panel(columns);
        recent.setLayoutData(Columns.BELOW);
        var layout = new Columns(WIDE);
        columns.setLayout(layout);
        columns.setSize(width, 1000);
        columns.layout();
        assertEquals(recent.getLocation().y == 0, layout.beside(columns, width));
        assertTrue(recent.getBounds().x + recent.getBounds().width <= width);
        return recent.getLocation();
    }

    @Test
    void whatWasDoneLastHasTheColumnThatIsEmpty() {
        try (var screen = new Screen()) {
            Point right = last(screen, 2300, 2);
            assertEquals(0, right.y);
            assertTrue(right.x > 2300 / 2, right.toString());
            assertEquals(right, last(screen, 2300, 1), "the same one, whatever there is to be known");
        }
    }

    @Test
    void itStandsBelowWhatIsDueWhereThereIsNone() {
        try (var screen = new Screen()) {
            assertEquals(new Point(0, 116), last(screen, 2300, 3));
            assertEquals(new Point(0, 116), last(screen, 1100, 2));
            assertFalse(new Columns(WIDE).beside(new Composite(screen.shell(), SWT.NONE), WIDE - 1));
        }
    }
}
