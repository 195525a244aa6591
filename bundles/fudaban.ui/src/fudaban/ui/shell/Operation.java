// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** Something that can be done with the record in the detail area. */
public interface Operation {
    /** Its name on the button. */
    String label();

    /** Whether it cannot be undone. */
    default boolean grave() {
        return false;
    }

    /**
     * Begins it, usually by a dialog.
     *
     * @param shell the window it belongs to
     * @param done to be told on the UI thread, when something has changed, what was done in one sentence; empty where nothing is to be said
     */
    void start(Shell shell, Consumer<String> done);
}
