// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.ui.desk.Places;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 未発行カード, from every page. */
public final class StockHandler {
    /** Made by the workbench. */
    @Inject
    public StockHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(Places.STOCK));
    }
}
