// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Space;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A block of the gallery: its name and what is shown. */
final class Stand {
    private Stand() {}

    /** A block in one column of the page. */
    static Composite of(Composite page, String name, int columns) {
        return of(page, name, columns, 1);
    }

    /** A block over some columns of the page; its content is laid out in columns. */
    static Composite of(Composite page, String name, int columns, int span) {
        var block = new Composite(page, SWT.NONE);
        block.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, span, 1));
        Lay.grid(block, 1, Space.S);
        Labels.of(block, "Caption", name);
        return Lay.grid(Lay.wide(new Composite(block, SWT.NONE)), columns, Space.M, Space.S, 0);
    }
}
