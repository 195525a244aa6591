// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.ui.desk.Places;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 写真・券面. */
public final class PhotosHandler {
    /** Made by the workbench. */
    @Inject
    public PhotosHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(Places.PHOTOS));
    }
}
