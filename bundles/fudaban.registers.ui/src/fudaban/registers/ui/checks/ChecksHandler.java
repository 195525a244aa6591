// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.checks;

import fudaban.registers.ui.desk.RegistersToday;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 監視結果. */
public final class ChecksHandler {
    /** Made by the workbench. */
    @Inject
    public ChecksHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(RegistersToday.CHECKS));
    }
}
