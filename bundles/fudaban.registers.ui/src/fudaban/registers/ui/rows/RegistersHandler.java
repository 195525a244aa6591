// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import fudaban.registers.ui.desk.RegistersToday;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 管理簿・記録簿. */
public final class RegistersHandler {
    /** Made by the workbench. */
    @Inject
    public RegistersHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(RegistersToday.ROWS));
    }
}
