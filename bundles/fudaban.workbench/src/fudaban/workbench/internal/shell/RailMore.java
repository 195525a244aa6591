// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.page.Pressable;
import fudaban.ui.theme.Icons;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Says how many places of the rail stand below its edge, and brings them up: on a low screen nobody would look for them otherwise. */
final class RailMore extends Pressable {
    private static final int HEIGHT = 24;
    private static final int ICON = 10;
    private static final int TEXT = 36;

    private final ScrolledComposite scroll;
    private final List<RailItem> items;
    private final Words words;
    private final GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
    private int below;

    RailMore(Composite parent, ScrolledComposite scroll, List<RailItem> items, Words words) {
        super(parent, () -> turn(scroll), ACC.ROLE_PUSHBUTTON);
        this.scroll = scroll;
        this.items = items;
        this.words = words;
        place.exclude = true;
        setLayoutData(place);
        setVisible(false);
        scroll.getVerticalBar().addListener(SWT.Selection, event -> look());
    }

    /** A screenful on; from the end back to the beginning. */
    private static void turn(ScrolledComposite scroll) {
        int height = scroll.getClientArea().height;
        int end = scroll.getContent().getSize().y - height;
        int at = scroll.getOrigin().y;
        scroll.setOrigin(0, at >= end ? 0 : Math.min(end, at + height));
        scroll.getVerticalBar().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** To be called when places or their room have changed. */
    void look() {
        int edge = scroll.getOrigin().y + scroll.getClientArea().height;
        below = (int) items.stream()
                .filter(item -> item.getLocation().y + item.getSize().y > edge)
                .count();
        boolean needed = below > 0 || scroll.getOrigin().y > 0;
        if (needed == place.exclude) {
            place.exclude = !needed;
            setVisible(needed);
            getParent().layout();
        }
        redraw();
    }

    @Override
    protected String spoken() {
        return below > 0 ? words.say("more", below) : words.say("top");
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-2", "neutral-3");
        Image picture = Icons.image(this, below > 0 ? "chevron-down" : "chevron-up");
        gc.drawImage(picture, ICON, (area.height - picture.getBounds().height) / 2);
        gc.setFont(type().small());
        gc.setForeground(palette().ink("neutral-6"));
        gc.drawText(spoken(), TEXT, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        focus(gc, area);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? TEXT : width, HEIGHT);
    }
}
