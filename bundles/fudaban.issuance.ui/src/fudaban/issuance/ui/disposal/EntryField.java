// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where a number is typed or scanned; Enter takes it, and the field is free for the next. A scanner types and presses Enter by itself. */
final class EntryField extends Composite {
    private final Text text;

    /** @param taken takes the text at Enter */
    EntryField(Composite parent, String hint, Consumer<String> taken) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        setLayout(new FillLayout());
        text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setData("id", "disposal.entry");
        text.addListener(SWT.DefaultSelection, event -> {
            String typed = text.getText().strip();
            text.setText("");
            taken.accept(typed);
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
        hint(hint);
    }

    void hint(String hint) {
        text.setMessage(hint);
        text.setToolTipText(hint);
        Access.name(text, hint);
    }

    /** What the down key does. */
    void onDown(Runnable action) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                action.run();
            }
        });
    }

    @Override
    public boolean setFocus() {
        return !text.isDisposed() && text.setFocus();
    }
}
