// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 決裁・予約. */
public final class RequestsHandler {
    /** Made by the workbench. */
    @Inject
    public RequestsHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of("fudaban.workbench.part.requests"));
    }
}
