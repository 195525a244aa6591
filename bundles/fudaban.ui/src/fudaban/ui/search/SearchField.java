// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where one types what is searched for. Esc empties it, the down key goes on to the list. */
public final class SearchField extends Composite {
    private final Text text;

    /**
     * @param hint shown while it is empty; also its name for assistive technology
     * @param typed takes the text at every change
     */
    public SearchField(Composite parent, String hint, Consumer<String> typed) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        setLayout(new FillLayout());
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint);
        text.setToolTipText(hint);
        text.addListener(SWT.Modify, event -> typed.accept(text.getText()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
        Access.name(text, hint);
    }

    /** What the down key does. */
    public void onDown(Runnable action) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                action.run();
            }
        });
    }

    /** Shows a text that is searched for. */
    public void show(String searched) {
        text.setText(searched);
    }

    /** Empties the field. */
    public void clear() {
        text.setText("");
    }

    @Override
    public boolean setFocus() {
        return !text.isDisposed() && text.setFocus();
    }
}
