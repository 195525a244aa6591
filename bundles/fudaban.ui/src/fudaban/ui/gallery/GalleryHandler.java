// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Brings the gallery to the front. */
public final class GalleryHandler {
    /** Made by the workbench. */
    @Inject
    public GalleryHandler() {}

    @Execute
    void show(EPartService parts) {
        parts.showPart("fudaban.ui.part.gallery", EPartService.PartState.ACTIVATE);
    }
}
