// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.reporting.ui.desk.ReportingToday;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 報告書の様式. */
public final class FormsHandler {
    /** Made by the workbench. */
    @Inject
    public FormsHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(ReportingToday.FORMS));
    }
}
