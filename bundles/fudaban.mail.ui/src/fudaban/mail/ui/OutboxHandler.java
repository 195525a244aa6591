// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 送信箱. */
public final class OutboxHandler {
    /** The page. */
    public static final String PART = "fudaban.mail.ui.part.outbox";

    /** Made by the workbench. */
    @Inject
    public OutboxHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(PART));
    }
}
