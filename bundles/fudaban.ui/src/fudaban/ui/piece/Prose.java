// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Text of several lines with room between them, which Japanese needs and a label does not give. Takes the width it gets; the height follows. */
public final class Prose extends Canvas {
    /** Where nobody says how wide. */
    private static final int COMFORTABLE = 480;

    private final int alignment;
    private String text = "";

    /**
     * Empty text.
     *
     * @param alignment {@code SWT.LEFT} or {@code SWT.CENTER}
     * @param style the class of the style sheet it is written in
     */
    public Prose(Composite parent, int alignment, String style) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.alignment = alignment;
        Css.style(this, style);
        Access.name(this, () -> text);
        Access.role(this, ACC.ROLE_LABEL, () -> text);
        addListener(SWT.Paint, event -> {
            event.gc.setBackground(getParent().getBackground());
            event.gc.fillRectangle(getClientArea());
            event.gc.setForeground(getForeground());
            TextLayout layout = layout(getClientArea().width);
            layout.draw(event.gc, 0, 0);
            layout.dispose();
        });
    }

    /** Writes another text. */
    public void setText(String newText) {
        text = newText;
        requestLayout();
        redraw();
    }

    /** The text. */
    public String getText() {
        return text;
    }

    private TextLayout layout(int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(text);
        layout.setAlignment(alignment);
        layout.setSpacing(Space.XS);
        if (width > 0) {
            layout.setWidth(width);
        }
        return layout;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        TextLayout layout = layout(0);
        int natural = text.isEmpty() ? 0 : layout.getBounds().width;
        int wide = width == SWT.DEFAULT ? Math.min(natural, COMFORTABLE) : width;
        layout.setWidth(Math.max(1, wide));
        Rectangle bounds = layout.getBounds();
        layout.dispose();
        return new Point(Math.max(1, wide), bounds.height);
    }
}
