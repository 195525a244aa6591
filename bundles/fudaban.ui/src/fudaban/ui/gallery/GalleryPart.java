// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Composite;

/** The gallery as a part of the workbench: for those who build screens, in the product as it is shipped. */
public final class GalleryPart {
    /** Made by the workbench. */
    @Inject
    public GalleryPart() {}

    @PostConstruct
    void create(Composite parent) {
        new Gallery(parent);
    }
}
