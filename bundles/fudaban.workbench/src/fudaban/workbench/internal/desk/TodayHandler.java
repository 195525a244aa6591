// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to the part {@code today}. */
public final class TodayHandler {
    /** Made by the workbench. */
    @Inject
    public TodayHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of("fudaban.workbench.part.today"));
    }
}
