// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

/** The next step of the 日報 in front. */
public final class NextHandler {
    /** Made by the workbench. */
    @Inject
    public NextHandler() {}

    @CanExecute
    boolean inFront(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof DailyPart;
    }

    @Execute
    void next(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (part.getObject() instanceof DailyPart daily) {
            daily.next();
        }
    }
}
