// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.reporting.ui.desk.ReportingToday;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 履行状況一覧. */
public final class CoverageHandler {
    /** Made by the workbench. */
    @Inject
    public CoverageHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(ReportingToday.COVERAGE));
    }
}
