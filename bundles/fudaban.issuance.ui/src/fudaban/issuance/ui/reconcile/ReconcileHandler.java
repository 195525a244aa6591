// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 照合. */
public final class ReconcileHandler {
    /** The page. */
    public static final String PART = "fudaban.issuance.ui.part.reconcile";

    /** Made by the workbench. */
    @Inject
    public ReconcileHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(PART));
    }
}
