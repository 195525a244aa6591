// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 名簿. */
public final class MembersHandler {
    /** Made by the workbench. */
    @Inject
    public MembersHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(MembersToday.MEMBERS));
    }
}
