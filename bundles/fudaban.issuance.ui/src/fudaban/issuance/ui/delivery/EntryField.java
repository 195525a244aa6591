// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Takes a number that is typed or scanned: scanners end with Enter. Esc empties it, the down key goes on to the list. */
final class EntryField extends Composite {
    private final Text text;

    EntryField(Composite parent, String hint, Consumer<String> entered) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        setLayout(new FillLayout());
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint);
        text.setToolTipText(hint);
        text.setData("id", "delivery.entry");
        text.addListener(SWT.DefaultSelection, event -> entered.accept(text.getText()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
                entered.accept("");
            }
        });
        Access.name(text, hint);
    }

    void onDown(Runnable action) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                action.run();
            }
        });
    }

    void show(String entry) {
        text.setText(entry);
    }

    void clear() {
        text.setText("");
    }

    @Override
    public boolean setFocus() {
        return !text.isDisposed() && text.setFocus();
    }
}
