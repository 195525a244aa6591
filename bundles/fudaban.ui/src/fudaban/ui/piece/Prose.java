// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.ArrayList;
import java.util.List;
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

    /** After these a line ends well. */
    private static final String ENDS = "、。，．）」・ -";

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
            int width = getClientArea().width;
            TextLayout layout = layout(width);
            layout.draw(event.gc, (width - layout.getWidth()) / 2, 0);
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

    /** Of any width. */
    private TextLayout typeset() {
        var layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(text);
        layout.setAlignment(alignment);
        layout.setSpacing(Space.XS);
        return layout;
    }

    private TextLayout layout(int width) {
        TextLayout layout = typeset();
        layout.setWidth(Math.max(1, width));
        if (alignment == SWT.CENTER) {
            balance(layout);
        }
        return layout;
    }

    /** As narrow as the same number of lines allows, so that none is a syllable and a full stop; wider where each line then ends with a mark or a word. */
    private void balance(TextLayout layout) {
        int lines = layout.getLineCount();
        int room = layout.getWidth();
        int enough = room;
        int little = lines == 1 ? room : room / 2;
        while (enough - little > 1) {
            int between = (enough + little) / 2;
            layout.setWidth(between);
            if (layout.getLineCount() == lines) {
                enough = between;
            } else {
                little = between;
            }
        }
        for (int wider = enough; wider <= room; wider += Space.S) {
            layout.setWidth(wider);
            if (endsWell(layout)) {
                return;
            }
        }
        layout.setWidth(enough);
    }

    private boolean endsWell(TextLayout layout) {
        int[] begins = layout.getLineOffsets();
        for (int i = 1; i < begins.length - 1; i++) {
            if (ENDS.indexOf(text.charAt(begins[i] - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What stands on each line when it is painted this wide. */
    List<String> lines(int width) {
        TextLayout layout = layout(width);
        int[] begins = layout.getLineOffsets();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < begins.length; i++) {
            lines.add(text.substring(begins[i - 1], begins[i]));
        }
        layout.dispose();
        return lines;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        TextLayout layout = typeset();
        int natural = text.isEmpty() ? 0 : layout.getBounds().width;
        int wide = width == SWT.DEFAULT ? Math.min(natural, COMFORTABLE) : width;
        layout.setWidth(Math.max(1, wide));
        Rectangle bounds = layout.getBounds();
        layout.dispose();
        return new Point(Math.max(1, wide), bounds.height);
    }
}
