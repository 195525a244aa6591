// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Work for the UI thread in pieces, one after the other, between which the user is served. A piece that fails does not keep the next from being done. */
final class Slices {
    private final Executor ui;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;
    private boolean under;

    /** @param ui does a piece later, never at once */
    Slices(Executor ui) {
        this.ui = ui;
    }

    /** A further piece, after those that wait. */
    void add(Runnable slice) {
        waiting.add(slice);
        next();
    }

    /** From now on pieces are done. */
    void begin() {
        begun = true;
        next();
    }

    private void next() {
        if (begun && !under && !waiting.isEmpty()) {
            under = true;
            ui.execute(() -> {
                try {
                    waiting.remove().run();
                } finally {
                    under = false;
                    next();
                }
            });
        }
    }
}
