// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Ends the workbench; the workbench itself asks about what is not saved. */
public final class QuitHandler {
    /** Made by the workbench. */
    @Inject
    public QuitHandler() {}

    @Execute
    void quit(IWorkbench workbench) {
        workbench.close();
    }
}
