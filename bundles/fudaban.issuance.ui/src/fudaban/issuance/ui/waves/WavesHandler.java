// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import fudaban.issuance.ui.desk.Places;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 一括処理, from every page. */
public final class WavesHandler {
    /** Made by the workbench. */
    @Inject
    public WavesHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(Places.WAVES));
    }
}
