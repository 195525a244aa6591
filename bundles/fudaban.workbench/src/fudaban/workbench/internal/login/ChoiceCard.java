// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.ui.page.Pressable;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** One of several ways to begin: icon, name, and a few sentences on what it means. */
final class ChoiceCard extends Pressable {
    private static final int ICON = 16;

    private final String icon;
    private final String title;
    private final String note;

    ChoiceCard(Composite parent, String icon, String title, String note, Runnable action) {
        super(parent, action, ACC.ROLE_PUSHBUTTON);
        this.icon = icon;
        this.title = title;
        this.note = note;
    }

    @Override
    protected String spoken() {
        return title + "\n" + note;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-0", "neutral-1");
        gc.setForeground(palette().ink("neutral-3"));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        int left = Space.L + ICON + Space.M;
        TextLayout head = layout(title, type().strong(), area.width - left - Space.L);
        gc.drawImage(Icons.image(this, icon), Space.L, Space.M + 2);
        gc.setForeground(palette().ink("neutral-8"));
        head.draw(gc, left, Space.M);
        TextLayout body = layout(note, type().text(), area.width - left - Space.L);
        gc.setForeground(palette().ink("neutral-6"));
        body.draw(gc, left, Space.M + head.getBounds().height + Space.XS);
        head.dispose();
        body.dispose();
        focus(gc, area);
    }

    private TextLayout layout(String text, Font font, int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(font);
        layout.setText(text);
        layout.setSpacing(Space.XS);
        layout.setWidth(Math.max(1, width));
        return layout;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wide = width == SWT.DEFAULT ? StartPane.WIDTH : width;
        int room = wide - Space.L - ICON - Space.M - Space.L;
        TextLayout head = layout(title, type().strong(), room);
        TextLayout body = layout(note, type().text(), room);
        int high = head.getBounds().height + body.getBounds().height + Space.XS + 2 * Space.M;
        head.dispose();
        body.dispose();
        return new Point(wide, high);
    }
}
