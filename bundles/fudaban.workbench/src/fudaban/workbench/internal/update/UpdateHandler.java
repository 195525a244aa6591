// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 更新. */
public final class UpdateHandler {
    /** Made by the workbench. */
    @Inject
    public UpdateHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of("fudaban.workbench.part.update"));
    }
}
