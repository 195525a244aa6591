// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where there is nothing to show: why there is nothing, and one thing to do. */
public final class Empty extends Composite {
    private static final int TEXT_WIDTH = 420;

    private final Label icon;
    private final Prose title;
    private final Prose hint;
    private final Button action;
    private Runnable todo = () -> {};

    /** Says nothing yet. */
    public Empty(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.S);
        icon = new Label(this, SWT.NONE);
        var foot = new GridData(SWT.CENTER, SWT.BOTTOM, true, true);
        foot.verticalIndent = Space.S;
        icon.setLayoutData(foot);
        title = new Prose(this, SWT.CENTER, "Heading");
        title.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        hint = new Prose(this, SWT.CENTER, "Muted");
        var wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        wide.widthHint = TEXT_WIDTH;
        hint.setLayoutData(wide);
        action = Buttons.plain(this, "", () -> todo.run());
        var below = new GridData(SWT.CENTER, SWT.TOP, true, true);
        below.verticalIndent = Space.XS;
        action.setLayoutData(below);
    }

    /**
     * Says it.
     *
     * @param iconName shown large where there is such a variant
     * @param what why there is nothing
     * @param how what one can do, or when there will be something
     * @param does the text of the button; null: no button
     */
    public void say(String iconName, String what, String how, String does, Runnable doing) {
        Icons.show(icon, Icons.has(iconName + ".large") ? iconName + ".large" : iconName);
        title.setText(what);
        hint.setText(how);
        action.setVisible(does != null);
        action.setText(does == null ? "" : does);
        todo = doing == null ? () -> {} : doing;
        layout(true, true);
    }

    /** What it says now, as one text. */
    public String said() {
        return title.getText() + " " + hint.getText();
    }

    @Override
    public boolean setFocus() {
        return !action.isDisposed() && action.getVisible() && action.setFocus();
    }
}
