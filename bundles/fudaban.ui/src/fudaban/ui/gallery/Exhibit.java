// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import org.eclipse.swt.widgets.Composite;

/** A group of components in every state they have. */
interface Exhibit {
    /** The key of its name. */
    String key();

    /** Fills a page of two columns; blocks are made with {@link Stand}. */
    void fill(Composite page);
}
