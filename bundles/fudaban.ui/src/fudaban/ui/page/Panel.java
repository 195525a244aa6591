// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.theme.Css;
import fudaban.ui.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A sheet on a page: a frame with a heading, what stands below it is laid out in one column. */
public final class Panel extends Composite {
    private static final int RADIUS = 8;

    private final Palette palette;
    private Label heading;
    private Label note;

    /** A sheet without a heading. */
    public Panel(Composite parent) {
        super(parent, SWT.NONE);
        palette = Palette.of(this);
        Css.style(this, "Painted Surface");
        var layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 0;
        setLayout(layout);
        addListener(SWT.Paint, this::frame);
    }

    /** With a heading and a note behind it, both of which may change. */
    public Panel headed(String text) {
        var row = new Composite(this, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = 8;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        heading = Css.style(new Label(row, SWT.NONE), "Strong");
        heading.setText(text);
        note = Css.style(new Label(row, SWT.NONE), "Caption");
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return this;
    }

    /** Changes the heading. */
    public void heading(String text) {
        heading.setText(text.replace("&", "&&"));
    }

    /** Says something behind the heading. */
    public void note(String text) {
        note.setText(text.replace("&", "&&"));
    }

    private void frame(Event event) {
        var area = getClientArea();
        var gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        gc.setForeground(palette.ink("neutral-3"));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
    }
}
