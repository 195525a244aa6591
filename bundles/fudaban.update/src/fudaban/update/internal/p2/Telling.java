// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.p2;

import fudaban.ledger.Upkeep;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Tells p2's progress on. */
final class Telling extends NullProgressMonitor {
    private final Upkeep.Progress progress;
    private int total = 1;
    private double done;

    Telling(Upkeep.Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beginTask(String name, int work) {
        total = Math.max(1, work);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done = Math.min(total, done + work);
        progress.done((long) done, total);
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || progress.cancelled();
    }
}
