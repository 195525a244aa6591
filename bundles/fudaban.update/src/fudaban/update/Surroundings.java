// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.update.guard.BootGuard;
import fudaban.update.stage.Staging;
import java.nio.file.Path;

/**
 * Where updates happen.
 *
 * @param program what is changed
 * @param folder where the program is installed
 */
public record Surroundings(Program program, Path folder) {
    /** Verified copies of sites. */
    public Staging staging() {
        return new Staging(folder.resolve("updates/sites"));
    }

    /** What brings the previous program back. */
    public BootGuard guard() {
        return new BootGuard(folder);
    }

    /** Gives them when they are asked for: p2 is not started before. An OSGi service. */
    public interface Source {
        /**
         * @throws fudaban.ledger.Refusal when the program was not installed but started from a build tree
         */
        Surroundings get() throws fudaban.ledger.Refusal;
    }
}
