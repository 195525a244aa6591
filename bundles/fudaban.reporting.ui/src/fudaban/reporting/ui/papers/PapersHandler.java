// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.reporting.ui.desk.ReportingToday;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 提出物（表1）. */
public final class PapersHandler {
    /** Made by the workbench. */
    @Inject
    public PapersHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(ReportingToday.PAPERS));
    }
}
