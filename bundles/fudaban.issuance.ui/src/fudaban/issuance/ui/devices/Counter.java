// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Lay;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

/** A small number from 1. */
final class Counter {
    private static final int MOST = 9999;
    private static final int WIDTH = 72;

    private final Spinner spinner;

    /** @param name for assistive technology */
    Counter(Composite parent, String name) {
        spinner = Lay.fixed(new Spinner(parent, SWT.BORDER), WIDTH);
        spinner.setMinimum(1);
        spinner.setMaximum(MOST);
        Access.name(spinner, name);
    }

    int value() {
        return spinner.getSelection();
    }

    void setEnabled(boolean on) {
        spinner.setEnabled(on);
    }
}
