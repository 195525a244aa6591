// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.handover;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 引継ぎ. */
public final class HandoverHandler {
    /** Made by the workbench. */
    @Inject
    public HandoverHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of("fudaban.registers.ui.part.handover"));
    }
}
