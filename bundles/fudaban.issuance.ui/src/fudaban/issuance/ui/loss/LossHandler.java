// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 亡失, from every page. */
public final class LossHandler {
    /** The page. */
    public static final String PART = "fudaban.issuance.ui.part.loss";

    /** Made by the workbench. */
    @Inject
    public LossHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(PART));
    }
}
