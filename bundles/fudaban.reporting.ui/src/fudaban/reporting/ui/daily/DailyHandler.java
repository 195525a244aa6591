// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import fudaban.reporting.ui.desk.ReportingToday;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to the 日報. */
public final class DailyHandler {
    /** Made by the workbench. */
    @Inject
    public DailyHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(ReportingToday.DAILY));
    }
}
