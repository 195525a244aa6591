// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.trial;

import fudaban.cli.trial.TrialDesks;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether the desk for 訓練 at which one works is to be deleted once its ledger is closed. In the application's context; lives on the UI thread.
 */
public final class Trials {
    private final Path data;
    private boolean ending;

    /** @param data the data folder of the desk */
    public Trials(Path data) {
        this.data = data;
    }

    /** From now on it is to be deleted with the end of the program. */
    void end() {
        ending = true;
    }

    /**
     * Deletes it where that was asked for.
     *
     * @throws IOException when something of it cannot be deleted
     */
    public void closed() throws IOException {
        if (ending) {
            TrialDesks.remove(data);
        }
    }
}
