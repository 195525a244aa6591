// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

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
     * @param done to be called on the UI thread when something has changed
     */
    void start(Shell shell, Runnable done);
}
