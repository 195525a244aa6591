// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to the 発行状況一覧表. */
public final class StatusHandler {
    /** The page. */
    public static final String PART = "fudaban.issuance.ui.part.status";

    /** Made by the workbench. */
    @Inject
    public StatusHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(PART));
    }
}
