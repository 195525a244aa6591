// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands in place of rows: why there are none, and one thing to do. */
public final class Notice extends Composite {
    private static final int TEXT_WIDTH = 420;

    private final Label icon;
    private final Label title;
    private final Label hint;
    private final Button action;
    private Runnable todo = () -> {};

    /** An empty notice. */
    public Notice(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        var layout = new GridLayout();
        layout.verticalSpacing = 8;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        title = Css.style(new Label(this, SWT.CENTER), "Heading");
        title.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        hint = Css.style(new Label(this, SWT.CENTER | SWT.WRAP), "Muted");
        var wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        wide.widthHint = TEXT_WIDTH;
        hint.setLayoutData(wide);
        action = new Button(this, SWT.PUSH);
        action.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        action.addListener(SWT.Selection, event -> todo.run());
    }

    /** Says it; without an action there is no button. */
    public void say(String iconName, String what, String how, String does, Runnable doing) {
        icon.setImage(Icons.image(icon, iconName));
        title.setText(what);
        hint.setText(how);
        action.setVisible(does != null);
        action.setText(does == null ? "" : does);
        todo = doing == null ? () -> {} : doing;
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return action.getVisible() && action.setFocus();
    }
}
