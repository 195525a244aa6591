// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lays out: grids without margins unless asked for, and the places in them. Distances are those of {@link fudaban.ui.theme.Space}. */
public final class Lay {
    private Lay() {}

    /** Puts children below each other, or into columns, with a gap and no margin. */
    public static <C extends Composite> C grid(C composite, int columns, int gap) {
        return grid(composite, columns, gap, gap, 0);
    }

    /**
     * The same with all distances.
     *
     * @param across between columns
     * @param down between rows
     * @param margin on all four sides
     */
    public static <C extends Composite> C grid(C composite, int columns, int across, int down, int margin) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = across;
        layout.verticalSpacing = down;
        composite.setLayout(layout);
        return composite;
    }

    /** One row, however many there are; what is not {@link #present} leaves no gap. */
    public static <C extends Composite> C row(C composite, int gap) {
        composite.setLayout(new OneRow(gap));
        return composite;
    }

    /** A box in a parent's grid, over its whole width. */
    public static Composite box(Composite parent, int columns, int gap) {
        return grid(wide(new Composite(parent, SWT.NONE)), columns, gap);
    }

    /** Takes the width there is. */
    public static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    /** Takes the width of several columns. */
    public static <C extends Control> C wide(C control, int columns) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        return control;
    }

    /** Takes all the room there is. */
    public static <C extends Control> C all(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** A box in a parent's grid that takes the width there is, but no more than that: a field as wide as a large screen is hard to read. */
    public static Composite atMost(Composite parent, int width) {
        Composite room = wide(new Composite(parent, SWT.NONE));
        room.setLayout(new AtMost(width));
        return grid(new Composite(room, SWT.NONE), 1, 0);
    }

    /** As wide as said, at the left. */
    public static <C extends Control> C fixed(C control, int width) {
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = width;
        control.setLayoutData(data);
        return control;
    }

    /** At the right of the room that is left. */
    public static <C extends Control> C right(C control) {
        control.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        return control;
    }

    /** A text that may take several lines: never wider than the room there is. */
    public static <C extends Control> C wrapped(C control) {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 64;
        control.setLayoutData(data);
        return control;
    }

    /** Shows a control, or takes it out so that its room is free. */
    public static void present(Control control, boolean shown) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        } else {
            var data = new GridData();
            data.exclude = !shown;
            control.setLayoutData(data);
        }
        control.setVisible(shown);
    }
}
