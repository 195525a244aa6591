// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 棚卸. */
public final class ReviewsHandler {
    /** Made by the workbench. */
    @Inject
    public ReviewsHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(ReviewsToday.REVIEWS));
    }
}
